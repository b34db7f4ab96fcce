// SPDX-License-Identifier: GPL-3.0-or-later
#include "grid_page_fixture.h"
#include "schedule/three_point.h"
#include "ui/grid/saved_view.h"

#include <QComboBox>
#include <QDateEdit>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

TEST_CASE("keys move from cell to cell as in a spreadsheet", "[gui][grid]")
{
    GridPage f;
    f.go(f.proposal);
    f.key(Qt::Key_Right);
    CHECK(f.currentColumn() == u"duration"_s);
    f.key(Qt::Key_Tab);
    CHECK(f.currentColumn() == u"start"_s);
    f.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(f.currentColumn() == u"duration"_s);
    f.key(Qt::Key_Return);
    CHECK(f.panes().currentTask() == f.study);
    CHECK(f.currentColumn() == u"duration"_s);
    f.key(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(f.panes().currentTask() == f.proposal);
    f.key(Qt::Key_End);
    CHECK(f.currentColumn() == u"unit"_s);
    f.key(Qt::Key_Tab); // from the last cell of a row to the first of the next
    CHECK(f.currentColumn() == u"number"_s);
    CHECK(f.panes().currentTask() == f.study);
    f.key(Qt::Key_End, Qt::ControlModifier);
    CHECK(f.panes().currentTask() == f.drain);
    CHECK(f.currentColumn() == u"unit"_s);
    f.key(Qt::Key_Home, Qt::ControlModifier);
    CHECK(f.panes().currentTask() == f.early);
    CHECK(f.currentColumn() == u"number"_s);
    f.key(Qt::Key_Left); // a summary stays open: the key is for cells
    CHECK(f.panes().rows().count() == 5);
    CHECK(f.errors.empty());
}

TEST_CASE("F6 leaves the table, where Tab goes through every cell", "[gui][grid]")
{
    GridPage f;
    f.go(f.proposal);
    REQUIRE(f.page.window()->focusWidget() == &f.tree());
    f.key(Qt::Key_Tab);
    CHECK(f.page.window()->focusWidget() == &f.tree());
    f.key(Qt::Key_F6);
    QWidget *after = f.page.window()->focusWidget();
    CHECK(after != &f.tree());
    f.tree().setFocus();
    f.key(Qt::Key_F6, Qt::ShiftModifier);
    QWidget *before = f.page.window()->focusWidget();
    CHECK(before != &f.tree());
    CHECK(before != after);
    CHECK(f.panes().currentTask() == f.proposal);
}

TEST_CASE("typing replaces a cell, Enter keeps it and goes on below", "[gui][grid]")
{
    GridPage f;
    f.go(f.road, "duration");
    QTest::keyClick(&f.tree(), Qt::Key_3);
    auto *editor = f.tree().findChild<QLineEdit *>(u"taskCellText"_s);
    REQUIRE(editor);
    QTest::keyClicks(editor, u"w"_s);
    CHECK(editor->text() == u"3w"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    GridPage::settle();
    CHECK(f.task(f.road).duration.value == 7200);
    CHECK(f.panes().currentTask() == f.drain);
    CHECK(f.currentColumn() == u"duration"_s);
    f.page.undoStack()->undo();
    CHECK(f.task(f.road).duration.value == 4800);
    CHECK(f.errors.empty());
}

TEST_CASE("F2 opens the cell as it is, Escape leaves it so", "[gui][grid]")
{
    GridPage f;
    const auto before = f.logged();
    f.go(f.road);
    f.key(Qt::Key_F2);
    auto *editor = f.tree().findChild<QLineEdit *>(u"taskCellText"_s);
    REQUIRE(editor);
    CHECK(editor->text() == u"道路改造工程"_s);
    QTest::keyClicks(editor, u"x"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    GridPage::settle();
    CHECK(f.task(f.road).name == u"道路改造工程"_s);
    CHECK(f.logged() == before);
}

TEST_CASE("a block goes to the clipboard and into other rows as one step", "[gui][grid]")
{
    GridPage f;
    f.go(f.proposal);
    f.key(Qt::Key_Right, Qt::ShiftModifier);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    f.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"项目建议书\t5\n可行性研究\t3\n"_s);
    f.go(f.road);
    const auto before = f.logged();
    f.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(f.errors.empty());
    CHECK(f.outline() == u"前期工作 .项目建议书 .可行性研究 项目建议书 可行性研究"_s);
    CHECK(f.task(f.drain).duration.value == 3 * 480);
    CHECK(f.logged() == before + 1);
    CHECK(f.newest().command == u"edit-cells"_s);
    CHECK(f.page.undoStack()->count() == 1);
    f.page.undoStack()->undo();
    CHECK(f.outline() == u"前期工作 .项目建议书 .可行性研究 道路改造工程 排水管道"_s);
    CHECK(f.task(f.drain).duration.value == 4 * 480);
    f.page.undoStack()->redo();
    CHECK(f.task(f.drain).name == u"可行性研究"_s);
}

TEST_CASE("rows from Excel that go beyond the end become tasks", "[gui][grid]")
{
    GridPage f;
    QApplication::clipboard()->setText(u"排水管道\t4\r\n\"绿化\n二期\"\t2周\r\n竣工验收\t0\r\n"_s);
    f.go(f.drain);
    f.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(f.errors.empty());
    CHECK(f.outline()
          == u"前期工作 .项目建议书 .可行性研究 道路改造工程 排水管道 绿化 二期 竣工验收"_s);
    CHECK(f.panes().rows().count() == 7);
    f.page.undoStack()->undo();
    CHECK(f.outline() == u"前期工作 .项目建议书 .可行性研究 道路改造工程 排水管道"_s);
    CHECK(f.panes().rows().count() == 5);
}

TEST_CASE("a paste with one bad cell changes nothing and names the cell", "[gui][grid]")
{
    GridPage f;
    QApplication::clipboard()->setText(u"a\t3\nb\tnever\n"_s);
    f.go(f.road);
    const auto before = f.logged();
    f.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(f.errors.size() == 1);
    CHECK(f.errors[0].message.contains(u"never"_s));
    CHECK(f.errors[0].message.contains(u"5"_s)); // the row
    CHECK(f.outline() == u"前期工作 .项目建议书 .可行性研究 道路改造工程 排水管道"_s);
    CHECK(f.logged() == before);
}

TEST_CASE("three-point estimates are typed and pasted in the view for them", "[gui][grid]")
{
    GridPage f;
    const auto views = builtInViews();
    f.grid().apply(views.back());
    GridPage::settle();
    f.go(f.road, "three_least");
    QApplication::clipboard()->setText(u"8\t10\t16\n3\t4\t1周\n"_s);
    f.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(f.errors.empty());
    const std::int64_t day = 480;
    CHECK(threePointOf(f.task(f.road)) == ThreePoint{8 * day, 10 * day, 16 * day});
    CHECK(threePointOf(f.task(f.drain)) == ThreePoint{3 * day, 4 * day, 5 * day});
    f.page.undoStack()->undo();
    CHECK(threePointOf(f.task(f.road)).isEmpty());
    f.page.undoStack()->redo();
    // what does not rise is refused with its place
    f.go(f.road, "three_most");
    QApplication::clipboard()->setText(u"9"_s);
    f.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(f.errors.size() == 1);
    CHECK(f.errors[0].message.contains(u"道路改造工程"_s));
    CHECK(threePointOf(f.task(f.road)).most == 16 * day);
}

TEST_CASE("a million rows are refused, with the limit", "[gui][grid]")
{
    GridPage f;
    QApplication::clipboard()->setText(u"a\t3\n"_s.repeated(1'000'000));
    f.go(f.road);
    f.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(f.errors.size() == 1);
    CHECK(f.errors[0].message.contains(QString::number(kMostPastedRows)));
    CHECK(f.outline() == u"前期工作 .项目建议书 .可行性研究 道路改造工程 排水管道"_s);
    QApplication::clipboard()->clear();
}

TEST_CASE("fill down, fill right and clear work on the selected block", "[gui][grid]")
{
    GridPage f;
    f.go(f.proposal, "duration");
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    f.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(f.task(f.study).duration.value == 5 * 480);
    CHECK(f.page.undoStack()->count() == 1);
    f.grid().apply([] {
        GridView view;
        view.name = u"x"_s;
        view.columns = {{u"name"_s, 200}, {u"percent_complete"_s, 60}, {u"physical_percent"_s, 60}};
        return view;
    }());
    CHECK(f.model().setData(f.model().indexOf(3, TaskTreeModel::Percent), 40));
    f.go(f.road, "percent_complete");
    f.key(Qt::Key_Right, Qt::ShiftModifier);
    f.key(Qt::Key_R, Qt::ControlModifier);
    CHECK(f.task(f.road).physicalPercent == 40);
    f.key(Qt::Key_Delete);
    CHECK(f.task(f.road).percentComplete == 0);
    CHECK(f.task(f.road).physicalPercent == 0);
    CHECK(f.outline().contains(u"道路改造工程"_s)); // cells are cleared, rows stay
    CHECK(f.errors.empty());
}

TEST_CASE("rows are added, deleted, indented and moved by keys", "[gui][grid]")
{
    GridPage f;
    f.go(f.drain);
    f.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(f.outline() == u"前期工作 .项目建议书 .可行性研究 排水管道 道路改造工程"_s);
    f.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(f.outline() == u"前期工作 .项目建议书 .可行性研究 .排水管道 道路改造工程"_s);
    f.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(f.outline() == u"前期工作 .项目建议书 .可行性研究 排水管道 道路改造工程"_s);
    f.key(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(f.outline() == u"前期工作 .项目建议书 .可行性研究 道路改造工程"_s);
    CHECK(f.page.undoStack()->count() == 4);
}

TEST_CASE("cells of every kind are edited where they stand", "[gui][grid]")
{
    GridPage f;
    f.grid().apply([] {
        GridView view;
        view.name = u"x"_s;
        view.columns = {{u"name"_s, 200},
                        {u"deadline"_s, 90},
                        {u"milestone"_s, 60},
                        {u"type"_s, 90},
                        {u"priority"_s, 60},
                        {u"note"_s, 100}};
        return view;
    }());
    const auto open = [&](const char *column) {
        f.go(f.road, column);
        f.key(Qt::Key_F2);
    };
    open("deadline");
    auto *date = f.tree().findChild<QDateEdit *>(u"taskCellDate"_s);
    REQUIRE(date);
    date->setDate(QDate(2026, 5, 8));
    QTest::keyClick(date, Qt::Key_Return);
    GridPage::settle();
    CHECK(f.task(f.road).deadline.toString() == u"2026-05-08 17:00"_s);
    open("type");
    auto *choice = f.tree().findChild<QComboBox *>(u"taskCellChoice"_s);
    REQUIRE(choice);
    CHECK(choice->count() == 3);
    choice->setCurrentIndex(2);
    QTest::keyClick(choice, Qt::Key_Return);
    GridPage::settle();
    CHECK(f.task(f.road).type == TaskType::FixedWork);
    open("note");
    auto *text = f.tree().findChild<QLineEdit *>(u"taskCellText"_s);
    REQUIRE(text);
    text->setText(u"雨季停工"_s);
    QTest::keyClick(text, Qt::Key_Return);
    GridPage::settle();
    CHECK(f.task(f.road).note == u"雨季停工"_s);
    CHECK(f.newest().command == u"edit-cells"_s);
    CHECK(f.page.undoStack()->count() == 3);
    CHECK(f.errors.empty());
    while (f.page.undoStack()->canUndo())
        f.page.undoStack()->undo();
    CHECK_FALSE(f.task(f.road).deadline.isValid());
    CHECK(f.task(f.road).note.isEmpty());
}

TEST_CASE("ten thousand rows are pasted as one step", "[gui][grid]")
{
    GridPage f;
    QString text;
    for (int i = 0; i < 10'000; ++i)
        text += u"分项工程 %1\t%2\n"_s.arg(i).arg(1 + i % 9);
    QApplication::clipboard()->setText(text);
    f.go(f.drain);
    f.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(f.errors.empty());
    CHECK(f.panes().rows().count() == 5 + 9'999);
    CHECK(f.page.undoStack()->count() == 1);
    QApplication::clipboard()->clear();
}
