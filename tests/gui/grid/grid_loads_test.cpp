// SPDX-License-Identifier: GPL-3.0-or-later
// Names of resources and numbers of successors, typed and pasted by a person at the table.
#include "commands/assignment_commands.h"
#include "commands/resource_commands.h"
#include "grid_page_fixture.h"
#include "ui/grid/name_completer.h"
#include "ui/widgets/theme.h"

#include <QCompleter>
#include <QLabel>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct LoadsPage : GridPage {
    ResourceId zhang = add(u"张三"_s);
    ResourceId digger = add(u"挖掘机"_s);

    LoadsPage()
    {
        settle();
        grid().apply([] {
            GridView view;
            view.name = u"x"_s;
            view.columns = {{u"number"_s, 40},
                            {u"name"_s, 200},
                            {u"resources"_s, 200},
                            {u"successors"_s, 120},
                            {u"predecessors"_s, 120}};
            return view;
        }());
        settle();
        errors.clear();
    }
    ResourceId add(const QString &name)
    {
        Resource r;
        r.id = store.workspace->ids().next<ResourceId>();
        r.name = name;
        REQUIRE_OK(store.workspace->run(AddResource{project, r}));
        return r.id;
    }
    /// Opens the cell with F2 and gives it a text, as an input method does; ends with `key`.
    void type(TaskId task, const char *column, const QString &text, Qt::Key end = Qt::Key_Return)
    {
        go(task, column);
        key(Qt::Key_F2);
        QLineEdit *edit = editor();
        REQUIRE(edit);
        edit->setText(text);
        QTest::keyClick(edit, end);
        settle();
    }
    [[nodiscard]] QLineEdit *editor()
    {
        for (auto *edit : tree().findChildren<QLineEdit *>(u"taskCellText"_s)) {
            if (edit->isVisible())
                return edit;
        }
        return nullptr;
    }
    [[nodiscard]] QLabel *problem()
    {
        auto *label = tree().findChild<QLabel *>(u"cellProblem"_s);
        return label && label->isVisible() ? label : nullptr;
    }
    [[nodiscard]] QString cell(TaskId task, const char *column_)
    {
        return model().indexOf(model().snapshot()->find(task), column(column_)).data().toString();
    }
    [[nodiscard]] Plan plan()
    {
        const auto present = store.workspace->plan(project);
        REQUIRE_OK(present);
        return *present->plan;
    }
};

} // namespace

TEST_CASE("names typed into a cell are stored as assignments, and undo takes them off",
          "[gui][grid]")
{
    LoadsPage f;
    const auto before = f.logged();
    f.type(f.road, "resources", u"张三；挖掘机[50%]"_s);
    CHECK(f.errors.empty());
    REQUIRE(f.plan().assignments.size() == 2);
    CHECK(f.plan().assignments[0].resource == f.zhang);
    CHECK(f.plan().assignments[1].units == 500);
    CHECK(f.cell(f.road, "resources") == u"张三; 挖掘机[50%]"_s);
    CHECK(f.logged() == before + 1);
    CHECK(f.newest().command == u"edit-cells"_s);
    CHECK(f.panes().currentTask() == f.drain); // Enter went on below
    CHECK(f.page.undoStack()->count() == 1);
    f.page.undoStack()->undo();
    CHECK(f.plan().assignments.empty());
    CHECK(f.cell(f.road, "resources").isEmpty());
    f.page.undoStack()->redo();
    CHECK(f.plan().assignments.size() == 2);
}

