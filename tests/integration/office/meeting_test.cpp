// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings through the workspace: everybody with the own key, everything in one transaction.
#include "commands/follow_up_desk.h"
#include "domain/power_rows.h"
#include "store/store.h"
#include "support/council.h"

#include <algorithm>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kGrant = R"({"format": 1, "key": "grant", "version": 1, "name": "大额资金申请",
  "withdraw": "untilEnd",
  "fields": [{"key": "amount", "label": "金额", "type": "money", "required": true}],
  "nodes": [
    {"id": "start", "type": "start", "name": "申请"},
    {"id": "meeting", "type": "collective", "name": "上会", "matter": "large-funds"},
    {"id": "end", "type": "end", "name": "同意"}]})";

struct Session : Council {
    Session()
    {
        publish(kGrant);
        appoint();
    }
    CaseId openCase()
    {
        signing(u"manager"_s);
        const auto id = ApprovalDesk(*workspace)
                            .open({.process = u"grant"_s,
                                   .title = u"申请专项资金"_s,
                                   .project = project,
                                   .classification = Classification::Open,
                                   .form = {{u"amount"_s, Money::yuan(20'000'000)}}});
        REQUIRE_OK(id);
        return *id;
    }
    std::vector<WaitingMatter> waiting()
    {
        const auto rules = desk().rules();
        REQUIRE_OK(rules);
        const auto found = desk().waiting(*rules);
        REQUIRE_OK(found);
        return *found;
    }
    CaseStatus statusOf(CaseId id)
    {
        const auto opened = ApprovalDesk(as(u"manager"_s)).read(id);
        REQUIRE_OK(opened);
        return opened->state.status;
    }
    /// A meeting that is open with one topic that may be called.
    MeetingId inSession()
    {
        const MeetingId id = plan();
        REQUIRE_OK(desk().addTopic(id, u"专项资金"_s, u"large-funds"_s, {}));
        prepareTopic(id, 1);
        openWithAll(id);
        return id;
    }
    QString refused(MeetingId id, const MeetingAct &act)
    {
        const auto result = desk().act(id, act);
        REQUIRE_FALSE(result);
        return result.error().message;
    }
};

} // namespace

TEST_CASE_METHOD(Session,
                 "a case waits until a meeting takes it as a topic, and the decision ends it, with "
                 "follow-ups, in one act",
                 "[office][meeting]")
{
    const CaseId id = openCase();
    const MeetingId meeting = plan();
    REQUIRE(waiting().size() == 1);
    CHECK(waiting().front().number == 1);
    REQUIRE_OK(desk().addWaiting(meeting, waiting().front().child.id));
    CHECK(waiting().empty());
    prepareTopic(meeting, 1);
    openWithAll(meeting);
    discussAndVote(meeting, 1);
    CHECK(statusOf(id) == CaseStatus::Running);
    signing(u"leader"_s);
    act(meeting, decision(1, true));
    CHECK(statusOf(id) == CaseStatus::Approved);
    as(u"audit"_s);
    CHECK(countOf(u"meeting-decide"_s) == 1);
    CHECK(countOf(u"case-childDone"_s) == 0); // no record of its own: the same transaction
    as(u"manager"_s);
    const auto verdicts = ApprovalDesk(*workspace).verify(id);
    REQUIRE_OK(verdicts);
    CHECK(verdicts->back().verb == Verb::ChildDone);
    CHECK(verdicts->back().verdict == SignatureVerdict::NotChecked);
    const auto mine = FollowUpDesk(as(u"finance"_s)).list(FollowUpDesk::Which::Mine);
    REQUIRE_OK(mine);
    REQUIRE(mine->size() == 1);
    CHECK(mine->front().row.fromCase == id);
    CHECK(mine->front().row.askedBy == people.at(u"leader"_s));
    CHECK(mine->front().row.project == project);
}

TEST_CASE_METHOD(
    Session,
    "a topic that is postponed goes back among the waiting matters; one whose case was "
    "withdrawn is not decided",
    "[office][meeting]")
{
    const CaseId id = openCase();
    const MeetingId first = plan();
    REQUIRE_OK(desk().addWaiting(first, waiting().front().child.id));
    signing(u"leader"_s);
    act(first, made(MeetingVerb::Postpone, 1, u"材料不全"_s));
    signing(u"clerk"_s);
    REQUIRE(waiting().size() == 1);
    const MeetingId second = plan(u"第二次会议"_s);
    REQUIRE_OK(desk().addWaiting(second, waiting().front().child.id));
    prepareTopic(second, 1);
    openWithAll(second);
    discussAndVote(second, 1);
    signing(u"manager"_s);
    CaseAct withdraw;
    withdraw.verb = Verb::Withdraw;
    REQUIRE_OK(ApprovalDesk(*workspace).act(id, withdraw));
    signing(u"leader"_s);
    CHECK_FALSE(desk().act(second, decision(1, true)));
    act(second, made(MeetingVerb::Postpone, 1, u"申请已撤回"_s));
    signing(u"clerk"_s);
    CHECK(waiting().empty());
}

