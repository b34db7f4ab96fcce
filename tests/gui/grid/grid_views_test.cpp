// SPDX-License-Identifier: GPL-3.0-or-later
#include "grid_page_fixture.h"
#include "ui/grid/column_dialog.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

QString ids(const std::vector<ViewColumn> &columns)
{
    QStringList all;
    for (const ViewColumn &column : columns)
        all << column.id;
    return all.join(u' ');
}

} // namespace

TEST_CASE("columns are chosen, ordered and remembered in a saved view", "[gui][grid]")
{
    GridPage f;
    f.grid().chooseColumns();
    auto *dialog = f.page.window()->findChild<ColumnDialog *>();
    REQUIRE(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"columnList"_s);
    REQUIRE(list->count() == f.model().columnCount());
    for (int i = 0; i < list->count(); ++i) {
        const QString id = list->item(i)->data(Qt::UserRole).toString();
        if (list->item(i)->flags().testFlag(Qt::ItemIsUserCheckable))
            list->item(i)->setCheckState(
                id == u"deadline"_s || id == u"resources"_s ? Qt::Checked : Qt::Unchecked);
        if (id == u"deadline"_s)
            list->setCurrentRow(i);
    }
    for (int i = list->currentRow(); i > 0; --i)
        dialog->findChild<QPushButton *>(u"columnUp"_s)->click();
    dialog->accept();
    GridPage::settle();
    CHECK(ids(f.panes().columns()) == u"deadline name resources"_s);
    REQUIRE(f.grid().saveAs(u"例会"_s));
    const auto saved = viewsFromSetting(f.store.workspace->setting(QString(kViewsSetting)));
    REQUIRE(saved.size() == 1);
    CHECK(ids(saved[0].columns) == u"deadline name resources"_s);
    f.grid().apply(builtInViews().front());
    CHECK(f.panes().columns().size() == 10);
    // a colleague opens the workspace later
    GanttPage other(*f.store.workspace);
    other.showProject(f.project);
    const auto views = other.findChild<GridController *>()->views();
    REQUIRE(views.size() == 7);
    CHECK(views.back().name == u"例会"_s);
    other.findChild<GridController *>()->apply(views.back());
    CHECK(ids(other.findChild<GanttPanes *>(u"ganttPanes"_s)->columns())
          == u"deadline name resources"_s);
    CHECK(f.grid().remove(u"例会"_s));
    CHECK(f.grid().views().size() == 6);
}

TEST_CASE("a saved view brings back order, groups and filter", "[gui][grid]")
{
    GridPage f;
    f.grid().setSort({{u"duration"_s, true}});
    f.grid().setFilter(u"Task name ~ 工"_s);
    REQUIRE(f.grid().saveAs(u"工"_s));
    CHECK(f.grid().views().back().filter == u"[name] ~ 工"_s); // means the same in any language
    f.grid().apply(builtInViews().front());
    CHECK(f.panes().rows().count() == 5);
    f.grid().apply(f.grid().views().back());
    CHECK(f.shown() == u"道路改造工程 前期工作"_s);
    CHECK(f.bars() == f.shown());
}

TEST_CASE("the names of the program's views cannot be taken", "[gui][grid]")
{
    GridPage f;
    CHECK_FALSE(f.grid().saveAs(builtInViews().front().name));
    CHECK_FALSE(f.grid().saveAs(u"   "_s));
    CHECK(f.errors.size() == 2);
    CHECK(f.grid().views().size() == 6);
}

TEST_CASE("every view of the program can be shown on a plan", "[gui][grid]")
{
    GridPage f;
    for (const GridView &view : builtInViews()) {
        f.grid().apply(view);
        GridPage::settle();
        CHECK(f.panes().columns().size() == view.columns.size());
        CHECK_FALSE(f.page.grab().isNull());
        for (const int column : f.tree().shownColumns())
            CHECK_FALSE(
                f.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    CHECK(f.errors.empty());
}

TEST_CASE("columns that a person moved or made wider stay so in the view", "[gui][grid]")
{
    GridPage f;
    QHeaderView &header = *f.tree().header();
    header.resizeSection(TaskTreeModel::Unit, 211);
    header.moveSection(header.visualIndex(TaskTreeModel::Unit), 0);
    const auto columns = f.grid().present().columns;
    CHECK(columns.front().id == u"unit"_s);
    CHECK(columns.front().width == 211);
    f.page.showProject(f.store.addProject(u"P2"_s));
    CHECK(f.panes().columns().front().id == u"unit"_s);
}
