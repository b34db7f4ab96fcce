// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's dates for calendar programs: iCalendar (RFC 5545), written by libical.
#pragma once

#include "base/clock.h"
#include "domain/plan.h"

#include <QByteArray>

namespace zs {

struct IcalOptions {
    bool milestonesOnly = false;
    bool summaries = false; ///< summary tasks too
    UtcMillis now = 0;      ///< the file's time stamp
    QString mark = {};      ///< with its term; empty = the level's word
};

/// One event a task that has dates; milestones last no time. Times are local to China (they carry
/// the zone, which is in the file). A task's UID is that of its id, so that a later export moves
/// its event instead of doubling it; inactive tasks are left out. The plan's 密级 is the first word
/// of each summary unless it is 公开, and such events are marked CONFIDENTIAL.
[[nodiscard]] QByteArray writeIcal(const Plan &plan, const IcalOptions &options);

/// Something that is due on a day (到期事项).
struct IcalDay {
    QString uid; ///< the same for the same matter each time
    QDate day;
    QString summary;
    QString description;
    QString mark = {}; ///< empty = open
};

/// One event a day-long entry, reminded of a day before. What bears a mark begins with it and is
/// CONFIDENTIAL.
[[nodiscard]] QByteArray writeIcalDays(const std::vector<IcalDay> &days, UtcMillis now);

} // namespace zs
