// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mspdi_fields.h"

#include <QSet>

namespace zs {

using namespace Qt::StringLiterals;

void ReadPlace::unset(const QString &name, const QString &value)
{
    repaired << name;
    repair(QCoreApplication::translate("Mspdi", "%1 “%2” is not possible; it was left unset.")
               .arg(name, value.left(40)));
}

void ReadPlace::setTo(const QString &name, const QString &value, const QString &used)
{
    repaired << name;
    repair(QCoreApplication::translate("Mspdi", "%1 “%2” is not possible; %3 was used.")
               .arg(name, value.left(40), used));
}

namespace {

using std::optional;

/// An element that always has the same value for what the model holds, and says nothing to it.
template <class E>
LeafField<E> fixed(const QString &name, const QString &value)
{
    return {name,
            [value](const E &) { return optional(value); },
            [](E &, const QString &, ReadPlace &) {}};
}

LeafField<Project> fileName()
{
    return {u"Name"_s,
            [](const Project &p) { return optional<QString>(p.name + u".xml"); },
            [](Project &p, const QString &text, ReadPlace &) {
                if (p.name.isEmpty())
                    p.name = text.endsWith(".xml"_L1, Qt::CaseInsensitive) ? text.chopped(4) : text;
            }};
}

LeafField<Project> title()
{
    return {u"Title"_s,
            [](const Project &p) { return optional(p.name); },
            [](Project &p, const QString &text, ReadPlace &) {
                if (!text.trimmed().isEmpty())
                    p.name = text;
            }};
}

LeafField<Project> fromStart()
{
    return {
        u"ScheduleFromStart"_s,
        [](const Project &p) { return optional<QString>(p.scheduleFromFinish ? u"0"_s : u"1"_s); },
        [](Project &p, const QString &text, ReadPlace &) { p.scheduleFromFinish = text == u"0"; }};
}

/// A manually scheduled task's own dates: the same as its dates here.
template <auto M, class Write>
LeafField<Task> ofManual(const QString &name, Write write)
{
    return {
        name,
        [write](const Task &t) { return t.manual ? optional<QString>(write(t.*M)) : std::nullopt; },
        [](Task &, const QString &, ReadPlace &) {}};
}

optional<QString> manualWall(WallTime time)
{
    return time.isValid() ? optional(wallText(time)) : std::nullopt;
}

template <auto M>
LeafField<Task> manualDate(const QString &name)
{
    return {name,
            [](const Task &t) { return t.manual ? manualWall(t.*M) : std::nullopt; },
            [](Task &, const QString &, ReadPlace &) {}};
}

/// MSPDI codes: 7 days, 8 elapsed days, 39 and 40 the same estimated. Only the two facts in it are
/// modelled.
LeafField<Task> durationFormat()
{
    return {u"DurationFormat"_s,
            [](const Task &t) {
                return optional(QString::number((t.estimated ? 39 : 7) + (t.elapsed ? 1 : 0)));
            },
            [](Task &t, const QString &text, ReadPlace &) {
                const std::int64_t format = parseWhole(text).value_or(7);
                t.elapsed = isElapsedFormat(format);
                t.estimated = isEstimatedFormat(format);
            }};
}

/// Cost resources are type 0 (material) with a flag beside it since Project 2007.
LeafField<Resource> resourceType()
{
    return {u"Type"_s,
            [](const Resource &r) {
                return optional<QString>(r.type == ResourceType::Work ? u"1"_s : u"0"_s);
            },
            [](Resource &r, const QString &text, ReadPlace &place) {
                const std::int64_t type = parseWhole(text).value_or(-1);
                if (type < 0 || type > 2)
                    place.setTo(u"Type"_s, text, u"1"_s);
                const bool known = type >= 0 && type <= 2;
                if (r.type != ResourceType::Cost)
                    r.type = known ? static_cast<ResourceType>(type) : ResourceType::Work;
            }};
}

LeafField<Resource> costResource()
{
    return {u"IsCostResource"_s,
            [](const Resource &r) {
                return optional<QString>(r.type == ResourceType::Cost ? u"1"_s : u"0"_s);
            },
            [](Resource &r, const QString &text, ReadPlace &) {
                if (text == u"1")
                    r.type = ResourceType::Cost;
            }};
}

/// Minutes that the file counts in tenths; what is negative or too long becomes 0.
template <auto M>
LeafField<leaves::EntityOf<M>> tenths(const QString &name)
{
    using E = leaves::EntityOf<M>;
    return {name,
            [](const E &e) { return optional(QString::number((e.*M).value * 10)); },
            [name](E &e, const QString &t, ReadPlace &place) {
                const auto value = parseWhole(t);
                const bool good = value && *value >= 0 && *value <= kMaxDuration * 10;
                e.*M = {good ? (*value + 5) / 10 : 0};
                if (!good && !t.trimmed().isEmpty())
                    place.setTo(name, t, u"0"_s);
            }};
}

LeafField<Assignment> remainingWork()
{
    return {u"RemainingWork"_s,
            [](const Assignment &a) {
                return optional(
                    isoDurationText(std::max<Minutes>(0, a.work.value - a.actualWork.value)));
            },
            [](Assignment &, const QString &, ReadPlace &) {}};
}

} // namespace

const LeafTable<Project> &projectLeaves()
{
    static const LeafTable<Project> table{
        fileName(),
        title(),
        fromStart(),
        leaves::wall<&Project::planStart>(u"StartDate"_s),
        leaves::wall<&Project::planFinish>(u"FinishDate"_s),
        leaves::number<&Project::minutesPerDay>(u"MinutesPerDay"_s, 1, 1440, 480),
        leaves::number<&Project::minutesPerWeek>(u"MinutesPerWeek"_s, 1, 10'080, 2400),
        leaves::number<&Project::daysPerMonth>(u"DaysPerMonth"_s, 1, 31, 20),
        leaves::wall<&Project::statusDate>(u"StatusDate"_s),
        leaves::flag<&Project::multiplePaths>(u"MultipleCriticalPaths"_s),
        {u"CriticalSlackLimit"_s,
         [](const Project &p) {
             return optional(QString::number(p.criticalFloat.value
                                             / std::max<std::int64_t>(1, p.minutesPerDay)));
         },
         [](Project &, const QString &, ReadPlace &) {
         }}, // counted in days, see settleCriticalFloat()
    };
    return table;
}

const LeafTable<Project> &summaryLeaves()
{
    static const LeafTable<Project> table{
        fixed<Project>(u"UID"_s, u"0"_s),
        fixed<Project>(u"ID"_s, u"0"_s),
        {u"Name"_s,
         [](const Project &p) { return optional(p.name); },
         [](Project &, const QString &, ReadPlace &) {}},
        fixed<Project>(u"Type"_s, u"1"_s),
        fixed<Project>(u"IsNull"_s, u"0"_s),
        fixed<Project>(u"WBS"_s, u"0"_s),
        fixed<Project>(u"OutlineNumber"_s, u"0"_s),
        fixed<Project>(u"OutlineLevel"_s, u"0"_s),
        {u"Start"_s,
         [](const Project &p) { return manualWall(p.planStart); },
         [](Project &, const QString &, ReadPlace &) {}},
        {u"Finish"_s,
         [](const Project &p) { return manualWall(p.planFinish); },
         [](Project &, const QString &, ReadPlace &) {}},
        fixed<Project>(u"Summary"_s, u"1"_s),
        leaves::text<&Project::note>(u"Notes"_s),
    };
    return table;
}

const LeafTable<Task> &taskLeaves()
{
    static const LeafTable<Task> table{
        leaves::text<&Task::name>(u"Name"_s),
        leaves::flag<&Task::active>(u"Active"_s),
        leaves::flag<&Task::manual>(u"Manual"_s),
        leaves::choice<&Task::type>(u"Type"_s, TaskType::FixedWork, TaskType::FixedUnits),
        fixed<Task>(u"IsNull"_s, u"0"_s),
        leaves::number<&Task::priority>(u"Priority"_s, 0, 1000, 500),
        leaves::wall<&Task::start>(u"Start"_s),
        leaves::wall<&Task::finish>(u"Finish"_s),
        leaves::duration<&Task::duration>(u"Duration"_s, kMaxDuration),
        manualDate<&Task::start>(u"ManualStart"_s),
        manualDate<&Task::finish>(u"ManualFinish"_s),
        ofManual<&Task::duration>(u"ManualDuration"_s,
                                  [](WorkMinutes m) { return isoDurationText(m.value); }),
        durationFormat(),
        leaves::duration<&Task::work>(u"Work"_s, kMaxWork),
        leaves::flag<&Task::estimated>(u"Estimated"_s),
        leaves::flag<&Task::milestone>(u"Milestone"_s),
        leaves::money<&Task::fixedCost>(u"FixedCost"_s, 0),
        leaves::number<&Task::percentComplete>(u"PercentComplete"_s, 0, 100, 0),
        leaves::money<&Task::cost>(u"Cost"_s, 0),
        leaves::wall<&Task::actualStart>(u"ActualStart"_s),
        leaves::wall<&Task::actualFinish>(u"ActualFinish"_s),
        leaves::choice<&Task::constraint>(u"ConstraintType"_s,
                                          ConstraintType::FinishNoLaterThan,
                                          ConstraintType::AsSoonAsPossible),
        leaves::wall<&Task::constraintDate>(u"ConstraintDate"_s),
        leaves::wall<&Task::deadline>(u"Deadline"_s),
        leaves::text<&Task::note>(u"Notes"_s),
        leaves::number<&Task::physicalPercent>(u"PhysicalPercentComplete"_s, 0, 100, 0),
        leaves::flag<&Task::ignoreResourceCalendars>(u"IgnoreResourceCalendar"_s),
        tenths<&Task::levellingDelay>(u"LevelingDelay"_s),
    };
    return table;
}

const LeafTable<Resource> &resourceLeaves()
{
    static const LeafTable<Resource> table{
        leaves::text<&Resource::name>(u"Name"_s),
        resourceType(),
        fixed<Resource>(u"IsNull"_s, u"0"_s),
        leaves::text<&Resource::initials>(u"Initials"_s),
        leaves::text<&Resource::group>(u"Group"_s),
        leaves::number<&Resource::maxUnits>(u"MaxUnits"_s, 0, 1'000'000'000, 1000, 3),
        leaves::money<&Resource::standardRate>(u"StandardRate"_s, 2),
        leaves::money<&Resource::overtimeRate>(u"OvertimeRate"_s, 2),
        leaves::money<&Resource::costPerUse>(u"CostPerUse"_s, 0),
        leaves::text<&Resource::note>(u"Notes"_s),
        leaves::text<&Resource::code>(u"Code"_s),
        leaves::text<&Resource::materialUnit>(u"MaterialLabel"_s),
        costResource(),
    };
    return table;
}

const LeafTable<Assignment> &assignmentLeaves()
{
    static const LeafTable<Assignment> table{
        leaves::duration<&Assignment::actualWork>(u"ActualWork"_s, kMaxWork),
        leaves::money<&Assignment::actualCost>(u"ActualCost"_s, 0),
        leaves::money<&Assignment::cost>(u"Cost"_s, 0),
        tenths<&Assignment::delay>(u"Delay"_s),
        leaves::wall<&Assignment::finish>(u"Finish"_s),
        remainingWork(),
        leaves::wall<&Assignment::start>(u"Start"_s),
        leaves::number<&Assignment::units>(u"Units"_s, 0, 1'000'000'000, 1000, 3),
        leaves::duration<&Assignment::work>(u"Work"_s, kMaxWork),
    };
    return table;
}

const LeafTable<BaselineTask> &baselineLeaves()
{
    static const LeafTable<BaselineTask> table{
        leaves::wall<&BaselineTask::start>(u"Start"_s),
        leaves::wall<&BaselineTask::finish>(u"Finish"_s),
        leaves::duration<&BaselineTask::duration>(u"Duration"_s, kMaxDuration),
        leaves::duration<&BaselineTask::work>(u"Work"_s, kMaxWork),
        leaves::money<&BaselineTask::cost>(u"Cost"_s, 0),
    };
    return table;
}

bool isComputedOfTask(const QString &name)
{
    static const QSet<QString> names{u"StartText"_s,
                                     u"FinishText"_s,
                                     u"DurationText"_s,
                                     u"Stop"_s,
                                     u"Resume"_s,
                                     u"OverAllocated"_s,
                                     u"Critical"_s,
                                     u"EarlyStart"_s,
                                     u"EarlyFinish"_s,
                                     u"LateStart"_s,
                                     u"LateFinish"_s,
                                     u"StartVariance"_s,
                                     u"FinishVariance"_s,
                                     u"WorkVariance"_s,
                                     u"FreeSlack"_s,
                                     u"TotalSlack"_s,
                                     u"StartSlack"_s,
                                     u"FinishSlack"_s,
                                     u"OvertimeCost"_s,
                                     u"OvertimeWork"_s,
                                     u"PercentWorkComplete"_s,
                                     u"ActualDuration"_s,
                                     u"ActualCost"_s,
                                     u"ActualOvertimeCost"_s,
                                     u"ActualWork"_s,
                                     u"ActualOvertimeWork"_s,
                                     u"RegularWork"_s,
                                     u"RemainingWork"_s,
                                     u"RemainingDuration"_s,
                                     u"RemainingCost"_s,
                                     u"ACWP"_s,
                                     u"BCWS"_s,
                                     u"RemainingOvertimeCost"_s,
                                     u"CV"_s,
                                     u"BCWP"_s,
                                     u"RemainingOvertimeWork"_s,
                                     u"PreLeveledStart"_s,
                                     u"PreLeveledFinish"_s,
                                     u"TimephasedData"_s,
                                     u"Duration"_s,
                                     u"Work"_s,
                                     u"Cost"_s,
                                     u"ActualWorkProtected"_s,
                                     u"ActualOvertimeWorkProtected"_s};
    return names.contains(name);
}

bool isComputedOfAssignment(const QString &name)
{
    static const QSet<QString> names{u"PercentWorkComplete"_s,
                                     u"ActualCost"_s,
                                     u"ActualOvertimeCost"_s,
                                     u"ActualOvertimeWork"_s,
                                     u"ACWP"_s,
                                     u"CostVariance"_s,
                                     u"CV"_s,
                                     u"FinishVariance"_s,
                                     u"WorkVariance"_s,
                                     u"OvertimeCost"_s,
                                     u"OvertimeWork"_s,
                                     u"RegularWork"_s,
                                     u"RemainingCost"_s,
                                     u"Stop"_s,
                                     u"RemainingOvertimeCost"_s,
                                     u"RemainingOvertimeWork"_s,
                                     u"Overallocated"_s,
                                     u"Resume"_s,
                                     u"StartVariance"_s,
                                     u"VAC"_s,
                                     u"BCWS"_s,
                                     u"BCWP"_s,
                                     u"TimephasedData"_s,
                                     u"ActualWorkProtected"_s,
                                     u"ActualOvertimeWorkProtected"_s};
    return names.contains(name);
}

bool isComputedOfResource(const QString &)
{
    return false; // a resource holds nothing that would show whether its sums are still true
}

namespace {

QString joined(std::initializer_list<std::int64_t> numbers)
{
    QString text;
    for (const std::int64_t number : numbers) {
        text += QString::number(number, 36);
        text += u'.';
    }
    return text;
}

} // namespace

QString stampOf(const Task &t)
{
    QString stamp = joined({t.start.isValid() ? t.start.minute : 0,
                            t.finish.isValid() ? t.finish.minute : 0,
                            t.duration.value,
                            t.work.value,
                            t.percentComplete});
    const auto add = [&](QChar mark, std::int64_t value) {
        stamp += mark + QString::number(value, 36);
    };
    if (t.remaining.value >= 0)
        add(u'r', t.remaining.value);
    if (t.resume.isValid())
        add(u'u', t.resume.minute);
    if (t.actualCost.fen != 0)
        add(u'c', t.actualCost.fen);
    return t.splits.isEmpty() ? stamp : QString(stamp + u's' + t.splits);
}

QString stampOf(const Assignment &a, const Task *task)
{
    const QString stamp = joined({a.start.isValid() ? a.start.minute : 0,
                                  a.finish.isValid() ? a.finish.minute : 0,
                                  a.work.value,
                                  a.actualWork.value,
                                  a.units});
    return task && !task->splits.isEmpty() ? QString(stamp + u's' + task->splits) : stamp;
}

QString stampOf(const Project &p)
{
    return joined({p.planStart.isValid() ? p.planStart.minute : 0,
                   p.planFinish.isValid() ? p.planFinish.minute : 0});
}

} // namespace zs
