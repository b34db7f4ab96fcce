// SPDX-License-Identifier: GPL-3.0-or-later
// Sub-processes: opened, answered and called off with the acts that cause it.
#include "domain/case_result_rows.h"
#include "support/council.h"

#include <algorithm>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTrip = R"({"format": 1, "key": "trip", "version": 1, "name": "出国审批",
  "withdraw": "untilEnd",
  "fields": [{"key": "amount", "label": "金额", "type": "money", "required": true}],
  "nodes": [
    {"id": "start", "type": "start", "name": "申请"},
    {"id": "sub", "type": "subProcess", "name": "经费审核", "process": "check"},
    {"id": "head", "type": "approve", "name": "负责人审批", "mode": "single", "signers": [{"role": "leader"}]},
    {"id": "end", "type": "end", "name": "同意"}]})";
constexpr auto kCheck = R"({"format": 1, "key": "check", "version": 1, "name": "经费审核",
  "fields": [{"key": "amount", "label": "金额", "type": "money", "required": true},
             {"key": "source", "label": "来源", "type": "text", "required": true}],
  "nodes": [
    {"id": "start", "type": "start", "name": "申请"},
    {"id": "money", "type": "approve", "name": "财务审核", "mode": "single", "signers": [{"role": "finance"}]},
    {"id": "end", "type": "end", "name": "同意"}]})";
/// What a site might publish in the place of a shipped process: no meeting in it.
constexpr auto kStart = R"({"format": 1, "key": "project-start", "version": 9, "name": "开工审批",
  "fields": [{"key": "investment", "label": "总投资", "type": "money", "required": true}],
  "nodes": [
    {"id": "start", "type": "start", "name": "申请"},
    {"id": "money", "type": "approve", "name": "财务审核", "mode": "single", "signers": [{"role": "finance"}]},
    {"id": "end", "type": "end", "name": "同意"}]})";
/// Or a meeting, but only from twice the amount on.
constexpr auto kPayment = R"({"format": 1, "key": "payment", "version": 9, "name": "支付审批",
  "fields": [{"key": "amount", "label": "金额", "type": "money", "required": true}],
  "nodes": [
    {"id": "start", "type": "start", "name": "申请"},
    {"id": "money", "type": "approve", "name": "财务审核", "mode": "single", "signers": [{"role": "finance"}]},
    {"id": "scale", "type": "condition", "name": "金额", "branches": [
      {"name": "小额", "when": {"field": "amount", "op": "<", "yuan": 20000000}, "nodes": []},
      {"name": "大额", "nodes": [{"id": "meeting", "type": "collective", "name": "上会", "matter": "large-funds"}]}]},
    {"id": "end", "type": "end", "name": "同意"}]})";

