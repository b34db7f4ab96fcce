// SPDX-License-Identifier: GPL-3.0-or-later
// The end of an import: references, links, numbers, and what the file says beyond the plan.
#include "exchange/import_state.h"
#include "exchange/mspdi_fields.h"
#include "exchange/mspdi_progress.h"
#include "exchange/own_fields.h"
#include "exchange/plan_numbers.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString placedText(const PendingElement &pending, QStringView name)
{
    const auto found =
        std::ranges::find_if(pending.placed, [&](const XmlExtra &e) { return e.name == name; });
    return found == pending.placed.end() ? QString() : found->text;
}

void dropPlaced(PendingElement &pending, QStringView name)
{
    std::erase_if(pending.placed, [&](const XmlExtra &e) { return e.name == name; });
}

/// The calendar that `name` refers to; a number that no calendar has is reported and forgotten.
CalendarId
calendarFor(ImportState &state, PendingElement &pending, const QString &name, const PlaceName &who)
{
    const QString text = placedText(pending, name);
    const std::int64_t uid = parseWhole(text).value_or(-1);
    const auto found = state.calendarByUid.constFind(uid);
    if (found != state.calendarByUid.cend())
        return *found;
    if (uid > 0) {
        state.repairs.add(
            pending.line,
            QCoreApplication::translate("Mspdi", "%1: there is no calendar %2; none was set.")
                .arg(who.text())
                .arg(uid));
        dropPlaced(pending, name);
    }
    return {};
}

/// Cuts the calendar that closes a loop of base calendars off from its base.
void cutCalendarLoops(ImportState &state)
{
    QHash<CalendarId, std::size_t> index;
    std::vector<Calendar> &calendars = state.plan.calendars;
    for (std::size_t i = 0; i < calendars.size(); ++i)
        index.insert(calendars[i].id, i);
    std::vector<std::size_t> round(calendars.size(), 0); // the walk on which each was met first
    for (std::size_t i = 0; i < calendars.size(); ++i) {
        for (std::size_t at = i; round[at] == 0;) {
            round[at] = i + 1;
            const auto base = index.constFind(calendars[at].base);
            if (base == index.cend())
                break;
            if (round[*base] == i + 1) {
                state.repairs.add(
                    state.calendars[at].line,
                    QCoreApplication::translate(
                        "Mspdi", "Calendar %1: its base calendars form a loop; it was cut here.")
                        .arg(calendars[at].uid));
                calendars[at].base = {};
                dropPlaced(state.calendars[at], u"BaseCalendarUID");
                break;
            }
            at = *base;
        }
    }
}

void settleCalendars(ImportState &state)
{
    const auto who = [](const char *text, std::int64_t uid) {
        return PlaceName("Mspdi", text, QString::number(uid));
    };
    for (std::size_t i = 0; i < state.calendars.size(); ++i) {
        state.plan.calendars[i].base = calendarFor(
            state,
            state.calendars[i],
            u"BaseCalendarUID"_s,
            who(QT_TRANSLATE_NOOP("Mspdi", "Calendar %1"), state.plan.calendars[i].uid));
    }
    cutCalendarLoops(state);
    for (std::size_t i = 0; i < state.tasks.size(); ++i) {
        state.plan.tasks[i].calendar =
            calendarFor(state,
                        state.tasks[i],
                        u"CalendarUID"_s,
                        who(QT_TRANSLATE_NOOP("Mspdi", "Task %1"), state.plan.tasks[i].uid));
    }
    for (std::size_t i = 0; i < state.resources.size(); ++i) {
        state.plan.resources[i].calendar = calendarFor(
            state,
            state.resources[i],
            u"CalendarUID"_s,
            who(QT_TRANSLATE_NOOP("Mspdi", "Resource %1"), state.plan.resources[i].uid));
    }
}

