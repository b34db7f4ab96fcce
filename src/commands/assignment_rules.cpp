// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/assignment_rules.h"

#include "commands/task_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

constexpr std::int64_t kOneUnit = 1000;
constexpr std::int64_t kMostUnits = 1'000'000'000;
constexpr std::int64_t kMinutesPerHour = 60;
/// Products of hostile numbers stay inside 64 bits.
constexpr long double kMost = 9.0e18L;

std::int64_t rounded(long double value)
{
    return std::llroundl(std::clamp(value, -kMost, kMost));
}

Minutes workOf(Minutes duration, std::int64_t units)
{
    return rounded(static_cast<long double>(duration) * static_cast<long double>(units) / kOneUnit);
}

/// The duration in which units do the work, to the next whole minute.
Minutes durationOf(Minutes work, std::int64_t units)
{
    return rounded(
        std::ceil(static_cast<long double>(work) * kOneUnit / static_cast<long double>(units)));
}

const Assignment *findIn(const Plan &plan, AssignmentId id)
{
    const auto found = std::ranges::find(plan.assignments, id, &Assignment::id);
    return found == plan.assignments.end() ? nullptr : &*found;
}

QString words(const char *text)
{
    return QCoreApplication::translate("AssignmentCommands", text);
}

std::unexpected<Error> invalid(const char *text)
{
    return fail(ErrorCode::Invalid, words(text));
}

} // namespace

Result<> checkedAssignment(const Assignment &assignment)
{
    if (assignment.units < 0 || assignment.units > kMostUnits)
        return invalid(QT_TRANSLATE_NOOP("AssignmentCommands",
                                         "The units of an assignment cannot be negative, nor over "
                                         "a million."));
    if (assignment.work.value < 0 || assignment.work.value > kMaxDuration * kMostUnits / 1000)
        return invalid(
            QT_TRANSLATE_NOOP("AssignmentCommands", "This amount of work is not possible."));
    if (assignment.actualWork.value < 0 || assignment.actualWork > assignment.work)
        return invalid(QT_TRANSLATE_NOOP("AssignmentCommands",
                                         "The work done lies between nothing and the whole work."));
    if (assignment.cost.fen < 0 || assignment.actualCost.fen < 0)
        return invalid(QT_TRANSLATE_NOOP("AssignmentCommands", "A cost cannot be negative."));
    if (assignment.delay.value < 0 || assignment.delay.value > kMaxDuration)
        return invalid(QT_TRANSLATE_NOOP("AssignmentCommands",
                                         "A delay cannot be negative, nor over 100 years."));
    return {};
}

Money costOf(const Assignment &assignment, const Resource *resource, Money keep)
{
    if (!resource || resource->type == ResourceType::Cost
        || (resource->standardRate.fen == 0 && resource->costPerUse.fen == 0))
        return keep;
    const auto rate = static_cast<long double>(resource->standardRate.fen);
    const auto perUse = static_cast<long double>(resource->costPerUse.fen);
    const auto units = static_cast<long double>(assignment.units) / kOneUnit;
    if (resource->type == ResourceType::Material)
        return {rounded(units * rate + perUse)};
    const auto hours = static_cast<long double>(assignment.work.value) / kMinutesPerHour;
    return {rounded(hours * rate + units * perUse)};
}

TaskLoad::TaskLoad(const Plan &plan, const Task &edited)
    : task(edited)
    , m_plan(plan)
{
    std::ranges::copy_if(plan.assignments,
                         std::back_inserter(assignments),
                         [&](const Assignment &a) { return a.task == edited.id; });
}

Assignment *TaskLoad::find(AssignmentId id)
{
    const auto found = std::ranges::find(assignments, id, &Assignment::id);
    return found == assignments.end() ? nullptr : &*found;
}

const Resource *TaskLoad::resourceOf(const Assignment &assignment) const
{
    const auto found = std::ranges::find(m_plan.resources, assignment.resource, &Resource::id);
    return found == m_plan.resources.end() ? nullptr : &*found;
}

bool TaskLoad::isWork(const Assignment &assignment) const
{
    const Resource *resource = resourceOf(assignment);
    return !resource || resource->type == ResourceType::Work;
}

Minutes TaskLoad::totalWork() const
{
    Minutes total = 0;
    for (const Assignment &assignment : assignments) {
        if (isWork(assignment))
            total += assignment.work.value;
    }
    return total;
}

