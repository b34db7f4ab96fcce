// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks that a levelling proposal moves: bars before and after, how far, why, and what they
// cost.
#include "calendar/running_calendars.h"
#include "exchange/duration_text.h"
#include "ui/resources/resource_tables.h"
#include "ui/resources/shift_column.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QTableWidget>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarsWidth = 380;
constexpr int kNameWidth = 200;
constexpr int kWhyWidth = 420;

QString words(const char *text)
{
    return QCoreApplication::translate("Resources", text);
}

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

int at(MovedColumn column)
{
    return static_cast<int>(column);
}

/// Working time between the old finish and the new one; negative when it is earlier.
Minutes shiftOf(const LevelledTask &moved, const WorkCalendarPtr &calendar)
{
    if (!calendar || moved.newFinish == moved.oldFinish)
        return 0;
    return moved.newFinish > moved.oldFinish
               ? calendar->workBetween(moved.oldFinish, moved.newFinish)
               : -calendar->workBetween(moved.newFinish, moved.oldFinish);
}

QString shiftWords(const LevelledTask &moved, Minutes shift, const DurationUnits &units)
{
    if (moved.newFinish == moved.oldFinish)
        return words(QT_TRANSLATE_NOOP("Resources", "same finish"));
    const bool later = moved.newFinish > moved.oldFinish;
    if (shift == 0) // out of working hours at both ends
        return later ? words(QT_TRANSLATE_NOOP("Resources", "later"))
                     : words(QT_TRANSLATE_NOOP("Resources", "earlier"));
    return (later ? words(QT_TRANSLATE_NOOP("Resources", "%1 d later"))
                  : words(QT_TRANSLATE_NOOP("Resources", "%1 d earlier")))
        .arg(inDays(shift < 0 ? -shift : shift, units));
}

TaskShift barsOf(const LevelledTask &moved, const QString &shift)
{
    return {moved.oldStart,
            moved.oldFinish,
            moved.newStart,
            moved.newFinish,
            shift,
            moved.milestone,
            moved.missesDeadline};
}

/// What a task without assignments is told is fixed.
Money costOf(const Task &task)
{
    return task.cost.fen != 0 ? task.cost : task.fixedCost;
}

QString nameOf(const Plan &plan, const LevelledTask &moved)
{
    QString name = plan.tasks[idx(moved.task)].name;
    if (moved.milestone)
        name = words(QT_TRANSLATE_NOOP("Resources", "%1 (milestone)")).arg(name);
    if (moved.missesDeadline)
        name = words(QT_TRANSLATE_NOOP("Resources", "%1 (misses its deadline)")).arg(name);
    return name;
}

void dressRow(QTableWidget &table, int row, const LevelledTask &moved, const TaskShift &shift)
{
    QTableWidgetItem *bars = table.item(row, at(MovedColumn::Bars));
    const QString told = words(QT_TRANSLATE_NOOP("Resources", "Now %1 to %2, then %3 to %4 (%5)"))
                             .arg(moved.oldStart.toString(),
                                  moved.oldFinish.toString(),
                                  moved.newStart.toString(),
                                  moved.newFinish.toString(),
                                  shift.words);
    bars->setData(ShiftDelegate::ShiftRole, QVariant::fromValue(shift));
    bars->setData(Qt::AccessibleTextRole, told);
    bars->setToolTip(told);
    for (const MovedColumn number : {MovedColumn::Shift, MovedColumn::Cost})
        table.item(row, at(number))->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (moved.newFinish > moved.oldFinish)
        table.item(row, at(MovedColumn::NewFinish))->setForeground(themeColor(ColorRole::AtRisk));
    if (!moved.missesDeadline)
        return;
    QTableWidgetItem *name = table.item(row, at(MovedColumn::Task));
    name->setForeground(themeColor(ColorRole::Late));
    QFont font = name->font();
    font.setBold(true);
    name->setFont(font);
}

} // namespace

QTableWidget *movedTable(QWidget *parent)
{
    QTableWidget *table = plainTable({words(QT_TRANSLATE_NOOP("Resources", "Task")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Now and then")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Shift (days)")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Cost (yuan)")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Why")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Start now")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Start then")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Finish now")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Finish then"))},
                                     parent);
    table->setObjectName(u"movedTable"_s);
    table->setAccessibleName(words(QT_TRANSLATE_NOOP("Resources", "Tasks that would move")));
    table->setToolTip(words(QT_TRANSLATE_NOOP(
        "Resources", "Ctrl++ and Ctrl+- make the column of bars wider and narrower")));
    showShiftsIn(*table, at(MovedColumn::Bars));
    return table;
}

void fillMoved(QTableWidget *table, const ResourceBoard &board, const LevellingProposal &proposal)
{
    const Plan &plan = board.rows();
    const DurationUnits units{
        plan.project.minutesPerDay, plan.project.minutesPerWeek, plan.project.daysPerMonth};
    const RunningCalendars calendars(plan, board.plan.calendars);
    std::vector<TaskShift> shifts;
    table->setRowCount(0);
    for (const LevelledTask &moved : proposal.tasks) {
        const Task &task = plan.tasks[idx(moved.task)];
        const Minutes shift = shiftOf(moved, calendars.of(task));
        shifts.push_back(barsOf(moved, shiftWords(moved, shift, units)));
        addRow(table,
               {nameOf(plan, moved),
                {},
                (shift > 0 ? u"+"_s : QString()) + inDays(shift, units),
                inYuan(costOf(task)),
                moved.why,
                moved.oldStart.toString(),
                moved.newStart.toString(),
                moved.oldFinish.toString(),
                moved.newFinish.toString()});
        dressRow(*table, table->rowCount() - 1, moved, shifts.back());
    }
    auto *bars = qobject_cast<ShiftDelegate *>(table->itemDelegateForColumn(at(MovedColumn::Bars)));
    bars->setShifts(shifts, QFontMetricsF(table->font()));
    fitColumns(table);
    const auto atMost = [&](MovedColumn column, int width) {
        table->setColumnWidth(at(column), std::min(table->columnWidth(at(column)), scaled(width)));
    };
    atMost(MovedColumn::Task, kNameWidth);
    atMost(MovedColumn::Why, kWhyWidth);
    table->setColumnWidth(at(MovedColumn::Bars), scaled(kBarsWidth));
}

Money movedCost(const Plan &plan, const LevellingProposal &proposal)
{
    Money sum;
    for (const LevelledTask &moved : proposal.tasks)
        sum.fen += costOf(plan.tasks[idx(moved.task)]).fen;
    return sum;
}

} // namespace zs
