// SPDX-License-Identifier: GPL-3.0-or-later
// resource list, add, assign, delete.
#include "cli/cli_commands.h"
#include "cli/plan_words.h"
#include "commands/assignment_commands.h"
#include "commands/resource_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

constexpr std::int64_t kOneUnit = 1000;
constexpr std::int64_t kMinutesPerHour = 60;
constexpr std::int64_t kFenPerYuan = 100;

} // namespace

int runResourceList(Invocation &call)
{
    takesProject(call);
    if (const auto code = call.parse(1, 1, u"resource list STORE --project CODE"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    QJsonArray rows;
    for (const Resource &r : opened->plan->resources) {
        Minutes work = 0;
        for (const Assignment &a : opened->plan->assignments)
            work += a.resource == r.id ? a.work.value : 0;
        rows.append(QJsonObject{{u"name"_s, r.name},
                                {u"code"_s, r.code},
                                {u"type"_s, static_cast<int>(r.type)},
                                {u"shared"_s, !r.project.isValid()},
                                {u"max_units"_s, static_cast<qint64>(r.maxUnits)},
                                {u"work_minutes"_s, static_cast<qint64>(work)}});
        if (!call.json())
            call.line(QStringList{r.project.isValid() ? u""_s : u"*"_s,
                                  QString::number(static_cast<double>(r.maxUnits) / kOneUnit),
                                  QString::number(work / kMinutesPerHour),
                                  r.name}
                          .join(u'\t'));
    }
    return call.done({{u"resources"_s, rows}}, {});
}

int runResourceAdd(Invocation &call)
{
    takesProject(call);
    takes(call, "units", QT_TRANSLATE_NOOP("Cli", "Greatest units; 1 is one full-time."), u"N"_s);
    takes(call, "rate", QT_TRANSLATE_NOOP("Cli", "Standard rate in yuan an hour."), u"YUAN"_s);
    takes(call, "type", QT_TRANSLATE_NOOP("Cli", "work, material or cost."), u"TYPE"_s);
    call.parser().addOption(
        {u"shared"_s, words(QT_TRANSLATE_NOOP("Cli", "For all projects: into the shared pool."))});
    if (const auto code = call.parse(2, 2, u"resource add STORE NAME --project CODE"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const auto units = numberOption(call, u"units"_s, kOneUnit);
    if (!units)
        return call.failed(units.error());
    const auto rate = numberOption(call, u"rate"_s, kFenPerYuan);
    if (!rate)
        return call.failed(rate.error());
    const QStringList types{u"material"_s, u"work"_s, u"cost"_s}; // in order of ResourceType
    const QString type = call.isSet(u"type"_s) ? call.value(u"type"_s) : u"work"_s;
    if (!types.contains(type))
        return call.wrongUsage(
            words(QT_TRANSLATE_NOOP("Cli", "A type is work, material or cost.")));
    Resource resource;
    resource.name = call.word(1);
    resource.type = static_cast<ResourceType>(types.indexOf(type));
    resource.maxUnits = units->value_or(kOneUnit);
    resource.standardRate = Money{rate->value_or(0)};
    Result<> done;
    if (call.isSet(u"shared"_s)) {
        if (const auto added = addPoolResource(*opened->workspace, resource); !added)
            done = passOn(added);
    } else if (const auto added = opened->workspace->run(AddResource{opened->project, resource});
               !added) {
        done = passOn(added);
    }
    if (!done)
        return call.failed(done.error());
    return call.done({{u"name"_s, resource.name}},
                     words(QT_TRANSLATE_NOOP("Cli", "The resource is added.")));
}

int runResourceAssign(Invocation &call)
{
    takesProject(call);
    takes(call, "task", QT_TRANSLATE_NOOP("Cli", "The task: WBS code, number or name."), u"TASK"_s);
    takes(call, "resource", QT_TRANSLATE_NOOP("Cli", "The resource: name or code."), u"NAME"_s);
    takes(call, "units", QT_TRANSLATE_NOOP("Cli", "Units; 1 is one full-time."), u"N"_s);
    takes(call, "work", QT_TRANSLATE_NOOP("Cli", "Work in hours."), u"HOURS"_s);
    if (const auto code =
            call.parse(1, 1, u"resource assign STORE --project CODE --task TASK --resource NAME"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const auto task = taskNamed(*opened->plan, call.value(u"task"_s));
    if (!task)
        return call.failed(task.error());
    const auto resource = resourceNamed(*opened->plan, call.value(u"resource"_s));
    if (!resource)
        return call.failed(resource.error());
    const auto units = numberOption(call, u"units"_s, kOneUnit);
    if (!units)
        return call.failed(units.error());
    const auto work = numberOption(call, u"work"_s, kMinutesPerHour);
    if (!work)
        return call.failed(work.error());
    AssignResource assign{opened->project, *task, *resource, units->value_or(kOneUnit)};
    assign.work = work->transform([](std::int64_t minutes) { return WorkMinutes{minutes}; });
    return answerChanges(call,
                         opened->workspace->run(assign),
                         words(QT_TRANSLATE_NOOP("Cli", "The resource is assigned.")));
}

int runResourceDelete(Invocation &call)
{
    takesProject(call);
    if (const auto code = call.parse(2, 2, u"resource delete STORE NAME --project CODE"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const auto resource = resourceNamed(*opened->plan, call.word(1));
    if (!resource)
        return call.failed(resource.error());
    return answerChanges(call,
                         deleteResource(*opened->workspace, opened->project, *resource),
                         words(QT_TRANSLATE_NOOP("Cli", "The resource is deleted.")));
}

} // namespace zs
