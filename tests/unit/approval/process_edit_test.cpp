// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/process_edit.h"

#include "approval/dry_run.h"
#include "approval/process_json.h"
#include "approval/process_words.h"
#include "unit/approval/approval_desk.h"

using namespace zs;
using namespace zs::test;

namespace {

QStringList idsOf(const ProcessDefinition &definition)
{
    QStringList ids;
    const ProcessIndex index(definition);
    for (const NodePlace &place : index.places())
        ids << place.node->id;
    return ids;
}

ProcessDefinition shipped(const QString &key)
{
    const auto all = shippedProcesses();
    REQUIRE_OK(all);
    const auto found = std::ranges::find(*all, key, &ProcessDefinition::key);
    REQUIRE(found != all->end());
    return *found;
}

} // namespace

TEST_CASE("a step is added after the chosen one, before an end, and into a branch")
{
    const ProcessDefinition d =
        process({sign("a", {1}), parallel("p", {{sign("x", {2})}, {sign("y", {3})}})});
    const ProcessIndex index(d);
    const auto after = insertedAfter(d, index.find(u"a"), NodeKind::Notify);
    REQUIRE(after);
    CHECK(idsOf(after->definition)
          == QStringList{u"start"_s, u"a"_s, u"notify-1"_s, u"p"_s, u"x"_s, u"y"_s, u"end"_s});
    CHECK(after->place == 2);
    const auto end = insertedAfter(d, index.find(u"end"), NodeKind::Approve);
    REQUIRE(end);
    CHECK(idsOf(end->definition).last() == u"end"_s);
    CHECK(faultsOf(end->definition).empty());
    const auto inside = insertedInBranch(d, index.find(u"p"), 1, NodeKind::Timer);
    REQUIRE(inside);
    CHECK(ProcessIndex(inside->definition).at(inside->place).branch == 1);
    CHECK_FALSE(insertedAfter(d, 99, NodeKind::Timer));
    CHECK_FALSE(insertedInBranch(d, index.find(u"p"), 2, NodeKind::Timer));
    CHECK_FALSE(insertedAfter(d, 0, NodeKind::Start));
}

TEST_CASE("neither the start nor the last end can be removed or passed by a move")
{
    const ProcessDefinition d = process({sign("a", {1}), sign("b", {2})});
    CHECK_FALSE(removed(d, 0));
    CHECK_FALSE(removed(d, 3));
    CHECK_FALSE(moved(d, 1, -1));
    CHECK_FALSE(moved(d, 2, 1));
    const auto up = moved(d, 2, -1);
    REQUIRE(up);
    CHECK(idsOf(up->definition) == QStringList{u"start"_s, u"b"_s, u"a"_s, u"end"_s});
    CHECK(up->place == 1);
    const auto gone = removed(d, 1);
    REQUIRE(gone);
    CHECK(idsOf(gone->definition) == QStringList{u"start"_s, u"b"_s, u"end"_s});
    CHECK(gone->place == 1);
}

TEST_CASE("a step moves to the branch beside it, and every edit of a shipped process reads back")
{
    const ProcessDefinition d = shipped(u"payment"_s);
    const ProcessIndex index(d);
    const auto across = movedAcross(d, index.find(u"joint"), -1);
    REQUIRE(across);
    CHECK(ProcessIndex(across->definition).at(across->place).branch
          == index.at(index.find(u"joint")).branch - 1);
    CHECK_FALSE(movedAcross(d, index.find(u"finance"), 1));
    int edits = 0;
    for (int place = 0; place < static_cast<int>(index.places().size()); ++place) {
        for (const NodeKind kind : {NodeKind::Approve, NodeKind::Condition, NodeKind::Parallel}) {
            const auto edited = insertedAfter(d, place, kind);
            REQUIRE(edited);
            REQUIRE(faultsOf(edited->definition).empty());
            const auto back = readDefinition(writeDefinition(edited->definition));
            REQUIRE_OK(back);
            REQUIRE(*back == edited->definition);
            const auto undone = removed(edited->definition, edited->place);
            REQUIRE(undone);
            REQUIRE(undone->definition == d);
            ++edits;
        }
    }
    CHECK(edits > 40);
}

TEST_CASE("branches come and go; the last branch of a condition asks nothing")
{
    const ProcessDefinition d = shipped(u"payment"_s);
    const int ladder = ProcessIndex(d).find(u"ladder");
    const auto more = withBranchAdded(d, ladder);
    REQUIRE(more);
    CHECK(ProcessIndex(more->definition).at(ladder).node->branches.size() == 5);
    CHECK(faultsOf(more->definition).empty());
    const auto less = withBranchRemoved(d, ladder, 3);
    REQUIRE(less);
    CHECK_FALSE(ProcessIndex(less->definition).at(ladder).node->branches.back().when);
    CHECK(faultsOf(less->definition).empty());
    const int limit = ProcessIndex(d).find(u"limit");
    CHECK_FALSE(withBranchRemoved(d, limit, 0));
}

TEST_CASE("a renamed form field is renamed where it is asked for")
{
    const ProcessDefinition d =
        withFieldRenamed(shipped(u"payment"_s), u"supervisor"_s, u"inspector"_s);
    CHECK(faultsOf(d).empty());
    const ProcessIndex index(d);
    CHECK(index.at(index.find(u"supervision")).node->participants.front().key == u"inspector"_s);
}

