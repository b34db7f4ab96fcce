// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval_desk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace zs::test;

namespace {

ErrorCode codeOf(const Result<> &result)
{
    REQUIRE_FALSE(result);
    CHECK_FALSE(result.error().message.isEmpty());
    return result.error().code;
}

ProcessNode ratio(int percent)
{
    ProcessNode node = sign("b", {1, 2, 3}, SignMode::Ratio);
    node.percent = percent;
    return node;
}

} // namespace

TEST_CASE("a case goes from node to node and is approved at its end")
{
    Desk desk(process({sign("a", {1}), sign("b", {2})}));
    CHECK(desk.state.status == CaseStatus::Draft);
    CHECK(desk.asked() == setOf({0}));
    desk.submit();
    CHECK(desk.state.status == CaseStatus::Running);
    desk.agree(1);
    desk.agree(2);
    CHECK(desk.state.status == CaseStatus::Approved);
    CHECK(desk.told(CaseEventKind::Ended));
    CHECK(turnsOf(desk.state).empty());
    CHECK(codeOf(desk.tryAct(Desk::made(Verb::Urge, 0))) == ErrorCode::Conflict);
}

TEST_CASE("a single signature is that of the first whom the rules name")
{
    Desk desk(process({sign("a", {1, 2})}));
    desk.submit();
    CHECK(desk.asked() == setOf({1}));
}

TEST_CASE("in a countersign all must agree and one refusal refuses")
{
    Desk desk(process({sign("b", {1, 2, 3}, SignMode::All)}));
    desk.submit();
    CHECK(desk.asked() == setOf({1, 2, 3}));
    desk.agree(2);
    CHECK(desk.at("b") == VisitStatus::Open);
    SECTION("all agree")
    {
        desk.agree(3);
        CHECK(desk.at("b") == VisitStatus::Open);
        desk.agree(1);
        CHECK(desk.state.status == CaseStatus::Approved);
    }
    SECTION("one refuses")
    {
        desk.refuse(1);
        CHECK(desk.state.status == CaseStatus::Refused);
        CHECK(desk.state.visits[1].votes[2].seats[0].status == SeatStatus::Void);
    }
}

TEST_CASE("a share of votes passes as soon as it is reached, and is refused once out of reach")
{
    SECTION("two thirds, rounded up")
    {
        Desk desk(process({ratio(67)}));
        desk.submit();
        desk.agree(1);
        desk.agree(2);
        CHECK(desk.at("b") == VisitStatus::Open); // 2 of 3 are 66.7 %
        desk.agree(3);
        CHECK(desk.state.status == CaseStatus::Approved);
    }
    SECTION("exactly reached")
    {
        Desk desk(process({ratio(66)}));
        desk.submit();
        desk.refuse(3);
        CHECK(desk.at("b") == VisitStatus::Open);
        desk.agree(1);
        desk.agree(2);
        CHECK(desk.state.status == CaseStatus::Approved);
    }
    SECTION("out of reach")
    {
        Desk desk(process({ratio(50)}));
        desk.submit();
        desk.refuse(1);
        CHECK(desk.at("b") == VisitStatus::Open);
        desk.refuse(2);
        CHECK(desk.state.status == CaseStatus::Refused);
    }
}

TEST_CASE("of several who may sign the first verdict decides")
{
    Desk desk(process({sign("b", {1, 2, 3}, SignMode::Any)}));
    desk.submit();
    SECTION("agreed")
    {
        desk.agree(3);
        CHECK(desk.state.status == CaseStatus::Approved);
    }
    SECTION("refused")
    {
        desk.refuse(2);
        CHECK(desk.state.status == CaseStatus::Refused);
    }
}

TEST_CASE("who sign in turn are asked one after the other")
{
    Desk desk(process({sign("b", {2, 1, 3}, SignMode::InTurn)}));
    desk.submit();
    CHECK(desk.asked() == setOf({2}));
    CHECK(codeOf(desk.tryAct([&] {
              CaseAct act = Desk::made(Verb::Agree, 1);
              act.visit = desk.visit("b").id;
              return act;
          }()))
          == ErrorCode::Forbidden);
    desk.agree(2);
    CHECK(desk.asked() == setOf({1}));
    desk.agree(1);
    desk.agree(3);
    CHECK(desk.state.status == CaseStatus::Approved);
}

TEST_CASE("nobody acts twice, and nobody acts on a visit that is over")
{
    Desk desk(process({sign("a", {1, 2}, SignMode::All), sign("b", {1})}));
    desk.submit();
    CaseAct act = desk.turn(Verb::Agree, 1);
    desk.act(act);
    CHECK(codeOf(desk.tryAct(act)) == ErrorCode::Forbidden);
    desk.agree(2);
    CHECK(codeOf(desk.tryAct(act)) == ErrorCode::Conflict); // not taken for one in b
    CHECK(desk.asked() == setOf({1}));
}

