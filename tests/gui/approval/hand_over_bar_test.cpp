// SPDX-License-Identifier: GPL-3.0-or-later
// A case out to a file and its answer back in, as a person does it.
#include "ui/approval/hand_over_bar.h"

#include "approval/process_json.h"
#include "commands/hand_over.h"
#include "commands/process_desk.h"
#include "support/office.h"
#include "ui/approval/approval_page.h"
#include "ui/widgets/dialog_seam.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

ProcessDefinition answeredOutside()
{
    ProcessDefinition d;
    d.key = u"outside"_s;
    d.name = u"外部会办"_s;
    ProcessNode start;
    start.kind = NodeKind::Start;
    start.id = start.name = u"start"_s;
    ProcessNode sign;
    sign.id = sign.name = u"sign"_s;
    sign.participants = {{ParticipantKind::Role, u"finance"_s, UnitRelation::Any, {}}};
    sign.handOver = true;
    ProcessNode end;
    end.kind = NodeKind::End;
    end.id = u"end"_s;
    d.nodes = {start, sign, end};
    return d;
}

} // namespace

TEST_CASE_METHOD(Office,
                 "a step that an outside system may answer goes out by a button and comes back by "
                 "another; a wrong answer is told and changes nothing",
                 "[gui][approval]")
{
    nextAnswer::clear();
    grantRoles();
    const Sm2PrivateKey oa = Sm2PrivateKey::generate();
    const ProjectId project = addOwnProject(u"P1"_s);
    REQUIRE_OK(ProcessDesk(*workspace).publish(answeredOutside()));
    REQUIRE_OK(HandOverDesk(*workspace).setSystem({u"市OA"_s, oa.publicKey().bytes()}));
    appoint();
    signing(u"manager"_s);
    const auto id = ApprovalDesk(*workspace)
                        .open({.process = u"outside"_s,
                               .title = u"会办"_s,
                               .project = project,
                               .classification = Classification::Open,
                               .form = {},
                               .effect = {}});
    REQUIRE_OK(id);
    signing(u"finance"_s);
    ApprovalPage page(*workspace);
    QStringList failures;
    QObject::connect(
        &page, &ApprovalPage::failed, &page, [&](const Error &e) { failures << e.message; });
    page.resize(1366, 768);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    auto *bar = page.findChild<HandOverBar *>();
    REQUIRE(bar);
    CHECK(bar->isVisible());
    auto *send = page.findChild<QPushButton *>(u"handOverSend"_s);
    auto *take = page.findChild<QPushButton *>(u"handOverTake"_s);
    CHECK(send->isEnabled());
    CHECK_FALSE(take->isEnabled());
    const QString out = folder.filePath(u"out.json"_s);
    nextAnswer::path(out);
    QTest::mouseClick(send, Qt::LeftButton);
    CHECK(failures.isEmpty());
    CHECK_FALSE(send->isEnabled());
    CHECK(take->isEnabled());
    if (const QString pictures = qEnvironmentVariable("ZS_PICTURES"); !pictures.isEmpty())
        page.grab().save(pictures + u"/hand-over.png"_s);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto sent = readDocument(HandOverKind::Case, file.readAll());
    REQUIRE_OK(sent);
    const auto content = readHandOver(sent->content);
    REQUIRE_OK(content);
    const HandOverAnswer answer{content->id,
                                content->visit,
                                content->nonce,
                                toBytes(sm3(sent->content)),
                                true,
                                u"同意"_s,
                                u"王局"_s,
                                u"市OA"_s,
                                clock.now()};
    const auto write = [&](const Sm2PrivateKey &key) {
        SignedDocument document;
        document.content = writeAnswer(answer);
        const auto signature = key.sign(signedBytes(HandOverKind::Answer, document.content));
        REQUIRE_OK(signature);
        document.signature = *signature;
        document.publicKey = key.publicKey().bytes();
        const QString in = folder.filePath(u"in.json"_s);
        QFile answerFile(in);
        REQUIRE(answerFile.open(QIODevice::WriteOnly));
        answerFile.write(writeDocument(HandOverKind::Answer, document));
        answerFile.close();
        nextAnswer::path(in);
        QTest::mouseClick(take, Qt::LeftButton);
    };
    write(Sm2PrivateKey::generate());
    CHECK(failures.size() == 1);
    CHECK(ApprovalDesk(*workspace).read(*id)->state.status == CaseStatus::Running);
    write(oa);
    CHECK(failures.size() == 1);
    CHECK(ApprovalDesk(*workspace).read(*id)->state.status == CaseStatus::Approved);
    CHECK_FALSE(bar->isVisible());
    nextAnswer::clear();
}
