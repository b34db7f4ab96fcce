// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_state.h"
#include "exchange/mspdi_fields.h"
#include "exchange/mspdi_progress.h"
#include "exchange/own_fields.h"
#include "exchange/plan_numbers.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostLevels = 128;

bool isBlank(const XmlExtra &element)
{
    return element.textOf(u"IsNull") == u"1";
}

/// The level the file gives, 1 = top; from the outline number where there is none.
std::int64_t levelOf(const XmlExtra &element)
{
    if (const auto level = parseWhole(element.textOf(u"OutlineLevel")))
        return *level;
    const QString number = element.textOf(u"OutlineNumber");
    return number.isEmpty() ? 1 : number.count(u'.') + 1;
}

/// Hangs the task under the last one of the level above; a level that is skipped or impossible is
/// repaired.
void placeInOutline(ImportState &state, Task &task, XmlExtra &element, ReadPlace &place)
{
    const std::int64_t level = levelOf(element);
    const auto deepest = static_cast<std::int64_t>(std::min(state.outline.size() + 1, kMostLevels));
    const std::int64_t used = std::clamp<std::int64_t>(level, 1, deepest);
    if (used != level) {
        place.repair(QCoreApplication::translate(
                         "Mspdi", "Outline level %1 does not follow; level %2 was used.")
                         .arg(level)
                         .arg(used));
        std::erase_if(element.children, [](const XmlExtra &child) {
            return child.name == u"OutlineLevel" || child.name == u"OutlineNumber";
        });
        element.children.push_back(leaf(u"OutlineLevel"_s, QString::number(used)));
    }
    state.outline.resize(static_cast<std::size_t>(used - 1));
    if (state.outline.empty()) {
        task.position = state.topLevel++;
    } else {
        task.parent = state.plan.tasks[state.outline.back()].id;
        task.position = state.childrenOf[state.outline.back()]++;
    }
    state.outline.push_back(state.plan.tasks.size());
}

bool isEmptyBaseline(const XmlExtra &baseline)
{
    static constexpr std::array kValues{u"Start", u"Finish", u"Duration", u"Work", u"Cost"};
    return std::ranges::none_of(kValues,
                                [&](const char16_t *name) { return baseline.child(name); });
}

BaselineId baselineOf(ImportState &state, std::int64_t number)
{
    BaselineId &id = state.baselineByNumber[number];
    if (!id.isValid()) {
        id = state.ids.next<BaselineId>();
        Baseline baseline;
        baseline.id = id;
        baseline.project = state.plan.project.id;
        baseline.number = number;
        baseline.name = number == 0
                            ? QCoreApplication::translate("Mspdi", "Baseline")
                            : QCoreApplication::translate("Mspdi", "Baseline %1").arg(number);
        state.plan.baselines.push_back(baseline);
    }
    return id;
}

void addBaseline(ImportState &state,
                 const Task &task,
                 XmlExtra element,
                 QSet<std::int64_t> &seen,
                 ReadPlace &place)
{
    const auto number = parseWhole(element.textOf(u"Number"));
    if (!number || *number < 0 || *number > 10 || seen.contains(*number)) {
        place.repair(
            QCoreApplication::translate(
                "Mspdi", "Baseline number “%1” is not possible or doubled; it was left out.")
                .arg(element.textOf(u"Number").left(40)));
        return;
    }
    seen.insert(*number);
    BaselineTask entry;
    entry.id = state.ids.next<BaselineTaskId>();
    entry.baseline = baselineOf(state, *number);
    entry.project = state.plan.project.id;
    entry.task = task.id;
    ReadPlace inside{state.repairs, place.line, place.what, {}};
    baselineLeaves().read(entry, element.children, inside);
    const XmlExtras model = baselineLeaves().write(entry);
    dropRepaired(element.children, model, inside.repaired);
    EntityExtras extras;
    addDifference(
        extras,
        element.children,
        model,
        [](const QString &name) { return baselineLeaves().has(name); },
        [](const QString &name) { return name == u"Number"; });
    sortBySchema(u"Baseline"_s, extras.elements);
    entry.extras = extrasText(toJson(extras, {}, state.fieldNamer()));
    state.plan.baselineTasks.push_back(std::move(entry));
}