TEST_CASE("a condition takes the branch that the amount belongs to, its bound included")
{
    const auto [yuan, who] = GENERATE(std::pair(999, 2), std::pair(1000, 1), std::pair(1001, 1));
    Desk desk(process({fromAmount("scale", 1000, {sign("big", {1})}, {sign("small", {2})})}));
    desk.submit(yuan);
    CHECK(desk.asked() == setOf({who}));
}

TEST_CASE("a parallel goes on when every branch is done")
{
    Desk desk(process(
        {parallel("fork", {{sign("a", {1})}, {sign("b", {2}), sign("c", {3})}}), sign("d", {4})}));
    desk.submit();
    CHECK(desk.asked() == setOf({1, 2}));
    desk.agree(2);
    desk.agree(3);
    CHECK(desk.asked() == setOf({1}));
    desk.agree(1);
    CHECK(desk.asked() == setOf({4}));
}

TEST_CASE("a refusal in one branch ends the case with all others")
{
    Desk desk(process({parallel("fork", {{sign("a", {1})}, {sign("b", {2, 3}, SignMode::All)}})}));
    desk.submit();
    desk.agree(2);
    desk.refuse(1);
    CHECK(desk.state.status == CaseStatus::Refused);
    CHECK(desk.visitsOf("b", VisitStatus::Void) == 1);
}

TEST_CASE("a refusal, a return and an ending need their reasons")
{
    Desk desk(process({sign("a", {1})}));
    desk.submit();
    CHECK(codeOf(desk.tryAct(desk.turn(Verb::Refuse, 1, u"  "_s))) == ErrorCode::Invalid);
    CHECK(codeOf(desk.tryAct(desk.turn(Verb::Return, 1))) == ErrorCode::Invalid);
    CaseAct end = Desk::made(Verb::Terminate, 9);
    end.steward = true;
    CHECK(codeOf(desk.tryAct(end)) == ErrorCode::Invalid);
    end.opinion = u"obsolete"_s;
    desk.act(end);
    CHECK(desk.state.status == CaseStatus::Terminated);
}

TEST_CASE("who avoids is skipped, and a node without signers waits and never passes")
{
    Desk desk(process({sign("a", {1, 2}, SignMode::All), sign("b", {3})}));
    desk.avoiding = setOf({2, 3});
    desk.submit();
    CHECK(desk.asked() == setOf({1}));
    CHECK(desk.visit("a").avoiding == persons({2}));
    desk.agree(1);
    CHECK(desk.at("b") == VisitStatus::Empty);
    CHECK(desk.told(CaseEventKind::Empty));
    desk.tick(kMonday + 1000 * kHour);
    CHECK(desk.at("b") == VisitStatus::Empty);

    CaseAct assign = Desk::made(Verb::Assign, 9);
    assign.visit = desk.visit("b").id;
    assign.targets = persons({3});
    CHECK(codeOf(desk.tryAct(assign)) == ErrorCode::Forbidden); // not the steward
    assign.steward = true;
    CHECK(codeOf(desk.tryAct(assign)) == ErrorCode::Invalid); // avoids
    assign.targets = persons({0});
    CHECK(codeOf(desk.tryAct(assign)) == ErrorCode::Invalid); // started the case
    assign.targets = persons({5});
    desk.act(assign);
    CHECK(desk.asked() == setOf({5}));
    desk.agree(5);
    CHECK(desk.state.status == CaseStatus::Approved);
}

TEST_CASE("who is named for an empty node signs there, and it is told")
{
    ProcessNode node = sign("a", {1});
    node.whenEmpty = {the(2), the(3)};
    Desk desk(process({node}));
    desk.avoiding = setOf({1, 2});
    desk.submit();
    CHECK(desk.asked() == setOf({3}));
    CHECK(desk.told(CaseEventKind::Escalated));
}

TEST_CASE("the starter does not sign one's own case, unless the process says so")
{
    ProcessNode node = sign("a", {0, 1});
    const bool may = GENERATE(false, true);
    node.starterMaySign = may;
    Desk desk(process({node}));
    desk.submit();
    CHECK(desk.asked() == setOf({may ? 0 : 1}));
}

TEST_CASE("one person named by two rules has one seat")
{
    Desk desk(process({sign("a", {1, 1, 2}, SignMode::All)}));
    desk.submit();
    CHECK(desk.visit("a").votes.size() == 2);
}

TEST_CASE("a case may be withdrawn until somebody has decided")
{
    Desk desk(process({sign("a", {1}), sign("b", {2})}));
    CHECK(codeOf(desk.tryAct(Desk::made(Verb::Withdraw, 0))) == ErrorCode::Invalid);
    desk.submit();
    CHECK(codeOf(desk.tryAct(Desk::made(Verb::Withdraw, 1))) == ErrorCode::Forbidden);
    desk.act(Desk::made(Verb::Withdraw, 0));
    CHECK(desk.state.status == CaseStatus::Withdrawn);
    CHECK(desk.asked() == setOf({0}));
    desk.submit();
    desk.agree(1);
    CHECK(codeOf(desk.tryAct(Desk::made(Verb::Withdraw, 0))) == ErrorCode::Invalid);
}

