// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ical.h"

#include "domain/choice_text.h"

#include <libical/ical.h>
#include <memory>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kZone = "Asia/Shanghai";
constexpr int kOffset = 8 * 60 * 60; ///< seconds before UTC, all year: China has no summer time

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// Text without the control characters that the format has no place for.
QByteArray plainText(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c == u'\n' || c.unicode() >= 0x20)
            plain += c;
    }
    return plain.toUtf8();
}

icaltimetype timeOf(WallTime t)
{
    icaltimetype time = icaltime_null_time();
    const QDate date = t.date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    time.hour = static_cast<int>(t.timeOfDay() / 60);
    time.minute = static_cast<int>(t.timeOfDay() % 60);
    return time;
}

icaltimetype stampOf(UtcMillis now)
{
    return icaltime_from_timet_with_zone(
        static_cast<time_t>(now / 1000), 0, icaltimezone_get_utc_timezone());
}

void addZone(icalcomponent *calendar)
{
    icalcomponent *standard = icalcomponent_new(ICAL_XSTANDARD_COMPONENT);
    icaltimetype since = icaltime_null_time();
    since.year = 1970;
    since.month = 1;
    since.day = 1;
    icalcomponent_add_property(standard, icalproperty_new_dtstart(since));
    icalcomponent_add_property(standard, icalproperty_new_tzoffsetfrom(kOffset));
    icalcomponent_add_property(standard, icalproperty_new_tzoffsetto(kOffset));
    icalcomponent *zone = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(zone, icalproperty_new_tzid(kZone));
    icalcomponent_add_component(zone, standard);
    icalcomponent_add_component(calendar, zone);
}

void addTime(icalcomponent *event, icalproperty *property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(kZone));
    icalcomponent_add_property(event, property);
}

QString summaryOf(const Task &task, Classification classification, const QString &mark)
{
    if (classification == Classification::Open)
        return task.name;
    if (!mark.isEmpty())
        return u"[%1] %2"_s.arg(mark, task.name);
    const EntityInfo &info = *entityInfo(EntityKind::Project);
    const int field = fieldIndex(info, u"classification");
    return u"[%1] %2"_s.arg(choiceText(info,
                                       info.fields[static_cast<std::size_t>(field)],
                                       static_cast<std::int64_t>(classification)),
                            task.name);
}

icalcomponent *
eventOf(const Task &task, const QString &wbs, const Plan &plan, const IcalOptions &options)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const QByteArray uid = task.id.value().toString().toLatin1() + "@zhengshu";
    icalcomponent_add_property(event, icalproperty_new_uid(uid.constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(stampOf(options.now)));
    addTime(event, icalproperty_new_dtstart(timeOf(task.start)));
    if (task.finish > task.start)
        addTime(event, icalproperty_new_dtend(timeOf(task.finish)));
    const Classification label = plan.project.classification;
    icalcomponent_add_property(
        event,
        icalproperty_new_summary(plainText(summaryOf(task, label, options.mark)).constData()));
    const QString about = u"%1 %2\n%3"_s.arg(plan.project.code, wbs, plan.project.name);
    icalcomponent_add_property(event, icalproperty_new_description(plainText(about).constData()));
    icalcomponent_add_property(event,
                               icalproperty_new_class(label == Classification::Open
                                                          ? ICAL_CLASS_PUBLIC
                                                          : ICAL_CLASS_CONFIDENTIAL));
    return event;
}

icaltimetype dateOf(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

icalcomponent *reminder(const QByteArray &summary)
{
    constexpr int kDayBefore = -24 * 60 * 60;
    icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(summary.constData()));
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(kDayBefore);
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    return alarm;
}

icalcomponent *eventOf(const IcalDay &day, UtcMillis now)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const QByteArray uid = day.uid.toLatin1() + "@zhengshu";
    const QByteArray summary =
        plainText(day.mark.isEmpty() ? day.summary : u"[%1] %2"_s.arg(day.mark, day.summary));
    icalcomponent_add_property(event, icalproperty_new_uid(uid.constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(stampOf(now)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(dateOf(day.day)));
    icalcomponent_add_property(event, icalproperty_new_summary(summary.constData()));
    if (!day.description.isEmpty()) // a property without a value is an error
        icalcomponent_add_property(
            event, icalproperty_new_description(plainText(day.description).constData()));
    icalcomponent_add_property(
        event,
        icalproperty_new_class(day.mark.isEmpty() ? ICAL_CLASS_PUBLIC : ICAL_CLASS_CONFIDENTIAL));
    icalcomponent_add_component(event, reminder(summary));
    return event;
}

QByteArray textOf(icalcomponent *calendar)
{
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar), &icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace

QByteArray writeIcalDays(const std::vector<IcalDay> &days, UtcMillis now)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Zhengshu//Due//ZH"));
    for (const IcalDay &day : days) {
        if (day.day.isValid())
            icalcomponent_add_component(calendar.get(), eventOf(day, now));
    }
    return textOf(calendar.get());
}

QByteArray writeIcal(const Plan &plan, const IcalOptions &options)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Zhengshu//Plan//ZH"));
    addZone(calendar.get());
    const TaskTree tree = treeOf(plan.tasks);
    const std::vector<QString> codes = wbsCodes(plan.tasks);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const Task &task = plan.tasks[i];
        const bool wanted = (!options.milestonesOnly || task.milestone)
                            && (options.summaries || !tree.isSummary(i));
        if (wanted && task.active && task.start.isValid() && task.finish.isValid())
            icalcomponent_add_component(calendar.get(), eventOf(task, codes[i], plan, options));
    }
    return textOf(calendar.get());
}

} // namespace zs
