// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/frozen_calendars.h"

#include "calendar/calendar_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;

std::unexpected<Error> unreadable(const QString &detail)
{
    return fail(ErrorCode::Corrupt,
                QCoreApplication::translate("FrozenCalendars",
                                            "The calendars kept with the baseline cannot be read."),
                detail);
}

/// What does not matter for computing is left out, so that a text read back equals what was
/// written.
Calendar bare(const Calendar &calendar)
{
    Calendar kept;
    kept.id = calendar.id;
    kept.base = calendar.base;
    kept.name = calendar.name;
    kept.statutory = calendar.statutory;
    kept.week = calendar.week;
    kept.exceptions = calendar.exceptions;
    return kept;
}

QSet<CalendarId> usedIn(const Plan &plan)
{
    QSet<CalendarId> used{plan.project.calendar};
    for (const Task &task : plan.tasks)
        used.insert(task.calendar);
    for (const Resource &resource : plan.resources)
        used.insert(resource.calendar);
    QHash<CalendarId, CalendarId> bases;
    for (const Calendar &calendar : plan.calendars)
        bases.insert(calendar.id, calendar.base);
    const QSet<CalendarId> direct = used;
    for (const CalendarId id : direct) {
        // a loop of bases ends where it meets what is used already
        for (CalendarId at = bases.value(id); at.isValid() && !used.contains(at);
             at = bases.value(at))
            used.insert(at);
    }
    return used;
}

QJsonObject calendarJson(const Calendar &calendar)
{
    QJsonObject json{{u"id"_s, calendar.id.toString()}, {u"name"_s, calendar.name}};
    if (calendar.base.isValid())
        json.insert(u"base"_s, calendar.base.toString());
    if (calendar.statutory)
        json.insert(u"statutory"_s, true);
    if (!calendar.week.isEmpty())
        json.insert(u"week"_s, calendar.week);
    if (!calendar.exceptions.isEmpty())
        json.insert(u"exceptions"_s, calendar.exceptions);
    return json;
}

/// Days that follow one another for the same reason are one entry: [first day, how many, name,
/// off].
QJsonObject noticeJson(const HolidayNotice &notice)
{
    QJsonArray runs;
    for (std::size_t i = 0; i < notice.days.size();) {
        const HolidayDay &first = notice.days[i];
        std::size_t n = 1;
        while (i + n < notice.days.size() && notice.days[i + n].name == first.name
               && notice.days[i + n].off == first.off
               && notice.days[i + n].date == first.date.addDays(static_cast<qint64>(n)))
            ++n;
        runs.append(QJsonArray{first.date.toString(Qt::ISODate),
                               static_cast<qint64>(n),
                               first.name,
                               first.off ? 1 : 0});
        i += n;
    }
    return {{u"year"_s, notice.year},
            {u"document"_s, notice.document},
            {u"source"_s, notice.source},
            {u"days"_s, runs}};
}

Result<Calendar> calendarFrom(const QJsonObject &json)
{
    Calendar calendar;
    calendar.id = CalendarId(Uuid::fromString(json[u"id"].toString()));
    calendar.base = CalendarId(Uuid::fromString(json[u"base"].toString()));
    calendar.name = json[u"name"].toString();
    calendar.statutory = json[u"statutory"].toBool();
    calendar.week = json[u"week"].toString();
    calendar.exceptions = json[u"exceptions"].toString();
    if (!calendar.id.isValid() || (json.contains(u"base") && !calendar.base.isValid()))
        return unreadable(u"calendar id"_s);
    if (auto week = decodeWeek(calendar.week); !week)
        return unreadable(u"week of "_s + calendar.name);
    if (auto exceptions = decodeExceptions(calendar.exceptions); !exceptions)
        return unreadable(u"exceptions of "_s + calendar.name);
    return calendar;
}

