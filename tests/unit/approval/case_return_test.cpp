// SPDX-License-Identifier: GPL-3.0-or-later
// The table in approval/case_step.h, row by row.
#include "approval_desk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace zs::test;

namespace {

/// before - fork(left: l1, l2 | right: r1, r2) - after
ProcessDefinition forked()
{
    return process({sign("before", {1}),
                    parallel("fork",
                             {{sign("l1", {2}), sign("l2", {3})},
                              {sign("r1", {4}), sign("r2", {5, 6}, SignMode::All)}}),
                    sign("after", {7})});
}

/// At l2 on the left, r2 on the right with one vote given.
void toTheMiddle(Desk &desk)
{
    desk.submit();
    desk.agree(1);
    desk.agree(2);
    desk.agree(4);
    desk.agree(5);
    REQUIRE(desk.asked() == setOf({3, 6}));
}

} // namespace

TEST_CASE("a return from a countersign goes back and not forward, and its votes count no more")
{
    Desk desk(process({sign("a", {1}), sign("b", {2, 3, 4}, SignMode::All), sign("c", {5})}));
    desk.submit();
    desk.agree(1);
    desk.agree(2);
    desk.giveBack(3, ReturnTo::Starter, Resume::Repeat);
    CHECK(desk.state.status == CaseStatus::Returned);
    CHECK(desk.asked() == setOf({0}));
    CHECK_FALSE(desk.reached("b"));
    CHECK_FALSE(desk.reached("c"));
    CHECK(desk.visitsOf("a", VisitStatus::Superseded) == 1);

    const Visit &left = desk.state.visits[2];
    CHECK(left.status == VisitStatus::Returned);
    CHECK(left.votes[0].seats[0].status == SeatStatus::Agreed); // on record
    CHECK(left.votes[2].seats[0].status == SeatStatus::Void);

    desk.submit();
    desk.agree(1);
    CHECK(desk.asked() == setOf({2, 3, 4})); // who had agreed is asked anew
    desk.agree(3);
    desk.agree(4);
    CHECK(desk.at("b") == VisitStatus::Open);
    desk.agree(2);
    CHECK(desk.at("c") == VisitStatus::Open);
}

TEST_CASE("a direct return comes straight back to who returned the case")
{
    Desk desk(process({sign("a", {1}), sign("b", {2}), sign("c", {3, 4}, SignMode::All)}));
    desk.submit();
    desk.agree(1);
    desk.agree(2);
    desk.agree(3);
    desk.giveBack(4, ReturnTo::Node, Resume::Direct, u"a"_s);
    CHECK(desk.asked() == setOf({1}));
    CHECK(desk.at("b") == VisitStatus::Passed);
    desk.agree(1);
    CHECK(desk.asked() == setOf({3, 4})); // b is not repeated, all of c is
    CHECK(desk.visitsOf("b", VisitStatus::Passed) == 1);
    desk.agree(3);
    desk.agree(4);
    CHECK(desk.state.status == CaseStatus::Approved);
}

TEST_CASE("a repeated return goes through the passed nodes again")
{
    Desk desk(process({sign("a", {1}), sign("b", {2}), sign("c", {3})}));
    desk.submit();
    desk.agree(1);
    desk.agree(2);
    desk.giveBack(3, ReturnTo::Node, Resume::Repeat, u"a"_s);
    CHECK(desk.visitsOf("b", VisitStatus::Superseded) == 1);
    desk.agree(1);
    CHECK(desk.asked() == setOf({2}));
    desk.agree(2);
    desk.agree(3);
    CHECK(desk.state.status == CaseStatus::Approved);
}

TEST_CASE("previous is the step that passed last on the way, and the start where there is none")
{
    Desk desk(process({sign("a", {1}), sign("b", {2})}));
    desk.submit();
    CHECK(returnTargets(desk.definition, desk.state, desk.visit("a").id)
          == std::vector<QString>{u"start"_s});
    desk.agree(1);
    CHECK(returnTargets(desk.definition, desk.state, desk.visit("b").id)
          == std::vector<QString>{u"start"_s, u"a"_s});
    desk.giveBack(2, ReturnTo::Previous, Resume::Repeat);
    CHECK(desk.asked() == setOf({1}));
    desk.giveBack(1, ReturnTo::Previous, Resume::Repeat);
    CHECK(desk.state.status == CaseStatus::Returned);
}

