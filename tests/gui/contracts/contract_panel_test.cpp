// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contract_panel.h"

#include "contract_ui_fixture.h"
#include "ui/widgets/money_entry.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct PanelFixture : ContractUi {
    std::unique_ptr<ContractPanel> panel;

    ~PanelFixture() { panel.reset(); }
    void show()
    {
        panel = std::make_unique<ContractPanel>(*workspace);
        panel->showProject(project);
        listen(*panel);
    }
    void showPage(const QString &name)
    {
        auto &pages = child<QTabWidget>(*panel, u"contractPages"_s);
        pages.setCurrentWidget(panel->findChild<QWidget *>(name));
    }
};

} // namespace

TEST_CASE_METHOD(PanelFixture,
                 "a contract is entered with its unit asked, signed, and added to by a supplement",
                 "[gui][contracts]")
{
    show();
    inDialog(*panel, u"contractNew"_s, [&](QDialog &dialog) {
        type(dialog, u"contractName"_s, u"施工合同"_s);
        type(dialog, u"contractAmountText"_s, u"500"_s);
        click(dialog, u"goAhead"_s);
        CHECK(child<QLabel>(dialog, u"amountNote"_s).isVisible()); // the unit is never guessed
        choose(dialog, u"contractAmountUnit"_s, 2);
        click(dialog, u"goAhead"_s);
        CHECK(child<QLabel>(dialog, u"supplierNote"_s).isVisible());
        type(dialog, u"contractSupplier"_s, u"示例建设集团有限公司"_s);
        type(dialog, u"contractTo"_s, u"2026-13-01"_s);
        click(dialog, u"goAhead"_s);
        CHECK(child<QLabel>(dialog, u"endsOnNote"_s).isVisible());
        type(dialog, u"contractTo"_s, u"20271231"_s);
        grab(dialog, u"contract-dialog"_s);
        click(dialog, u"goAhead"_s);
        CHECK_FALSE(dialog.isVisible());
    });
    CHECK(failures.isEmpty());
    REQUIRE(file().contracts.size() == 1);
    CHECK(file().contracts.front().row.amount == Money::yuan(5'000'000));
    CHECK(file().contracts.front().row.endsOn == QDate(2027, 12, 31));
    CHECK_FALSE(child<QPushButton>(*panel, u"contractFinish"_s).isEnabled());
    CHECK_FALSE(child<QPushButton>(*panel, u"contractStart"_s).isEnabled()); // no signing key
    inDialog(*panel, u"contractSign"_s, [&](QDialog &dialog) {
        type(dialog, u"askedDay"_s, u"2026-05-20"_s);
        click(dialog, u"goAhead"_s);
    });
    CHECK(file().contracts.front().row.state == ContractState::InForce);
    CHECK(child<QPushButton>(*panel, u"contractFinish"_s).isEnabled());
    inDialog(*panel, u"contractNew"_s, [&](QDialog &dialog) {
        type(dialog, u"contractName"_s, u"补充合同"_s);
        type(dialog, u"contractSupplier"_s, u"示例建设集团有限公司"_s);
        choose(dialog, u"contractParent"_s, 1);
        type(dialog, u"contractAmountText"_s, u"60"_s);
        choose(dialog, u"contractAmountUnit"_s, 2);
        click(dialog, u"goAhead"_s);
    });
    REQUIRE(file().contracts.size() == 2);
    auto &table = child<QTableWidget>(*panel, u"contractTable"_s);
    REQUIRE(table.rowCount() == 2);
    CHECK(table.item(1, 0)->text().contains(u"+"_s));
    table.setCurrentCell(1, 0);
    // ten per cent of five million is half a million: the article is told before anybody signs
    const QString told = child<QTextBrowser>(*panel, u"contractDetails"_s).toPlainText();
    const auto book = contracts.book();
    CHECK(told.contains((*book)->check(u"supplements")->source.article.text()));
    inDialog(*panel, u"contractSign"_s, [&](QDialog &dialog) {
        type(dialog, u"askedDay"_s, u"2026-05-20"_s);
        click(dialog, u"goAhead"_s);
        CHECK(dialog.isVisible()); // stopped
    });
    CHECK(file().contracts.back().row.state == ContractState::Draft);
    grab(*panel, u"contract-panel"_s);
    nextAnswer::yes(true);
    click(*panel, u"contractRemove"_s);
    CHECK(file().contracts.size() == 1);
}

