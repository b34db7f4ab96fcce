// SPDX-License-Identifier: GPL-3.0-or-later
// scenario create, list, set, compare, adopt, delete.
#include "cli/cli_commands.h"
#include "cli/plan_words.h"
#include "commands/scenario_compare.h"
#include "commands/scenario_door.h"
#include "commands/task_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

Result<ScenarioId> scenarioNamed(const Invocation &call, const Plan &plan)
{
    const QString name = call.value(u"scenario"_s);
    const auto found = std::ranges::find(plan.scenarios, name, &Scenario::name);
    if (found == plan.scenarios.end())
        return fail(ErrorCode::NotFound,
                    words(QT_TRANSLATE_NOOP("Cli", "There is no scenario %1.")).arg(name));
    return found->id;
}

void takesScenario(Invocation &call)
{
    takesProject(call);
    takes(call, "scenario", QT_TRANSLATE_NOOP("Cli", "Name of the scenario."), u"NAME"_s);
}

struct OpenedScenario {
    OpenedProject project;
    std::unique_ptr<ScenarioDoor> door;
};

Result<OpenedScenario> openScenario(const Invocation &call)
{
    auto opened = openProject(call);
    if (!opened)
        return passOn(opened);
    const auto id = scenarioNamed(call, *opened->plan);
    if (!id)
        return passOn(id);
    auto door = ScenarioDoor::open(*opened->workspace, opened->project, *id);
    if (!door)
        return passOn(door);
    return OpenedScenario{std::move(*opened), std::move(*door)};
}

} // namespace

int runScenarioCreate(Invocation &call)
{
    takesProject(call);
    if (const auto code = call.parse(2, 2, u"scenario create STORE NAME --project CODE"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    return answerChanges(call,
                         opened->workspace->run(CreateScenario{opened->project, call.word(1)}),
                         words(QT_TRANSLATE_NOOP("Cli", "The scenario is made.")));
}

int runScenarioList(Invocation &call)
{
    takesProject(call);
    if (const auto code = call.parse(1, 1, u"scenario list STORE --project CODE"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    QJsonArray rows;
    for (const Scenario &scenario : opened->plan->scenarios) {
        rows.append(QJsonObject{{u"name"_s, scenario.name},
                                {u"note"_s, scenario.note},
                                {u"made_at"_s, scenario.madeAt.toIso()}});
        if (!call.json())
            call.line(scenario.madeAt.toString() + u'\t' + scenario.name);
    }
    return call.done({{u"scenarios"_s, rows}}, {});
}

int runScenarioSet(Invocation &call)
{
    takesScenario(call);
    takes(call, "task", QT_TRANSLATE_NOOP("Cli", "The task: WBS code, number or name."), u"TASK"_s);
    takes(
        call, "duration", QT_TRANSLATE_NOOP("Cli", "Its duration in days of 8 hours."), u"DAYS"_s);
    if (const auto code = call.parse(
            1,
            1,
            u"scenario set STORE --project CODE --scenario NAME --task TASK --duration DAYS"_s))
        return *code;
    constexpr std::int64_t kMinutesPerDayOfWork = 480;
    const auto duration = numberOption(call, u"duration"_s, kMinutesPerDayOfWork);
    if (!duration || !*duration)
        return call.wrongUsage(
            words(QT_TRANSLATE_NOOP("Cli", "Give a duration in days with --duration.")));
    const auto opened = openScenario(call);
    if (!opened)
        return call.failed(opened.error());
    const auto task = taskNamed(*opened->project.plan, call.value(u"task"_s));
    if (!task)
        return call.failed(task.error());
    return answerChanges(
        call,
        opened->door->run(SetDuration{opened->project.project, *task, WorkMinutes{**duration}}),
        words(QT_TRANSLATE_NOOP("Cli", "The scenario is changed; the plan is as it was.")));
}

namespace {

QJsonObject differenceJson(const TaskDifference &d)
{
    const QStringList kinds{u"added"_s, u"deleted"_s, u"changed"_s}; // in order of Kind
    return {{u"kind"_s, kinds[static_cast<int>(d.kind)]},
            {u"name"_s, d.name},
            {u"start"_s, d.leftStart.toIso()},
            {u"finish"_s, d.leftFinish.toIso()},
            {u"scenario_start"_s, d.rightStart.toIso()},
            {u"scenario_finish"_s, d.rightFinish.toIso()}};
}

} // namespace

int runScenarioCompare(Invocation &call)
{
    takesScenario(call);
    if (const auto code =
            call.parse(1, 1, u"scenario compare STORE --project CODE --scenario NAME"_s))
        return *code;
    const auto opened = openScenario(call);
    if (!opened)
        return call.failed(opened.error());
    const auto scenario = opened->door->plan(opened->project.project);
    if (!scenario)
        return call.failed(scenario.error());
    const auto conflicts = opened->door->conflicts();
    if (!conflicts)
        return call.failed(conflicts.error());
    const PlanComparison both = compared(*opened->project.plan, *scenario->plan);
    QJsonArray rows;
    for (const TaskDifference &d : both.tasks) {
        rows.append(differenceJson(d));
        if (!call.json())
            call.line(QStringList{d.leftStart.toString(),
                                  d.leftFinish.toString(),
                                  d.rightStart.toString(),
                                  d.rightFinish.toString(),
                                  d.name}
                          .join(u'\t'));
    }
    QJsonArray told;
    for (const ScenarioConflict &conflict : *conflicts) {
        told.append(conflictText(conflict, *opened->project.plan));
        if (!call.json())
            call.line(told.last().toString());
    }
    return call.done({{u"tasks"_s, rows},
                      {u"conflicts"_s, told},
                      {u"finish"_s, both.leftFinish.toIso()},
                      {u"scenario_finish"_s, both.rightFinish.toIso()}},
                     {});
}

int runScenarioAdopt(Invocation &call)
{
    takesScenario(call);
    call.parser().addOption(
        {u"despite-conflicts"_s,
         words(QT_TRANSLATE_NOOP("Cli",
                                 "The scenario's values win where the plan was changed too."))});
    if (const auto code =
            call.parse(1, 1, u"scenario adopt STORE --project CODE --scenario NAME"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const auto id = scenarioNamed(call, *opened->plan);
    if (!id)
        return call.failed(id.error());
    return answerChanges(call,
                         opened->workspace->run(AdoptScenario{
                             opened->project, *id, call.isSet(u"despite-conflicts"_s)}),
                         words(QT_TRANSLATE_NOOP("Cli", "The scenario is the plan now.")));
}

int runScenarioDelete(Invocation &call)
{
    takesScenario(call);
    if (const auto code =
            call.parse(1, 1, u"scenario delete STORE --project CODE --scenario NAME"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const auto id = scenarioNamed(call, *opened->plan);
    if (!id)
        return call.failed(id.error());
    return answerChanges(call,
                         opened->workspace->run(DeleteScenario{opened->project, *id}),
                         words(QT_TRANSLATE_NOOP("Cli", "The scenario is deleted.")));
}

} // namespace zs
