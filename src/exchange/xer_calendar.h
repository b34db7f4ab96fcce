// SPDX-License-Identifier: GPL-3.0-or-later
// Primavera's own encoding of working time (CALENDAR.clndr_data).
#pragma once

#include "calendar/calendar_text.h"
#include "exchange/leaf_table.h"

namespace zs {

/// One node "(0||name(key|value|..)(children))" of the encoding. Only the brackets carry structure:
/// white space and the bytes 7F between nodes are layout, and either may be missing.
struct XerNode {
    QString name;
    QHash<QString, QString> values;
    std::vector<XerNode> children;

    [[nodiscard]] const XerNode *child(QStringView childName) const;
};

/// The first node of the text, as far as it can be read; nothing when there is none, or when nodes
/// are nested deeper or are more than a calendar can need.
[[nodiscard]] std::optional<XerNode> parseXerNode(QStringView text);

struct XerWorkTime {
    WeekPattern week; ///< all seven days are set when `hasWeek`
    bool hasWeek = false;
    std::vector<CalendarException>
        exceptions; ///< in the order of their days, one a run of equal days
};

/// Week days are numbered 1 Sunday to 7 Saturday; exceptions by days since 1899-12-30 (as in
/// spreadsheets), one without shifts is a day off. A shift that finishes at 00:00 runs to the end
/// of its day. What cannot be read is reported at `place`.
[[nodiscard]] XerWorkTime readXerWorkTime(QStringView text, ReadPlace &place);

} // namespace zs
