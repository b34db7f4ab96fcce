// SPDX-License-Identifier: GPL-3.0-or-later
// China's holidays and make-up working days (节假日与调休): statutory days, and the State Council's
// yearly notices as data.
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace zs {

/// One day that a notice sets off work or to work.
struct HolidayDay {
    QDate date;
    QString name; ///< 春节, 国庆节, ...
    bool off = true;
    bool operator==(const HolidayDay &) const = default;
};

/// A yearly notice of the General Office of the State Council
/// (国务院办公厅关于部分节假日安排的通知).
struct HolidayNotice {
    int year = 0;
    QString document; ///< 文号 or title of the paper it comes from
    QString source;
    std::vector<HolidayDay> days;
    bool operator==(const HolidayNotice &) const = default;
};

/// Reads the format of resources/holidays/*.json. Refuses doubled or impossible days with the
/// line's content.
[[nodiscard]] Result<HolidayNotice> readNotice(const QByteArray &json);
[[nodiscard]] QByteArray writeNotice(const HolidayNotice &notice);

enum class DayReason {
    Workday,
    Weekend,
    Holiday,
    MakeUpWorkday,
    StatutoryPending,
    Exception,
    CalendarWeek
};

struct DayVerdict {
    bool working = true;
    DayReason reason = DayReason::Workday;
    QString name;               ///< of the holiday or exception, if one
    bool noticePending = false; ///< no notice for that year yet: "待国务院通知"
};

/// All known notices, and what holds on a day without one.
class HolidayTable {
public:
    void add(HolidayNotice notice); ///< replaces the year's notice
    [[nodiscard]] bool knows(int year) const { return m_notices.contains(year); }
    [[nodiscard]] const std::map<int, HolidayNotice> &notices() const { return m_notices; }
    /// For the national office week (Monday to Friday).
    [[nodiscard]] DayVerdict verdict(QDate date) const;
    /// The day's entry in a notice, or null. A notice may set days of the neighbouring years.
    [[nodiscard]] const HolidayDay *entry(QDate date) const;
    /// Every day between `from` and `to` (included) that differs from the office week, in order:
    /// what the notices set, and the statutory days of the years that have none.
    [[nodiscard]] std::vector<HolidayDay> daysBetween(QDate from, QDate to) const;
    /// True where a statutory holiday falls by the rule in force that year
    /// (resources/holidays/statutory.json; 13 days since 2025), its name in `name`. Lunar holidays
    /// are known for the years of resources/holidays/lunar.json.
    [[nodiscard]] static bool isStatutory(QDate date, QString *name = nullptr);

private:
    std::map<int, HolidayNotice> m_notices;
    std::map<QDate, HolidayDay> m_days;
};

/// The notices shipped in resources/holidays (Qt resource ":/holidays").
[[nodiscard]] const HolidayTable &shippedHolidays();

} // namespace zs
