// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_calls.h"

#include "cli/cell_words.h"
#include "commands/project_commands.h"
#include "commands/table_files.h"
#include "commands/table_preview.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

/// Nobody is there to be asked for units.
TableMapping withUnits(TableMapping mapping)
{
    for (ColumnMapping &column : mapping.columns) {
        const TableField *field = tableField(column.field);
        if (!field || column.unit != TableUnit::Unknown)
            continue;
        if (field->kind == TableKind::Duration)
            column.unit = TableUnit::Day;
        else if (field->kind == TableKind::Money)
            column.unit = TableUnit::Yuan;
    }
    return mapping;
}

Result<TablePreviewPtr>
previewOf(const TableSheet &sheet, const Invocation &call, Workspace &workspace)
{
    const TableOrder order{.mapping = withUnits(guessMapping(sheet))};
    QHash<QString, OrgUnitId> units;
    const auto known = workspace.units();
    if (!known)
        return passOn(known);
    for (const OrgUnit &unit : *known)
        units.insert(unit.name, unit.id);
    const QDate today = QDateTime::fromMSecsSinceEpoch(call.clock().now()).date();
    return previewTable(sheet,
                        order,
                        emptyPlanFor(sheet, order.mapping, today, workspace.ids()),
                        units,
                        workspace.holidays(),
                        call.clock());
}

std::vector<TableProblem> problemsOf(const TablePreview &preview)
{
    std::vector<TableProblem> all = preview.refused;
    all.insert(all.end(), preview.reading.problems.begin(), preview.reading.problems.end());
    return all;
}

QJsonArray movedJson(const TablePreview &preview)
{
    QJsonArray rows;
    for (const DateDifference &d : preview.moved)
        rows.append(
            QJsonObject{{u"name"_s, preview.plan.tasks[static_cast<std::size_t>(d.task)].name},
                        {u"file_start"_s, d.fileStart.toIso()},
                        {u"file_finish"_s, d.fileFinish.toIso()},
                        {u"start"_s, d.ourStart.toIso()},
                        {u"finish"_s, d.ourFinish.toIso()},
                        {u"reason"_s, d.reason}});
    return rows;
}

} // namespace

bool isTableFile(const QString &path)
{
    static const QStringList suffixes{u"xlsx"_s, u"csv"_s, u"tsv"_s, u"txt"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

int importTable(const Invocation &call, Workspace &workspace)
{
    const auto file = readTableFile(call.word(1));
    if (!file)
        return call.failed(file.error());
    const auto preview = previewOf(file->sheets.front(), call, workspace);
    if (!preview)
        return call.failed(preview.error());
    const std::vector<TableProblem> problems = problemsOf(**preview);
    if (!call.json()) {
        for (const TableProblem &problem : problems)
            call.line(lineOf(problem));
    }
    QJsonObject result{{u"tasks"_s, (*preview)->reading.added},
                       {u"problems"_s, problemsJson(problems)},
                       {u"moved"_s, movedJson(**preview)}};
    if (call.isSet(u"check"_s))
        return call.done(result, words(QT_TRANSLATE_NOOP("Cli", "Nothing was imported.")));
    if (!(*preview)->mayRun())
        return call.failed(
            {ErrorCode::Invalid,
             words(QT_TRANSLATE_NOOP("Cli",
                                     "The table has cells that cannot be imported: %1. Nothing was "
                                     "imported."))
                 .arg(problems.size()),
             problems.empty() ? QString()
                              : placeOf(problems.front()) + u": "_s + problems.front().why});
    Plan plan = (*preview)->plan;
    plan.project.code = call.value(u"code"_s);
    plan.project.name = QFileInfo(call.word(1)).completeBaseName();
    const auto id = importPlan(workspace, std::move(plan), QFileInfo(call.word(1)).fileName());
    if (!id)
        return call.failed(id.error());
    const auto stored = workspace.plan(*id);
    if (!stored)
        return call.failed(stored.error());
    const QString code = stored->plan->project.code;
    result.insert(u"code"_s, code);
    return call.done(result,
                     words(QT_TRANSLATE_NOOP("Cli", "Imported %1 tasks as project %2."))
                         .arg(stored->plan->tasks.size())
                         .arg(code));
}

} // namespace zs
