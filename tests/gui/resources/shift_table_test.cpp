// SPDX-License-Identifier: GPL-3.0-or-later
// The proposal's table of bars, by keys.
#include "resource_fixture.h"
#include "ui/resources/resource_tables.h"
#include "ui/resources/shift_column.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBars = static_cast<int>(MovedColumn::Bars);

QString textAt(QTableWidget &table, int row, MovedColumn column)
{
    return table.item(row, static_cast<int>(column))->text();
}

/// Whether a colour stands anywhere in a picture of the cell.
bool shows(QTableWidget &table, int row, const QColor &colour)
{
    const QRect cell = table.visualItemRect(table.item(row, kBars));
    const QImage image = table.viewport()->grab(cell).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE(
    "each row of a proposal shows the old bar, the new one, the shift, the reason and the cost",
    "[gui][resources]")
{
    ResourceFixture f;
    LevelDialog &dialog = f.proposed();
    auto &table = f.in<QTableWidget>(dialog, "movedTable");
    REQUIRE(table.rowCount() == 1);
    CHECK(textAt(table, 0, MovedColumn::Task) == u"地质勘察"_s);
    CHECK(textAt(table, 0, MovedColumn::Shift) == u"+3"_s); // behind the drawings' three days
    CHECK(textAt(table, 0, MovedColumn::Why).contains(u"张工"_s));
    CHECK(textAt(table, 0, MovedColumn::Cost) == u"8,000.00"_s); // 5 days x 8 hours x 200 yuan
    CHECK(f.in<QLabel>(dialog, "levelSummary").text().contains(u"8,000.00"_s));
    const QTableWidgetItem *bars = table.item(0, kBars);
    const auto shift = bars->data(ShiftDelegate::ShiftRole).value<TaskShift>();
    CHECK(shift.newStart > shift.oldStart);
    CHECK(shift.words.contains(u"3"_s));
    const QString told = bars->data(Qt::AccessibleTextRole).toString();
    CHECK(told.contains(shift.oldStart.toString()));
    CHECK(told.contains(shift.newFinish.toString()));
    CHECK(shows(table, 0, GanttPalette::light().onTrack));
    dialog.reject();
}

TEST_CASE("keys go through the proposal, widen its bars and take it over", "[gui][resources]")
{
    ResourceFixture f;
    const TaskId more = f.store.addTask(f.project, u"竣工图"_s, 4);
    REQUIRE_OK(f.store.workspace->run(AssignResource{f.project, more, f.zhang}));
    f.settle();
    LevelDialog &dialog = f.proposed();
    auto &table = f.in<QTableWidget>(dialog, "movedTable");
    REQUIRE(table.rowCount() == 2);
    table.setFocus();
    table.setCurrentCell(0, 0);
    QTest::keyClick(&table, Qt::Key_Down);
    CHECK(table.currentRow() == 1);
    const int width = table.columnWidth(kBars);
    QTest::keyClick(&table, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(table.columnWidth(kBars) > width);
    QTest::keyClick(&table, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(std::abs(table.columnWidth(kBars) - width) <= 2);
    auto &accept = f.in<QPushButton>(dialog, "levelAccept");
    accept.setFocus();
    QTest::keyClick(&accept, Qt::Key_Space);
    f.settle();
    CHECK(f.steps.count() == 1);
    CHECK(std::ranges::count_if(f.plan().tasks,
                                [](const Task &t) { return t.levellingDelay.value > 0; })
          >= 1);
    f.steps.undo();
    f.settle();
    for (const Task &task : f.plan().tasks)
        CHECK(task.levellingDelay.value == 0);
}

TEST_CASE("the bars scroll with their rows, under a header with the time scale", "[gui][resources]")
{
    ResourceFixture f;
    for (int i = 0; i < 40; ++i) {
        const TaskId task = f.store.addTask(f.project, u"任务%1"_s.arg(i), 1);
        REQUIRE_OK(f.store.workspace->run(AssignResource{f.project, task, f.zhang}));
    }
    f.settle();
    LevelDialog &dialog = f.proposed();
    auto &table = f.in<QTableWidget>(dialog, "movedTable");
    REQUIRE(table.rowCount() > 30);
    CHECK(qobject_cast<ShiftHeader *>(table.horizontalHeader()));
    CHECK(table.horizontalHeader()->height() >= 40);
    REQUIRE(table.verticalScrollBar()->maximum() > 0);
    table.setCurrentCell(0, 0);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    f.settle();
    CHECK(table.verticalScrollBar()->value() > 0);
    CHECK(shows(table, table.rowCount() - 2, GanttPalette::light().onTrack));
    dialog.reject();
}
