// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/date_differences.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

QString words(const char *text)
{
    return QCoreApplication::translate("DateDifference", text);
}

QString nameOf(const Plan &plan, int task)
{
    const QString &name = plan.tasks[idx(task)].name;
    return name.isEmpty() ? u"#%1"_s.arg(task + 1) : name;
}

QString linkSentence(LinkType type, bool held)
{
    if (held) {
        switch (type) {
        case LinkType::FinishToStart:
            return words(QT_TRANSLATE_NOOP(
                "DateDifference", "It lies as late as “%1” allows, which starts after it (%2)."));
        case LinkType::StartToStart:
            return words(QT_TRANSLATE_NOOP(
                "DateDifference",
                "It lies as late as “%1” allows, which starts after its start (%2)."));
        case LinkType::FinishToFinish:
            return words(QT_TRANSLATE_NOOP(
                "DateDifference",
                "It lies as late as “%1” allows, which finishes after its finish (%2)."));
        case LinkType::StartToFinish:
            return words(QT_TRANSLATE_NOOP(
                "DateDifference",
                "It lies as late as “%1” allows, which finishes after its start (%2)."));
        }
    }
    switch (type) {
    case LinkType::FinishToStart:
        return words(QT_TRANSLATE_NOOP("DateDifference",
                                       "It starts after “%1” finishes (link: not before %2)."));
    case LinkType::StartToStart:
        return words(QT_TRANSLATE_NOOP("DateDifference",
                                       "It starts after “%1” starts (link: not before %2)."));
    case LinkType::FinishToFinish:
        return words(QT_TRANSLATE_NOOP("DateDifference",
                                       "It finishes after “%1” finishes (link: not before %2)."));
    case LinkType::StartToFinish:
        break;
    }
    return words(QT_TRANSLATE_NOOP("DateDifference",
                                   "It finishes after “%1” starts (link: not before %2)."));
}

QString constraintSentence(ConstraintType type)
{
    switch (type) {
    case ConstraintType::MustStartOn:
        return words(QT_TRANSLATE_NOOP("DateDifference", "“%1” must start on %2."));
    case ConstraintType::MustFinishOn:
        return words(QT_TRANSLATE_NOOP("DateDifference", "“%1” must finish on %2."));
    case ConstraintType::StartNoEarlierThan:
        return words(QT_TRANSLATE_NOOP("DateDifference", "“%1” must not start before %2."));
    case ConstraintType::StartNoLaterThan:
        return words(QT_TRANSLATE_NOOP("DateDifference", "“%1” must not start after %2."));
    case ConstraintType::FinishNoEarlierThan:
        return words(QT_TRANSLATE_NOOP("DateDifference", "“%1” must not finish before %2."));
    default:
        return words(QT_TRANSLATE_NOOP("DateDifference", "“%1” must not finish after %2."));
    }
}

/// A run of days that differ from the week for one reason.
struct DayRun {
    QDate from;
    QDate to;
    QString name;
    bool working = false;
};

QString runText(const DayRun &run)
{
    const QString days =
        run.from == run.to ? run.from.toString(Qt::ISODate)
                           : words(QT_TRANSLATE_NOOP("DateDifference", "%1 to %2"))
                                 .arg(run.from.toString(Qt::ISODate), run.to.toString(Qt::ISODate));
    const QString text = run.working
                             ? words(QT_TRANSLATE_NOOP("DateDifference", "%1 is worked (%2)"))
                             : words(QT_TRANSLATE_NOOP("DateDifference", "%1 is off (%2)"));
    const QString usual = run.working ? words(QT_TRANSLATE_NOOP("DateDifference", "make-up day"))
                                      : words(QT_TRANSLATE_NOOP("DateDifference", "holiday"));
    return text.arg(days, run.name.isEmpty() ? usual : run.name);
}

std::vector<DayRun> unusualDays(const CalendarSet &calendars, QDate from, QDate to)
{
    std::vector<DayRun> runs;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const DayVerdict v = calendars.verdict(day);
        if (v.reason == DayReason::Workday || v.reason == DayReason::Weekend
            || v.reason == DayReason::CalendarWeek)
            continue;
        if (!runs.empty() && runs.back().to.addDays(1) == day && runs.back().name == v.name
            && runs.back().working == v.working)
            runs.back().to = day;
        else
            runs.push_back({day, day, v.name, v.working});
    }
    return runs;
}

class Explainer {
public:
    Explainer(const Plan &plan, const CalendarSet &calendars, const DriverFinder &drivers)
        : m_plan(plan)
        , m_calendars(calendars)
        , m_drivers(drivers)
    {}

