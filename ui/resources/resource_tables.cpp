// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources/resource_tables.h"

#include "domain/availability.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Resources", text);
}

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

QString taskNames(const ResourceBoard &board, const OverAllocation &over)
{
    QStringList names;
    for (const int task : over.tasks)
        names << board.rows().tasks[idx(task)].name;
    for (const int i : over.outside)
        names << board.outside[idx(i)].label;
    return names.join(words(QT_TRANSLATE_NOOP("Resources", ", ")));
}

void emphasize(QTableWidgetItem *item, ColorRole role)
{
    item->setForeground(themeColor(role));
    QFont font = item->font();
    font.setBold(true);
    item->setFont(font);
}

void rightAlign(QTableWidget *table, std::initializer_list<int> columns)
{
    for (const int column : columns)
        table->item(table->rowCount() - 1, column)
            ->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QString rateText(const Resource &resource)
{
    return resource.type == ResourceType::Cost ? QString() : inYuan(resource.standardRate);
}

QStringList rowOf(const ResourceBoard &board, std::size_t r)
{
    const Resource &resource = board.rows().resources[r];
    const bool works = resource.type == ResourceType::Work;
    const auto over = std::ranges::count_if(
        board.load.over, [r](const OverAllocation &o) { return idx(o.resource) == r; });
    return {resource.name,
            over > 0 ? words(QT_TRANSLATE_NOOP("Resources", "Over-allocated (%1)")).arg(over)
                     : QString(),
            formWords(resource),
            resource.project.isValid() ? words(QT_TRANSLATE_NOOP("Resources", "This project"))
                                       : words(QT_TRANSLATE_NOOP("Resources", "Shared pool")),
            resource.group,
            skillsOf(resource).join(words(QT_TRANSLATE_NOOP("Resources", ", "))),
            works ? calendarWords(board.rows(), resource.calendar) : QString(),
            works ? unitsWords(resource.maxUnits) : resource.materialUnit,
            works && !resource.availability.isEmpty()
                ? words(QT_TRANSLATE_NOOP("Resources", "changes over time"))
                : QString(),
            rateText(resource),
            works ? unitsWords(board.load.resources[r].peak) : QString()};
}

} // namespace

QTableWidget *resourceTable(QWidget *parent)
{
    QTableWidget *table = plainTable({words(QT_TRANSLATE_NOOP("Resources", "Name")),
                                      words(QT_TRANSLATE_NOOP("Resources", "State")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Kind")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Belongs to")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Group")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Skills")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Calendar")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Units")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Availability")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Rate (yuan)")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Peak load"))},
                                     parent);
    table->setObjectName(u"resourceTable"_s);
    table->setAccessibleName(words(QT_TRANSLATE_NOOP("Resources", "Resources")));
    return table;
}

void fillResources(QTableWidget *table, const ResourceBoard &board)
{
    const int columns = table->columnCount();
    table->setRowCount(0);
    for (std::size_t r = 0; r < board.rows().resources.size(); ++r) {
        addRow(table, rowOf(board, r));
        const int row = static_cast<int>(r);
        if (!table->item(row, 1)->text().isEmpty())
            emphasize(table->item(row, 1), ColorRole::Critical);
        for (const int number : {7, 9, columns - 1})
            table->item(row, number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (board.rows().resources[r].type == ResourceType::Work
            && !board.rows().resources[r].availability.isEmpty())
            table->item(row, 8)->setToolTip(board.rows().resources[r].availability);
    }
    fitColumns(table);
}

QTableWidget *overTable(QWidget *parent)
{
    QTableWidget *table = plainTable({words(QT_TRANSLATE_NOOP("Resources", "Resource")),
                                      words(QT_TRANSLATE_NOOP("Resources", "From")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Until")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Needed")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Available")),
                                      words(QT_TRANSLATE_NOOP("Resources", "By these tasks"))},
                                     parent);
    table->setObjectName(u"overTable"_s);
    table->setAccessibleName(words(QT_TRANSLATE_NOOP("Resources", "Over-allocations")));
    table->setToolTip(words(QT_TRANSLATE_NOOP(
        "Resources", "Enter or a double click shows the first of the tasks in the chart")));
    return table;
}

void fillOver(QTableWidget *table, const ResourceBoard &board)
{
    table->setRowCount(0);
    for (const OverAllocation &over : board.load.over) {
        addRow(table,
               {board.rows().resources[idx(over.resource)].name,
                over.from.toString(),
                over.to.toString(),
                unitsWords(over.peak),
                unitsWords(over.capacity),
                taskNames(board, over)});
        rightAlign(table, {3, 4});
    }
    fitColumns(table);
}

QTableWidget *useTable(QWidget *parent)
{
    QTableWidget *table = plainTable({words(QT_TRANSLATE_NOOP("Resources", "Task")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Start")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Finish")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Units")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Work (hours)"))},
                                     parent);
    table->setObjectName(u"useTable"_s);
    table->setAccessibleName(
        words(QT_TRANSLATE_NOOP("Resources", "Tasks that the resource works on")));
    return table;
}

std::vector<int> fillUses(QTableWidget *table, const ResourceBoard &board, int resource)
{
    constexpr double kMinutesPerHour = 60;
    table->setRowCount(0);
    std::vector<int> assignments;
    if (resource < 0)
        return assignments;
    const Plan &plan = board.rows();
    for (std::size_t i = 0; i < plan.assignments.size(); ++i) {
        const Assignment &a = plan.assignments[i];
        const int task =
            a.resource == plan.resources[idx(resource)].id ? taskIndex(plan, a.task) : -1;
        if (task < 0)
            continue;
        const TaskTimes &times = board.plan.schedule->tasks[idx(task)];
        addRow(
            table,
            {plan.tasks[idx(task)].name,
             times.start.toString(),
             times.finish.toString(),
             unitsWords(a.units),
             QLocale::c().toString(static_cast<double>(a.work.value) / kMinutesPerHour, 'g', 6)});
        rightAlign(table, {3, 4});
        assignments.push_back(static_cast<int>(i));
    }
    for (const OutsideUse &use : board.outside) {
        if (use.resource != plan.resources[idx(resource)].id)
            continue;
        addRow(table,
               {use.label, use.from.toString(), use.to.toString(), unitsWords(use.units), {}});
        rightAlign(table, {3});
        table->item(table->rowCount() - 1, 0)->setForeground(themeColor(ColorRole::Dim));
    }
    fitColumns(table);
    return assignments;
}

QTableWidget *remainingTable(QWidget *parent)
{
    QTableWidget *table = plainTable({words(QT_TRANSLATE_NOOP("Resources", "Resource")),
                                      words(QT_TRANSLATE_NOOP("Resources", "From")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Until")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Needed")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Available")),
                                      words(QT_TRANSLATE_NOOP("Resources", "Why it stays"))},
                                     parent);
    table->setObjectName(u"remainingTable"_s);
    table->setAccessibleName(words(QT_TRANSLATE_NOOP("Resources", "Over-allocations that stay")));
    return table;
}

void fillRemaining(QTableWidget *table, const Plan &plan, const LevellingProposal &proposal)
{
    table->setRowCount(0);
    for (const UnsolvedOverAllocation &left : proposal.remaining) {
        addRow(table,
               {plan.resources[idx(left.over.resource)].name,
                left.over.from.toString(),
                left.over.to.toString(),
                unitsWords(left.over.peak),
                unitsWords(left.over.capacity),
                left.why});
        rightAlign(table, {3, 4});
    }
    fitColumns(table);
}

} // namespace zs
