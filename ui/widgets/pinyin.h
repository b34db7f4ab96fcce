// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese words found by how they are read: "dlgcgz" or "daolu" for 道路改造工程.
#pragma once

#include <QString>

namespace zs {

/// The first letters of the readings of common Chinese characters (GB 2312 level 1 is ordered by
/// reading); Latin letters and digits as they stand, everything else left out. "示例市" gives
/// "sls".
[[nodiscard]] QString pinyinInitials(QStringView text);
/// Likewise with whole readings: "示例市" gives "shilishi".
[[nodiscard]] QString pinyinFull(QStringView text);

/// Words to be found in many texts: as they are, by initials or by whole readings.
class PinyinMatcher {
public:
    explicit PinyinMatcher(const QString &wanted);
    [[nodiscard]] bool isEmpty() const { return m_wanted.isEmpty(); }
    [[nodiscard]] bool matches(QStringView text) const;

private:
    QString m_wanted; ///< lower case
    bool m_latin = false;
};

} // namespace zs