    [[nodiscard]] QString reason(const DateDifference &d) const
    {
        const Driver driver = m_drivers.of(d.task);
        const Task &task = m_plan.tasks[idx(d.task)];
        const WorkCalendarPtr runsOn = m_calendars.runningOn(m_plan, task);
        const WorkCalendar &cal = *runsOn;
        const bool summary = driver.kind == DriverKind::Children;
        if (!summary && sameWork(cal, d.fileStart, d.ourStart)
            && sameWork(cal, d.fileFinish, d.ourFinish)) {
            return words(QT_TRANSLATE_NOOP(
                "DateDifference",
                "The working time is the same; only the instant in the break between two "
                "spans of work is written otherwise."));
        }
        QStringList sentences;
        if (d.fileStart != d.ourStart || summary || driver.kind == DriverKind::Actual
            || driver.isLate || driver.ofRest)
            sentences << driverText(m_plan, driver);
        else
            sentences << words(QT_TRANSLATE_NOOP(
                "DateDifference",
                "It starts as in the file, but its duration ends at another time on "
                "its calendar."));
        if (task.elapsed && !summary)
            sentences << words(
                QT_TRANSLATE_NOOP("DateDifference", "Its duration counts all hours."));
        else if (!summary && runsOn != m_calendars.of(task))
            sentences << words(QT_TRANSLATE_NOOP(
                "DateDifference", "It is worked on in the working time of those who do it."));
        else if (&cal == m_calendars.project().get())
            sentences << calendarText(m_calendars,
                                      std::min(d.fileStart, d.ourStart).date(),
                                      std::max(d.fileFinish, d.ourFinish).date());
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

private:
    static bool sameWork(const WorkCalendar &cal, WallTime a, WallTime b)
    {
        return a.isValid() && b.isValid() && cal.workAt(a) == cal.workAt(b);
    }

    const Plan &m_plan;
    const CalendarSet &m_calendars;
    const DriverFinder &m_drivers;
};

} // namespace

namespace {

QString externalName(const Plan &plan, int link)
{
    const QString &name = plan.links[idx(link)].externalName;
    return words(QT_TRANSLATE_NOOP("DateDifference", "%1 (in another project)")).arg(name);
}

/// What holds what is left of begun work.
QString restText(const Plan &plan, const Driver &driver)
{
    const QString when = driver.bound.toString();
    switch (driver.kind) {
    case DriverKind::Link:
    case DriverKind::External:
        return words(QT_TRANSLATE_NOOP(
                         "DateDifference",
                         "Work has begun; what is left of it waits for “%1” (not before %2)."))
            .arg(driver.kind == DriverKind::Link ? nameOf(plan, driver.task)
                                                 : externalName(plan, driver.link),
                 when);
    case DriverKind::StatusDate:
        return words(QT_TRANSLATE_NOOP(
                         "DateDifference",
                         "Work has begun; what is left of it cannot lie before the status date "
                         "(%1)."))
            .arg(when);
    case DriverKind::Resume:
        return words(QT_TRANSLATE_NOOP("DateDifference",
                                       "Work has begun; what is left of it was put off to %1."))
            .arg(when);
    default:
        return words(QT_TRANSLATE_NOOP("DateDifference",
                                       "Work has begun; what is left of it goes on no earlier than "
                                       "the plan or the summary above it allows (%1)."))
            .arg(when);
    }
}

QString hammockText(const Plan &plan, const Driver &driver)
{
    if (driver.task < 0)
        return words(QT_TRANSLATE_NOOP("DateDifference",
                                       "It is a hammock: it begins and ends where its links say."));
    return words(QT_TRANSLATE_NOOP("DateDifference",
                                   "It is a hammock: its link to “%1” gives it its start (%2)."))
        .arg(nameOf(plan, driver.task), driver.bound.toString());
}

/// What lies in the task or in the plan itself, not in another task.
QString ownText(DriverKind kind, const QString &when)
{
    switch (kind) {
    case DriverKind::PlanStart:
        return words(QT_TRANSLATE_NOOP("DateDifference",
                                       "Nothing holds it back, so it starts with the plan (%1)."))
            .arg(when);
    case DriverKind::PlanFinish:
        return words(QT_TRANSLATE_NOOP("DateDifference",
                                       "Nothing follows it, so it ends with the plan (%1)."))
            .arg(when);
    case DriverKind::Manual:
        return words(QT_TRANSLATE_NOOP("DateDifference", "Its dates are set by hand."));
    case DriverKind::Actual:
        return words(QT_TRANSLATE_NOOP(
            "DateDifference", "Work has begun: its dates follow the actual start or finish."));
    case DriverKind::Children:
        return words(QT_TRANSLATE_NOOP("DateDifference", "It spans its subtasks."));
    case DriverKind::StatusDate:
        return words(QT_TRANSLATE_NOOP(
                         "DateDifference",
                         "Work that is not done cannot lie before the status date (%1)."))
            .arg(when);
    case DriverKind::Levelling:
        return words(QT_TRANSLATE_NOOP("DateDifference",
                                       "Resource levelling holds it back until %1."))
            .arg(when);
    default:
        return words(QT_TRANSLATE_NOOP("DateDifference", "It is inactive."));
    }
}

} // namespace

