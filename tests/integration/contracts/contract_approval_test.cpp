// SPDX-License-Identifier: GPL-3.0-or-later
// What approvals do to contracts and payments, in the commit of their last signature or not at all.
#include "commands/money_desk.h"
#include "contract_fixture.h"
#include "store/store.h"
#include "support/office_cases.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kSigners{u"officer"_s, u"finance"_s, u"legal"_s, u"head"_s, u"leader"_s};

struct Signers : Office {
    ProjectId project;

    explicit Signers(const QStringList &bound = {})
    {
        addPerson(u"officer"_s);
        addPerson(u"legal"_s);
        grantRoles();
        grant(u"officer"_s, u"contract"_s);
        grant(u"legal"_s, u"legal"_s);
        grant(u"finance"_s, u"fund-manager"_s);
        project = addOwnProject(u"P1"_s);
        giveBudget(*workspace, project, 1'000'000);
        REQUIRE_OK(SecrecyDesk(*workspace).setBindings(bound));
        appoint();
    }
    ContractDesk desk() { return ContractDesk(*workspace); }
    ContractId draft(std::int64_t yuan)
    {
        const auto id = desk().saveContract(contractOf(project, yuan));
        REQUIRE_OK(id);
        return *id;
    }
    ContractLine line(ContractId id)
    {
        const auto file = desk().file(project);
        REQUIRE_OK(file);
        for (const ContractLine &each : file->contracts) {
            if (each.row.id == id)
                return each;
        }
        FAIL("no such contract");
        return {};
    }
    PaymentLine payment()
    {
        const auto file = desk().file(project);
        REQUIRE_OK(file);
        REQUIRE(file->payments.size() == 1);
        return file->payments.front();
    }
    FormValues supervised()
    {
        return {{u"supervised"_s, true}, {u"supervisor"_s, people.at(u"head"_s)}};
    }
};

} // namespace

