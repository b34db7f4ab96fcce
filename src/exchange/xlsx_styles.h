// SPDX-License-Identifier: GPL-3.0-or-later
// Of a workbook's styles, only what tells dates and percentages from numbers.
#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace zs {

class XlsxStyles {
public:
    /// What cannot be read is no date.
    [[nodiscard]] static XlsxStyles read(const QByteArray &xml);
    /// Whether numbers in cells of this style (the index in cellXfs) are days since the origin.
    [[nodiscard]] bool isDate(int style) const
    {
        return style >= 0 && style < static_cast<int>(m_isDate.size())
               && m_isDate[static_cast<std::size_t>(style)];
    }

    /// Whether 0.5 in cells of this style is shown as 50 %.
    [[nodiscard]] bool isPercent(int style) const
    {
        return style >= 0 && style < static_cast<int>(m_isPercent.size())
               && m_isPercent[static_cast<std::size_t>(style)];
    }

private:
    std::vector<bool> m_isDate;
    std::vector<bool> m_isPercent;
};

/// ECMA-376 part 1, 18.8.30 lists the built-in formats (those of Chinese too); a format of the
/// file's own is one of dates when it has a letter of year, day or hour outside of quotes and
/// brackets.
[[nodiscard]] bool isDateFormat(int id, QStringView code);

} // namespace zs