/// Takes the baselines that hold something out of the element.
void takeBaselines(ImportState &state, const Task &task, XmlExtra &element, ReadPlace &place)
{
    QSet<std::int64_t> seen;
    std::erase_if(element.children, [&](XmlExtra &child) {
        if (child.name != u"Baseline" || isEmptyBaseline(child))
            return false;
        addBaseline(state, task, std::move(child), seen, place);
        return true;
    });
}

void takeLinks(ImportState &state, XmlExtra &element)
{
    const std::size_t successor = state.plan.tasks.size();
    std::erase_if(element.children, [&](XmlExtra &child) {
        if (child.name != u"PredecessorLink")
            return false;
        state.links.push_back({successor, std::move(child)});
        return true;
    });
}

/// What the element says beyond the task, to be settled when the plan is whole.
PendingElement
pendingTask(ImportState &state, const Task &task, XmlExtra element, const ReadPlace &place)
{
    const auto keepPlaced = [&] {
        std::erase_if(element.children,
                      [](const XmlExtra &child) { return !isPlacedInTask(child.name); });
    };
    if (state.limits.datesOnly) {
        keepPlaced();
        return {{}, std::move(element.children), place.line};
    }
    const XmlExtras model = taskLeaves().write(task);
    dropRepaired(element.children, model, place.repaired);
    EntityExtras extras;
    addDifference(
        extras,
        element.children,
        model,
        [](const QString &name) { return taskLeaves().has(name); },
        [](const QString &name) { return name == u"UID" || isPlacedInTask(name); });
    sortBySchema(u"Task"_s, extras.elements);
    extras.stamp = stampOf(task);
    if (state.plan.tasks.empty()) {
        state.extras.patterns.task = usualOf(extras.elements);
        state.usualTask = UsualElements::of(state.extras.patterns.task);
    }
    keepPlaced();
    return {extrasBytes(toJson(extras, state.usualTask, state.fieldNamer())),
            std::move(element.children),
            place.line,
            extras.stamp};
}

} // namespace

bool isForDates(const QString &childOfTask)
{
    static const QSet<QString> others{u"UID"_s,
                                      u"IsNull"_s,
                                      u"ExternalTask"_s,
                                      u"ActualCost"_s,
                                      u"ExtendedAttribute"_s,
                                      u"RemainingDuration"_s,
                                      u"Stop"_s,
                                      u"Resume"_s};
    return taskLeaves().has(childOfTask) || isPlacedInTask(childOfTask)
           || others.contains(childOfTask);
}

void addTask(ImportState &state, XmlExtra element, std::int64_t line)
{
    ReadPlace place{
        state.repairs,
        line,
        {"Mspdi", QT_TRANSLATE_NOOP("Mspdi", "Task %1"), element.textOf(u"UID").left(20)},
        {}};
    if (element.textOf(u"UID") == u"0" && !state.summaryRow && state.plan.tasks.empty()) {
        state.summaryRow = std::move(element);
        return;
    }
    if (isBlank(element)) {
        state.blankUids.insert(parseWhole(element.textOf(u"UID")).value_or(0));
        state.extras.blankTasks.push_back({state.lastTaskUid, std::move(element)});
        return;
    }
    Task task;
    task.id = state.ids.next<TaskId>();
    task.project = state.plan.project.id;
    task.uid = freshUid(
        element,
        [&](std::int64_t uid) {
            return state.taskByUid.contains(uid) || state.blankUids.contains(uid);
        },
        place);
    if (task.uid != 0)
        state.taskByUid.insert(task.uid, task.id);
    state.lastTaskUid = task.uid;
    taskLeaves().read(task, element.children, place);
    readProgress(state, task, element);
    if (element.textOf(u"ExternalTask") == u"1")
        state.externalUids.insert(task.uid);
    placeInOutline(state, task, element, place);
    takeBaselines(state, task, element, place);
    takeLinks(state, element);
    readOwn(task, takeOwnText(element, state.fieldNames));
    state.tasks.push_back(pendingTask(state, task, std::move(element), place));
    state.plan.tasks.push_back(std::move(task));
    state.childrenOf.push_back(0);
}

} // namespace zs
