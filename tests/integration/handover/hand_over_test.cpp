// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/hand_over.h"

#include "approval/process_json.h"
#include "commands/case_batch.h"
#include "commands/process_desk.h"
#include "support/office.h"

#include <algorithm>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

ProcessDefinition quick()
{
    ProcessDefinition definition;
    definition.key = u"quick"_s;
    definition.name = u"快速审批"_s;
    const auto add = [&](NodeKind kind, const QString &id) -> ProcessNode & {
        ProcessNode node;
        node.kind = kind;
        node.id = node.name = id;
        definition.nodes.push_back(node);
        return definition.nodes.back();
    };
    add(NodeKind::Start, u"start"_s);
    ProcessNode &first = add(NodeKind::Approve, u"first"_s);
    first.participants = {{ParticipantKind::Role, u"finance"_s, UnitRelation::Any, {}}};
    first.batch = true;
    first.handOver = true;
    ProcessNode &second = add(NodeKind::Approve, u"second"_s);
    second.participants = {{ParticipantKind::Role, u"unit-head"_s, UnitRelation::Any, {}}};
    add(NodeKind::End, u"end"_s);
    return definition;
}

/// The process published, an outside system registered, and cases of the manager.
struct Outside : Office {
    Sm2PrivateKey oa = Sm2PrivateKey::generate();
    ProjectId project;

    Outside()
    {
        grantRoles();
        project = addOwnProject(u"P1"_s);
        REQUIRE_OK(ProcessDesk(*workspace).publish(quick()));
        REQUIRE_OK(HandOverDesk(*workspace).setSystem({u"市OA"_s, oa.publicKey().bytes()}));
        appoint();
    }
    CaseId open(const QString &title)
    {
        signing(u"manager"_s);
        const auto id = ApprovalDesk(*workspace)
                            .open({.process = u"quick"_s,
                                   .title = title,
                                   .project = project,
                                   .classification = Classification::Open,
                                   .form = {},
                                   .effect = {}});
        REQUIRE_OK(id);
        return *id;
    }
    [[nodiscard]] CaseStatus statusOf(CaseId id) const
    {
        const auto opened = ApprovalDesk(*workspace).read(id);
        REQUIRE_OK(opened);
        return opened->state.status;
    }
    /// What goes out, as the planner.
    SignedDocument send(CaseId id)
    {
        signing(u"finance"_s);
        HandOverDesk desk(*workspace);
        const auto opened = ApprovalDesk(*workspace).read(id);
        REQUIRE_OK(opened);
        const auto visits = desk.visitsToHandOver(*opened);
        REQUIRE(visits.size() == 1);
        const auto bytes = desk.handOver(id, visits.front(), u"市OA"_s);
        REQUIRE_OK(bytes);
        const auto document = readDocument(HandOverKind::Case, *bytes);
        REQUIRE_OK(document);
        return *document;
    }
    [[nodiscard]] HandOverAnswer answerTo(const SignedDocument &sent, bool approved) const
    {
        const auto out = readHandOver(sent.content);
        REQUIRE_OK(out);
        return {out->id,
                out->visit,
                out->nonce,
                toBytes(sm3(sent.content)),
                approved,
                u"同意办理"_s,
                u"王局"_s,
                u"市OA"_s,
                clock.now()};
    }
    [[nodiscard]] static QByteArray signedBy(const Sm2PrivateKey &key, const HandOverAnswer &answer)
    {
        SignedDocument document;
        document.content = writeAnswer(answer);
        const auto signature = key.sign(signedBytes(HandOverKind::Answer, document.content));
        REQUIRE_OK(signature);
        document.signature = *signature;
        document.publicKey = key.publicKey().bytes();
        return writeDocument(HandOverKind::Answer, document);
    }
};

} // namespace

