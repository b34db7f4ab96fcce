// SPDX-License-Identifier: GPL-3.0-or-later
// The library of projects with 10,000 of them: to the first paint, from a key in the filter to the
// list painted again, as cards, and reading a ledger of as many rows.
#include "bench/big_workspace.h"
#include "commands/goal_desk.h"
#include "commands/ledger_reading.h"
#include "support/temp_workspace.h"
#include "ui/portfolio/project_filter_bar.h"
#include "ui/portfolio/project_page.h"

#include <QApplication>
#include <QPixmap>
#include <QTableView>
#include <QToolButton>

#include <cstdio>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

constexpr int kProjects = 10'000;

struct ManyProjects : TempWorkspace {
    ManyProjects()
    {
        static constexpr std::array kSorts{
            u"道路综合提升工程", u"实验小学新建工程", u"河道综合治理工程", u"政务数据共享平台"};
        PlanItem goal;
        goal.id = workspace->ids().next<PlanItemId>();
        goal.name = u"规划"_s;
        goal.fromYear = goal.toYear = 2026;
        ChangeSet set{u"sample"_s, {}, {inserted(goal)}};
        for (int i = 0; i < kProjects; ++i) {
            Project project;
            project.id = workspace->ids().next<ProjectId>();
            project.code = u"XM-%1"_s.arg(i, 6, 10, QChar(u'0'));
            project.name =
                u"示例区%1（%2）"_s.arg(QString(kSorts[static_cast<std::size_t>(i % 4)])).arg(i);
            project.stage = static_cast<ProjectStage>(i % 10);
            project.kind = static_cast<ProjectKind>(i % 8);
            project.plannedStart = QDate(2024, 1, 1).addDays(i % 1'500);
            project.plannedFinish = project.plannedStart.addDays(400);
            project.estimate = Money::yuan(10'000 * (i % 977));
            if (i % 3 != 0)
                project.planItem = goal.id;
            set.changes.push_back(inserted(project));
        }
        REQUIRE_OK(workspace->commit(std::move(set)));
    }
};

} // namespace

TEST_CASE("10,000 projects: open the page, filter, cards, goals", "[bench][library]")
{
    ManyProjects many;
    std::unique_ptr<ProjectPage> page;
    const double first = test::medianMillis(5, [&](int) {
        page = std::make_unique<ProjectPage>(*many.workspace);
        page->resize(1366, 768);
        page->show();
        QApplication::processEvents();
        (void)page->grab();
    });
    std::printf("open the list of 10,000 to the first paint: %.0f ms\n", first);
    auto *bar = page->findChild<ProjectFilterBar *>();
    const auto paint = [&] {
        QApplication::processEvents();
        (void)page->grab();
    };
    bar->setQuery({.text = u"x"_s}); // the searched texts are made once
    const double filter = test::medianMillis(15, [&](int i) {
        bar->setQuery({.text = i % 2 == 0 ? u"dlzh"_s : u"小学"_s});
        paint();
    });
    std::printf("a filter by words or pinyin, painted: %.1f ms\n", filter);
    const double choice = test::medianMillis(15, [&](int i) {
        bar->setQuery({.stage = static_cast<ProjectStage>(i % 10)});
        paint();
    });
    std::printf("a filter by stage, painted: %.1f ms\n", choice);
    bar->clear();
    auto *table = page->findChild<QTableView *>(u"projectTable"_s);
    const double sort = test::medianMillis(7, [&](int i) {
        table->sortByColumn(2, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        paint();
    });
    std::printf("sorted by name, painted: %.0f ms\n", sort);
    const double cards = test::medianMillis(5, [&](int) {
        auto *button = page->findChild<QToolButton *>(u"projectCardsButton"_s);
        button->click();
        paint();
    });
    std::printf("between table and cards, painted: %.0f ms\n", cards);
    const double goals =
        test::medianMillis(7, [&](int) { REQUIRE_OK(GoalDesk(*many.workspace).read()); });
    std::printf("coverage of the goals by 10,000 projects: %.0f ms\n", goals);
}

TEST_CASE("10,000 rows of a ledger are read", "[bench][library]")
{
    TableSheet sheet;
    for (const QString &row : {u"项目代码,项目名称,总投资（万元）,计划开工,计划竣工"_s}) {
        TableCells cells;
        for (const QString &text : row.split(u','))
            cells.push_back({text});
        sheet.rows.push_back(std::move(cells));
    }
    for (int i = 0; i < kProjects; ++i)
        sheet.rows.push_back({{u"P-%1"_s.arg(i)},
                              {u"示例路改造 %1"_s.arg(i)},
                              {QString::number(100 + i)},
                              {u"2026-03-01"_s},
                              {u"2027-03-01"_s}});
    const LedgerOrder order{guessLedger(sheet), AmountUnit::TenThousand, {}};
    const double read = test::medianMillis(7, [&](int) {
        const LedgerReading reading = readLedger(sheet, order, {}, QDate(2026, 6, 1));
        REQUIRE(reading.projects.size() == std::size_t{kProjects});
    });
    std::printf("a ledger of 10,000 rows, read and checked: %.0f ms\n", read);
}
