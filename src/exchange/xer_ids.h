// SPDX-License-Identifier: GPL-3.0-or-later
// Places of rows by the ids that an XER file gives them.
#pragma once

#include <QByteArrayView>
#include <QHash>

#include <cstdint>
#include <optional>
#include <vector>

namespace zs {

/// Ids are numbers in P6, given one after another: those stand in a plain list, whatever else in a
/// hash. The bytes of the file must live as long.
class XerIds {
public:
    void reserve(std::size_t rows);
    [[nodiscard]] bool contains(QByteArrayView id) const { return find(id).has_value(); }
    [[nodiscard]] std::optional<std::size_t> find(QByteArrayView id) const;
    /// The first place given to an id stands.
    void insert(QByteArrayView id, std::size_t place);

private:
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    /// Nothing for what is no plain number.
    [[nodiscard]] static std::optional<std::uint64_t> numberOf(QByteArrayView id);
    [[nodiscard]] bool fitsList(std::uint64_t number) const;

    std::uint64_t m_first = 0; ///< the number at the list's beginning
    std::size_t m_most = 0;    ///< as far as the list may grow
    std::vector<std::uint32_t> m_list;
    QHash<QByteArray, std::size_t> m_others;
};

} // namespace zs