TEST_CASE_METHOD(Outside,
                 "a case goes out signed, its answer comes back signed, and the step ends by it",
                 "[office][handover]")
{
    const CaseId id = open(u"对外一号"_s);
    const SignedDocument sent = send(id);
    const auto key = Sm2PublicKey::fromBytes(sent.publicKey);
    REQUIRE_OK(key);
    CHECK(key->verify(signedBytes(HandOverKind::Case, sent.content), sent.signature)
          == SignatureVerdict::Valid);
    const auto out = readHandOver(sent.content);
    REQUIRE_OK(out);
    CHECK(out->title == u"对外一号"_s);
    CHECK(out->history.size() == 1);
    HandOverDesk desk(*workspace);
    CHECK(desk.handOver(id, out->visit, u"市OA"_s).error().code == ErrorCode::Conflict);
    const auto taken = desk.takeAnswer(signedBy(oa, answerTo(sent, true)));
    REQUIRE_OK(taken);
    const auto opened = ApprovalDesk(*workspace).read(id);
    REQUIRE_OK(opened);
    CHECK(opened->state.status == CaseStatus::Running);
    CHECK(opened->state.currentVisit(u"first"_s)->status == VisitStatus::Passed);
    const auto verdicts = ApprovalDesk(*workspace).verify(id);
    REQUIRE_OK(verdicts);
    REQUIRE(verdicts->size() == 2);
    CHECK(verdicts->back().verdict == SignatureVerdict::Valid);
    CHECK(verdicts->back().opinion.contains(u"王局"_s));
    CHECK(verdicts->back().opinion.contains(u"市OA"_s));
    CHECK(countOf(u"hand-over-send"_s) == 1);
}

TEST_CASE_METHOD(Outside, "an outside refusal refuses the case", "[office][handover]")
{
    const CaseId id = open(u"对外二号"_s);
    const SignedDocument sent = send(id);
    REQUIRE_OK(HandOverDesk(*workspace).takeAnswer(signedBy(oa, answerTo(sent, false))));
    CHECK(statusOf(id) == CaseStatus::Refused);
}

TEST_CASE_METHOD(Outside,
                 "an answer with a wrong key, nonce, digest, system, case or kind is refused and "
                 "logged, and so is a second one",
                 "[office][handover]")
{
    const CaseId id = open(u"对外三号"_s);
    const CaseId another = open(u"对外四号"_s);
    const SignedDocument sent = send(id);
    HandOverDesk desk(*workspace);
    const HandOverAnswer good = answerTo(sent, true);
    std::vector<QByteArray> bad{signedBy(Sm2PrivateKey::generate(), good), {}, "{}", "[1]"};
    const auto with = [&](auto change) {
        HandOverAnswer answer = good;
        change(answer);
        bad.push_back(signedBy(oa, answer));
    };
    with([](HandOverAnswer &a) { a.nonce[0] = static_cast<char>(a.nonce[0] ^ 1); });
    with([](HandOverAnswer &a) { a.digest[5] = static_cast<char>(a.digest[5] ^ 1); });
    with([](HandOverAnswer &a) { a.system = u"省OA"_s; });
    with([](HandOverAnswer &a) { a.visit += 1; });
    with([&](HandOverAnswer &a) { a.id = another; });
    QByteArray altered = signedBy(oa, good);
    SignedDocument document = *readDocument(HandOverKind::Answer, altered);
    document.content.replace("agree", "refuse");
    bad.push_back(writeDocument(HandOverKind::Answer, document));
    document.content.replace("refuse", "maybe");
    bad.push_back(writeDocument(HandOverKind::Answer, document));
    bad.push_back(writeDocument(HandOverKind::Case, document)); // its own kind only
    int refused = 0;
    for (const QByteArray &bytes : bad) {
        INFO(bytes.toStdString());
        CHECK_FALSE(desk.takeAnswer(bytes));
        CHECK(countOf(u"hand-over-refused"_s) == ++refused);
        CHECK(statusOf(id) == CaseStatus::Running);
    }
    const QByteArray answer = signedBy(oa, good);
    REQUIRE_OK(desk.takeAnswer(answer));
    const auto again = desk.takeAnswer(answer);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(countOf(u"hand-over-refused"_s) == refused + 1);
    CHECK(ApprovalDesk(*workspace).read(id)->acts.size() == 2);
}

TEST_CASE_METHOD(Outside,
                 "only whose turn it is hands over, only where the process lets, only to a "
                 "registered system",
                 "[office][handover]")
{
    const CaseId id = open(u"对外五号"_s);
    HandOverDesk starter(*workspace);
    const auto opened = ApprovalDesk(*workspace).read(id);
    REQUIRE_OK(opened);
    CHECK(starter.visitsToHandOver(*opened).empty());
    const int visit = opened->state.currentVisit(u"first"_s)->id;
    CHECK_FALSE(starter.handOver(id, visit, u"市OA"_s));
    signing(u"finance"_s);
    HandOverDesk desk(*workspace);
    CHECK(desk.handOver(id, visit, u"省OA"_s).error().code == ErrorCode::NotFound);
    CHECK(desk.handOver(id, visit + 1, u"市OA"_s).error().code == ErrorCode::Forbidden);
    CHECK(desk.setSystem({u"我的"_s, oa.publicKey().bytes()}).error().code == ErrorCode::Forbidden);
    REQUIRE_OK(desk.handOver(id, visit, u"市OA"_s));
}