struct Trip : Council {
    CaseId parent;
    Trip()
    {
        publish(kCheck);
        publish(kTrip);
        publish(kStart);
        publish(kPayment);
        appoint();
        signing(u"manager"_s);
        const auto id = ApprovalDesk(*workspace)
                            .open({.process = u"trip"_s,
                                   .title = u"赴外考察"_s,
                                   .project = project,
                                   .classification = Classification::Open,
                                   .form = {{u"amount"_s, Money::yuan(80'000)}}});
        REQUIRE_OK(id);
        parent = *id;
    }
    OpenedCase read(CaseId id)
    {
        const auto opened = ApprovalDesk(*workspace).read(id);
        REQUIRE_OK(opened);
        return *opened;
    }
    CaseChild child()
    {
        const auto rows = ApprovalDesk(*workspace).childrenOf(parent);
        REQUIRE_OK(rows);
        REQUIRE(rows->size() == 1);
        return rows->front();
    }
    /// The starter fills in what the trip does not say, and signs.
    CaseId submitted()
    {
        ApprovalDesk desk(*workspace);
        const CaseId id = child().child;
        const OpenedCase draft = read(id);
        CaseAct submit;
        submit.verb = Verb::Submit;
        const auto form = desk.proposedForm(draft);
        REQUIRE_OK(form);
        submit.form = *form;
        CHECK(submit.form.at(u"amount"_s) == FormValue(Money::yuan(80'000)));
        CHECK_FALSE(desk.act(id, submit)); // the source is missing
        submit.form[u"source"_s] = u"部门预算"_s;
        REQUIRE_OK(desk.act(id, submit));
        return id;
    }
    Result<CaseStatus> sign(const QString &login, CaseId id, Verb verb)
    {
        signing(login);
        const auto turns = turnsOf(read(id).state);
        REQUIRE(turns.size() == 1);
        CaseAct act;
        act.verb = verb;
        act.visit = turns.front().visit;
        act.opinion = u"意见。"_s;
        return ApprovalDesk(*workspace).act(id, act);
    }
    std::size_t toDo(const QString &login)
    {
        as(login);
        const auto rows = ApprovalDesk(*workspace).inbox(InboxBox::ToDo);
        REQUIRE_OK(rows);
        return rows->size();
    }
};

} // namespace

TEST_CASE_METHOD(
    Trip,
    "a sub-process is a draft of the starter's until submitted, and its last signature "
    "moves the case above in the same act",
    "[office][children]")
{
    CHECK(child().state == ChildState::Running);
    CHECK(read(child().child).state.status == CaseStatus::Draft);
    CHECK(toDo(u"manager"_s) == 1);
    CHECK(toDo(u"leader"_s) == 0); // the case above stands still
    signing(u"manager"_s);
    const CaseId sub = submitted();
    CHECK(*sign(u"finance"_s, sub, Verb::Agree) == CaseStatus::Approved);
    as(u"audit"_s);
    CHECK(countOf(u"case-agree"_s) == 1);
    CHECK(countOf(u"case-childDone"_s) == 0); // no record of its own: the same transaction
    signing(u"manager"_s);
    CHECK(child().state == ChildState::Done);
    CHECK(child().approved);
    CHECK(read(parent).state.status == CaseStatus::Running);
    CHECK(toDo(u"leader"_s) == 1);
    CHECK(*sign(u"leader"_s, parent, Verb::Agree) == CaseStatus::Approved);
}

TEST_CASE_METHOD(Trip,
                 "what a sub-process decided is verified where it was signed",
                 "[office][children]")
{
    const CaseId sub = submitted();
    REQUIRE_OK(sign(u"finance"_s, sub, Verb::Agree));
    const auto verdicts = ApprovalDesk(*workspace).verify(parent);
    REQUIRE_OK(verdicts);
    REQUIRE(verdicts->size() == 2);
    CHECK((*verdicts)[0].verdict == SignatureVerdict::Valid);
    CHECK((*verdicts)[1].verb == Verb::ChildDone);
    CHECK((*verdicts)[1].verdict == SignatureVerdict::NotChecked);
    CHECK_FALSE((*verdicts)[1].why.isEmpty());
}

TEST_CASE_METHOD(Trip, "a sub-process that is refused refuses the case above", "[office][children]")
{
    const CaseId sub = submitted();
    CHECK(*sign(u"finance"_s, sub, Verb::Refuse) == CaseStatus::Refused);
    CHECK(read(parent).state.status == CaseStatus::Refused);
    CHECK_FALSE(child().approved);
    CHECK(child().state == ChildState::Done);
}

TEST_CASE_METHOD(
    Trip,
    "a case that is withdrawn calls its sub-process off, and a new one opens when it is "
    "submitted again",
    "[office][children]")
{
    const CaseId sub = submitted();
    CHECK(toDo(u"finance"_s) == 1);
    signing(u"manager"_s);
    CaseAct withdraw;
    withdraw.verb = Verb::Withdraw;
    REQUIRE_OK(ApprovalDesk(*workspace).act(parent, withdraw));
    CHECK(child().state == ChildState::Cancelled);
    CHECK(read(sub).state.status == CaseStatus::Terminated);
    CHECK(toDo(u"finance"_s) == 0);
    const auto verdicts = ApprovalDesk(as(u"manager"_s)).verify(sub);
    REQUIRE_OK(verdicts);
    CHECK(verdicts->back().verb == Verb::Terminate);
    CHECK(verdicts->back().verdict == SignatureVerdict::NotChecked);
    signing(u"manager"_s);
    CaseAct again;
    again.verb = Verb::Submit;
    again.form = read(parent).state.form;
    REQUIRE_OK(ApprovalDesk(*workspace).act(parent, again));
    const auto rows = ApprovalDesk(*workspace).childrenOf(parent);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->back().state == ChildState::Running);
}

TEST_CASE_METHOD(Trip,
                 "nobody ends a sub-process from outside by calling it the program's act",
                 "[office][children]")
{
    const CaseId sub = submitted();
    signing(u"leader"_s);
    CaseAct end;
    end.verb = Verb::Terminate;
    end.opinion = u"到此为止"_s;
    CHECK_FALSE(ApprovalDesk(*workspace).act(sub, end));
    CaseAct outcome;
    outcome.verb = Verb::ChildDone;
    outcome.visit = static_cast<int>(child().visit);
    outcome.approved = true;
    const auto pushed = ApprovalDesk(*workspace).act(parent, outcome);
    INFO("an outcome that nothing decided moves no case");
    CHECK_FALSE(pushed);
}

TEST_CASE_METHOD(Trip,
                 "a process without a meeting is refused for an amount that must come before one",
                 "[office][children]")
{
    signing(u"manager"_s);
    const auto open = [&](std::int64_t yuan) {
        return ApprovalDesk(*workspace)
            .open({.process = u"project-start"_s,
                   .title = u"开工"_s,
                   .project = project,
                   .classification = Classification::Open,
                   .form = {{u"investment"_s, Money::yuan(yuan)}},
                   .effect = {}});
    };
    CHECK(open(49'999'999));
    const auto refused = open(50'000'000);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().message.contains(u"三重一大"_s));
}

TEST_CASE_METHOD(Trip,
                 "a case that would end without the meeting that its amount demands does not end",
                 "[office][children]")
{
    signing(u"manager"_s);
    const auto open = [&](std::int64_t yuan) {
        const auto id = ApprovalDesk(*workspace)
                            .open({.process = u"payment"_s,
                                   .title = u"支付"_s,
                                   .project = project,
                                   .classification = Classification::Open,
                                   .form = {{u"amount"_s, Money::yuan(yuan)}},
                                   .effect = {}});
        REQUIRE_OK(id);
        return *id;
    };
    const CaseId small = open(9'999'999);
    const CaseId between = open(15'000'000);
    const CaseId large = open(25'000'000);
    CHECK(*sign(u"finance"_s, small, Verb::Agree) == CaseStatus::Approved);
    const auto refused = sign(u"finance"_s, between, Verb::Agree);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"三重一大"_s));
    CHECK(read(between).state.status == CaseStatus::Running);
    CHECK(*sign(u"finance"_s, large, Verb::Agree) == CaseStatus::Running); // waits for the meeting
}