TEST_CASE_METHOD(PanelFixture,
                 "guarantees and payments are entered and shown with what speaks against them",
                 "[gui][contracts]")
{
    (void)inForce(1'000'000);
    show();
    showPage(u"guaranteePage"_s);
    inDialog(*panel, u"guaranteeNew"_s, [&](QDialog &dialog) {
        type(dialog, u"guaranteeIssuer"_s, u"示例银行"_s);
        type(dialog, u"guaranteeAmountText"_s, u"100001"_s);
        choose(dialog, u"guaranteeAmountUnit"_s, 1);
        type(dialog, u"guaranteeTo"_s, u"2026-06-10"_s);
        click(dialog, u"goAhead"_s);
        CHECK(dialog.isVisible()); // over ten per cent
        type(dialog, u"guaranteeAmountText"_s, u"100000"_s);
        grab(dialog, u"guarantee-dialog"_s);
        click(dialog, u"goAhead"_s);
        CHECK_FALSE(dialog.isVisible());
    });
    REQUIRE(file().guarantees.size() == 1);
    auto &guarantees = child<QTableWidget>(*panel, u"guaranteeTable"_s);
    CHECK(guarantees.item(0, 6)->text().contains(u"12"_s)); // days left
    grab(*panel, u"guarantee-panel"_s);
    showPage(u"paymentPage"_s);
    inDialog(*panel, u"paymentNew"_s, [&](QDialog &dialog) {
        type(dialog, u"paymentNumber"_s, u"001"_s);
        type(dialog, u"paymentAmountText"_s, u"30"_s);
        choose(dialog, u"paymentAmountUnit"_s, 2);
        child<QDoubleSpinBox>(dialog, u"paymentProgress"_s).setValue(20);
        type(dialog, u"paymentPurpose"_s, u"进度款"_s);
        grab(dialog, u"payment-dialog"_s);
        click(dialog, u"goAhead"_s);
        CHECK_FALSE(dialog.isVisible());
    });
    REQUIRE(file().payments.size() == 1);
    // 300,000 asked for where 200,000 of work is claimed: warned of, not stopped
    CHECK_FALSE(child<QTextBrowser>(*panel, u"paymentDetails"_s).toPlainText().trimmed().isEmpty());
    CHECK(child<QTextBrowser>(*panel, u"paymentDetails"_s).toPlainText().contains(u"20.00"_s));
    grab(*panel, u"payment-panel"_s);
    post(VoucherKind::Receive, 1'000'000);
    post(VoucherKind::Allot, 1'000'000);
    inDialog(*panel, u"paymentConfirm"_s, [&](QDialog &dialog) {
        type(dialog, u"askedDay"_s, u"2026-05-28"_s);
        click(dialog, u"goAhead"_s);
        CHECK(dialog.isVisible()); // nothing is committed to the contract
    });
    CHECK(file().payments.front().state == PaymentState::Draft);
    NewPosting bound;
    bound.kind = VoucherKind::Commit;
    bound.parts = {{quota, Money::yuan(500'000)}};
    bound.project = project;
    bound.contract = file().contracts.front().row.id;
    REQUIRE_OK(desk.post(bound));
    inDialog(*panel, u"paymentConfirm"_s, [&](QDialog &dialog) {
        type(dialog, u"askedDay"_s, u"2026-05-28"_s);
        click(dialog, u"goAhead"_s);
        CHECK_FALSE(dialog.isVisible());
    });
    CHECK(file().payments.front().state == PaymentState::Paid);
    CHECK_FALSE(file().payments.front().voucher.isEmpty());
    CHECK(failures.isEmpty());
}
