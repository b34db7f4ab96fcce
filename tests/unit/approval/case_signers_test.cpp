// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval_desk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace zs::test;

TEST_CASE("a signer added before is asked first, then who added")
{
    Desk desk(process({sign("a", {1}), sign("b", {2})}));
    desk.submit();
    desk.act(desk.toward(Verb::AddSigner, 1, {5, 6}));
    CHECK(desk.asked() == setOf({5}));
    desk.agree(5);
    CHECK(desk.asked() == setOf({6}));
    desk.agree(6);
    CHECK(desk.asked() == setOf({1}));
    CHECK(desk.at("a") == VisitStatus::Open);
    desk.agree(1);
    CHECK(desk.at("a") == VisitStatus::Passed);
}

TEST_CASE("a signer added after is asked when who added has agreed")
{
    Desk desk(process({sign("a", {1})}));
    desk.submit();
    CaseAct add = desk.toward(Verb::AddSigner, 1, {5});
    add.place = AddPlace::After;
    desk.act(add);
    CHECK(desk.asked() == setOf({1}));
    desk.agree(1);
    CHECK(desk.asked() == setOf({5}));
    desk.agree(5);
    CHECK(desk.state.status == CaseStatus::Approved);
}

TEST_CASE("added signers never change how many votes there are")
{
    ProcessNode half = sign("b", {1, 2}, SignMode::Ratio);
    half.percent = 60;
    Desk desk(process({half}));
    desk.submit();
    CaseAct add = desk.toward(Verb::AddSigner, 1, {5, 6, 7});
    add.place = AddPlace::After;
    desk.act(add);
    for (const int who : {1, 5, 6, 7})
        desk.agree(who);
    CHECK(desk.at("b") == VisitStatus::Open); // one vote of two, however many signed for it
    desk.agree(2);
    CHECK(desk.state.status == CaseStatus::Approved);
}

TEST_CASE("the refusal of an added signer refuses the vote")
{
    Desk desk(process({sign("b", {1, 2}, SignMode::All)}));
    desk.submit();
    desk.act(desk.toward(Verb::AddSigner, 1, {5}));
    desk.refuse(5);
    CHECK(desk.state.status == CaseStatus::Refused);
}

TEST_CASE("who has a seat, keeps out or started the case is not added")
{
    Desk desk(process({sign("b", {1, 2, 3}, SignMode::All)}));
    desk.avoiding = setOf({3, 4});
    desk.submit();
    for (const int who : {0, 1, 2, 3, 4})
        CHECK_FALSE(desk.tryAct(desk.toward(Verb::AddSigner, 1, {who})));
    CHECK_FALSE(desk.tryAct(desk.toward(Verb::AddSigner, 1, {5, 5})));
    CHECK_FALSE(desk.tryAct(desk.toward(Verb::AddSigner, 1, {})));
    desk.agree(2);
    CHECK_FALSE(desk.tryAct(desk.toward(Verb::AddSigner, 1, {2}))); // who has signed signs once
}

TEST_CASE("an added signer is removed by who added, while not signed")
{
    Desk desk(process({sign("b", {1, 2}, SignMode::All)}));
    desk.submit();
    desk.act(desk.toward(Verb::AddSigner, 1, {5, 6}));
    desk.agree(5);
    CaseAct remove = Desk::made(Verb::RemoveSigner, 2);
    remove.visit = desk.visit("b").id;
    remove.targets = persons({6});
    CHECK_FALSE(desk.tryAct(remove));
    remove.actor = person(1);
    desk.act(remove);
    CHECK(desk.asked() == setOf({1, 2}));
    remove.targets = persons({5});
    CHECK_FALSE(desk.tryAct(remove)); // has signed
    remove.targets = persons({2});
    CHECK_FALSE(desk.tryAct(remove)); // was not added
}