TEST_CASE("a return within a branch leaves the sibling branch undisturbed")
{
    Desk desk(forked());
    toTheMiddle(desk);
    const Resume resume = GENERATE(Resume::Repeat, Resume::Direct);
    desk.giveBack(3, ReturnTo::Previous, resume);
    CHECK(desk.asked() == setOf({2, 6}));
    CHECK(desk.visitsOf("r2", VisitStatus::Open) == 1);
    desk.agree(6);
    CHECK(desk.at("r2") == VisitStatus::Passed); // its earlier vote still counts
    CHECK_FALSE(desk.reached("after"));
    desk.agree(2);
    desk.agree(3);
    CHECK(desk.asked() == setOf({7}));
}

TEST_CASE("a repeated return to before the fork ends the siblings, all of which is signed anew")
{
    Desk desk(forked());
    toTheMiddle(desk);
    desk.giveBack(3, ReturnTo::Node, Resume::Repeat, u"before"_s);
    CHECK(desk.asked() == setOf({1}));
    CHECK(desk.visitsOf("r2", VisitStatus::Void) == 1);
    CHECK(desk.visitsOf("r1", VisitStatus::Superseded) == 1);
    CHECK(desk.visitsOf("l1", VisitStatus::Superseded) == 1);
    CHECK_FALSE(desk.tryAct(desk.turn(Verb::Agree, 6)));
    desk.agree(1);
    CHECK(desk.asked() == setOf({2, 4}));
}

TEST_CASE("a direct return to before the fork suspends the siblings, who go on with their votes")
{
    Desk desk(forked());
    toTheMiddle(desk);
    const int open = desk.visit("r2").id;
    desk.giveBack(3, ReturnTo::Node, Resume::Direct, u"before"_s);
    CHECK(desk.asked() == setOf({1}));
    CHECK(desk.at("r2") == VisitStatus::Suspended);
    CaseAct meanwhile = Desk::made(Verb::Agree, 6);
    meanwhile.visit = open;
    const auto refused = desk.tryAct(meanwhile);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);

    desk.agree(1);
    CHECK(desk.asked() == setOf({3, 6}));
    CHECK(desk.visit("r2").id == open);
    desk.agree(6);
    desk.agree(3);
    CHECK(desk.asked() == setOf({7}));
}

TEST_CASE("a passed sibling stays passed on a direct return and is repeated on the other")
{
    Desk desk(forked());
    toTheMiddle(desk);
    desk.agree(6);
    SECTION("direct")
    {
        desk.giveBack(3, ReturnTo::Starter, Resume::Direct);
        desk.submit();
        CHECK(desk.asked() == setOf({3}));
        desk.agree(3);
        CHECK(desk.asked() == setOf({7}));
    }
    SECTION("repeat")
    {
        desk.giveBack(3, ReturnTo::Starter, Resume::Repeat);
        desk.submit();
        CHECK(desk.asked() == setOf({1}));
        CHECK(desk.visitsOf("r2", VisitStatus::Superseded) == 1);
    }
}

TEST_CASE("a return into a joined branch repeats that branch; those beside it stay passed")
{
    Desk desk(forked());
    toTheMiddle(desk);
    desk.agree(3);
    desk.agree(6);
    desk.giveBack(7, ReturnTo::Node, Resume::Repeat, u"l1"_s);
    CHECK(desk.asked() == setOf({2}));
    CHECK(desk.at("r2") == VisitStatus::Passed);
    desk.agree(2);
    CHECK(desk.asked() == setOf({3}));
    desk.agree(3);
    CHECK(desk.asked() == setOf({7}));
}

