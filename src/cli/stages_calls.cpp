// SPDX-License-Identifier: GPL-3.0-or-later
// stages: where a project stands in its steps, and what the step in hand lacks.
#include "cli/cli_commands.h"
#include "commands/library_desk.h"
#include "domain/choice_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr std::array kStates{"waiting"_L1, "open"_L1, "passed"_L1, "simplified"_L1, "returned"_L1};

QString stateText(StepState state)
{
    const EntityInfo &info = *entityInfo(EntityKind::StageStep);
    const int at = fieldIndex(info, u"state");
    return choiceText(
        info, info.fields[static_cast<std::size_t>(at)], static_cast<std::int64_t>(state));
}

QJsonObject lackJson(const StageLack &lack)
{
    return {{u"key"_s, lack.key},
            {u"text"_s, lack.text()},
            {u"basis"_s, lack.basis.text()},
            {u"blocks"_s, lack.blocks()}};
}

int report(const Invocation &call, const LibraryDesk::Course &course)
{
    QJsonArray steps;
    QStringList lines{course.plan->name.text()};
    for (const StageStep &row : course.steps) {
        const StepPlan *step = course.plan->step(row.step);
        steps << QJsonObject{{u"step"_s, row.step},
                             {u"state"_s, QString(kStates[static_cast<std::size_t>(row.state)])},
                             {u"passed_on"_s, row.passedOn.toString(Qt::ISODate)},
                             {u"reason"_s, row.reason}};
        lines << u"%1. %2: %3 %4"_s.arg(row.position + 1)
                     .arg(step ? step->name.text() : row.step,
                          stateText(row.state),
                          row.passedOn.toString(Qt::ISODate))
                     .trimmed();
    }
    QJsonArray missing;
    const StageStep *now = stepInHand(course.steps);
    const auto lacks = now ? lacksOf(course.view(), now->step) : std::vector<StageLack>();
    for (const StageLack &lack : lacks)
        missing << lackJson(lack);
    if (!now)
        lines << Calls::tr("All steps are finished.");
    else
        lines << (lacks.empty() ? Calls::tr("The step in hand lacks nothing.")
                                : Calls::tr("The step in hand lacks:") + u'\n' + inWords(lacks));
    return call.done({{u"template"_s, course.plan->id()},
                      {u"in_hand"_s, now ? now->step : QString()},
                      {u"steps"_s, steps},
                      {u"missing"_s, missing}},
                     lines.join(u'\n'));
}

} // namespace

int runStages(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"stages STORE CODE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto project = (*workspace)->projectByCode(call.word(1));
    if (!project)
        return call.failed(project.error());
    const auto course = LibraryDesk(**workspace).course(*project);
    if (!course)
        return call.failed(course.error());
    if (course->plan)
        return report(call, *course);
    return call.done({{u"template"_s, course->project.stageTemplate},
                      {u"in_hand"_s, QString()},
                      {u"steps"_s, QJsonArray()},
                      {u"missing"_s, QJsonArray()}},
                     Calls::tr("No procedure was chosen for the project yet."));
}

} // namespace zs