TEST_CASE("the steward removes a vote, but never the last one")
{
    Desk desk(process({sign("b", {1, 2}, SignMode::All)}));
    desk.submit();
    desk.agree(1);
    CaseAct remove = Desk::made(Verb::RemoveSigner, 9);
    remove.steward = true;
    remove.visit = desk.visit("b").id;
    remove.targets = persons({2});
    SECTION("what is left has agreed")
    {
        desk.act(remove);
        CHECK(desk.state.status == CaseStatus::Approved);
    }
    SECTION("the last one")
    {
        Desk alone(process({sign("b", {2})}));
        alone.submit();
        remove.visit = alone.visit("b").id;
        CHECK_FALSE(alone.tryAct(remove));
    }
}

TEST_CASE("the steward gives the seat of one who cannot sign to another, with a reason")
{
    ProcessNode node = sign("b", {1, 2}, SignMode::All);
    node.forbidden = {SignerRight::Transfer}; // binds its signers, or a leaver would stop it
    Desk desk(process({node}));
    desk.submit();
    desk.act(desk.toward(Verb::AddSigner, 1, {5}));
    const auto replaced = [&](int gone, int fresh, bool steward = true) {
        CaseAct act = Desk::made(Verb::Transfer, 9);
        act.steward = steward;
        act.visit = desk.visit("b").id;
        act.opinion = u"has left"_s;
        act.targets = persons({gone, fresh});
        return act;
    };
    CHECK(desk.tryAct(replaced(1, 6, false)).error().code == ErrorCode::Forbidden);
    CaseAct silent = replaced(1, 6);
    silent.opinion.clear();
    CHECK_FALSE(desk.tryAct(silent));
    CHECK_FALSE(desk.tryAct(replaced(1, 2))); // signs here already
    CHECK_FALSE(desk.tryAct(replaced(1, 0))); // started the case
    CHECK_FALSE(desk.tryAct(replaced(7, 6))); // does not sign here
    desk.avoiding.insert(person(8));
    CHECK_FALSE(desk.tryAct(replaced(1, 8)));

    desk.act(replaced(1, 6)); // whose turn comes after the signer that was added before
    CHECK(desk.asked() == setOf({2, 5}));
    desk.act(replaced(2, 7));
    CHECK(desk.asked() == setOf({5, 7}));
    CHECK(desk.tryAct(desk.turn(Verb::Agree, 2)).error().code == ErrorCode::Conflict);
    desk.agree(5);
    CHECK(desk.asked() == setOf({6, 7}));
    desk.agree(7);
    CHECK_FALSE(desk.tryAct(replaced(7, 1))); // has signed
    desk.agree(6);
    CHECK(desk.state.status == CaseStatus::Approved);
}

TEST_CASE("with the seat of one who left goes the right to remove who was added")
{
    Desk desk(process({sign("a", {1})}));
    desk.submit();
    desk.act(desk.toward(Verb::AddSigner, 1, {5}));
    CaseAct act = Desk::made(Verb::Transfer, 9);
    act.steward = true;
    act.visit = desk.visit("a").id;
    act.opinion = u"has left"_s;
    act.targets = persons({1, 2});
    desk.act(act);
    CHECK(addedBy(person(1), desk.state, act.visit).empty());
    CHECK(addedBy(person(2), desk.state, act.visit) == persons({5}));
    CHECK(unsignedIn(desk.state, act.visit) == persons({5, 2}));
}

TEST_CASE("a removed signer's added signers decide nothing")
{
    Desk desk(process({sign("b", {1, 2}, SignMode::All)}));
    desk.submit();
    desk.act(desk.toward(Verb::AddSigner, 1, {5, 6}));
    desk.agree(5);
    CaseAct remove = Desk::made(Verb::RemoveSigner, 9);
    remove.steward = true;
    remove.visit = desk.visit("b").id;
    remove.targets = persons({1});
    desk.act(remove);
    CHECK(desk.asked() == setOf({2}));
    CHECK(desk.visit("b").votes[0].state() == VoteState::Removed);
    CHECK(desk.at("b") == VisitStatus::Open);
}