TEST_CASE("a contract comes into force in the commit of the last signature", "[contracts][cases]")
{
    Signers office({u"contract"_s});
    office.signing(u"officer"_s);
    const ContractId id = office.draft(800'000);
    const auto refused = office.desk().sign(id, QDate(2026, 5, 20));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Forbidden);
    const auto hint = approvalHint(refused.error());
    REQUIRE(hint.has_value());
    CHECK(hint->process == u"contract-signing"_s);

    // what is known here is not taken from the form
    const auto opened = office.desk().submitContract(id, {{u"amount"_s, Money::yuan(1)}});
    REQUIRE_OK(opened);
    const auto shown = ApprovalDesk(*office.workspace).read(*opened);
    REQUIRE_OK(shown);
    CHECK(shown->state.form.at(u"amount"_s) == FormValue(Money::yuan(800'000)));
    CHECK(office.line(id).inApproval);
    CHECK_FALSE(office.desk().submitContract(id, {}));
    Contract changed = office.line(id).row;
    changed.amount = Money::yuan(900'000);
    CHECK_FALSE(office.desk().saveContract(changed)); // while it is being signed

    CHECK(runCase(office, *opened, kSigners) == CaseStatus::Approved);
    office.as(u"officer"_s);
    CHECK(office.line(id).row.state == ContractState::InForce);
    CHECK(office.line(id).row.inCase == *opened);
    CHECK(office.line(id).row.signedOn.isValid());
    CHECK(office.countOf(u"sign-contract"_s) == 0);
}

TEST_CASE("a last signature that would pass the budget fails whole", "[contracts][cases]")
{
    Signers office;
    office.signing(u"officer"_s);
    const ContractId id = office.draft(600'000);
    const ContractId other = office.draft(500'000);
    const auto opened = office.desk().submitContract(id, {});
    REQUIRE_OK(opened);
    REQUIRE_OK(office.desk().sign(other, QDate(2026, 5, 20))); // meanwhile
    bool stopped = false;
    for (int round = 0; round < 3 && !stopped; ++round) {
        for (const QString &login : kSigners) {
            office.signing(login);
            ApprovalDesk desk(*office.workspace);
            const auto toDo = desk.inbox(InboxBox::ToDo);
            REQUIRE_OK(toDo);
            for (const InboxRow &row : *toDo) {
                CaseAct act;
                act.verb = Verb::Agree;
                act.visit = static_cast<int>(row.visit);
                act.opinion = u"同意。"_s;
                const auto done = desk.act(row.id, act);
                if (!done) {
                    CHECK(done.error().code == ErrorCode::Invalid);
                    stopped = true;
                }
            }
        }
    }
    CHECK(stopped);
    office.as(u"officer"_s);
    CHECK(office.line(id).row.state == ContractState::Draft);
    CHECK(office.line(id).inApproval); // the case waits as before
}

TEST_CASE("no change set of another name brings a bound contract or payment about",
          "[contracts][binding]")
{
    Signers office({u"contract"_s, u"payment"_s});
    office.as(u"officer"_s);
    const ContractId id = office.draft(100'000);
    const Contract before = office.line(id).row;
    Contract after = before;
    after.state = ContractState::InForce;
    for (const char *act :
         {"sign-contract", "save-contract", "end-contract", "case-agree", "set-project-field"}) {
        ChangeSet set{QString::fromLatin1(act), office.project, {}};
        addUpdate(set, before, after);
        CHECK_FALSE(office.workspace->commit(std::move(set)));
    }
    Contract fresh = contractOf(office.project, 5);
    fresh.id = office.workspace->ids().next<ContractId>();
    fresh.state = ContractState::InForce;
    CHECK_FALSE(
        office.workspace->commit(ChangeSet{u"save-contract"_s, office.project, {inserted(fresh)}}));
    PaymentRequest paid = paymentOf(office.project, id, 5);
    paid.id = office.workspace->ids().next<PaymentRequestId>();
    for (const PaymentState state : {PaymentState::Approved, PaymentState::Paid}) {
        paid.state = state;
        CHECK_FALSE(office.workspace->commit(
            ChangeSet{u"save-payment"_s, office.project, {inserted(paid)}}));
    }
    CHECK(office.line(id).row.state == ContractState::Draft);
}

TEST_CASE("a payment is approved by its case and posted in the commit that confirms it",
          "[contracts][cases][payments]")
{
    Signers office({u"payment"_s});
    office.signing(u"officer"_s);
    const ContractId id = office.draft(100'000);
    REQUIRE_OK(office.desk().sign(id, QDate(2026, 5, 20)));
    const auto payment = office.desk().savePayment(paymentOf(office.project, id, 40'000));
    REQUIRE_OK(payment);
    const auto opened = office.desk().submitPayment(*payment, office.supervised());
    REQUIRE_OK(opened);
    CHECK(office.payment().state == PaymentState::Submitted);
    CHECK_FALSE(office.desk().removePayment(*payment));
    CHECK(runCase(office, *opened, kSigners) == CaseStatus::Approved);
    office.as(u"officer"_s);
    CHECK(office.payment().state == PaymentState::Approved);
    // who applies does not confirm
    CHECK_FALSE(office.desk().confirmPayment(*payment, QDate(2026, 5, 29), u"支付1号"_s));

    office.as(u"finance"_s);
    MoneyDesk money(*office.workspace);
    FundQuota quota;
    quota.year = 2026;
    quota.name = u"财政拨款"_s;
    quota.number = u"示财建〔2026〕1号"_s;
    quota.amount = Money::yuan(100'000);
    const auto source = money.setQuota(quota);
    REQUIRE_OK(source);
    const auto post = [&](VoucherKind kind, std::int64_t yuan) {
        NewPosting made;
        made.kind = kind;
        made.parts = {{*source, Money::yuan(yuan)}};
        made.document = u"文"_s;
        if (kind != VoucherKind::Receive)
            made.project = office.project;
        if (kind == VoucherKind::Commit)
            made.contract = id;
        REQUIRE_OK(money.post(made));
    };
    post(VoucherKind::Receive, 100'000);
    post(VoucherKind::Allot, 100'000);
    // nothing is committed yet: neither row nor voucher
    CHECK_FALSE(office.desk().confirmPayment(*payment, QDate(2026, 5, 29), u"支付1号"_s));
    CHECK(office.payment().state == PaymentState::Approved);
    CHECK(money.book()->vouchers.size() == 2);
    post(VoucherKind::Commit, 100'000);
    REQUIRE_OK(office.desk().confirmPayment(*payment, QDate(2026, 5, 29), u"支付1号"_s));
    CHECK(office.payment().state == PaymentState::Paid);
    CHECK(office.payment().voucher == money.book()->vouchers.back().number);
    CHECK(office.countOf(u"confirm-payment"_s) == 1);
    CHECK(office.countOf(u"post-voucher"_s) == 3); // the payment's own is in that record
    CHECK_FALSE(office.desk().confirmPayment(*payment, QDate(2026, 5, 29), u"支付1号"_s));
    CHECK(office.line(id).paid == Money::yuan(40'000));
}

TEST_CASE("a payment that is refused may be changed and applied for again",
          "[contracts][cases][payments]")
{
    Signers office({u"payment"_s});
    office.signing(u"officer"_s);
    const ContractId id = office.draft(100'000);
    REQUIRE_OK(office.desk().sign(id, QDate(2026, 5, 20)));
    const auto over = office.desk().savePayment(paymentOf(office.project, id, 100'001));
    REQUIRE_OK(over);
    CHECK_FALSE(office.desk().submitPayment(*over, office.supervised()));
    REQUIRE_OK(office.desk().removePayment(*over));
    const auto payment = office.desk().savePayment(paymentOf(office.project, id, 40'000));
    REQUIRE_OK(payment);
    const auto opened = office.desk().submitPayment(*payment, office.supervised());
    REQUIRE_OK(opened);
    CaseAct back;
    back.verb = Verb::Withdraw;
    REQUIRE_OK(ApprovalDesk(*office.workspace).act(*opened, back));
    CHECK(office.payment().state == PaymentState::Submitted); // with the starter, not ended
    CaseAct stop;
    stop.verb = Verb::Terminate;
    stop.opinion = u"重复申请"_s;
    REQUIRE_OK(ApprovalDesk(*office.workspace).act(*opened, stop));
    CHECK(office.payment().state == PaymentState::Refused);
    PaymentRequest again = office.payment().row;
    again.amount = Money::yuan(30'000);
    REQUIRE_OK(office.desk().savePayment(again));
    CHECK(office.payment().state == PaymentState::Draft);
    REQUIRE_OK(office.desk().submitPayment(*payment, office.supervised()));
    CHECK(office.payment().state == PaymentState::Submitted);
}
