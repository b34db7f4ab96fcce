// SPDX-License-Identifier: GPL-3.0-or-later
// A proposal of a year's funds is decided by a document, by an approval, or by the meeting that the
// approval waits for.
#include "commands/funding_desk.h"
#include "commands/money_desk.h"
#include "commands/secrecy_desk.h"
#include "contract_fixture.h"
#include "store/store.h"
#include "support/council.h"
#include "support/office_cases.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Treasury : Council {
    explicit Treasury(std::int64_t yuan, const QStringList &bound = {})
    {
        grant(u"finance"_s, u"fund-manager"_s);
        grant(u"manager"_s, u"fund-manager"_s);
        giveBudget(*workspace, project, yuan);
        REQUIRE_OK(SecrecyDesk(*workspace).setBindings(bound));
        appoint();
        signing(u"finance"_s);
        FundQuota quota;
        quota.year = 2027;
        quota.name = u"财政拨款"_s;
        quota.number = u"示财建〔2027〕1号"_s;
        quota.amount = Money::yuan(yuan);
        REQUIRE_OK(MoneyDesk(*workspace).setQuota(quota));
    }
    FundingDesk funds() { return FundingDesk(*workspace); }
    FundingProposalId propose()
    {
        signing(u"manager"_s); // who asks is nobody's reviewer
        FundingDesk::Wishes wishes;
        wishes.year = 2027;
        const auto year = funds().year(wishes);
        REQUIRE_OK(year);
        const auto answer = solveFunds(year->problem, {});
        REQUIRE_OK(answer);
        const auto id = funds().propose(u"2027年度方案"_s, *year, *answer);
        REQUIRE_OK(id);
        return *id;
    }
    FundingDesk::Proposal only()
    {
        const auto all = funds().proposals(2027);
        REQUIRE_OK(all);
        REQUIRE(all->size() == 1);
        return all->front();
    }
    CaseId submit(FundingProposalId id)
    {
        signing(u"manager"_s);
        const auto opened =
            funds().submit(id, {{u"reason"_s, u"年度计划"_s}, {u"amount"_s, Money::yuan(1)}});
        REQUIRE_OK(opened);
        return *opened;
    }
};

} // namespace

TEST_CASE("a small funding proposal is adopted in the commit of the last signature",
          "[contracts][funding]")
{
    Treasury office(2'000'000);
    const FundingProposalId id = office.propose();
    const CaseId opened = office.submit(id);
    CHECK(office.only().state == ProposalState::Submitted);
    CHECK(office.only().inApproval);
    CHECK(office.only().total == Money::yuan(2'000'000));
    const auto shown = ApprovalDesk(*office.workspace).read(opened);
    REQUIRE_OK(shown);
    // what is known here is not taken from the form
    CHECK(shown->state.form.at(u"amount"_s) == FormValue(Money::yuan(2'000'000)));
    CHECK_FALSE(office.funds().submit(id, {}));
    office.as(u"leader"_s);
    const auto settled = office.funds().settle(id, true, u"纪要1号"_s);
    REQUIRE_FALSE(settled);
    CHECK(settled.error().code == ErrorCode::Conflict);

    CHECK(runCase(office, opened, {u"finance"_s, u"leader"_s}) == CaseStatus::Approved);
    office.as(u"finance"_s);
    CHECK(office.only().state == ProposalState::Adopted);
    CHECK_FALSE(office.only().inApproval);
    CHECK(office.only().row.inCase == opened);
    CHECK(office.only().document.contains(shown->row.title));
    CHECK(office.countOf(u"settle-funding"_s) == 0);
}

TEST_CASE("a large funding proposal is adopted by the meeting that its approval waits for, in one "
          "act",
          "[contracts][funding][meeting]")
{
    Treasury office(20'000'000);
    const CaseId opened = office.submit(office.propose());
    CHECK(runCase(office, opened, {u"finance"_s}) == CaseStatus::Running);
    const MeetingId meeting = office.plan();
    const auto rules = office.desk().rules();
    REQUIRE_OK(rules);
    const auto waiting = office.desk().waiting(*rules);
    REQUIRE_OK(waiting);
    REQUIRE(waiting->size() == 1);
    REQUIRE_OK(office.desk().addWaiting(meeting, waiting->front().child.id));
    office.prepareTopic(meeting, 1);
    office.openWithAll(meeting);
    office.discussAndVote(meeting, 1);
    office.as(u"finance"_s);
    CHECK(office.only().state == ProposalState::Submitted);
    office.signing(u"leader"_s);
    office.act(meeting, office.decision(1, true));
    office.as(u"finance"_s);
    CHECK(office.only().state == ProposalState::Adopted);
    CHECK(office.countOf(u"settle-funding"_s) == 0);
}