TEST_CASE_METHOD(Session,
                 "no topic is called before its papers, dates and quorum, and each gate has its "
                 "article",
                 "[office][meeting]")
{
    const MeetingId id = plan();
    REQUIRE_OK(desk().addTopic(id, u"专项资金"_s, u"large-funds"_s, {}));
    const auto read = desk().read(id);
    REQUIRE_OK(read);
    const auto gates = desk().gates(*read, 1);
    REQUIRE(gates.size() == 4); // two papers, one clock, quorum
    for (const QString &gate : gates)
        CHECK(gate.contains(u"三重一大"_s));
    CHECK_FALSE(desk().act(id, made(MeetingVerb::Open))); // nobody is there
}

TEST_CASE_METHOD(Session,
                 "the chief's opinion opens only after all others; nobody speaks for another one "
                 "unseen",
                 "[office][meeting]")
{
    const MeetingId id = inSession();
    act(id, made(MeetingVerb::CallTopic, 1));
    signing(u"leader"_s);
    CHECK(refused(id, made(MeetingVerb::Speak, 1, u"同意"_s)).contains(u"末位表态"_s));
    speak(id, 1, u"head"_s, Stance::Agree, u"同意。"_s);
    speak(id, 1, u"planner"_s, Stance::Oppose, u"反对。"_s);
    // a member may not put words into another one's mouth, the clerk may write them down
    MeetingAct words = made(MeetingVerb::Speak, 1, u"原则同意。"_s);
    words.person = people.at(u"manager"_s);
    CHECK_FALSE(desk().act(id, words));
    signing(u"clerk"_s);
    act(id, words);
    {
        const MeetingState now = state(id);
        const Spoken *said = now.topic(1)->opinionOf(people.at(u"manager"_s));
        REQUIRE(said);
        CHECK(said->recordedBy == people.at(u"clerk"_s));
        CHECK_FALSE(said->isOwn());
    }
    CHECK_FALSE(desk().act(id, made(MeetingVerb::Confirm, 1))); // the clerk has nothing to confirm
    signing(u"manager"_s);
    CHECK_FALSE(askedOf(state(id), people.at(u"manager"_s)).isEmpty());
    act(id, made(MeetingVerb::Confirm, 1));
    CHECK(state(id).topic(1)->opinionOf(people.at(u"manager"_s))->isOwn());
    CHECK_FALSE(desk().act(id, made(MeetingVerb::Confirm, 1)));
    speak(id, 1, u"finance"_s, Stance::Abstain, u"列席意见：资金可以安排。"_s);
    speak(id, 1, u"leader"_s, Stance::Agree, u"同意。"_s);
    CHECK(state(id).topic(1)->opinions.size() == 5);
}

TEST_CASE_METHOD(Session,
                 "members vote with their own log-in only, and attendees not at all",
                 "[office][meeting]")
{
    const MeetingId id = inSession();
    act(id, made(MeetingVerb::CallTopic, 1));
    for (const QString &login : {u"head"_s, u"manager"_s, u"planner"_s, u"leader"_s})
        speak(id, 1, login, Stance::Agree, u"同意。"_s);
    signing(u"clerk"_s);
    act(id, made(MeetingVerb::CallVote, 1));
    CHECK_FALSE(desk().act(id, made(MeetingVerb::Cast, 1)));
    signing(u"finance"_s);
    CHECK_FALSE(desk().act(id, made(MeetingVerb::Cast, 1)));
    signing(u"leader"_s); // last here, too
    CHECK_FALSE(desk().act(id, made(MeetingVerb::Cast, 1)));
    cast(id, 1, u"head"_s, Stance::Agree);
    CHECK_FALSE(desk().act(id, made(MeetingVerb::Cast, 1))); // once
    CHECK(desk().turns().value_or(-1) == 0);
    signing(u"planner"_s);
    CHECK(desk().turns().value_or(-1) == 1);
}

TEST_CASE_METHOD(Session,
                 "dissent stays word for word, and an act that is altered is found with all that "
                 "rests on it",
                 "[office][meeting]")
{
    const MeetingId id = inSession();
    discussAndVote(id, 1);
    signing(u"leader"_s);
    CHECK_FALSE(desk().act(id, decision(1, false))); // the votes decide, and otherwise
    act(id, decision(1, true));
    act(id, made(MeetingVerb::Close));
    const auto read = desk().read(id);
    REQUIRE_OK(read);
    const MeetingMinutes minutes = minutesOf(read->rules, read->state);
    REQUIRE(minutes.topics.size() == 1);
    REQUIRE(minutes.topics.front().dissents.size() == 1);
    CHECK(minutes.topics.front().dissents.front().text == u"资金来源未落实，不同意。"_s);
    auto verdicts = desk().verify(id);
    REQUIRE_OK(verdicts);
    CHECK(verdicts->size() == read->acts.size());
    CHECK(std::ranges::all_of(*verdicts,
                              [](const auto &v) { return v.verdict == SignatureVerdict::Valid; }));
    MeetingActRow forged = read->acts.front();
    forged.act.replace(u"专项资金"_s, u"其他资金"_s);
    CHECK_FALSE(workspace->commit(
        ChangeSet{u"meeting-speak"_s, {}, {updated(read->acts.front(), forged)}}));
}

