// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_export.h"

#include "access/content_label.h"
#include "exchange/table_columns.h"
#include "report/task_sheet.h"
#include "ui/plan/plan_desk.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("TableExport", text);
}

/// A column of the sheet: one of the grid's, or the level.
constexpr int kLevel = -1;

SheetColumn columnFor(const GridData &data, int index)
{
    if (index == kLevel)
        return {tableFieldLabel(*tableField(u"level")), 9, "0", false};
    const GridColumn &column = data.column(index);
    const QString label = columnLabel(column);
    switch (column.kind) {
    case CellKind::Duration:
        return {words(QT_TRANSLATE_NOOP("TableExport", "%1 (days)")).arg(label), 12, "0.##", false};
    case CellKind::Percent:
        return {words(QT_TRANSLATE_NOOP("TableExport", "%1 (%)")).arg(label), 12, "0", false};
    case CellKind::Money:
        return {
            words(QT_TRANSLATE_NOOP("TableExport", "%1 (yuan)")).arg(label), 16, "#,##0.00", false};
    case CellKind::Day:
        return {label, 17, "", false};
    case CellKind::Number:
        return {label, 9, "0", false};
    default:
        return {label, column.id == "name"_L1 ? 44.0 : 18.0, "", column.id == "name"_L1};
    }
}

SheetCell cellFor(const GridData &data, int task, int index)
{
    if (index == kLevel)
        return static_cast<double>(data.snapshot().row(task).depth + 1);
    const GridColumn &column = data.column(index);
    const auto value = data.value(task, index);
    const auto *number = std::get_if<double>(&value);
    switch (column.kind) {
    case CellKind::Duration: {
        if (!number)
            return {};
        if (column.id == "duration"_L1 && data.snapshot().row(task).elapsed)
            return data.exactText(task, index); // counted in all hours
        return *number / static_cast<double>(std::max<Minutes>(1, data.durationUnits().perDay));
    }
    case CellKind::Day:
        return number ? SheetCell(WallTime{static_cast<std::int64_t>(*number)}) : SheetCell();
    case CellKind::Percent:
    case CellKind::Money:
    case CellKind::Number:
        return number ? SheetCell(*number) : SheetCell();
    default:
        break;
    }
    QString text = data.text(task, index);
    return text.isEmpty() ? SheetCell() : SheetCell(std::move(text));
}

/// Of the baseline that the plan is measured against; -1 when it has none.
int controlNumber(const Plan &plan)
{
    const Baseline *control = nullptr;
    for (const Baseline &baseline : plan.baselines) {
        if (plan.project.controlBaseline.isValid() ? baseline.id == plan.project.controlBaseline
                                                   : !control || baseline.number > control->number)
            control = &baseline;
    }
    return control ? static_cast<int>(control->number) : -1;
}

std::vector<int> columnsOf(const GridData &data, const TableExport &wanted)
{
    std::vector<int> columns;
    if (wanted.readable) {
        if (!wanted.columns.contains(u"number"_s))
            columns.push_back(columnIndex(data.columns(), u"number"));
        columns.push_back(kLevel);
    }
    for (const QString &id : wanted.columns) {
        if (const int index = columnIndex(data.columns(), id); index >= 0)
            columns.push_back(index);
    }
    return columns;
}

} // namespace

Result<GridData> exportData(PlanDesk &desk)
{
    const auto plan = desk.plan();
    if (!plan)
        return passOn(plan);
    const auto units = desk.workspace().units();
    if (!units)
        return passOn(units);
    QHash<OrgUnitId, QString> names;
    for (const OrgUnit &unit : *units)
        names.insert(unit.id, unit.name);
    auto snapshot = buildSnapshot(*plan->plan, *plan->schedule, controlNumber(*plan->plan));
    return GridData(
        std::move(snapshot),
        *plan,
        std::move(names),
        std::make_shared<const std::vector<GridColumn>>(gridColumns(codesOf(*plan->plan))));
}

Result<> exportTable(const GridData &data,
                     const TableExport &wanted,
                     const QString &path,
                     const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    const std::vector<int> columns = columnsOf(data, wanted);
    const GanttSnapshot &rows = data.snapshot();
    TaskSheet sheet;
    sheet.title = rows.projectName;
    sheet.mark = rows.mark;
    sheet.code = rows.projectCode;
    sheet.tab = words(QT_TRANSLATE_NOOP("TableExport", "Tasks"));
    sheet.rows = rows.size();
    for (const int column : columns)
        sheet.columns.push_back(columnFor(data, column));
    sheet.cell = [&](std::int64_t row, std::size_t column) {
        return cellFor(data, static_cast<int>(row), columns[column]);
    };
    sheet.level = [&](std::int64_t row) { return rows.row(static_cast<int>(row)).depth; };
    sheet.summary = [&](std::int64_t row) { return rows.row(static_cast<int>(row)).summary; };
    return QFileInfo(path).suffix().toLower() == "xlsx"_L1
               ? writeSheetXlsx(sheet, path, progress)
               : writeSheetCsv(sheet, markedPath(path, sheet.mark), progress);
}

Result<> noteExport(PlanDesk &desk, const QString &path)
{
    if (!desk.workspace().readOnlyReason().isEmpty())
        return {};
    const auto plan = desk.plan();
    if (!plan)
        return passOn(plan);
    const Project &project = plan->plan->project;
    const QString mark = markOf(project);
    return desk.workspace().note(
        u"export"_s,
        desk.project(),
        u"%1 [%2]"_s.arg(QFileInfo(path).fileName(),
                         mark.isEmpty() ? labelOf(project.classification) : mark));
}

} // namespace zs