/// An assignment must have its task; work for an unknown resource stays, as nobody's.
void settleAssignments(ImportState &state)
{
    QSet<std::int64_t> blankResources;
    for (const BlankRow &row : state.extras.blankResources)
        blankResources.insert(parseWhole(row.element.textOf(u"UID")).value_or(-1));
    std::size_t kept = 0;
    for (std::size_t i = 0; i < state.assignments.size(); ++i) {
        PendingElement &pending = state.assignments[i];
        Assignment &assignment = state.plan.assignments[i];
        const std::int64_t task = parseWhole(placedText(pending, u"TaskUID")).value_or(-1);
        const std::int64_t resource = parseWhole(placedText(pending, u"ResourceUID")).value_or(-1);
        assignment.task = state.taskByUid.value(task);
        assignment.resource = state.resourceByUid.value(resource);
        if (!assignment.task.isValid()) {
            state.repairs.add(
                pending.line,
                QCoreApplication::translate(
                    "Mspdi", "Assignment %1: there is no task %2; the assignment was left out.")
                    .arg(assignment.uid)
                    .arg(task));
            continue;
        }
        if (!assignment.resource.isValid() && resource >= 0 && !blankResources.contains(resource)) {
            state.repairs.add(
                pending.line,
                QCoreApplication::translate(
                    "Mspdi", "Assignment %1: there is no resource %2; the work is nobody's now.")
                    .arg(assignment.uid)
                    .arg(resource));
            dropPlaced(pending, u"ResourceUID");
        }
        if (kept != i) {
            state.assignments[kept] = std::move(pending);
            state.plan.assignments[kept] = std::move(assignment);
        }
        ++kept;
    }
    state.assignments.resize(kept);
    state.plan.assignments.resize(kept);
}

/// Sets a task's own WBS code where the file's is not the counted one.
void settleWbs(ImportState &state)
{
    const TaskTree tree = treeOf(state.plan.tasks);
    std::vector<QString> codes(state.plan.tasks.size());
    std::vector<int> counter;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const auto depth = static_cast<std::size_t>(tree.depth[i]);
        counter.resize(depth + 1, 0);
        const QString number = QString::number(++counter[depth]);
        const int parent = tree.parent[i];
        codes[i] =
            parent < 0 ? number : QString(codes[static_cast<std::size_t>(parent)] + u'.' + number);
        const QString given = placedText(state.tasks[i], u"WBS").left(255);
        if (!given.isEmpty() && given != codes[i]) {
            state.plan.tasks[i].wbs = given;
            codes[i] = given;
        }
    }
}

/// Counted in days whose length may stand behind it.
void settleCriticalFloat(Project &project, const XmlExtras &children)
{
    for (const XmlExtra &child : children) {
        const auto days = parseWhole(child.text);
        if (child.name == u"CriticalSlackLimit" && days
            && std::abs(*days) <= kMaxDuration / kMinutesPerDay)
            project.criticalFloat = {*days * project.minutesPerDay};
    }
}

void settleProject(ImportState &state)
{
    Project &project = state.plan.project;
    ReadPlace place{state.repairs, 0, QCoreApplication::translate("Mspdi", "Project"), {}};
    projectLeaves().read(project, state.projectChildren, place);
    if (state.summaryRow) {
        summaryLeaves().read(project, state.summaryRow->children, place);
        readOwn(project, takeOwnText(*state.summaryRow, state.fieldNames));
    }
    if (project.name.trimmed().isEmpty())
        project.name = QCoreApplication::translate("Mspdi", "Imported plan");
    for (const XmlExtra &child : state.projectChildren) {
        if (child.name != u"CalendarUID")
            continue;
        const std::int64_t uid = parseWhole(child.text).value_or(-1);
        project.calendar = state.calendarByUid.value(uid);
        if (!project.calendar.isValid() && uid >= 0)
            place.unset(child.name, child.text);
    }
    settleCriticalFloat(project, state.projectChildren);
    dropRepaired(state.projectChildren, projectLeaves().write(project), place.repaired);
}

void settleProjectExtras(ImportState &state, const PlanNumbers &numbers)
{
    const Project &project = state.plan.project;
    const auto nothing = [](const QString &) { return false; };
    XmlExtras model = projectLeaves().write(project);
    for (XmlExtra &element : numbers.ofProject())
        model.push_back(std::move(element));
    addDifference(
        state.extras.project,
        state.projectChildren,
        model,
        [](const QString &name) { return projectLeaves().has(name) || name == u"CalendarUID"; },
        nothing);
    sortBySchema(u"Project"_s, state.extras.project.elements);
    if (state.summaryRow) {
        EntityExtras row;
        addDifference(
            row,
            state.summaryRow->children,
            summaryLeaves().write(project),
            [](const QString &name) { return summaryLeaves().has(name); },
            nothing);
        sortBySchema(u"Task"_s, row.elements);
        row.stamp = stampOf(project);
        state.extras.summaryRow = std::move(row);
    }
    state.plan.project.extras = encodePlanExtras(state.extras, state.fieldNamer());
}