TEST_CASE("a transfer hands on the seat with the right to what was added")
{
    Desk desk(process({sign("b", {1, 2}, SignMode::All)}));
    desk.submit();
    CaseAct add = desk.toward(Verb::AddSigner, 1, {5});
    add.place = AddPlace::After;
    desk.act(add);
    desk.act(desk.toward(Verb::Transfer, 1, {6}));
    CHECK(desk.asked() == setOf({2, 6}));
    CHECK_FALSE(desk.tryAct(desk.turn(Verb::Agree, 1)));
    CaseAct remove = Desk::made(Verb::RemoveSigner, 6);
    remove.visit = desk.visit("b").id;
    remove.targets = persons({5});
    desk.act(remove);
    desk.agree(6);
    desk.agree(2);
    CHECK(desk.state.status == CaseStatus::Approved);
}

TEST_CASE("a delegate's answer comes back to the delegator and counts nowhere")
{
    Desk desk(process({sign("a", {1})}));
    desk.submit();
    desk.act(desk.toward(Verb::Delegate, 1, {5}));
    CHECK(desk.asked() == setOf({5}));
    for (const Verb verb : {Verb::Return, Verb::Transfer, Verb::Delegate, Verb::AddSigner}) {
        const auto refused = desk.tryAct(desk.toward(verb, 5, {6}));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Forbidden);
    }
    const bool agrees = GENERATE(true, false);
    if (agrees)
        desk.agree(5);
    else
        desk.refuse(5);
    CHECK(desk.asked() == setOf({1}));
    const Seat &seat = desk.visit("a").votes[0].seats[0];
    CHECK(seat.status == SeatStatus::Open);
    CHECK(seat.advisor == person(5));
    CHECK(seat.advisedFor == agrees);
    CHECK_FALSE(seat.advice.isEmpty());
    CHECK_FALSE(desk.tryAct(desk.turn(Verb::Agree, 5)));
    desk.agree(1);
    CHECK(desk.state.status == CaseStatus::Approved);
}

TEST_CASE("who delegated may decide without waiting for the answer")
{
    Desk desk(process({sign("a", {1, 2}, SignMode::All)}));
    desk.submit();
    desk.act(desk.toward(Verb::Delegate, 1, {5}));
    desk.agree(1);
    CHECK(desk.asked() == setOf({2}));
    CHECK_FALSE(desk.tryAct(desk.turn(Verb::Agree, 5)));
}

TEST_CASE("what a node forbids its signers is refused and not offered")
{
    ProcessNode node = sign("a", {1});
    node.forbidden = {
        SignerRight::Return, SignerRight::AddSigner, SignerRight::Transfer, SignerRight::Delegate};
    Desk desk(process({node}));
    desk.submit();
    for (const Verb verb : {Verb::Return, Verb::AddSigner, Verb::Transfer, Verb::Delegate}) {
        CHECK_FALSE(desk.tryAct(desk.toward(verb, 1, {5})));
        CHECK_FALSE(std::ranges::contains(possibleActs(desk.definition, desk.state, person(1)),
                                          PossibleAct{verb, desk.visit("a").id}));
    }
}

TEST_CASE("a page offers to each person what may be done")
{
    Desk desk(process({sign("a", {1}), sign("b", {2})}));
    const auto verbs = [&](int who, bool steward = false) {
        std::set<Verb> found;
        for (const PossibleAct &act :
             possibleActs(desk.definition, desk.state, person(who), steward))
            found.insert(act.verb);
        return found;
    };
    CHECK(verbs(0) == std::set{Verb::Submit, Verb::Terminate, Verb::Copy, Verb::Urge});
    desk.submit();
    CHECK(verbs(0) == std::set{Verb::Withdraw, Verb::Copy, Verb::Urge});
    CHECK(verbs(1)
          == std::set{Verb::Agree,
                      Verb::Refuse,
                      Verb::Return,
                      Verb::AddSigner,
                      Verb::Transfer,
                      Verb::Delegate,
                      Verb::Copy,
                      Verb::Urge});
    CHECK(verbs(2).empty());
    CHECK(verbs(9, true) == std::set{Verb::Transfer, Verb::Terminate, Verb::Copy, Verb::Urge});
    desk.act(desk.toward(Verb::Delegate, 1, {5}));
    CHECK(verbs(5) == std::set{Verb::Agree, Verb::Refuse, Verb::Copy, Verb::Urge});
}
