// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/funds_page.h"

#include "money_fixture.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct FundsFixture : MoneyFixture {
    std::unique_ptr<FundsPage> page;

    ~FundsFixture() { page.reset(); }
    void show()
    {
        page = std::make_unique<FundsPage>(*workspace);
        page->refresh();
        listen(*page);
    }
    void showTab(const QString &name)
    {
        auto &tabs = child<QTabWidget>(*page, u"fundsTabs"_s);
        tabs.setCurrentWidget(page->findChild<QWidget *>(name));
    }
};

} // namespace

TEST_CASE_METHOD(FundsFixture,
                 "a posting typed in ten thousand yuan stands in the book to the fen, and one "
                 "without its unit or document is refused at the field",
                 "[gui][money]")
{
    show();
    showTab(u"voucherTab"_s);
    inDialog(*page, u"voucherPost"_s, [&](QDialog &dialog) {
        type(dialog, u"postingAmountText"_s, u"1234.56"_s);
        click(dialog, u"goAhead"_s);
        auto &note = child<QLabel>(dialog, u"amountNote"_s);
        CHECK(note.isVisible()); // the unit is never guessed
        choose(dialog, u"postingAmountUnit"_s, 2);
        click(dialog, u"goAhead"_s);
        CHECK_FALSE(note.isVisible());
        CHECK(child<QLabel>(dialog, u"documentNote"_s).isVisible());
        grab(dialog, u"posting-dialog"_s);
        type(dialog, u"postingDocument"_s, u"示财建〔2026〕2号"_s);
        click(dialog, u"goAhead"_s);
        CHECK_FALSE(dialog.isVisible());
    });
    CHECK(failures.isEmpty());
    REQUIRE(messages.size() == 1);
    const auto book = desk.book();
    REQUIRE_OK(book);
    REQUIRE(book->vouchers.size() == 1);
    CHECK(book->byQuota(2026)[0].received == Money{1'234'560'000});
    auto &tree = child<QTreeWidget>(*page, u"quotaTree"_s);
    REQUIRE(tree.topLevelItemCount() == 1);
    CHECK(tree.topLevelItem(0)->text(3) == u"1,234.56"_s);
}

TEST_CASE_METHOD(FundsFixture,
                 "more than there is cannot be allotted, and the dialog says how much there is",
                 "[gui][money]")
{
    post(VoucherKind::Receive, 1'000'000);
    show();
    showTab(u"voucherTab"_s);
    inDialog(*page, u"voucherPost"_s, [&](QDialog &dialog) {
        choose(dialog, u"postingKind"_s, 1);
        choose(dialog, u"postingProject"_s, 1);
        CHECK(child<QLabel>(dialog, u"postingThere"_s).text().contains(u"100.00"_s));
        type(dialog, u"postingAmountText"_s, u"1000000.01"_s);
        choose(dialog, u"postingAmountUnit"_s, 1);
        type(dialog, u"postingDocument"_s, u"文2号"_s);
        click(dialog, u"goAhead"_s);
        CHECK(dialog.isVisible());
        CHECK(child<QLabel>(dialog, u"amountNote"_s).isVisible());
    });
    CHECK(desk.book()->vouchers.size() == 1);
}

TEST_CASE_METHOD(
    FundsFixture,
    "the book drills down from quota to project to vouchers, and a voucher is reversed "
    "with a reason",
    "[gui][money]")
{
    post(VoucherKind::Receive, 30'000'000);
    post(VoucherKind::Allot, 20'000'000);
    post(VoucherKind::Commit, 12'000'000);
    post(VoucherKind::Pay, 5'000'000);
    show();
    auto &tree = child<QTreeWidget>(*page, u"quotaTree"_s);
    auto *item = tree.topLevelItem(0);
    CHECK(item->text(4) == u"2,000.00"_s);
    CHECK(item->text(7) == u"2,500.00"_s);
    REQUIRE(item->childCount() == 1);
    auto &vouchers = child<QTableWidget>(*page, u"quotaVouchers"_s);
    CHECK(vouchers.rowCount() == 4);
    tree.setCurrentItem(item->child(0));
    CHECK(vouchers.rowCount() == 3); // what came in belongs to no project
    CHECK(child<QLabel>(*page, u"quotaTotals"_s).text().contains(u"even"_s));
    grab(*page, u"funds-quotas"_s);
    showTab(u"voucherTab"_s);
    auto &table = child<QTableWidget>(*page, u"voucherTable"_s);
    REQUIRE(table.rowCount() == 4);
    CHECK(table.item(0, 0)->text() == u"2026-000004"_s);
    inDialog(*page, u"voucherReverse"_s, [&](QDialog &dialog) {
        click(dialog, u"goAhead"_s);
        CHECK(child<QLabel>(dialog, u"reasonNote"_s).isVisible());
        child<QPlainTextEdit>(dialog, u"reasonText"_s).setPlainText(u"录入错误"_s);
        click(dialog, u"goAhead"_s);
    });
    CHECK(table.rowCount() == 5);
    CHECK(child<QTreeWidget>(*page, u"quotaTree"_s).topLevelItem(0)->text(6).isEmpty());
    child<QLineEdit>(*page, u"voucherFilter"_s).setText(u"000005"_s);
    CHECK(table.rowCount() == 1);
    grab(*page, u"funds-vouchers"_s);
}

TEST_CASE_METHOD(FundsFixture,
                 "a project's year is entered with sources that add up, checked at its row, and "
                 "written out",
                 "[gui][money]")
{
    show();
    showTab(u"annualTab"_s);
    inDialog(*page, u"annualEnter"_s, [&](QDialog &dialog) {
        choose(dialog, u"annualUnit"_s, 2);
        type(dialog, u"annualAmount"_s, u"1000"_s);
        type(dialog, u"annualSource0"_s, u"400"_s);
        child<QPlainTextEdit>(dialog, u"annualContent"_s).setPlainText(u"主体结构"_s);
        click(dialog, u"goAhead"_s);
        CHECK(child<QLabel>(dialog, u"sourcesNote"_s).isVisible());
        grab(dialog, u"annual-dialog"_s);
        type(dialog, u"annualSource1"_s, u"600"_s);
        click(dialog, u"goAhead"_s);
        CHECK_FALSE(dialog.isVisible());
    });
    auto &table = child<QTableWidget>(*page, u"annualTable"_s);
    REQUIRE(table.rowCount() == 1);
    CHECK(table.item(0, 5)->text() == u"1,000.00"_s);
    // neither approved nor with content and scale: the articles are shown at the row
    const QString findings = child<QLabel>(*page, u"annualFindings"_s).text();
    CHECK(findings.contains(u"art. 17"_s));
    CHECK(findings.contains(u"art. 16"_s));
    grab(*page, u"funds-annual"_s);
    const QString target = folder.filePath(u"plan.xlsx"_s);
    nextAnswer::path(target);
    click(*page, u"annualExport"_s);
    CHECK(QFile::exists(target));
    AuditFilter filter;
    filter.command = u"export"_s;
    CHECK(*workspace->auditCount(filter) == 1);
    CHECK(failures.isEmpty());
    click(*page, u"fundsUndo"_s);
    CHECK(table.rowCount() == 0);
    click(*page, u"fundsRedo"_s);
    REQUIRE(table.rowCount() == 1);
    CHECK(table.item(0, 5)->text() == u"1,000.00"_s);
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(FundsFixture, "months are recorded and drawn as cumulated curves", "[gui][money]")
{
    REQUIRE_OK(desk.setAnnualPlan({.project = project,
                                   .year = 2026,
                                   .amount = Money::yuan(10'000'000),
                                   .sources = {{FundSource::Loan, Money::yuan(10'000'000)}},
                                   .content = u"主体"_s}));
    show();
    showTab(u"executionTab"_s);
    auto &table = child<QTableWidget>(*page, u"executionTable"_s);
    REQUIRE(table.rowCount() == 2); // all, and the project
    table.setCurrentCell(1, 0);
    inDialog(*page, u"executionRecord"_s, [&](QDialog &dialog) {
        auto &months = child<QTableWidget>(dialog, u"monthsTable"_s);
        months.item(0, 1)->setText(u"300"_s);
        months.item(0, 2)->setText(u"250"_s);
        months.item(3, 1)->setText(u"-1"_s);
        click(dialog, u"goAhead"_s);
        CHECK(child<QLabel>(dialog, u"unitNote"_s).isVisible());
        choose(dialog, u"monthsUnit"_s, 2);
        click(dialog, u"goAhead"_s);
        CHECK(child<QLabel>(dialog, u"generalNote"_s).isVisible()); // below nothing
        months.item(3, 1)->setText(u"700"_s);
        grab(dialog, u"months-dialog"_s);
        click(dialog, u"goAhead"_s);
        CHECK_FALSE(dialog.isVisible());
    });
    CHECK(table.item(1, 2)->text() == u"250.00"_s);
    CHECK(table.item(1, 3)->text() == u"25.0%"_s);
    grab(*page, u"funds-execution"_s);
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(
    FundsFixture,
    "a quota without a number is refused at the field, an empty book says how to begin",
    "[gui][money]")
{
    REQUIRE_OK(desk.removeQuota(quota));
    show();
    CHECK(child<QLabel>(*page, u"quotaTotals"_s).text().contains(u"No quota"_s));
    grab(*page, u"funds-empty"_s);
    inDialog(*page, u"quotaAdd"_s, [&](QDialog &dialog) {
        type(dialog, u"quotaName"_s, u"专项债"_s);
        type(dialog, u"quotaAmountText"_s, u"2"_s);
        choose(dialog, u"quotaAmountUnit"_s, 3);
        click(dialog, u"goAhead"_s);
        CHECK(child<QLabel>(dialog, u"numberNote"_s).isVisible());
        grab(dialog, u"quota-dialog"_s);
        type(dialog, u"quotaNumber"_s, u"文9号"_s);
        click(dialog, u"goAhead"_s);
        CHECK_FALSE(dialog.isVisible());
    });
    const auto book = desk.book();
    REQUIRE(book->quotas.size() == 1);
    CHECK(book->quotas[0].amount == Money::yuan(200'000'000));
    CHECK(child<QTreeWidget>(*page, u"quotaTree"_s).topLevelItemCount() == 1);
}
