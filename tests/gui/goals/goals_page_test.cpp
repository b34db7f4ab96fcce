// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/goals_page.h"

#include "picture.h"
#include "support/temp_workspace.h"
#include "ui/library/plan_item_dialog.h"
#include "ui/widgets/dialog_seam.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <utility>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct Page : TempWorkspace {
    PlanItemId plan;
    PlanItemId roads;
    std::unique_ptr<GoalsPage> page;

    PlanItemId add(const QString &name, PlanItemKind kind, PlanItemId parent, int to)
    {
        PlanItem item;
        item.name = name;
        item.kind = kind;
        item.parent = parent;
        item.fromYear = 2026;
        item.toYear = to;
        item.amount = Money::yuan(50'000'000);
        const auto added = GoalDesk(*workspace).add(item);
        REQUIRE_OK(added);
        return PlanItemId(added->changes.front().id);
    }
    void fill()
    {
        plan = add(u"综合交通体系规划"_s, PlanItemKind::Plan, {}, 2030);
        roads = add(u"打通断头路"_s, PlanItemKind::YearTask, plan, 2026);
        (void)add(u"公交场站补短板"_s, PlanItemKind::YearTask, plan, 2026);
        for (int i = 1; i < 4; ++i) {
            Project project;
            project.code = u"P%1"_s.arg(i);
            project.name = u"示例路改造 %1"_s.arg(i);
            project.estimate = Money::yuan(10'000'000);
            REQUIRE_OK(createProject(*workspace, project));
        }
    }
    void show()
    {
        nextAnswer::clear();
        page = std::make_unique<GoalsPage>(*workspace);
        page->resize(1160, 660);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    template <class W>
    [[nodiscard]] W &child(const QString &name) const
    {
        W *found = page->findChild<W *>(name);
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QTreeWidget &tree() const { return child<QTreeWidget>(u"goalsTree"_s); }
    void choose(const QString &name) const
    {
        const auto hits = tree().findItems(name, Qt::MatchContains | Qt::MatchRecursive);
        REQUIRE(hits.size() == 1);
        tree().setCurrentItem(hits.front());
    }
    void click(const QString &name) const
    {
        auto &button = child<QPushButton>(name);
        REQUIRE(button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    /// Answers the next dialog.
    template <class Answer>
    void answering(Answer answer) const
    {
        QTimer::singleShot(0, page.get(), [answer] {
            QWidget *dialog = QApplication::activeModalWidget();
            REQUIRE(dialog);
            answer(*dialog);
        });
    }
    void choosing(const QString &name) const
    {
        answering([name](QWidget &dialog) {
            auto *list = dialog.findChild<QListWidget *>(u"choosePlanItemList"_s);
            const auto hits = list->findItems(name, Qt::MatchContains);
            REQUIRE(hits.size() == 1);
            list->setCurrentItem(hits.front());
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"choosePlanItemGo"_s),
                              Qt::LeftButton);
        });
    }
};

} // namespace

TEST_CASE("Projects that serve none are assigned, and the coverage follows", "[goals]")
{
    Page page;
    page.fill();
    page.show();
    page.choose(u"打通断头路"_s);
    CHECK(page.tree().currentItem()->text(3) == u"No project");
    page.child<QTabWidget>(u"goalsTabs"_s).setCurrentIndex(1);
    auto &none = page.child<QTableWidget>(u"goalsNone"_s);
    REQUIRE(none.rowCount() == 3);
    none.selectRow(0);
    none.selectionModel()->select(none.model()->index(1, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    page.choosing(u"打通断头路"_s);
    page.click(u"goalsAssign"_s);
    CHECK(none.rowCount() == 1);
    page.choose(u"打通断头路"_s);
    CHECK(page.tree().currentItem()->text(3) == u"Covered");
    CHECK(page.tree().currentItem()->text(6) == u"2,000.00");
    CHECK(page.child<QTableWidget>(u"goalsServing"_s).rowCount() == 2);
    keepPicture(*page.page, u"goals"_s);
    page.click(u"goalsUndo"_s);
    CHECK(none.rowCount() == 3);
}

TEST_CASE("A key task is added below its plan with keys, and removed and brought back", "[goals]")
{
    Page page;
    page.fill();
    page.show();
    page.choose(u"综合交通体系规划"_s);
    page.answering([](QWidget &dialog) {
        dialog.findChild<QLineEdit *>(u"planItemName"_s)->setText(u"慢行系统"_s);
        dialog.findChild<QLineEdit *>(u"planItemAmountText"_s)->setText(u"1.5"_s);
        dialog.findChild<QComboBox *>(u"planItemAmountUnit"_s)->setCurrentIndex(2); // asked for
        keepPicture(dialog, u"goal-dialog"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    page.tree().setFocus();
    QTest::keyClick(&page.tree(), Qt::Key_Insert);
    REQUIRE(page.tree().currentItem());
    CHECK(page.tree().currentItem()->text(0) == u"慢行系统");
    CHECK(page.tree().currentItem()->text(5) == u"1.50"); // typed in 万元
    page.page->window()->activateWindow(); // a window manager does so when the dialog closes
    REQUIRE(QTest::qWaitForWindowActive(page.page->window()));
    page.tree().setFocus();
    QTest::keyClick(&page.tree(), Qt::Key_Delete);
    CHECK(page.tree().findItems(u"慢行系统"_s, Qt::MatchRecursive).isEmpty());
    page.click(u"goalsUndo"_s);
    CHECK(page.tree().findItems(u"慢行系统"_s, Qt::MatchRecursive).size() == 1);
}

TEST_CASE("A refused goal is told beside the form and nothing is lost", "[goals]")
{
    Page page;
    page.fill();
    PlanItem item;
    item.kind = PlanItemKind::Part;
    item.fromYear = item.toYear = 2026;
    item.name = u"无主分项"_s;
    PlanItemDialog dialog(*page.workspace, item);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"planItemGo"_s), Qt::LeftButton);
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<QLineEdit *>(u"planItemName"_s)->text() == u"无主分项");
    CHECK(dialog.done().isEmpty());
}

TEST_CASE("Goals move by keys and into another place; a move below itself is told", "[goals]")
{
    Page page;
    page.fill();
    page.show();
    page.choose(u"公交场站补短板"_s);
    page.tree().setFocus();
    QTest::keyClick(&page.tree(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(page.tree().topLevelItem(0)->child(0)->text(0) == u"公交场站补短板");
    QSignalSpy failed(page.page.get(), &GoalsPage::failed);
    page.choose(u"综合交通体系规划"_s);
    page.choosing(u"公交场站补短板"_s);
    page.click(u"goalsMove"_s);
    CHECK(failed.size() == 1);
}

TEST_CASE("An empty page says what it is and begins with a plan", "[goals]")
{
    Page page;
    page.show();
    CHECK_FALSE(page.tree().isVisible());
    keepPicture(*page.page, u"goals-empty"_s);
}

TEST_CASE("The goals leave as a table, and the log says so", "[goals]")
{
    Page page;
    page.fill();
    REQUIRE_OK(GoalDesk(*page.workspace)
                   .assign({page.workspace->projectByCode(u"P1"_s).value()}, page.roads));
    page.show();
    const QString path = page.folder.filePath(u"goals.csv"_s);
    nextAnswer::path(path);
    page.click(u"goalsExport"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"P1 示例路改造 1"));
    CHECK(text.contains(u"Projects that serve none"));
    AuditFilter filter;
    filter.command = u"export"_s;
    // in the history of each project that stands in it
    CHECK(std::cmp_equal(page.workspace->auditCount(filter).value(),
                         page.workspace->projects()->size()));
}