TEST_CASE_METHOD(Session,
                 "who must keep out of a project avoids its topics from the start",
                 "[office][meeting]")
{
    as(u"security"_s);
    KeepAway row;
    row.person = people.at(u"planner"_s);
    row.project = project;
    row.reason = u"亲属在施工单位任职"_s;
    REQUIRE_OK(AccessDesk(*workspace).addAvoidance(row));
    const MeetingId id = plan();
    REQUIRE_OK(desk().addTopic(id, u"合同签订"_s, u"major-contract"_s, project));
    REQUIRE(state(id).topic(1)->avoids(people.at(u"planner"_s)));
    prepareTopic(id, 1);
    openWithAll(id);
    act(id, made(MeetingVerb::CallTopic, 1));
    CHECK(state(id).topic(1)->panel.size() == 3);
    signing(u"planner"_s);
    CHECK_FALSE(desk().act(id, made(MeetingVerb::Speak, 1, u"同意"_s)));
}

TEST_CASE_METHOD(Session,
                 "who is not of a meeting, holds no role or is an administrator does not see it",
                 "[office][meeting]")
{
    const MeetingId id = plan();
    for (const QString &login : {u"system"_s, u"security"_s, u"audit"_s}) {
        as(login);
        CHECK(desk().read(id).error().code == ErrorCode::Forbidden);
        CHECK(desk().meetings()->empty());
        CHECK(desk().plan(planning(u"会议"_s)).error().code == ErrorCode::Forbidden);
    }
    as(u"finance"_s); // attends
    CHECK(desk().read(id).has_value());
    CHECK(desk().plan(planning(u"会议"_s)).error().code == ErrorCode::Forbidden);
    signing(u"clerk"_s);
    auto wrong = planning(u"会议"_s);
    wrong.members.back().kind = MemberKind::Member; // finance holds no role that votes
    CHECK(desk().plan(wrong).error().code == ErrorCode::Invalid);
}

TEST_CASE_METHOD(Session,
                 "a follow-up is reported with words, sent back, reported again and settled by who "
                 "asked for it",
                 "[office][follow-up]")
{
    const MeetingId id = inSession();
    discussAndVote(id, 1);
    signing(u"leader"_s);
    act(id, decision(1, true));
    clock.advance(30LL * 24 * 3600 * 1000); // 2026-06-27, a Saturday; due was Wednesday the 10th
    as(u"finance"_s);
    const auto late = FollowUpDesk(*workspace).list(FollowUpDesk::Which::Late);
    REQUIRE_OK(late);
    REQUIRE(late->size() == 1);
    CHECK(late->front().daysLate == 11); // 11th to 26th without weekends and the 19th (端午节)
    const FollowUpId duty = late->front().row.id;
    CHECK(FollowUpDesk(*workspace).turns().value_or(-1) == 1);
    CHECK_FALSE(FollowUpDesk(*workspace).settle(duty));
    CHECK_FALSE(FollowUpDesk(*workspace).report(duty, u" "_s, {}));
    as(u"leader"_s);
    REQUIRE_OK(FollowUpDesk(*workspace).urge(duty));
    CHECK_FALSE(FollowUpDesk(*workspace).report(duty, u"我来报"_s, {}));
    as(u"finance"_s);
    CHECK(FollowUpDesk(*workspace).list(FollowUpDesk::Which::Mine)->front().row.urgedAt.isValid());
    REQUIRE_OK(FollowUpDesk(*workspace).report(duty, u"已列入预算"_s, {}));
    as(u"leader"_s);
    CHECK(FollowUpDesk(*workspace).turns().value_or(-1) == 1);
    REQUIRE_OK(FollowUpDesk(*workspace).sendBack(duty, u"请附文件"_s));
    as(u"finance"_s);
    REQUIRE_OK(FollowUpDesk(*workspace).report(duty, u"见财政局批复"_s, {}));
    as(u"leader"_s);
    REQUIRE_OK(FollowUpDesk(*workspace).settle(duty));
    const auto all = FollowUpDesk(*workspace).list(FollowUpDesk::Which::Supervised);
    REQUIRE_OK(all);
    CHECK(all->front().row.status == DutyStatus::Closed);
    CHECK(all->front().row.feedback.contains(u"请附文件"_s));
    CHECK(all->front().daysLate == 0);
    as(u"audit"_s);
    for (const QString &act : {u"follow-up-urge"_s, u"follow-up-return"_s, u"follow-up-settle"_s})
        CHECK(countOf(act) == 1);
    CHECK(FollowUpDesk(*workspace).list(FollowUpDesk::Which::Supervised)->empty());
}