TEST_CASE("a return to a sibling branch or to a later step is refused")
{
    Desk desk(forked());
    toTheMiddle(desk);
    for (const auto &node : {u"r1"_s, u"after"_s, u"l2"_s, u"fork"_s, u"nowhere"_s}) {
        CaseAct act = desk.turn(Verb::Return, 3, u"why"_s);
        act.to = ReturnTo::Node;
        act.toNode = node;
        const auto refused = desk.tryAct(act);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("both branches may return one after the other, and nothing is opened twice")
{
    Desk desk(forked());
    toTheMiddle(desk);
    desk.giveBack(3, ReturnTo::Previous, Resume::Direct);          // l2 -> l1
    desk.giveBack(6, ReturnTo::Node, Resume::Direct, u"before"_s); // r2 -> before
    CHECK(desk.asked() == setOf({1}));
    CHECK(desk.at("l1") == VisitStatus::Suspended);
    desk.giveBack(1, ReturnTo::Starter, Resume::Direct);
    desk.submit();
    CHECK(desk.asked() == setOf({1}));
    desk.agree(1);
    CHECK(desk.asked() == setOf({2, 5, 6})); // l1 goes on, r2 starts anew
    for (const int who : {2, 5, 6, 3, 7})
        desk.agree(who);
    CHECK(desk.state.status == CaseStatus::Approved);
}

TEST_CASE("a changed decisive field makes the passed nodes be repeated whatever was chosen")
{
    Desk desk(process({sign("a", {1}), sign("b", {2})}));
    desk.submit(100, u"first"_s);
    desk.agree(1);
    desk.giveBack(2, ReturnTo::Starter, Resume::Direct);
    SECTION("a note may be changed")
    {
        desk.submit(100, u"better words"_s);
        CHECK(desk.asked() == setOf({2}));
    }
    SECTION("the amount may not")
    {
        desk.submit(101, u"first"_s);
        CHECK(desk.asked() == setOf({1}));
        CHECK(desk.visitsOf("a", VisitStatus::Superseded) == 1);
    }
}

TEST_CASE("a field that a condition asks for is decisive: the other branch is taken")
{
    auto definition = process(
        {fromAmount("scale", 1000, {sign("big", {1})}, {sign("small", {2})}), sign("c", {3})});
    definition.fields[0].decisive = false;
    Desk desk(std::move(definition));
    desk.submit(10);
    desk.agree(2);
    desk.giveBack(3, ReturnTo::Starter, Resume::Direct);
    desk.submit(5000);
    CHECK(desk.asked() == setOf({1}));
    CHECK_FALSE(desk.reached("small"));
}

TEST_CASE("a meeting that a return makes void is told to be cancelled and its outcome refused")
{
    ProcessNode meeting = nodeOf(NodeKind::Collective, "meeting");
    meeting.matter = u"budget"_s;
    Desk desk(process({sign("a", {1}), parallel("fork", {{meeting}, {sign("b", {2})}})}));
    desk.submit();
    desk.agree(1);
    CHECK(desk.told(CaseEventKind::ChildWanted));
    CaseAct outcome;
    outcome.verb = Verb::ChildDone;
    outcome.visit = desk.visit("meeting").id;
    outcome.approved = true;
    SECTION("repeat")
    {
        desk.giveBack(2, ReturnTo::Previous, Resume::Repeat);
        CHECK(desk.told(CaseEventKind::ChildCancelled));
        CHECK_FALSE(desk.tryAct(outcome));
    }
    SECTION("direct: it goes on, and its outcome is kept until it counts")
    {
        desk.giveBack(2, ReturnTo::Previous, Resume::Direct);
        CHECK_FALSE(desk.told(CaseEventKind::ChildCancelled));
        desk.act(outcome);
        CHECK(desk.asked() == setOf({1}));
        desk.agree(1);
        desk.agree(2);
        CHECK(desk.state.status == CaseStatus::Approved);
    }
}

TEST_CASE("a refusal that returns to the starter takes the siblings back with it")
{
    ProcessNode strict = sign("b", {2});
    strict.onRefusal = OnRefusal::ReturnToStarter;
    Desk desk(process({sign("a", {1}), parallel("fork", {{strict}, {sign("c", {3})}})}));
    desk.submit();
    desk.agree(1);
    desk.refuse(2);
    CHECK(desk.state.status == CaseStatus::Returned);
    CHECK(desk.asked() == setOf({0}));
    CHECK(desk.visitsOf("b", VisitStatus::Refused) == 1);
    CHECK(desk.visitsOf("c", VisitStatus::Void) == 1);
}