TEST_CASE("what differs between two versions is told step by step, and nothing when nothing does")
{
    const ProcessDefinition before = shipped(u"payment"_s);
    CHECK(differencesOf(before, before, {}).isEmpty());
    ProcessDefinition after = before;
    after.version = 2;
    CHECK(differencesOf(before, after, {}).isEmpty());
    const int finance = ProcessIndex(after).find(u"finance");
    ProcessNode node = *ProcessIndex(after).at(finance).node;
    node.mode = SignMode::All;
    node.deadlineDays = 5;
    node.batch = true;
    after = withNode(after, finance, node);
    QStringList said = differencesOf(before, after, {});
    CHECK(said.size() == 3);
    CHECK(said.join(u'\n').contains(node.name));
    const auto more = insertedAfter(after, finance, NodeKind::Approve);
    REQUIRE(more);
    CHECK(differencesOf(before, more->definition, {}).size() == 4);
    const auto moving = moved(before, finance, 1);
    REQUIRE(moving);
    CHECK_FALSE(differencesOf(before, moving->definition, {}).isEmpty());
}

TEST_CASE("flags for batches and outside systems are written and read, and nothing without them")
{
    ProcessDefinition d = process({sign("a", {1})});
    CHECK_FALSE(writeDefinition(d).contains("batch"));
    d.nodes[1].batch = true;
    d.nodes[1].handOver = true;
    const auto back = readDefinition(writeDefinition(d));
    REQUIRE_OK(back);
    CHECK(*back == d);
}

TEST_CASE("a step that an outside system may answer ends by its outcome, another does not")
{
    for (const bool approved : {true, false}) {
        ProcessNode outside = sign("a", {1, 2}, SignMode::All);
        outside.handOver = true;
        Desk desk(process({outside, sign("b", {3})}));
        desk.submit();
        CaseAct act;
        act.verb = Verb::ChildDone;
        act.visit = desk.state.currentVisit(u"a"_s)->id;
        act.approved = approved;
        desk.act(act);
        CHECK(desk.state.status == (approved ? CaseStatus::Running : CaseStatus::Refused));
        CHECK(turnsOf(desk.state).size() == (approved ? 1U : 0U));
        const auto again = step(desk.definition, desk.state, act);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::Conflict);
    }
    Desk plain(process({sign("a", {1})}));
    plain.submit();
    CaseAct act;
    act.verb = Verb::ChildDone;
    act.visit = plain.state.currentVisit(u"a"_s)->id;
    act.approved = true;
    CHECK_FALSE(step(plain.definition, plain.state, act));
}

TEST_CASE("time is due when the next reminder, lateness or timer is, and never in an ended case")
{
    ProcessNode slow = sign("a", {1});
    slow.deadlineDays = 3;
    slow.remindDays = 1;
    Desk desk(process({slow, timer("t", 2)}));
    desk.submit();
    const Visit *visit = desk.state.currentVisit(u"a"_s);
    CHECK(nextTick(desk.definition, desk.state) == visit->remindAt);
    CaseAct tick;
    tick.at = visit->remindAt;
    auto done = step(desk.definition, desk.state, tick);
    REQUIRE_OK(done);
    CHECK(nextTick(desk.definition, done->state) == visit->due + 1);
    tick.at = visit->due + 1;
    done = step(desk.definition, done->state, tick);
    REQUIRE_OK(done);
    CHECK_FALSE(nextTick(desk.definition, done->state));
    desk.agree(1);
    CHECK(nextTick(desk.definition, desk.state) == desk.state.currentVisit(u"t"_s)->due);
    Desk other(process({sign("a", {1})}));
    other.submit();
    other.agree(1);
    CHECK(other.state.hasEnded());
    CHECK_FALSE(nextTick(other.definition, other.state));
}

TEST_CASE("a dry run goes step by step: it returns, is submitted again, and ends")
{
    const ProcessDefinition d = process({sign("a", {1}), sign("b", {2})});
    ApprovalOutside outside;
    outside.persons = [](const ParticipantRule &rule, const CaseState &) {
        return std::vector{PersonId(Uuid::fromString(rule.key))};
    };
    outside.avoids = [](PersonId, const CaseState &) { return false; };
    auto run = DryRun::begin(d, {{u"amount"_s, Money::yuan(1)}}, person(7), kMonday, outside);
    REQUIRE_OK(run);
    REQUIRE(turnsOf(run->state()).size() == 1);
    REQUIRE_OK(run->act(turnsOf(run->state()).front(), Verb::Agree));
    REQUIRE_OK(run->act(turnsOf(run->state()).front(), Verb::Return));
    REQUIRE(turnsOf(run->state()).size() == 1);
    CHECK(turnsOf(run->state()).front().person == person(1));
    CHECK_FALSE(run->passTime());
    REQUIRE_OK(run->act(turnsOf(run->state()).front(), Verb::Agree));
    REQUIRE_OK(run->act(turnsOf(run->state()).front(), Verb::Refuse));
    CHECK(run->state().status == CaseStatus::Refused);
}