TEST_CASE("an unknown name is told beside its cell, which stays open with what was typed",
          "[gui][grid]")
{
    LoadsPage f;
    const auto before = f.logged();
    f.type(f.road, "resources", u"张三; 李四"_s);
    REQUIRE(f.problem());
    CHECK(f.problem()->text().contains(u"李四"_s));
    const QImage told = f.problem()->grab().toImage();
    CHECK(told.pixelColor(0, 0) == themeColor(ColorRole::Critical)); // its frame
    if (const QString kept = qEnvironmentVariable("ZS_PICTURES"); !kept.isEmpty())
        CHECK(f.page.grab().save(kept + u"/cell-problem.png"_s));
    const QRect cell = f.tree().visualRect(f.tree().currentIndex());
    CHECK(f.panes().currentTask() == f.road);
    CHECK(std::abs(f.problem()->geometry().top() - cell.bottom()) < 60);
    CHECK_FALSE(f.problem()->geometry().intersects(cell));
    CHECK(f.logged() == before);
    QLineEdit *edit = f.editor();
    REQUIRE(edit);
    CHECK(edit->text() == u"张三; 李四"_s);
    edit->setText(u"张三"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    GridPage::settle();
    CHECK_FALSE(f.problem());
    CHECK(f.plan().assignments.size() == 1);
    CHECK(f.logged() == before + 1);
}

TEST_CASE("Escape leaves a cell whose text was refused as it was", "[gui][grid]")
{
    LoadsPage f;
    f.type(f.road, "successors", u"99"_s);
    REQUIRE(f.problem());
    REQUIRE(f.editor());
    QTest::keyClick(f.editor(), Qt::Key_Escape);
    GridPage::settle();
    CHECK_FALSE(f.problem());
    CHECK(f.cell(f.road, "successors").isEmpty());
    CHECK(f.page.undoStack()->count() == 0);
}

TEST_CASE("a successor that closes a loop is told beside the cell too", "[gui][grid]")
{
    LoadsPage f;
    f.type(f.road, "successors", u"5"_s);
    CHECK(f.errors.empty());
    f.type(f.drain, "successors", u"4"_s);
    REQUIRE(f.problem());
    CHECK(f.plan().links.size() == 1);
    QTest::keyClick(f.editor(), Qt::Key_Escape);
}

TEST_CASE("a page may go while one of its cells is open", "[gui][grid]")
{
    LoadsPage f;
    f.go(f.road, "resources");
    f.key(Qt::Key_F2);
    REQUIRE(f.editor());
    f.editor()->setText(u"张三"_s);
    // the destructors do the rest: under the sanitizers nothing that has gone is touched
}

TEST_CASE("successors typed into a cell are links, seen from the other end as predecessors",
          "[gui][grid]")
{
    LoadsPage f;
    f.type(f.proposal, "successors", u"3, 4SS+2d"_s);
    CHECK(f.errors.empty());
    REQUIRE(f.plan().links.size() == 2);
    CHECK(f.cell(f.study, "predecessors") == u"2"_s);
    CHECK(f.cell(f.road, "predecessors") == u"2SS+2d"_s);
    CHECK(f.page.undoStack()->count() == 1);
    f.type(f.proposal, "successors", u"4SS+2d"_s);
    CHECK(f.plan().links.size() == 1);
    f.page.undoStack()->undo();
    CHECK(f.cell(f.proposal, "successors") == u"3, 4SS+2d"_s);
    f.page.undoStack()->undo();
    CHECK(f.plan().links.empty());
}

TEST_CASE("a block carries people and successors to other rows as one step", "[gui][grid]")
{
    LoadsPage f;
    f.type(f.proposal, "resources", u"张三[50%]"_s);
    f.type(f.study, "resources", u"挖掘机"_s);
    f.go(f.proposal, "resources");
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    f.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"张三[50%]\n挖掘机\n"_s);
    f.go(f.road, "resources");
    f.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(f.errors.empty());
    CHECK(f.cell(f.road, "resources") == u"张三[50%]"_s);
    CHECK(f.cell(f.drain, "resources") == u"挖掘机"_s);
    CHECK(f.plan().assignments.size() == 4);
    CHECK(f.page.undoStack()->count() == 3);
    f.page.undoStack()->undo();
    CHECK(f.plan().assignments.size() == 2);
    QApplication::clipboard()->setText(u"张三; 挖掘机\t5\r\n"_s);
    f.go(f.road, "resources");
    f.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(f.plan().assignments.size() == 4);
    CHECK(f.cell(f.road, "successors") == u"5"_s);
    f.key(Qt::Key_Delete); // the whole block
    CHECK(f.plan().assignments.size() == 2);
    CHECK(f.plan().links.empty());
}

TEST_CASE("pasting an unknown name changes nothing and is told beside the cell", "[gui][grid]")
{
    LoadsPage f;
    QApplication::clipboard()->setText(u"张三\t5\n王五\t\n"_s);
    f.go(f.road, "resources");
    const auto before = f.logged();
    f.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(f.errors.size() == 1);
    CHECK(f.errors[0].message.contains(u"王五"_s));
    REQUIRE(f.problem());
    CHECK(f.problem()->text().contains(u"王五"_s));
    CHECK(f.logged() == before);
    f.key(Qt::Key_Up);
    CHECK_FALSE(f.problem());
}

TEST_CASE("a summary's people cannot be typed: it has no work of its own", "[gui][grid]")
{
    LoadsPage f;
    const QModelIndex people = f.model().indexOf(0, f.column("resources"));
    CHECK_FALSE(f.model().flags(people).testFlag(Qt::ItemIsEditable));
    const QModelIndex successors = f.model().indexOf(0, f.column("successors"));
    CHECK(f.model().flags(successors).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("the name of a resource is completed behind the others that stand in the cell")
{
    const NameCompleter completer({u"张三"_s, u"挖掘机"_s, u"挖沟机"_s});
    CHECK(completer.splitPath(u"张三; 挖"_s) == QStringList{u"挖"_s});
    NameCompleter chosen({u"张三"_s, u"挖掘机"_s, u"挖沟机"_s});
    chosen.setCompletionPrefix(u"张三；挖沟"_s);
    REQUIRE(chosen.completionCount() == 1);
    CHECK(chosen.pathFromIndex(chosen.completionModel()->index(0, 0)) == u"张三；挖沟机");
    LoadsPage f;
    f.settle();
    f.go(f.road, "resources");
    f.key(Qt::Key_F2);
    REQUIRE(f.editor());
    REQUIRE(f.editor()->completer());
    CHECK(f.editor()->completer()->model()->rowCount() >= 2);
}
