// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

TEST_CASE("tree and chart show the same rows at the same height", "[gui][gantt]")
{
    PageFixture f;
    CHECK(f.panes().rows().count() == 4);
    CHECK(f.tree().header()->height()
          == static_cast<int>(f.chart().options().metrics.headerHeight()));
    for (int row = 0; row < 4; ++row) {
        const QRect cell = f.tree().visualRect(f.panes().model().indexOf(row));
        CHECK(cell.height() == static_cast<int>(f.chart().options().metrics.rowHeight));
        CHECK(cell.top() == row * cell.height());
    }
    const QPoint tree = f.tree().viewport()->mapToGlobal(QPoint());
    const QPoint chart = f.chart().viewport()->mapToGlobal(QPoint());
    CHECK(tree.y() == chart.y());
    CHECK(f.tree().viewport()->height() == f.chart().viewport()->height());
    CHECK(f.errors.empty());
}

TEST_CASE("a new task is added by key, named, stored, and taken back", "[gui][gantt]")
{
    PageFixture f;
    f.page.selectTask(f.build);
    f.tree().setFocus();
    QTest::keyClick(&f.tree(), Qt::Key_Insert);
    PageFixture::settle();
    auto *editor = f.tree().findChild<QLineEdit *>(u"taskCellText"_s);
    REQUIRE(editor);
    editor->setText(u"验收"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    PageFixture::settle();
    CHECK(f.outline() == u"设计 .勘察 .施工图 施工 验收"_s);
    CHECK(f.page.undoStack()->count() == 2); // added, then named
    f.page.undoStack()->undo();
    f.page.undoStack()->undo();
    CHECK(f.outline() == u"设计 .勘察 .施工图 施工"_s);
    CHECK(f.panes().model().rowCount() == 2);
    f.page.undoStack()->redo();
    f.page.undoStack()->redo();
    CHECK(f.outline() == u"设计 .勘察 .施工图 施工 验收"_s);
    CHECK(f.errors.empty());
}

TEST_CASE("indent and outdent keep the task in sight and selected", "[gui][gantt]")
{
    PageFixture f;
    const TaskId extra = f.store.addTask(f.project, u"监理"_s, 2);
    PageFixture::settle();
    f.page.selectTask(extra);
    f.press("ganttIndent");
    CHECK(f.outline() == u"设计 .勘察 .施工图 施工 .监理"_s);
    CHECK(f.panes().rows().count() == 5); // its new parent is open
    CHECK(f.panes().currentTask() == extra);
    f.press("ganttOutdent");
    CHECK(f.outline() == u"设计 .勘察 .施工图 施工 监理"_s);
    CHECK(f.panes().currentTask() == extra);
    f.press("ganttMoveUp");
    CHECK(f.outline() == u"设计 .勘察 .施工图 监理 施工"_s);
    f.press("ganttMoveDown");
    CHECK(f.outline() == u"设计 .勘察 .施工图 施工 监理"_s);
    f.page.undoStack()->undo();
    CHECK(f.outline() == u"设计 .勘察 .施工图 监理 施工"_s);
}

TEST_CASE("deleting a summary takes its parts, and undo brings all back", "[gui][gantt]")
{
    PageFixture f;
    f.page.selectTask(f.design);
    f.press("ganttDelete");
    CHECK(f.outline() == u"施工"_s);
    CHECK(f.panes().rows().count() == 1);
    CHECK(f.panes().currentTask() == f.build);
    f.page.undoStack()->undo();
    PageFixture::settle();
    CHECK(f.outline() == u"设计 .勘察 .施工图 施工"_s);
    CHECK(f.panes().rows().count() == 4);
}

TEST_CASE("selected tasks are linked in order and unlinked again", "[gui][gantt]")
{
    PageFixture f;
    auto *selection = f.tree().selectionModel();
    const auto rows = QItemSelectionModel::Rows;
    selection->setCurrentIndex(f.panes().model().indexOf(1),
                               QItemSelectionModel::ClearAndSelect | rows);
    selection->select(f.panes().model().indexOf(2), QItemSelectionModel::Select | rows);
    selection->select(f.panes().model().indexOf(3), QItemSelectionModel::Select | rows);
    f.press("ganttLink");
    CHECK(f.links().size() == 2);
    CHECK(f.page.undoStack()->count() == 1); // one step for both
    CHECK(f.panes().model().indexOf(3, TaskTreeModel::Predecessors).data().toString() == u"3"_s);
    CHECK(f.times(f.drawings).start > f.times(f.survey).start);
    f.press("ganttUnlink");
    CHECK(f.links().empty());
    f.page.undoStack()->undo();
    CHECK(f.links().size() == 2);
}

TEST_CASE("a bar that is dragged gets a constraint on the day it was dropped", "[gui][gantt]")
{
    PageFixture f;
    const QPoint bar = f.barOf(f.build);
    const int perDay = static_cast<int>(f.chart().scale().perDay());
    const WallTime before = f.times(f.build).start;
    f.drag(bar, bar + QPoint(2 * perDay, 0));
    CHECK(f.errors.empty());
    const Task task = f.store.task(f.project, f.build);
    CHECK(task.constraint == ConstraintType::StartNoEarlierThan);
    CHECK(f.times(f.build).start.day() == before.day() + 2);
    f.page.undoStack()->undo();
    CHECK(f.times(f.build).start == before);
}

TEST_CASE("a bar's right end sets the duration", "[gui][gantt]")
{
    PageFixture f;
    QRectF rect;
    for (const SceneBar &bar : f.chart().scene().bars) {
        if (f.panes().model().snapshot()->row(bar.task).id == f.survey)
            rect = bar.rect;
    }
    const int perDay = static_cast<int>(f.chart().scale().perDay());
    const QPoint end(static_cast<int>(rect.right()) - 1, static_cast<int>(rect.center().y()));
    f.drag(end, end - QPoint(perDay, 0)); // from Friday back to Thursday
    CHECK(f.errors.empty());
    CHECK(f.store.task(f.project, f.survey).duration.value == 4 * 480);
}

TEST_CASE("dragging from bar to bar links them", "[gui][gantt]")
{
    PageFixture f;
    f.drag(f.barOf(f.survey), f.barOf(f.build));
    const auto links = f.links();
    REQUIRE(links.size() == 1);
    CHECK(links[0].predecessor == f.survey);
    CHECK(links[0].successor == f.build);
    f.drag(f.barOf(f.build),
           f.barOf(f.survey)); // a cycle is refused with words, and nothing changes
    CHECK(f.links().size() == 1);
    REQUIRE(f.errors.size() == 1);
    CHECK_FALSE(f.errors[0].message.isEmpty());
}

TEST_CASE("predecessors, duration and start are typed in cells", "[gui][gantt]")
{
    PageFixture f;
    auto &model = f.panes().model();
    CHECK(model.setData(model.indexOf(3, TaskTreeModel::Predecessors), u"2, 3SS+1d"_s));
    CHECK(f.links().size() == 2);
    CHECK(model.indexOf(3, TaskTreeModel::Predecessors).data().toString() == u"2, 3SS+1d"_s);
    CHECK(model.setData(model.indexOf(3, TaskTreeModel::Predecessors), u"2FS+10%"_s));
    CHECK(model.indexOf(3, TaskTreeModel::Predecessors).data().toString() == u"2FS+10%"_s);
    CHECK(model.setData(model.indexOf(3, TaskTreeModel::Duration), u"3周"_s));
    CHECK(f.store.task(f.project, f.build).duration.value == 7200);
    CHECK(model.setData(model.indexOf(1, TaskTreeModel::Start), QDate(2026, 3, 4)));
    CHECK(f.times(f.survey).start == WallTime::at(QDate(2026, 3, 4), 480));
    CHECK(model.setData(model.indexOf(1, TaskTreeModel::Finish), QDate(2026, 3, 5)));
    CHECK(f.store.task(f.project, f.survey).duration.value == 960);
    CHECK(f.page.undoStack()->count() == 5);
    while (f.page.undoStack()->canUndo())
        f.page.undoStack()->undo();
    CHECK(f.links().empty());
    CHECK(f.store.task(f.project, f.survey).duration.value == 5 * 480);
    CHECK(f.errors.empty());
}

TEST_CASE("collapsing hides rows in both halves", "[gui][gantt]")
{
    PageFixture f;
    f.tree().collapse(f.panes().model().indexOf(0, 0));
    CHECK(f.panes().rows().count() == 2);
    CHECK(f.chart().scene().bars.size() == 1);
    f.press("ganttExpandAll");
    CHECK(f.panes().rows().count() == 4);
    f.press("ganttCollapseAll");
    CHECK(f.panes().rows().count() == 2);
    f.page.selectTask(f.drawings); // opens its parents
    CHECK(f.panes().rows().count() == 4);
}

TEST_CASE("scrolling one half scrolls the other", "[gui][gantt]")
{
    PageFixture f;
    for (int i = 0; i < 60; ++i)
        (void)f.store.addTask(f.project, u"分项 %1"_s.arg(i));
    PageFixture::settle();
    CHECK(f.tree().verticalScrollBar()->maximum() == f.chart().verticalScrollBar()->maximum());
    f.chart().verticalScrollBar()->setValue(300);
    CHECK(f.tree().verticalScrollBar()->value() == 300);
    f.tree().verticalScrollBar()->setValue(77);
    CHECK(f.chart().verticalScrollBar()->value() == 77);
}

TEST_CASE("the wheel with Ctrl zooms around the pointer", "[gui][gantt]")
{
    PageFixture f;
    const double before = f.chart().scale().perDay();
    const QPointF at(300, 40);
    const WallTime under = f.chart().scale().timeAt(f.chart().visiblePart().left + at.x());
    QWheelEvent wheel(at,
                      f.chart().viewport()->mapToGlobal(at),
                      {},
                      {0, 120},
                      Qt::NoButton,
                      Qt::ControlModifier,
                      Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(f.chart().viewport(), &wheel);
    CHECK(f.chart().scale().perDay() > before);
    const WallTime after = f.chart().scale().timeAt(f.chart().visiblePart().left + at.x());
    CHECK(std::abs(after.minute - under.minute) < 120);
    f.press("ganttZoomOut");
    f.press("ganttZoomFit");
    CHECK(f.chart().scene().bars.size() == 3);
}

TEST_CASE("keys in the chart move the selection and open the task", "[gui][gantt]")
{
    PageFixture f;
    f.page.selectTask(f.design);
    f.chart().setFocus();
    QTest::keyClick(&f.chart(), Qt::Key_Down);
    CHECK(f.panes().currentTask() == f.survey);
    QTest::keyClick(&f.chart(), Qt::Key_End);
    CHECK(f.panes().currentTask() == f.build);
    QTest::keyClick(&f.chart(), Qt::Key_Home);
    CHECK(f.panes().currentTask() == f.design);
    CHECK_FALSE(f.chart().accessibleDescription().isEmpty());
}

TEST_CASE("the search box goes from hit to hit", "[gui][gantt]")
{
    PageFixture f;
    auto *search = f.page.findChild<QLineEdit *>(u"ganttSearch"_s);
    auto *found = f.page.findChild<QLabel *>(u"ganttFound"_s);
    search->setText(u"施工"_s);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(f.panes().currentTask() == f.drawings);
    CHECK(found->text() == u"1 of 2"_s);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(f.panes().currentTask() == f.build);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(f.panes().currentTask() == f.drawings);
    search->setText(u"没有"_s);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK_FALSE(found->text().isEmpty());
}

TEST_CASE("an empty plan offers the first task", "[gui][gantt]")
{
    PageFixture f;
    const ProjectId empty = f.store.addProject(u"P2"_s);
    f.page.showProject(empty);
    PageFixture::settle();
    auto *begin = f.page.findChild<QPushButton *>(u"ganttFirstTask"_s);
    REQUIRE(begin->isVisible());
    QTest::mouseClick(begin, Qt::LeftButton);
    PageFixture::settle();
    CHECK_FALSE(begin->isVisible());
    CHECK(f.panes().rows().count() == 1);
    CHECK(f.tree().findChild<QLineEdit *>(u"taskCellText"_s)); // its name is being typed
    CHECK(f.errors.empty());
}

TEST_CASE("the chart is exported and the export is accounted for", "[gui][gantt]")
{
    PageFixture f;
    const QTemporaryDir dir;
    QSignalSpy exported(&f.page, &GanttPage::exported);
    CHECK(f.page.exportTo(dir.filePath(u"a.png"_s)));
    CHECK(f.page.exportTo(dir.filePath(u"a.pdf"_s)));
    CHECK(exported.size() == 2);
    AuditFilter filter;
    filter.command = u"export"_s;
    CHECK(f.store.workspace->auditCount(filter).value() == 2);
    CHECK_FALSE(f.page.exportTo(u"/nowhere/at/all/a.pdf"_s));
    CHECK(f.errors.size() == 1);
}

TEST_CASE("showing another project forgets what could be taken back", "[gui][gantt]")
{
    PageFixture f;
    f.page.selectTask(f.build);
    f.press("ganttDelete");
    CHECK(f.page.undoStack()->canUndo());
    f.page.showProject(f.store.addProject(u"P3"_s));
    CHECK_FALSE(f.page.undoStack()->canUndo());
    f.page.showProject({});
    CHECK(f.panes().rows().count() == 0);
    CHECK(f.errors.empty());
}

TEST_CASE("every control has a name for tests and for people who cannot see it", "[gui][gantt]")
{
    PageFixture f;
    for (QAction *action : f.page.actions()) {
        CHECK_FALSE(action->objectName().isEmpty());
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(action->toolTip().isEmpty());
    }
    for (const char *name :
         {"ganttTree", "ganttView", "ganttSearch", "ganttZoom", "ganttBaseline", "ganttOutput"}) {
        const auto *widget = f.page.findChild<QWidget *>(QString::fromLatin1(name));
        REQUIRE(widget);
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
    QSet<QKeySequence> keys;
    for (const QAction *action : f.page.actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            INFO(key.toString().toStdString());
            CHECK_FALSE(keys.contains(key)); // one key, one act
            keys.insert(key);
        }
    }
}
