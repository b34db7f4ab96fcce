// SPDX-License-Identifier: GPL-3.0-or-later
// import, export, schedule.
#include "access/content_label.h"
#include "cli/cli_commands.h"
#include "cli/schedule_file.h"
#include "cli/table_calls.h"
#include "commands/project_commands.h"
#include "exchange/ical.h"
#include "exchange/mspdi.h"
#include "report/plan_report.h"
#include "schedule/date_differences.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QJsonArray choicesJson(const std::vector<ImportChoice> &choices)
{
    QJsonArray rows;
    for (const ImportChoice &choice : choices)
        rows.append(QJsonObject{{u"code"_s, choice.code},
                                {u"name"_s, choice.name},
                                {u"tasks"_s, static_cast<qint64>(choice.tasks)}});
    return rows;
}

QJsonArray differencesJson(const Plan &plan, const std::vector<DateDifference> &differences)
{
    QJsonArray rows;
    for (const DateDifference &d : differences) {
        const Task &task = plan.tasks[static_cast<std::size_t>(d.task)];
        rows.append(QJsonObject{{u"uid"_s, static_cast<qint64>(task.uid)},
                                {u"name"_s, task.name},
                                {u"file_start"_s, d.fileStart.toIso()},
                                {u"file_finish"_s, d.fileFinish.toIso()},
                                {u"start"_s, d.ourStart.toIso()},
                                {u"finish"_s, d.ourFinish.toIso()},
                                {u"reason"_s, d.reason}});
    }
    return rows;
}

void printImport(const Invocation &call,
                 const ImportedPlan &imported,
                 const std::vector<DateDifference> &differences)
{
    for (std::size_t i = 0; i < imported.choices.size() && imported.choices.size() > 1; ++i)
        call.line(words(i == imported.choice
                            ? QT_TRANSLATE_NOOP("Cli", "project in the file: %1 %2 (taken)")
                            : QT_TRANSLATE_NOOP("Cli", "project in the file: %1 %2"))
                      .arg(imported.choices[i].code, imported.choices[i].name));
    for (const ImportRepair &repair : imported.repairs)
        call.line(words(QT_TRANSLATE_NOOP("Cli", "line %1: %2")).arg(repair.line).arg(repair.what));
    for (const DateDifference &d : differences) {
        call.line(words(QT_TRANSLATE_NOOP("Cli", "moves: %1: %2 - %3 instead of %4 - %5 (%6)"))
                      .arg(imported.plan.tasks[static_cast<std::size_t>(d.task)].name,
                           d.ourStart.toString(),
                           d.ourFinish.toString(),
                           d.fileStart.toString(),
                           d.fileFinish.toString(),
                           d.reason));
    }
}

} // namespace

int runImport(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"code"_s, words(QT_TRANSLATE_NOOP("Cli", "Code of the new project.")), u"CODE"_s});
    call.parser().addOption(
        {u"check"_s,
         words(QT_TRANSLATE_NOOP("Cli",
                                 "Only say what would be repaired and which dates would move."))});
    call.parser().addOption({u"from"_s,
                             words(QT_TRANSLATE_NOOP("Cli",
                                                     "Code of the project to take from a file that "
                                                     "holds several; the first if none is named.")),
                             u"CODE"_s});
    if (const auto code =
            call.parse(2, 2, u"import STORE FILE [--code CODE] [--from CODE] [--check]"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    if (isTableFile(call.word(1)))
        return importTable(call, **workspace);
    auto imported = readPlanFile(call.word(1), (*workspace)->ids(), call.value(u"from"_s));
    if (!imported)
        return call.failed(imported.error());
    const CalendarSet calendars = CalendarSet::compile(imported->plan, (*workspace)->holidays());
    const auto times = schedule(imported->plan, calendars);
    if (!times)
        return call.failed(times.error());
    const std::vector<DateDifference> differences =
        dateDifferences(imported->plan, calendars, *times);
    if (!call.json())
        printImport(call, *imported, differences);
    QJsonObject result{{u"tasks"_s, static_cast<qint64>(imported->plan.tasks.size())},
                       {u"links"_s, static_cast<qint64>(imported->plan.links.size())},
                       {u"resources"_s, static_cast<qint64>(imported->plan.resources.size())},
                       {u"repairs"_s, repairsJson(imported->repairs)},
                       {u"moved"_s, differencesJson(imported->plan, differences)}};
    if (!imported->choices.empty())
        result.insert(u"projects"_s, choicesJson(imported->choices));
    if (call.isSet(u"check"_s))
        return call.done(result, words(QT_TRANSLATE_NOOP("Cli", "Nothing was imported.")));
    if (call.isSet(u"code"_s) || imported->choices.empty())
        imported->plan.project.code = call.value(u"code"_s);
    const auto id = importPlan(
        **workspace, std::move(imported->plan), QFileInfo(call.word(1)).completeBaseName());
    if (!id)
        return call.failed(id.error());
    const auto stored = (*workspace)->plan(*id);
    if (!stored)
        return call.failed(stored.error());
    const QString code = stored->plan->project.code;
    result.insert(u"code"_s, code);
    return call.done(result,
                     words(QT_TRANSLATE_NOOP("Cli", "Imported %1 tasks as project %2."))
                         .arg(stored->plan->tasks.size())
                         .arg(code));
}

namespace {

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io,
                    words(QT_TRANSLATE_NOOP("Cli", "The file %1 cannot be written.")).arg(path),
                    file.errorString());
    return {};
}