TEST_CASE("a meeting that votes a funding proposal down refuses it",
          "[contracts][funding][meeting]")
{
    Treasury office(20'000'000);
    const FundingProposalId id = office.propose();
    const CaseId opened = office.submit(id);
    CaseAct stop;
    office.signing(u"manager"_s);
    stop.verb = Verb::Withdraw;
    REQUIRE_OK(ApprovalDesk(*office.workspace).act(opened, stop));
    stop.verb = Verb::Terminate;
    stop.opinion = u"方案有误"_s;
    REQUIRE_OK(ApprovalDesk(*office.workspace).act(opened, stop));
    CHECK(office.only().state == ProposalState::Draft); // ended by who submitted it
    const CaseId again = office.submit(id);
    CHECK(runCase(office, again, {u"finance"_s}) == CaseStatus::Running);
    const MeetingId meeting = office.plan();
    const auto waiting = office.desk().waiting(*office.desk().rules());
    REQUIRE_OK(waiting);
    REQUIRE(waiting->size() == 1);
    REQUIRE_OK(office.desk().addWaiting(meeting, waiting->front().child.id));
    office.prepareTopic(meeting, 1);
    office.openWithAll(meeting);
    office.signing(u"clerk"_s);
    office.act(meeting, Treasury::made(MeetingVerb::CallTopic, 1));
    for (const QString &login : {u"head"_s, u"manager"_s, u"planner"_s, u"leader"_s})
        office.speak(meeting, 1, login, Stance::Oppose, u"资金来源未落实，不同意。"_s);
    office.signing(u"clerk"_s);
    office.act(meeting, Treasury::made(MeetingVerb::CallVote, 1));
    for (const QString &login : {u"head"_s, u"manager"_s, u"planner"_s, u"leader"_s})
        office.cast(meeting, 1, login, Stance::Oppose);
    office.signing(u"leader"_s);
    MeetingAct decided = office.decision(1, false);
    decided.text = u"资金来源未落实，暂不安排。"_s;
    office.act(meeting, decided);
    office.as(u"finance"_s);
    CHECK(office.only().state == ProposalState::Refused);
    CHECK_FALSE(office.funds().submit(id, {}));
}

TEST_CASE("where adopting is bound to its approval no document and no change set adopts a proposal",
          "[contracts][funding][binding]")
{
    Treasury office(2'000'000, {u"funding-proposal"_s});
    const FundingProposalId id = office.propose();
    const FundingProposal before = office.only().row;
    office.as(u"finance"_s);
    for (const char *act : {"settle-funding", "propose-funding", "case-agree"}) {
        ChangeSet set{QString::fromLatin1(act), {}, {}};
        addUpdate(set, before, settledProposal(before, ProposalState::Adopted, u"纪要1号"_s));
        CHECK_FALSE(office.workspace->commit(std::move(set)));
    }
    office.as(u"finance"_s);
    const auto refused = office.funds().settle(id, true, u"纪要1号"_s);
    REQUIRE_FALSE(refused);
    const auto hint = approvalHint(refused.error());
    REQUIRE(hint.has_value());
    CHECK(hint->process == u"funding-proposal"_s);
    CHECK(office.only().state == ProposalState::Draft);
}

TEST_CASE("another process does not adopt a proposal that was not submitted with it",
          "[contracts][funding]")
{
    Treasury office(2'000'000);
    const FundingProposalId id = office.propose();
    const QString effect = adoptFundingEffect(id, u"方案"_s, proposalSeal(office.only().row));
    const auto forged = openCaseOf(office, u"funding-proposal"_s, {}, effect);
    REQUIRE_OK(forged);
    bool failed = false;
    for (const QString &login : {u"finance"_s, u"leader"_s}) {
        office.signing(login);
        ApprovalDesk desk(*office.workspace);
        const auto toDo = desk.inbox(InboxBox::ToDo);
        REQUIRE_OK(toDo);
        for (const InboxRow &row : *toDo) {
            CaseAct agree;
            agree.verb = Verb::Agree;
            agree.visit = static_cast<int>(row.visit);
            agree.opinion = u"同意。"_s;
            const auto done = desk.act(row.id, agree);
            failed = failed || (!done && done.error().code == ErrorCode::Conflict);
        }
    }
    CHECK(failed);
    office.as(u"finance"_s);
    CHECK(office.only().state == ProposalState::Draft);
}
