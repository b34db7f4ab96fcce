// SPDX-License-Identifier: GPL-3.0-or-later
// A signature commits funds in its own commit, and what was not signed may be taken back.
#include "commands/money_desk.h"
#include "contract_fixture.h"
#include "store/store.h"
#include "support/office_cases.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Funded : Office {
    ProjectId project;
    FundQuotaId quota;

    explicit Funded(std::int64_t allotted)
    {
        addPerson(u"officer"_s);
        addPerson(u"legal"_s);
        grantRoles();
        grant(u"officer"_s, u"contract"_s);
        grant(u"legal"_s, u"legal"_s);
        project = addOwnProject(u"P1"_s);
        giveBudget(*workspace, project, 1'000'000);
        if (allotted > 0)
            allot(allotted);
    }
    ContractDesk desk() { return ContractDesk(*workspace); }
    void allot(std::int64_t yuan)
    {
        MoneyDesk money(*workspace);
        FundQuota row;
        row.year = 2026;
        row.name = u"财政拨款"_s;
        row.number = u"示财建〔2026〕1号"_s;
        row.amount = Money::yuan(yuan);
        const auto made = money.setQuota(row);
        REQUIRE_OK(made);
        quota = *made;
        NewPosting posting;
        posting.parts = {{quota, Money::yuan(yuan)}};
        posting.document = u"示财建〔2026〕1号"_s;
        REQUIRE_OK(money.post(posting));
        posting.kind = VoucherKind::Allot;
        posting.project = project;
        REQUIRE_OK(money.post(posting));
    }
    ContractId draft(std::int64_t yuan)
    {
        const auto id = desk().saveContract(contractOf(project, yuan));
        REQUIRE_OK(id);
        return *id;
    }
    Contract row(ContractId id)
    {
        const auto file = desk().file(project);
        REQUIRE_OK(file);
        for (const ContractLine &line : file->contracts) {
            if (line.row.id == id)
                return line.row;
        }
        FAIL("no such contract");
        return {};
    }
    /// Committed to the contract.
    Money committed(ContractId id)
    {
        const auto book = MoneyDesk(*workspace).book();
        REQUIRE_OK(book);
        Money sum;
        for (const VoucherLine &line : book->lines) {
            if (line.account == LedgerAccount::Committed && line.contract == id)
                sum.fen += line.amount.fen;
        }
        return sum;
    }
    std::size_t vouchers() { return MoneyDesk(*workspace).book()->vouchers.size(); }
    /// What the act did, caught as a page catches it.
    template <class Act>
    ChangeSet caught(Act act)
    {
        ChangeSet last;
        QObject listener;
        QObject::connect(workspace.get(),
                         &Workspace::changed,
                         &listener,
                         [&last](const ChangeSet &set) { last = set; });
        act();
        return last;
    }
};

const QDate kDay(2026, 5, 20);

} // namespace