Result<> exportPlan(const Workspace &workspace,
                    const ScheduledPlan &plan,
                    const QString &format,
                    const QString &path)
{
    const QString mark = markOf(plan.plan->project);
    if (format == "mspdi"_L1)
        return writeWhole(path, writeMspdi(*plan.plan, mark, workspace.holidays()));
    if (format == "ics"_L1)
        return writeWhole(path,
                          writeIcal(*plan.plan, {.now = workspace.clock().now(), .mark = mark}));
    const PlanTable table{
        *plan.plan, *plan.schedule, [&workspace](EntityKind kind, const Uuid &id) {
            return workspace.nameOf(kind, id);
        }};
    return format == "xlsx"_L1 ? writePlanXlsx(table, path) : writePlanCsv(table, path);
}

} // namespace

int runExport(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"project"_s, words(QT_TRANSLATE_NOOP("Cli", "Code of the project.")), u"CODE"_s});
    call.parser().addOption(
        {u"format"_s,
         words(QT_TRANSLATE_NOOP("Cli", "mspdi, xlsx, csv or ics (a calendar).")),
         u"FORMAT"_s,
         u"mspdi"_s});
    if (const auto code =
            call.parse(2, 2, u"export STORE --project CODE --format mspdi|xlsx|csv|ics FILE"_s))
        return *code;
    QString format = call.value(u"format"_s);
    if (!call.isSet(u"format"_s) && QFileInfo(call.word(1)).suffix().toLower() == "ics"_L1)
        format = u"ics"_s;
    if (!call.isSet(u"project"_s)
        || !QStringList{u"mspdi"_s, u"xlsx"_s, u"csv"_s, u"ics"_s}.contains(format))
        return call.wrongUsage(words(
            QT_TRANSLATE_NOOP("Cli", "Name the project and a format: mspdi, xlsx, csv or ics.")));
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto id = (*workspace)->projectByCode(call.value(u"project"_s));
    if (!id)
        return call.failed(id.error());
    const auto plan = (*workspace)->plan(*id);
    if (!plan)
        return call.failed(plan.error());
    if (auto may = (*workspace)->authorise(u"export"_s, *id); !may)
        return call.failed(may.error());
    // a table without a head to put the mark in bears it in its name
    const QString path =
        format == "csv"_L1 ? markedPath(call.word(1), markOf(plan->plan->project)) : call.word(1);
    if (auto written = exportPlan(**workspace, *plan, format, path); !written)
        return call.failed(written.error());
    if (auto logged = (*workspace)->note(u"export"_s, *id, QFileInfo(path).fileName());
        !logged && logged.error().code != ErrorCode::ReadOnly)
        return call.failed(logged.error());
    return call.done(
        {{u"file"_s, path}, {u"tasks"_s, static_cast<qint64>(plan->plan->tasks.size())}},
        words(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(path));
}

int runSchedule(Invocation &call)
{
    if (const auto code = parseSchedule(call))
        return *code;
    if (namesFile(call)) {
        Result<ImportedPlan> read;
        return scheduleFile(call, read);
    }
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto id = (*workspace)->projectByCode(call.value(u"project"_s));
    if (!id)
        return call.failed(id.error());
    const auto plan = (*workspace)->plan(*id);
    if (!plan)
        return call.failed(plan.error());
    return printSchedule(call, *plan->plan, *plan->schedule);
}

} // namespace zs