TEST_CASE("a process may let a case be withdrawn until its end, or never")
{
    auto definition = process({sign("a", {1}), sign("b", {2})});
    definition.withdraw = GENERATE(WithdrawRule::UntilEnd, WithdrawRule::Never);
    const bool may = definition.withdraw == WithdrawRule::UntilEnd;
    Desk desk(std::move(definition));
    desk.submit();
    desk.agree(1);
    CHECK(desk.tryAct(Desk::made(Verb::Withdraw, 0)).has_value() == may);
}

TEST_CASE("the starter ends a case only while it is in the starter's hands")
{
    Desk desk(process({sign("a", {1})}));
    desk.submit();
    CaseAct end = Desk::made(Verb::Terminate, 0);
    end.opinion = u"not needed"_s;
    CHECK(codeOf(desk.tryAct(end)) == ErrorCode::Invalid);
    desk.giveBack(1, ReturnTo::Starter, Resume::Repeat);
    desk.act(end);
    CHECK(desk.state.status == CaseStatus::Terminated);
}

TEST_CASE("a form that is incomplete is not submitted")
{
    Desk desk(process({sign("a", {1})}));
    CaseAct act = Desk::made(Verb::Submit, 0);
    CHECK(codeOf(desk.tryAct(act)) == ErrorCode::Invalid);
    act.form = {{u"amount"_s, std::int64_t{5}}};
    CHECK(codeOf(desk.tryAct(act)) == ErrorCode::Invalid);
    act.form = form(1);
    act.form[u"other"_s] = true;
    CHECK(codeOf(desk.tryAct(act)) == ErrorCode::Invalid);
    act.form = form(1);
    act.actor = person(1);
    CHECK(codeOf(desk.tryAct(act)) == ErrorCode::Forbidden);
}

TEST_CASE("copies go to each reader once, and urging keeps its pause")
{
    Desk desk(process({sign("a", {1})}));
    desk.submit();
    CaseAct copy = desk.toward(Verb::Copy, 1, {5, 6, 5});
    desk.act(copy);
    CHECK(desk.state.readers == persons({5, 6}));
    CHECK(codeOf(desk.tryAct(copy)) == ErrorCode::Invalid);
    copy.actor = person(8);
    CHECK(codeOf(desk.tryAct(copy)) == ErrorCode::Forbidden);

    CaseAct urge = Desk::made(Verb::Urge, 0);
    desk.act(urge);
    CHECK(desk.events.front().persons == persons({1}));
    urge.at = kMonday + kHour - 1;
    CHECK(codeOf(desk.tryAct(urge)) == ErrorCode::Invalid);
    urge.at = kMonday + kHour;
    desk.act(urge);
}

TEST_CASE("a sub-process is waited for, and its refusal refuses")
{
    ProcessNode sub = nodeOf(NodeKind::SubProcess, "sub");
    sub.process = u"other"_s;
    Desk desk(process({sub, sign("a", {1})}));
    desk.submit();
    CHECK(desk.told(CaseEventKind::ChildWanted));
    CHECK(turnsOf(desk.state).empty());
    SECTION("approved")
    {
        desk.childDone("sub", true);
        CHECK(desk.asked() == setOf({1}));
    }
    SECTION("refused")
    {
        desk.childDone("sub", false);
        CHECK(desk.state.status == CaseStatus::Refused);
    }
}

TEST_CASE("a notice is given and the case goes on")
{
    ProcessNode notice = nodeOf(NodeKind::Notify, "tell");
    notice.participants = {the(4), {ParticipantKind::Starter, {}, UnitRelation::Any, {}}};
    Desk desk(process({notice, sign("a", {1})}));
    desk.submit();
    CHECK(desk.asked() == setOf({1}));
    const auto told = std::ranges::find(desk.events, CaseEventKind::Notified, &CaseEvent::kind);
    REQUIRE(told != desk.events.end());
    CHECK(told->persons == persons({4, 0}));
}

TEST_CASE("an act that does not say who signs next is refused and leaves the case as it was")
{
    Desk desk(process({sign("a", {1})}));
    CaseAct bare = Desk::made(Verb::Submit, 0);
    bare.form = form(1);
    CHECK_FALSE(step(desk.definition, desk.state, bare));
    CHECK(desk.state == desk.opening);
}

TEST_CASE("a case keeps the version of its process")
{
    Desk desk(process({sign("a", {1})}));
    desk.submit();
    ProcessDefinition newer = desk.definition;
    newer.version = 2;
    const auto refused = step(newer, desk.state, desk.turn(Verb::Agree, 1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Internal);
}