TEST_CASE("signing commits the funds of the project in the same record", "[contracts][funds]")
{
    Funded office(900'000);
    const ContractId id = office.draft(800'000);
    REQUIRE_OK(office.desk().sign(id, kDay));
    CHECK(office.row(id).state == ContractState::InForce);
    CHECK(office.committed(id) == Money::yuan(800'000));
    CHECK(office.vouchers() == 3);
    CHECK(office.countOf(u"sign-contract"_s) == 1);
    CHECK(office.countOf(u"post-voucher"_s) == 2);
    CHECK(office.desk().cover(office.project)->free == Money::yuan(100'000));
}

TEST_CASE("a contract that the project's funds do not cover is not signed, and nothing is posted",
          "[contracts][funds]")
{
    Funded office(500'000);
    const ContractId id = office.draft(800'000);
    const auto refused = office.desk().sign(id, kDay);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().detail == u"field: commit"_s);
    CHECK(refused.error().message.contains(u"500,000"));
    CHECK(office.row(id).state == ContractState::Draft);
    CHECK(office.vouchers() == 2);
    // of a contract over several years, the part of this one
    for (const Money part : {Money::yuan(0), Money::yuan(-1), Money::yuan(800'001)})
        CHECK_FALSE(office.desk().sign(id, kDay, part));
    REQUIRE_OK(office.desk().sign(id, kDay, Money::yuan(300'000)));
    CHECK(office.committed(id) == Money::yuan(300'000));
}

TEST_CASE("a project without a ledger signs without one, and a supplement commits to the original",
          "[contracts][funds]")
{
    Funded office(0);
    const ContractId id = office.draft(100'000);
    CHECK_FALSE(office.desk().cover(office.project)->ledger);
    CHECK_FALSE(office.desk().sign(id, kDay, Money::yuan(100'000))); // asked for, and not there
    REQUIRE_OK(office.desk().sign(id, kDay));
    CHECK(office.vouchers() == 0);
    office.allot(200'000);
    const auto more = office.desk().saveContract(contractOf(office.project, 10'000, id));
    REQUIRE_OK(more);
    REQUIRE_OK(office.desk().sign(*more, kDay));
    CHECK(office.committed(id) == Money::yuan(10'000));
    const auto less = office.desk().saveContract(contractOf(office.project, -5'000, id));
    REQUIRE_OK(less);
    REQUIRE_OK(office.desk().sign(*less, kDay));
    CHECK(office.committed(id) == Money::yuan(10'000)); // lowered by a posting of its own
}

TEST_CASE("the last signature of an approval commits the funds, or fails whole",
          "[contracts][funds][cases]")
{
    Funded office(500'000);
    office.appoint();
    office.signing(u"officer"_s);
    const ContractId id = office.draft(800'000);
    CHECK_FALSE(office.desk().submitContract(id, {})); // before anybody signs
    const auto opened = office.desk().submitContract(id, {}, Money::yuan(400'000));
    REQUIRE_OK(opened);
    CHECK(runCase(office, *opened, {u"officer"_s, u"finance"_s, u"legal"_s, u"head"_s, u"leader"_s})
          == CaseStatus::Approved);
    office.as(u"finance"_s);
    CHECK(office.row(id).state == ContractState::InForce);
    CHECK(office.committed(id) == Money::yuan(400'000));
}

TEST_CASE("what was not signed is taken back and done again; what was signed stays",
          "[contracts][undo]")
{
    Funded office(500'000);
    Workspace &workspace = *office.workspace;
    ContractId id;
    const ChangeSet made = office.caught([&] { id = office.draft(100'000); });
    CHECK(made.command == u"save-contract"_s);
    const auto back = workspace.revert(made);
    REQUIRE_OK(back);
    CHECK(office.desk().file(office.project)->contracts.empty());
    REQUIRE_OK(workspace.revert(*back));
    CHECK(office.row(id).amount == Money::yuan(100'000));
    Contract row = office.row(id);
    row.amount = Money::yuan(120'000);
    const ChangeSet raised = office.caught([&] { REQUIRE_OK(office.desk().saveContract(row)); });
    REQUIRE_OK(workspace.revert(raised));
    CHECK(office.row(id).amount == Money::yuan(100'000));
    row = office.row(id);
    row.amount = Money::yuan(130'000);
    const ChangeSet again = office.caught([&] { REQUIRE_OK(office.desk().saveContract(row)); });
    const ChangeSet sign = office.caught([&] { REQUIRE_OK(office.desk().sign(id, kDay)); });
    // neither the amount that was signed for, nor the signature, nor the contract goes back
    for (const ChangeSet &done : {again, sign, made})
        CHECK_FALSE(workspace.revert(done));
    CHECK(office.row(id).amount == Money::yuan(130'000));
    CHECK(office.row(id).state == ContractState::InForce);
    CHECK(office.committed(id) == Money::yuan(130'000));
}

TEST_CASE("a termination is taken back unless what was signed since leaves no room for it",
          "[contracts][undo]")
{
    Funded office(0);
    Workspace &workspace = *office.workspace;
    const ContractId id = office.draft(600'000);
    REQUIRE_OK(office.desk().sign(id, kDay));
    const ChangeSet ended =
        office.caught([&] { REQUIRE_OK(office.desk().terminate(id, u"违约"_s)); });
    const auto back = workspace.revert(ended);
    REQUIRE_OK(back);
    CHECK(office.row(id).state == ContractState::InForce);
    REQUIRE_OK(workspace.revert(*back));
    CHECK(office.row(id).state == ContractState::Terminated);
    const ContractId other = office.draft(500'000); // of a budget of a million
    REQUIRE_OK(office.desk().sign(other, kDay));
    CHECK_FALSE(workspace.revert(ended));
    CHECK(office.row(id).state == ContractState::Terminated);
}

TEST_CASE("a draft of a payment is taken back; one that is being approved is not",
          "[contracts][undo]")
{
    Funded office(0);
    office.appoint();
    office.signing(u"officer"_s);
    const ContractId id = office.draft(100'000);
    REQUIRE_OK(office.desk().sign(id, kDay));
    PaymentRequestId payment;
    const ChangeSet first = office.caught([&] {
        const auto saved = office.desk().savePayment(paymentOf(office.project, id, 40'000));
        REQUIRE_OK(saved);
        payment = *saved;
    });
    const auto back = office.workspace->revert(first);
    REQUIRE_OK(back);
    CHECK(office.desk().file(office.project)->payments.empty());
    REQUIRE_OK(office.workspace->revert(*back));
    PaymentRequest row = office.desk().file(office.project)->payments.front().row;
    row.amount = Money::yuan(30'000);
    const ChangeSet lowered = office.caught([&] { REQUIRE_OK(office.desk().savePayment(row)); });
    REQUIRE_OK(office.desk().submitPayment(
        payment, {{u"supervised"_s, true}, {u"supervisor"_s, office.people.at(u"head"_s)}}));
    CHECK_FALSE(office.workspace->revert(lowered));
    CHECK(office.desk().file(office.project)->payments.front().row.amount == Money::yuan(30'000));
}
