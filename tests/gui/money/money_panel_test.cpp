// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/money_panel.h"

#include "money_fixture.h"
#include "ui/money/ladder_strip.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableWidget>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct PanelFixture : MoneyFixture {
    std::unique_ptr<MoneyPanel> panel;

    ~PanelFixture() { panel.reset(); }
    void show()
    {
        panel = std::make_unique<MoneyPanel>(*workspace);
        panel->showProject(project);
        listen(*panel);
    }
};

} // namespace

TEST_CASE_METHOD(PanelFixture,
                 "a budget more than a tenth over the estimate is entered, drawn on its step and "
                 "told with its article; withdrawn, the alarm goes and the figure stays",
                 "[gui][money]")
{
    enter(MoneyRung::Estimate, 100'000'000);
    show();
    auto &alarms = child<QTableWidget>(*panel, u"moneyAlarms"_s);
    CHECK(alarms.rowCount() == 0);
    inDialog(*panel, u"moneyEnter"_s, [&](QDialog &dialog) {
        choose(dialog, u"figureRung"_s, 1);
        type(dialog, u"figureAmountText"_s, u"1.12"_s);
        choose(dialog, u"figureAmountUnit"_s, 3);
        click(dialog, u"goAhead"_s);
        CHECK(child<QLabel>(dialog, u"numberNote"_s).isVisible());
        grab(dialog, u"figure-dialog"_s);
        type(dialog, u"figureNumber"_s, u"示发改概算〔2026〕31号"_s);
        click(dialog, u"goAhead"_s);
        CHECK_FALSE(dialog.isVisible());
    });
    REQUIRE(alarms.rowCount() == 1);
    CHECK(alarms.item(0, 2)->text().contains(u"art. 12"_s));
    const QString words = child<LadderStrip>(*panel, u"ladderStrip"_s).accessibleDescription();
    CHECK(words.contains(u"+12.00%"_s));
    CHECK(words.contains(u"示发改概算〔2026〕31号"_s));
    grab(*panel, u"money-panel-alarm"_s);
    CHECK(workspace->projects()->front().budget == Money::yuan(112'000'000));

    child<QTabWidget>(*panel, u"moneyPages"_s).setCurrentIndex(1);
    auto &figures = child<QTableWidget>(*panel, u"moneyFigures"_s);
    REQUIRE(figures.rowCount() == 2);
    figures.setCurrentCell(0, 0);
    inDialog(*panel, u"moneyWithdraw"_s, [&](QDialog &dialog) {
        child<QPlainTextEdit>(dialog, u"reasonText"_s).setPlainText(u"文号录入错误"_s);
        click(dialog, u"goAhead"_s);
    });
    CHECK(alarms.rowCount() == 0);
    CHECK(figures.rowCount() == 2);
    CHECK(messages.size() == 2);
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(PanelFixture,
                 "the panel shows the project's part of the ledger, its years and its curves",
                 "[gui][money]")
{
    enter(MoneyRung::Estimate, 10'000'000);
    enter(MoneyRung::ApprovedEstimate, 10'900'000);
    post(VoucherKind::Receive, 8'000'000);
    post(VoucherKind::Allot, 6'000'000);
    post(VoucherKind::Commit, 5'000'000);
    post(VoucherKind::Pay, 2'000'000);
    REQUIRE_OK(desk.setAnnualPlan({.project = project,
                                   .year = 2026,
                                   .amount = Money::yuan(4'000'000),
                                   .sources = {{FundSource::Loan, Money::yuan(4'000'000)}},
                                   .content = u"主体"_s}));
    show();
    auto &ledger = child<QTableWidget>(*panel, u"moneyLedger"_s);
    REQUIRE(ledger.rowCount() == 1);
    CHECK(ledger.item(0, 2)->text() == u"600.00"_s);
    CHECK(ledger.item(0, 5)->text() == u"400.00"_s);
    CHECK(child<QTableWidget>(*panel, u"moneyYears"_s).rowCount() == 1);
    const QString words = child<LadderStrip>(*panel, u"ladderStrip"_s).accessibleDescription();
    CHECK(words.contains(u"+9.00%"_s));
    auto &pages = child<QTabWidget>(*panel, u"moneyPages"_s);
    for (int i = 0; i < pages.count(); ++i) {
        pages.setCurrentIndex(i);
        grab(*panel, u"money-panel-%1"_s.arg(i));
    }
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(PanelFixture, "without a project there is nothing to enter", "[gui][money]")
{
    show();
    panel->showProject({});
    CHECK_FALSE(child<QPushButton>(*panel, u"moneyEnter"_s).isVisible());
    CHECK(child<QLabel>(*panel, u"moneySummary"_s).text().contains(u"Choose"_s));
}