void TaskLoad::takeLongest()
{
    if (task.duration.value == 0 || task.kind == TaskKind::Hammock)
        return;
    Minutes longest = 0;
    for (const Assignment &assignment : assignments) {
        if (isWork(assignment) && assignment.units > 0)
            longest = std::max(longest, durationOf(assignment.work.value, assignment.units));
    }
    if (longest > 0)
        task.duration.value = longest;
}

void TaskLoad::followUnits(Assignment &changed)
{
    if (!isWork(changed))
        return;
    if (task.type == TaskType::FixedDuration || task.kind == TaskKind::Hammock)
        changed.work.value = workOf(task.duration.value, changed.units);
    else
        takeLongest();
}

void TaskLoad::followWork(Assignment &changed)
{
    if (!isWork(changed))
        return;
    if (task.type != TaskType::FixedDuration && task.kind != TaskKind::Hammock)
        takeLongest();
    else if (task.duration.value > 0)
        changed.units = rounded(static_cast<long double>(changed.work.value) * kOneUnit
                                / static_cast<long double>(task.duration.value));
}

void TaskLoad::followDuration()
{
    for (Assignment &assignment : assignments) {
        if (!isWork(assignment))
            continue;
        if (task.type != TaskType::FixedWork)
            assignment.work.value = std::max(assignment.actualWork.value,
                                             workOf(task.duration.value, assignment.units));
        else if (task.duration.value > 0)
            assignment.units = rounded(static_cast<long double>(assignment.work.value) * kOneUnit
                                       / static_cast<long double>(task.duration.value));
    }
}

void TaskLoad::shareOut(Minutes total)
{
    std::int64_t units = 0;
    for (const Assignment &assignment : assignments)
        units += isWork(assignment) ? assignment.units : 0;
    if (units <= 0)
        return;
    // by running sums, so that the shares add up to the total
    std::int64_t unitsBefore = 0;
    Minutes given = 0;
    for (Assignment &assignment : assignments) {
        if (!isWork(assignment))
            continue;
        unitsBefore += assignment.units;
        const Minutes upTo =
            rounded(static_cast<long double>(total) * static_cast<long double>(unitsBefore)
                    / static_cast<long double>(units));
        assignment.work.value = upTo - given;
        given = upTo;
    }
    takeLongest();
}

WorkMinutes TaskLoad::workOver(std::int64_t units) const
{
    return {workOf(task.duration.value, units)};
}

void TaskLoad::join(const Assignment &fresh)
{
    const bool isFirst =
        std::ranges::none_of(assignments, [&](const Assignment &a) { return isWork(a); });
    const Minutes total = isFirst ? task.work.value : totalWork();
    assignments.push_back(fresh);
    if (!isWork(fresh))
        return;
    if (task.type == TaskType::FixedWork && total > 0)
        shareOut(total);
    else
        assignments.back().work = workOver(fresh.units);
}

void TaskLoad::leave(AssignmentId id)
{
    const Minutes total = totalWork();
    const bool wasWork = isWork(*find(id));
    std::erase_if(assignments, [&](const Assignment &a) { return a.id == id; });
    if (wasWork && task.type == TaskType::FixedWork)
        shareOut(total);
}

void TaskLoad::reprice(Assignment &assignment, const Assignment *before) const
{
    const bool same = before && before->work == assignment.work && before->units == assignment.units
                      && before->resource == assignment.resource;
    if (!same)
        assignment.cost = costOf(assignment, resourceOf(assignment), assignment.cost);
}

ChangeSet TaskLoad::changes()
{
    ChangeSet set;
    bool touched = false;
    for (const Assignment &gone : m_plan.assignments) {
        if (gone.task == task.id && !find(gone.id)) {
            set.changes.push_back(deleted(gone));
            touched = true;
        }
    }
    Money cost = task.fixedCost;
    for (Assignment &assignment : assignments) {
        const Assignment *before = findIn(m_plan, assignment.id);
        reprice(assignment, before);
        cost.fen += assignment.cost.fen;
        touched = touched || !before || !(*before == assignment);
        if (before)
            addUpdate(set, *before, assignment);
        else
            set.changes.push_back(inserted(assignment));
    }
    if (touched) {
        task.work.value = totalWork();
        task.cost = cost;
    }
    const int at = taskIndex(m_plan, task.id);
    addUpdate(set, m_plan.tasks[static_cast<std::size_t>(at)], task);
    return set;
}

ChangeSet withNewDuration(const Plan &plan, const Task &before, const Task &after)
{
    TaskLoad load(plan, after);
    if (before.duration != after.duration)
        load.followDuration();
    return load.changes();
}

} // namespace zs