TEST_CASE_METHOD(Outside,
                 "a batch is agreed to with one opinion, each case signed by itself; a step that "
                 "wants to be looked at is left out",
                 "[office][batch]")
{
    const CaseId a = open(u"批量一"_s);
    const CaseId b = open(u"批量二"_s);
    signing(u"finance"_s);
    auto rows = ApprovalDesk(*workspace).inbox(InboxBox::ToDo);
    REQUIRE_OK(rows);
    const auto items = batchItems(*workspace, *rows);
    REQUIRE(items.size() == 2);
    CHECK(std::ranges::all_of(items, &BatchItem::isAllowed));
    const auto wrong = agreeTogether(*workspace, items, u"同意"_s, passphrase("wrong-2026"));
    REQUIRE_FALSE(wrong);
    CHECK_FALSE(agreeTogether(*workspace, items, u" "_s, passphrase("right-2026")));
    CHECK(ApprovalDesk(*workspace).read(a)->acts.size() == 1);
    const auto done = agreeTogether(*workspace, items, u"一并同意。"_s, passphrase("right-2026"));
    REQUIRE_OK(done);
    CHECK(done->size() == 2);
    for (const CaseId id : {a, b}) {
        const auto verdicts = ApprovalDesk(*workspace).verify(id);
        REQUIRE_OK(verdicts);
        REQUIRE(verdicts->size() == 2);
        CHECK(verdicts->back().verdict == SignatureVerdict::Valid);
        CHECK(verdicts->back().opinion == u"一并同意。"_s);
    }
    signing(u"head"_s);
    rows = ApprovalDesk(*workspace).inbox(InboxBox::ToDo);
    REQUIRE_OK(rows);
    const auto second = batchItems(*workspace, *rows);
    REQUIRE(second.size() == 2);
    CHECK(std::ranges::none_of(second, &BatchItem::isAllowed));
    const auto none = agreeTogether(*workspace, second, u"同意"_s, passphrase("right-2026"));
    REQUIRE_OK(none);
    CHECK(none->empty());
}

TEST_CASE_METHOD(Outside,
                 "a new version is for new cases; a retired process opens none, and its version "
                 "number stays taken",
                 "[office][process]")
{
    const CaseId old = open(u"旧版"_s);
    const auto opened = ApprovalDesk(*workspace).read(old);
    REQUIRE_OK(opened);
    CHECK(opened->definition.version == 1);
    as(u"manager"_s); // may start, not define
    ProcessDesk manager(*workspace);
    CHECK(manager.publish(quick()).error().code == ErrorCode::Forbidden);
    CHECK(manager.retire(u"quick"_s).error().code == ErrorCode::Forbidden);
    CHECK(manager.saveDraft(u"quick"_s, u"{}"_s).error().code == ErrorCode::Forbidden);
    const auto entries = manager.entries();
    REQUIRE_OK(entries);
    const auto entry = std::ranges::find_if(
        *entries, [](const ProcessEntry &e) { return e.definition.key == "quick"_L1; });
    REQUIRE(entry != entries->end());
    CHECK(entry->running == 1);
    CHECK(entry->active);
}

TEST_CASE("versions count up while a process is retired and brought back", "[office][process]")
{
    Office office;
    ProcessDesk desk(*office.workspace);
    REQUIRE(desk.publish(quick()) == 1);
    REQUIRE_OK(desk.retire(u"quick"_s));
    ApprovalDesk approvals(*office.workspace);
    const auto offered = [&] {
        const auto all = approvals.processes();
        REQUIRE_OK(all);
        const auto found = std::ranges::find(*all, u"quick"_s, &ProcessDefinition::key);
        return found == all->end() ? 0 : found->version;
    };
    CHECK(offered() == 0);
    ProcessDefinition again = quick();
    again.version = 1;
    CHECK_FALSE(approvals.publish(writeDefinition(again)));
    CHECK(desk.publish(quick()) == 2);
    CHECK(offered() == 2);
    REQUIRE_OK(desk.retire(u"quick"_s));
    REQUIRE_OK(desk.bringBack(u"quick"_s));
    CHECK(offered() == 2);
    ProcessDefinition circular = quick();
    circular.nodes[2].kind = NodeKind::SubProcess;
    circular.nodes[2].participants.clear();
    circular.nodes[2].process = u"quick"_s;
    CHECK_FALSE(desk.publish(circular));
}
