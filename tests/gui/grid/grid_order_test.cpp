// SPDX-License-Identifier: GPL-3.0-or-later
#include "grid_page_fixture.h"
#include "ui/grid/column_filter_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

QPoint middleOf(const QHeaderView &header, int section)
{
    return {header.sectionViewportPosition(section) + header.sectionSize(section) / 2,
            header.height() / 2};
}

} // namespace

TEST_CASE("a click on the header sorts table and chart, a third click ends it", "[gui][grid]")
{
    GridPage f;
    QHeaderView &header = *f.tree().header();
    const auto click = [&] {
        QTest::mouseClick(
            header.viewport(), Qt::LeftButton, {}, middleOf(header, TaskTreeModel::Duration));
        GridPage::settle();
    };
    click();
    CHECK(f.shown() == u"排水管道 前期工作 可行性研究 项目建议书 道路改造工程"_s);
    CHECK(f.bars() == f.shown());
    click();
    CHECK(f.shown() == u"道路改造工程 前期工作 项目建议书 可行性研究 排水管道"_s);
    CHECK(f.bars() == f.shown());
    click();
    CHECK(f.shown() == u"前期工作 项目建议书 可行性研究 道路改造工程 排水管道"_s);
    CHECK(f.bars() == f.shown());
    CHECK_FALSE(f.model().arrangement());
    CHECK(f.errors.empty());
}

TEST_CASE("a sorted table stays sorted through edits, and keeps the selection", "[gui][grid]")
{
    GridPage f;
    f.grid().setSort({{u"duration"_s, false}});
    f.go(f.drain);
    CHECK(f.model().setData(f.model().indexOf(4, TaskTreeModel::Duration), u"20d"_s));
    GridPage::settle();
    CHECK(f.shown() == u"前期工作 可行性研究 项目建议书 道路改造工程 排水管道"_s);
    CHECK(f.bars() == f.shown());
    CHECK(f.panes().currentTask() == f.drain);
    (void)f.store.addTask(f.project, u"绿化"_s, 1);
    GridPage::settle();
    CHECK(f.shown().startsWith(u"绿化"_s));
    CHECK(f.bars() == f.shown());
}

TEST_CASE("groups have heads that open and close in both halves", "[gui][grid]")
{
    GridPage f;
    f.grid().setGroup(u"parent_name"_s, GroupStep::Value);
    CHECK(f.shown() == u"前期工作 (2) 项目建议书 可行性研究 (none) (2) 道路改造工程 排水管道"_s);
    CHECK(f.bars() == u"前期工作 项目建议书 可行性研究 (none) 道路改造工程 排水管道"_s);
    f.tree().collapse(f.model().index(0, 0));
    CHECK(f.panes().rows().count() == 4);
    CHECK(f.panes().rows().row(f.model().snapshot()->find(f.study)) == -1);
    f.grid().setGroup({}, GroupStep::Value);
    CHECK(f.shown() == u"前期工作 项目建议书 可行性研究 道路改造工程 排水管道"_s);
    f.grid().setGroup(u"parent_name"_s, GroupStep::Value); // closed as it was left
    CHECK(f.panes().rows().count() == 4);
    // the chart scrolls and paints heads of groups too
    f.page.grab();
    CHECK(f.errors.empty());
}

TEST_CASE("a typed filter shows hits below their dim ancestors", "[gui][grid]")
{
    GridPage f;
    auto *filter = f.page.findChild<QLineEdit *>(u"gridFilter"_s);
    auto *message = f.page.findChild<QLabel *>(u"gridMessage"_s);
    filter->setText(u"name ~ 研究 or duration >= 10d"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    GridPage::settle();
    CHECK(f.shown() == u"前期工作 可行性研究 道路改造工程"_s);
    CHECK(f.bars() == f.shown());
    CHECK(f.model().index(0, 0).data(TaskTreeModel::DimRole).toBool());
    CHECK_FALSE(f.model().indexOf(3).data(TaskTreeModel::DimRole).toBool());
    CHECK(message->text() == u"2 of 5 tasks"_s);
    filter->setText(u"nonsense = 1"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(message->text().contains(u"nonsense"_s));
    CHECK(f.panes().rows().count() == 5); // a filter that cannot be read hides nothing
    filter->clear();
    CHECK(f.panes().rows().count() == 5);
    CHECK(message->isHidden());
}

TEST_CASE("a row that no longer fits the filter goes, and undo brings it back", "[gui][grid]")
{
    GridPage f;
    f.grid().setFilter(u"percent_complete < 100"_s);
    CHECK(f.model().setData(f.model().indexOf(3, TaskTreeModel::Percent), 100));
    GridPage::settle();
    CHECK_FALSE(f.shown().contains(u"道路"_s));
    f.page.undoStack()->undo();
    GridPage::settle();
    CHECK(f.shown().contains(u"道路"_s));
    CHECK(f.bars() == f.shown());
}

TEST_CASE("a column is filtered by clicks on its values", "[gui][grid]")
{
    GridPage f;
    f.grid().filterColumn(f.column("duration"));
    auto *dialog = f.page.window()->findChild<ColumnFilterDialog *>();
    REQUIRE(dialog);
    auto *from = dialog->findChild<QLineEdit *>(u"columnFilterFrom"_s);
    from->setText(u"often"_s);
    dialog->accept();
    CHECK(dialog->isVisible()); // with the reason beside it
    CHECK_FALSE(dialog->findChild<QLabel *>(u"columnFilterProblem"_s)->text().isEmpty());
    from->setText(u"4d"_s);
    dialog->findChild<QLineEdit *>(u"columnFilterTo"_s)->setText(u"9d"_s);
    dialog->accept();
    GridPage::settle();
    CHECK(f.shown() == u"前期工作 项目建议书 排水管道"_s);
    f.grid().setColumnFilter(u"duration"_s, {});
    CHECK(f.panes().rows().count() == 5);
}

TEST_CASE("the search box finds by pinyin, forward and back", "[gui][grid]")
{
    GridPage f;
    auto *search = f.page.findChild<QLineEdit *>(u"ganttSearch"_s);
    auto *found = f.page.findChild<QLabel *>(u"ganttFound"_s);
    f.go(f.early);
    search->setText(u"dlgzgc"_s);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(f.panes().currentTask() == f.road);
    CHECK(found->text() == u"1 of 1"_s);
    search->setText(u"gong"_s); // 前期工作, 道路改造工程
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(f.panes().currentTask() == f.early);
    CHECK(found->text() == u"1 of 2"_s);
    QTest::mouseClick(f.page.findChild<QWidget *>(u"ganttFindPrevious"_s), Qt::LeftButton);
    CHECK(f.panes().currentTask() == f.road);
    QTest::mouseClick(f.page.findChild<QWidget *>(u"ganttFindPrevious"_s), Qt::LeftButton);
    CHECK(f.panes().currentTask() == f.early);
}
