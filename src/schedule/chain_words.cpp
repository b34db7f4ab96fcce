// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/chain_words.h"

#include "schedule/date_differences.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

QString words(const char *text)
{
    return QCoreApplication::translate("Explanation", text);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString linkWords(LinkType type)
{
    switch (type) {
    case LinkType::FinishToStart:
        return words(
            QT_TRANSLATE_NOOP("Explanation", "“%1” starts after “%2”, which finishes on %3."));
    case LinkType::StartToStart:
        return words(QT_TRANSLATE_NOOP("Explanation", "“%1” starts after “%2” has started on %3."));
    case LinkType::FinishToFinish:
        return words(
            QT_TRANSLATE_NOOP("Explanation", "“%1” finishes after “%2”, which finishes on %3."));
    case LinkType::StartToFinish:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Explanation", "“%1” finishes after “%2” has started on %3."));
}

} // namespace

QString ChainWords::nameOf(int task) const
{
    const QString &name = m_plan.tasks[idx(task)].name;
    return name.isEmpty() ? u"#%1"_s.arg(task + 1) : name;
}

WorkCalendarPtr ChainWords::calendarOf(int task) const
{
    return m_calendars.runningOn(m_plan.tasks[idx(task)], m_staff);
}

QString ChainWords::nameOf(TaskId id) const
{
    const int task = taskIndex(m_plan, id);
    return task < 0 ? QString() : nameOf(task);
}

QString ChainWords::timeText(Minutes minutes, bool elapsed) const
{
    const Minutes day =
        elapsed ? kMinutesPerDay : std::max<Minutes>(1, m_plan.project.minutesPerDay);
    constexpr Minutes kHour = 60;
    const bool inDays = minutes >= day;
    const double value = static_cast<double>(minutes) / static_cast<double>(inDays ? day : kHour);
    const QString number = QString::number(value, 'g', 4);
    if (elapsed)
        return (inDays ? words(QT_TRANSLATE_NOOP("Explanation", "%1 d of all hours"))
                       : words(QT_TRANSLATE_NOOP("Explanation", "%1 h of all hours")))
            .arg(number);
    return (inDays ? words(QT_TRANSLATE_NOOP("Explanation", "%1 d of working time"))
                   : words(QT_TRANSLATE_NOOP("Explanation", "%1 h of working time")))
        .arg(number);
}

QString ChainWords::lagText(const Link &link) const
{
    switch (link.lagKind) {
    case LagKind::Working:
    case LagKind::Elapsed:
        return timeText(std::abs(link.lag.value), link.lagKind == LagKind::Elapsed);
    case LagKind::PercentOfPredecessor:
    case LagKind::ElapsedPercentOfPredecessor:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Explanation", "%1 % of the duration of “%2”"))
        .arg(QString::number(std::abs(link.lagPercent), 'g', 4), nameOf(link.predecessor));
}

QString ChainWords::link(int task, const Driver &driver, WallTime from) const
{
    const Link &link = m_plan.links[idx(driver.link)];
    QString text = linkWords(link.type).arg(nameOf(task), nameOf(driver.task), from.toString());
    const bool isTime = link.lagKind == LagKind::Working || link.lagKind == LagKind::Elapsed;
    const double lag = isTime ? static_cast<double>(link.lag.value) : link.lagPercent;
    const bool onStart =
        link.type == LinkType::FinishToStart || link.type == LinkType::StartToStart;
    if (lag > 0)
        text += u' '
                + (onStart ? words(QT_TRANSLATE_NOOP(
                                 "Explanation",
                                 "The link has a lag of %1, so it starts no earlier than %2."))
                           : words(QT_TRANSLATE_NOOP(
                                 "Explanation",
                                 "The link has a lag of %1, so it finishes no earlier than %2.")))
                      .arg(lagText(link), driver.bound.toString());
    else if (lag < 0)
        text +=
            u' '
            + (onStart
                   ? words(QT_TRANSLATE_NOOP(
                         "Explanation", "The link has a lead of %1, so it may start from %2 on."))
                   : words(QT_TRANSLATE_NOOP(
                         "Explanation", "The link has a lead of %1, so it may finish from %2 on.")))
                  .arg(lagText(link), driver.bound.toString());
    if (driver.through >= 0)
        text += u' '
                + words(QT_TRANSLATE_NOOP("Explanation", "It is part of “%1”, which has the link."))
                      .arg(nameOf(driver.through));
    return text;
}

QString ChainWords::child(int summary, int child, bool byFinish, WallTime date) const
{
    if (child < 0)
        return words(QT_TRANSLATE_NOOP("Explanation", "“%1” has no active subtask."))
            .arg(nameOf(summary));
    return (byFinish
                ? words(QT_TRANSLATE_NOOP("Explanation", "“%1” ends with its subtask “%2” on %3."))
                : words(
                      QT_TRANSLATE_NOOP("Explanation", "“%1” begins with its subtask “%2” on %3.")))
        .arg(nameOf(summary), nameOf(child), date.toString());
}

QString ChainWords::root(int task, const Driver &driver, const TaskTimes &times) const
{
    switch (driver.kind) {
    case DriverKind::PlanStart:
        return words(
                   QT_TRANSLATE_NOOP("Explanation",
                                     "Nothing holds “%1” back, so it starts with the plan on %2."))
            .arg(nameOf(task), driver.bound.toString());
    case DriverKind::Manual:
        return words(
                   QT_TRANSLATE_NOOP("Explanation", "The dates of “%1” are set by hand: %2 to %3."))
            .arg(nameOf(task), times.start.toString(), times.finish.toString());
    case DriverKind::Actual:
        return (m_plan.tasks[idx(task)].actualFinish.isValid()
                    ? words(QT_TRANSLATE_NOOP("Explanation",
                                              "“%1” is done: it really took from %2 to %3."))
                    : words(QT_TRANSLATE_NOOP("Explanation",
                                              "“%1” has really begun on %2 and goes on to %3.")))
            .arg(nameOf(task), times.start.toString(), times.finish.toString());
    default:
        return u"%1: %2"_s.arg(nameOf(task), driverText(m_plan, driver));
    }
}

QString ChainWords::besides(int task) const
{
    return u' '
           + words(QT_TRANSLATE_NOOP("Explanation", "Without that it would wait for “%1”."))
                 .arg(nameOf(task));
}

QString
ChainWords::offDays(const WorkCalendar &calendar, QDate from, QDate to, bool namedOnly) const
{
    constexpr int kMostDays = 400;
    constexpr qsizetype kMostRuns = 4;
    const bool isProjects = &calendar == m_calendars.project().get();
    const auto reasonOf = [&](QDate day) {
        if (!isProjects)
            return QString();
        const DayVerdict verdict = m_calendars.verdict(day);
        return verdict.reason == DayReason::Weekend
                   ? words(QT_TRANSLATE_NOOP("Explanation", "weekend"))
                   : verdict.name;
    };
    const auto isTold = [&](QDate day) {
        if (calendar.isWorkingDay(day))
            return false;
        return !namedOnly
               || (isProjects && m_calendars.verdict(day).reason != DayReason::Weekend
                   && !m_calendars.verdict(day).name.isEmpty());
    };
    QStringList runs;
    to = std::min(to, from.addDays(kMostDays));
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (!isTold(day))
            continue;
        const QDate first = day;
        const QString reason = reasonOf(day);
        while (day < to && isTold(day.addDays(1)) && reasonOf(day.addDays(1)) == reason)
            day = day.addDays(1);
        const QString span = first == day ? dayText(day)
                                          : words(QT_TRANSLATE_NOOP("Explanation", "%1 to %2"))
                                                .arg(dayText(first), dayText(day));
        runs << (reason.isEmpty()
                     ? span
                     : words(QT_TRANSLATE_NOOP("Explanation", "%1 (%2)")).arg(span, reason));
    }
    if (runs.size() > kMostRuns)
        runs = runs.first(kMostRuns) << u"…"_s;
    return runs.join(words(QT_TRANSLATE_NOOP("Explanation", ", ")));
}

QString ChainWords::daysOff(int task, WallTime bound, WallTime date, bool onStart) const
{
    if (!bound.isValid() || !date.isValid() || date <= bound || bound.date() == date.date())
        return {};
    const WorkCalendarPtr running = calendarOf(task);
    const WorkCalendar &calendar = *running;
    if (calendar.workAt(bound) != calendar.workAt(date))
        return {}; // something else moved it
    const QString off = offDays(calendar, bound.date(), date.date().addDays(-1), false);
    if (off.isEmpty())
        return {};
    QString text =
        u' '
        + (onStart
               ? words(QT_TRANSLATE_NOOP("Explanation", "No work on %1, so it begins on %2."))
               : words(QT_TRANSLATE_NOOP("Explanation", "No work on %1, so it finishes on %2.")))
              .arg(off, date.toString());
    const bool isProjects = &calendar == m_calendars.project().get();
    if (isProjects && m_calendars.verdict(date.date()).reason == DayReason::MakeUpWorkday)
        text += u' '
                + words(QT_TRANSLATE_NOOP("Explanation", "%1 is a make-up working day."))
                      .arg(dayText(date.date()));
    return text;
}

QString ChainWords::crossing(int task, const TaskTimes &times) const
{
    if (!times.start.isValid() || !times.finish.isValid())
        return {};
    const WorkCalendarPtr running = calendarOf(task);
    const QString off = offDays(*running, times.start.date(), times.finish.date(), true);
    if (off.isEmpty())
        return {};
    return u' '
           + words(QT_TRANSLATE_NOOP("Explanation", "Its work crosses days off: %1.")).arg(off);
}

QString ChainWords::promised(const DriverFinder::Promise &promise) const
{
    QString text;
    if (promise.start.isValid())
        text += u' '
                + words(QT_TRANSLATE_NOOP(
                            "Explanation",
                            "Another project counts on its start on %1, so its float ends there."))
                      .arg(promise.start.toString());
    if (promise.finish.isValid())
        text += u' '
                + words(QT_TRANSLATE_NOOP(
                            "Explanation",
                            "Another project counts on its finish on %1, so its float ends there."))
                      .arg(promise.finish.toString());
    return text;
}

QString ChainWords::wayWithoutDate(int task) const
{
    return words(QT_TRANSLATE_NOOP("Explanation", "Without the date set for “%1”,"))
        .arg(nameOf(task));
}

QString ChainWords::wayWithoutLag(const Link &link) const
{
    return words(QT_TRANSLATE_NOOP("Explanation", "Without the lag between “%1” and “%2”,"))
        .arg(nameOf(link.predecessor), nameOf(link.successor));
}

QString ChainWords::wayWithoutLink(const Link &link) const
{
    return words(QT_TRANSLATE_NOOP("Explanation", "Without the link from “%1” to “%2”,"))
        .arg(nameOf(link.predecessor), nameOf(link.successor));
}

QString ChainWords::wayWithoutDelay(int task) const
{
    return words(QT_TRANSLATE_NOOP("Explanation", "Without the levelling delay of “%1”,"))
        .arg(nameOf(task));
}

QString ChainWords::wayShorter(int task) const
{
    return words(QT_TRANSLATE_NOOP("Explanation", "If “%1” took a day less,")).arg(nameOf(task));
}

QString ChainWords::way(const QString &condition, int task, WallTime start) const
{
    return words(QT_TRANSLATE_NOOP("Explanation", "%1 “%2” would begin on %3."))
        .arg(condition, nameOf(task), start.toString());
}

} // namespace zs
