// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mspdi.h"

#include <QCoreApplication>

namespace zs {

/// Repairs in the order found; past a bound they are only counted, so that a hostile file cannot
/// fill the memory.
class RepairList {
public:
    void add(std::int64_t line, const QString &what)
    {
        if (m_repairs.size() < kMost)
            m_repairs.push_back({line, what});
        else
            ++m_more;
    }
    [[nodiscard]] std::size_t count() const
    {
        return m_repairs.size() + static_cast<std::size_t>(m_more);
    }
    /// The list, with the number of those that are not in it as its last entry.
    [[nodiscard]] std::vector<ImportRepair> take()
    {
        if (m_more > 0) {
            m_repairs.push_back(
                {0,
                 QCoreApplication::translate("Mspdi", "There were %1 more repairs of these kinds.")
                     .arg(m_more)});
        }
        return std::move(m_repairs);
    }

private:
    static constexpr std::size_t kMost = 5000;
    std::vector<ImportRepair> m_repairs;
    std::int64_t m_more = 0;
};

} // namespace zs