QString driverText(const Plan &plan, const Driver &driver)
{
    if (driver.ofRest)
        return restText(plan, driver);
    const QString when = driver.bound.toString();
    const QString part =
        driver.through < 0 ? QString()
                           : u' '
                                 + words(QT_TRANSLATE_NOOP("DateDifference", "It is part of “%1”."))
                                       .arg(nameOf(plan, driver.through));
    switch (driver.kind) {
    case DriverKind::Link:
        return linkSentence(plan.links[idx(driver.link)].type, driver.isLate)
                   .arg(nameOf(plan, driver.task), when)
               + part;
    case DriverKind::Constraint:
        return constraintSentence(plan.tasks[idx(driver.task)].constraint)
                   .arg(nameOf(plan, driver.task), when)
               + part;
    case DriverKind::Deadline:
        return words(QT_TRANSLATE_NOOP("DateDifference", "“%1” has a deadline on %2."))
                   .arg(nameOf(plan, driver.task), when)
               + part;
    case DriverKind::Resume:
        return restText(plan, driver);
    case DriverKind::External:
        return linkSentence(plan.links[idx(driver.link)].type, false)
                   .arg(externalName(plan, driver.link), when)
               + part;
    case DriverKind::Hammock:
        return hammockText(plan, driver);
    case DriverKind::Promised:
        return words(QT_TRANSLATE_NOOP(
                         "DateDifference",
                         "It lies no later, for another project counts on it (“%1”, %2)."))
                   .arg(nameOf(plan, driver.task), when)
               + part;
    default:
        return ownText(driver.kind, when);
    }
}

QString calendarText(const CalendarSet &calendars, QDate from, QDate to)
{
    constexpr int kTold = 366;
    constexpr std::size_t kNamed = 4;
    if (!from.isValid() || !to.isValid())
        return {};
    const std::vector<DayRun> runs =
        unusualDays(calendars, from, std::min(to, from.addDays(kTold)));
    if (runs.empty())
        return {};
    QStringList texts;
    for (std::size_t i = 0; i < std::min(runs.size(), kNamed); ++i)
        texts << runText(runs[i]);
    if (runs.size() > kNamed)
        texts << u"…"_s;
    return words(QT_TRANSLATE_NOOP("DateDifference", "On the way: %1.")).arg(texts.join(u"; "_s));
}

std::vector<DateDifference>
dateDifferences(const Plan &asImported, const CalendarSet &calendars, const Schedule &ours)
{
    std::vector<DateDifference> differences;
    for (std::size_t i = 0; i < std::min(asImported.tasks.size(), ours.tasks.size()); ++i) {
        const Task &task = asImported.tasks[i];
        const TaskTimes &times = ours.tasks[i];
        const bool startMoved = task.start.isValid() && task.start != times.start;
        const bool finishMoved = task.finish.isValid() && task.finish != times.finish;
        if (!startMoved && !finishMoved)
            continue;
        // a date that the file does not give is no difference
        differences.push_back({static_cast<int>(i),
                               task.start.isValid() ? task.start : times.start,
                               task.finish.isValid() ? task.finish : times.finish,
                               times.start,
                               times.finish,
                               {}});
    }
    if (differences.empty())
        return differences;
    const auto drivers = DriverFinder::create(asImported, calendars);
    for (DateDifference &d : differences)
        d.reason = drivers ? Explainer(asImported, calendars, *drivers).reason(d)
                           : drivers.error().message;
    return differences;
}

std::vector<DateDifference> dateDifferences(const Plan &asImported, const Schedule &ours)
{
    return dateDifferences(asImported, CalendarSet::compile(asImported, shippedHolidays()), ours);
}

} // namespace zs