/// The stored extras of an entity: what was found on reading it, and what its place in the plan
/// says otherwise.
QString settledExtras(PendingElement &pending, XmlExtras placed)
{
    std::erase_if(placed, [](const XmlExtra &e) { return e.name == u"UID"; });
    EntityExtras difference;
    addDifference(
        difference,
        pending.placed,
        placed,
        [](const QString &) { return true; },
        [](const QString &) { return false; });
    pending.placed.clear();
    return extrasText(std::exchange(pending.extras, {}), difference.overrides);
}

/// What was settled late is part of what an entity's computed elements stand for.
void restamp(PendingElement &pending, const QString &stamp)
{
    if (stamp == pending.stamp)
        return;
    QJsonObject json = extrasJson(QString::fromUtf8(pending.extras));
    QJsonObject mspdi = json.value("mspdi"_L1).toObject();
    mspdi.insert(u"stamp"_s, stamp);
    json.insert(u"mspdi"_s, mspdi);
    pending.extras = extrasBytes(json);
}

void settleStamps(ImportState &state)
{
    QHash<TaskId, const Task *> split;
    for (std::size_t i = 0; i < state.plan.tasks.size(); ++i) {
        const Task &task = state.plan.tasks[i];
        restamp(state.tasks[i], stampOf(task));
        if (!task.splits.isEmpty())
            split.insert(task.id, &task);
    }
    for (std::size_t i = 0; i < state.plan.assignments.size(); ++i) {
        const Assignment &assignment = state.plan.assignments[i];
        if (const Task *task = split.value(assignment.task))
            restamp(state.assignments[i], stampOf(assignment, task));
    }
}

/// A baseline's row shows its task also when that is gone.
void settleBaselines(ImportState &state)
{
    QHash<TaskId, std::size_t> index;
    for (std::size_t i = 0; i < state.plan.tasks.size(); ++i)
        index.insert(state.plan.tasks[i].id, i);
    const TaskTree tree = treeOf(state.plan.tasks);
    for (BaselineTask &row : state.plan.baselineTasks) {
        const auto at = index.constFind(row.task);
        if (at == index.cend())
            continue;
        const Task &task = state.plan.tasks[*at];
        row.name = task.name;
        row.wbs = task.wbs;
        row.parent = task.parent;
        row.position = static_cast<std::int64_t>(*at);
        row.summary = tree.isSummary(*at);
        row.milestone = task.milestone;
        row.calendar = task.calendar;
    }
}

} // namespace

Result<> settle(ImportState &state)
{
    settleProject(state);
    settleCalendars(state);
    settleAssignments(state);
    settleWbs(state);
    if (const auto linked = settleLinks(state); !linked)
        return passOn(linked);
    settleProgress(state);
    Plan &plan = state.plan;
    giveNumbers(plan, state.extras);
    if (state.limits.datesOnly)
        return {};
    settleStamps(state);
    settleBaselines(state);
    const PlanNumbers numbers(plan, state.extras);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i)
        plan.tasks[i].extras = settledExtras(state.tasks[i], numbers.ofTask(i));
    for (std::size_t i = 0; i < plan.resources.size(); ++i)
        plan.resources[i].extras = settledExtras(state.resources[i], numbers.ofResource(i));
    for (std::size_t i = 0; i < plan.calendars.size(); ++i)
        plan.calendars[i].extras = settledExtras(state.calendars[i], numbers.ofCalendar(i));
    for (std::size_t i = 0; i < plan.assignments.size(); ++i)
        plan.assignments[i].extras = settledExtras(state.assignments[i], numbers.ofAssignment(i));
    settleProjectExtras(state, numbers);
    return {};
}

} // namespace zs
