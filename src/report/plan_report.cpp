// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan_report.h"

#include "access/content_label.h"
#include "report/audit_words.h"
#include "report/csv.h"
#include "report/workbook.h"
#include "schedule/three_point.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

namespace {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

constexpr std::int64_t kStep = 256; // tasks between two reports of progress

/// Columns that only a plan with such estimates has.
QStringList estimateHeads(const Plan &plan)
{
    const bool any = std::ranges::any_of(
        plan.tasks, [](const Task &task) { return !threePointOf(task).isEmpty(); });
    return any ? QStringList{App::translate("Report", "Least duration (days)"),
                             App::translate("Report", "Most likely duration (days)"),
                             App::translate("Report", "Most duration (days)")}
               : QStringList();
}

QStringList heads()
{
    return {App::translate("Report", "WBS"),
            App::translate("Report", "Task"),
            App::translate("Report", "Duration (days)"),
            App::translate("Report", "Start"),
            App::translate("Report", "Finish"),
            App::translate("Report", "Total float (days)"),
            App::translate("Report", "Critical"),
            App::translate("Report", "Complete (%)"),
            App::translate("Report", "Unit in charge")};
}

Result<> checked(const PlanTable &table)
{
    if (table.plan.tasks.size() == table.times.tasks.size())
        return {};
    return fail(ErrorCode::Invalid,
                App::translate("Report", "The schedule does not belong to this plan."));
}

double inDays(const PlanTable &table, Minutes minutes)
{
    const std::int64_t day =
        table.plan.project.minutesPerDay > 0 ? table.plan.project.minutesPerDay : 480;
    return static_cast<double>(minutes) / static_cast<double>(day);
}

/// At most two decimals, none that are zero: 2.5, 10.
QString plainDays(double days)
{
    const qint64 hundredths = qRound64(days * 100);
    if (hundredths % 100 == 0)
        return QString::number(hundredths / 100);
    return QString::number(
        static_cast<double>(hundredths) / 100, 'f', hundredths % 10 == 0 ? 1 : 2);
}

QString unitOf(const PlanTable &table, const Task &task)
{
    return table.names && task.unit.isValid() ? table.names(EntityKind::OrgUnit, task.unit.value())
                                              : QString();
}

QString yes(bool critical)
{
    return critical ? App::translate("Report", "Yes") : QString();
}

/// Empty where nobody told it.
QStringList estimateCells(const PlanTable &table, const Task &task)
{
    const ThreePoint points = threePointOf(task);
    QStringList cells;
    for (int place = 0; place < 3; ++place) {
        const auto point = pointAt(points, place);
        cells << (point ? plainDays(inDays(table, *point)) : QString());
    }
    return cells;
}

void wallCell(Sheet &sheet, std::uint32_t row, std::uint16_t column, WallTime time, bool bold)
{
    if (time.isValid())
        sheet.dateTime(
            row, column, time.date(), time.time(), {.bold = bold, .number = "yyyy-mm-dd hh:mm"});
}

} // namespace

Result<> writePlanXlsx(const PlanTable &table, const QString &path, const TableProgress &progress)
{
    if (auto fits = checked(table); !fits)
        return fits;
    auto book = Workbook::begin(path, table.plan.project.name);
    if (!book)
        return passOn(book);
    const Plan &plan = table.plan;
    const TaskTree tree = treeOf(plan.tasks);
    const std::vector<QString> codes = wbsCodes(plan.tasks);
    const auto total = static_cast<std::int64_t>(plan.tasks.size());
    (*book)->setMark(markOf(plan.project));
    Sheet sheet = (*book)->sheet(App::translate("Report", "Tasks"));
    sheet.setWidths({14, 48, 11, 17, 17, 11, 9, 11, 24});
    sheet.setPage({markOf(plan.project), plan.project.name, plan.project.code, true}, 0, 1);
    sheet.freezeBelow(1);
    sheet.filter(0, static_cast<std::uint32_t>(total), 8);
    const QStringList estimates = estimateHeads(plan);
    const QStringList titles = heads() + estimates;
    for (qsizetype c = 0; c < titles.size(); ++c)
        sheet.text(0, static_cast<std::uint16_t>(c), titles[c], {.heading = true});
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const auto done = static_cast<std::int64_t>(i);
        if (done % kStep == 0 && progress && !progress(done, total))
            return writingCancelled();
        const Task &task = plan.tasks[i];
        const TaskTimes &times = table.times.tasks[i];
        const auto row = static_cast<std::uint32_t>(i + 1);
        const bool bold = tree.isSummary(i);
        const CellStyle days{.bold = bold, .number = "0.##"};
        sheet.text(row, 0, codes[i], {.bold = bold});
        sheet.text(row, 1, task.name, {.bold = bold, .indent = tree.depth[i]});
        sheet.number(row, 2, inDays(table, times.duration), days);
        wallCell(sheet, row, 3, times.start, bold);
        wallCell(sheet, row, 4, times.finish, bold);
        sheet.number(row, 5, inDays(table, times.totalFloat), days);
        sheet.text(row, 6, yes(times.critical), {.bold = bold, .bad = times.critical});
        sheet.number(row, 7, static_cast<double>(task.percentComplete), {.bold = bold});
        sheet.text(row, 8, unitOf(table, task), {.bold = bold});
        for (std::uint16_t place = 0; place < estimates.size(); ++place) {
            if (const auto point = pointAt(threePointOf(task), place))
                sheet.number(
                    row, static_cast<std::uint16_t>(9 + place), inDays(table, *point), days);
        }
    }
    if (progress && !progress(total, total))
        return writingCancelled();
    return (*book)->commit();
}

Result<> writePlanCsv(const PlanTable &table, const QString &path, const TableProgress &progress)
{
    if (auto fits = checked(table); !fits)
        return fits;
    auto file = CsvFile::begin(path);
    if (!file)
        return passOn(file);
    const std::vector<QString> codes = wbsCodes(table.plan.tasks);
    const auto total = static_cast<std::int64_t>(table.plan.tasks.size());
    const QStringList estimates = estimateHeads(table.plan);
    file->row(heads() + estimates);
    for (std::size_t i = 0; i < table.plan.tasks.size(); ++i) {
        const auto done = static_cast<std::int64_t>(i);
        if (done % kStep == 0 && progress && !progress(done, total))
            return writingCancelled();
        const Task &task = table.plan.tasks[i];
        const TaskTimes &times = table.times.tasks[i];
        const QStringList cells{codes[i],
                                task.name,
                                plainDays(inDays(table, times.duration)),
                                times.start.toString(),
                                times.finish.toString(),
                                plainDays(inDays(table, times.totalFloat)),
                                yes(times.critical),
                                QString::number(task.percentComplete),
                                unitOf(table, task)};
        file->row(estimates.isEmpty() ? cells : cells + estimateCells(table, task));
    }
    if (progress && !progress(total, total))
        return writingCancelled();
    return file->commit();
}

} // namespace zs