Result<HolidayNotice> noticeFrom(const QJsonObject &json)
{
    constexpr int kDaysOfYears = 800; // a notice reaches into the neighbouring years at most
    HolidayNotice notice;
    notice.year = json[u"year"].toInt();
    notice.document = json[u"document"].toString();
    notice.source = json[u"source"].toString();
    const QJsonArray runs = json[u"days"].toArray();
    for (const QJsonValue &value : runs) {
        const QJsonArray run = value.toArray();
        const QDate first = QDate::fromString(run.at(0).toString(), Qt::ISODate);
        const int count = run.at(1).toInt();
        if (run.size() != 4 || !first.isValid() || count < 1 || count > kDaysOfYears)
            return unreadable(u"days of the notice of %1"_s.arg(notice.year));
        for (int i = 0; i < count; ++i)
            notice.days.push_back({first.addDays(i), run.at(2).toString(), run.at(3).toInt() != 0});
    }
    if (notice.year == 0)
        return unreadable(u"notice without a year"_s);
    return notice;
}

} // namespace

const Calendar *FrozenCalendars::find(CalendarId id) const
{
    const auto found = std::ranges::find(calendars, id, &Calendar::id);
    return found == calendars.end() ? nullptr : &*found;
}

FrozenCalendars frozenCalendars(const Plan &plan, const HolidayTable &holidays)
{
    FrozenCalendars frozen;
    frozen.project = plan.project.calendar;
    const QSet<CalendarId> used = usedIn(plan);
    bool statutory = false;
    for (const Calendar &calendar : plan.calendars) {
        if (!used.contains(calendar.id))
            continue;
        frozen.calendars.push_back(bare(calendar));
        statutory |= calendar.statutory;
    }
    // a calendar that is missing is replaced by the standard one, which follows the notices
    const bool complete = std::ranges::all_of(
        used, [&frozen](CalendarId id) { return !id.isValid() || frozen.find(id) != nullptr; });
    if (statutory || !complete || !frozen.project.isValid())
        frozen.holidays = holidays;
    return frozen;
}

QString frozenText(const FrozenCalendars &frozen)
{
    QJsonArray calendars;
    for (const Calendar &calendar : frozen.calendars)
        calendars.append(calendarJson(calendar));
    QJsonArray notices;
    for (const auto &[year, notice] : frozen.holidays.notices())
        notices.append(noticeJson(notice));
    QJsonObject json{{u"format"_s, kFormat}, {u"calendars"_s, calendars}};
    if (frozen.project.isValid())
        json.insert(u"project"_s, frozen.project.toString());
    if (!notices.isEmpty())
        json.insert(u"notices"_s, notices);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<FrozenCalendars> frozenFromText(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    const QJsonObject json = document.object();
    if (!document.isObject())
        return unreadable(error.errorString());
    if (json[u"format"].toInt() != kFormat)
        return unreadable(u"format %1"_s.arg(json[u"format"].toInt()));
    FrozenCalendars frozen;
    frozen.project = CalendarId(Uuid::fromString(json[u"project"].toString()));
    const QJsonArray calendars = json[u"calendars"].toArray();
    for (const QJsonValue &value : calendars) {
        auto calendar = calendarFrom(value.toObject());
        if (!calendar)
            return passOn(calendar);
        frozen.calendars.push_back(std::move(*calendar));
    }
    const QJsonArray notices = json[u"notices"].toArray();
    for (const QJsonValue &value : notices) {
        auto notice = noticeFrom(value.toObject());
        if (!notice)
            return passOn(notice);
        frozen.holidays.add(std::move(*notice));
    }
    return frozen;
}

CalendarSet compiled(const FrozenCalendars &frozen, WallTime from, WallTime to)
{
    Plan plan;
    plan.project.calendar = frozen.project;
    plan.project.planStart = from;
    plan.project.planFinish = to;
    plan.calendars = frozen.calendars;
    return CalendarSet::compile(plan, frozen.holidays);
}

} // namespace zs
