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
#include <QHash>
#include <QPushButton>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
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

/// A case whose step an outside system may answer, shown to the finance officer.
struct Outside : Office {
    Sm2PrivateKey oa = Sm2PrivateKey::generate();
    CaseId id;
    std::unique_ptr<ApprovalPage> page;
    QStringList failures;
    QStringList told;

    explicit Outside(const QString &address = {})
    {
        nextAnswer::clear();
        grantRoles();
        const ProjectId project = addOwnProject(u"P1"_s);
        REQUIRE_OK(ProcessDesk(*workspace).publish(answeredOutside()));
        REQUIRE_OK(
            HandOverDesk(*workspace)
                .setSystem(
                    {.name = u"市OA"_s, .publicKey = oa.publicKey().bytes(), .address = address}));
        appoint();
        signing(u"manager"_s);
        const auto opened = ApprovalDesk(*workspace)
                                .open({.process = u"outside"_s,
                                       .title = u"会办"_s,
                                       .project = project,
                                       .classification = Classification::Open,
                                       .form = {},
                                       .effect = {}});
        REQUIRE_OK(opened);
        id = *opened;
        signing(u"finance"_s);
        page = std::make_unique<ApprovalPage>(*workspace);
        QObject::connect(page.get(), &ApprovalPage::failed, page.get(), [this](const Error &e) {
            failures << e.message;
        });
        QObject::connect(page.get(), &ApprovalPage::done, page.get(), [this](const QString &text) {
            told << text;
        });
        page->resize(1366, 768);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
    }
    ~Outside()
    {
        nextAnswer::clear();
        page.reset();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        auto *found = page->findChild<QPushButton *>(name);
        REQUIRE(found);
        return found;
    }
    void click(const QString &name) const
    {
        QPushButton *which = button(name);
        REQUIRE(which->isVisible());
        REQUIRE(which->isEnabled());
        QTest::mouseClick(which, Qt::LeftButton);
    }
    [[nodiscard]] CaseStatus status() const
    {
        return ApprovalDesk(*workspace).read(id)->state.status;
    }
    [[nodiscard]] QByteArray
    answerTo(const QByteArray &document, const Sm2PrivateKey &key, bool approved = true) const
    {
        const auto sent = readDocument(HandOverKind::Case, document);
        REQUIRE_OK(sent);
        const auto content = readHandOver(sent->content);
        REQUIRE_OK(content);
        SignedDocument answer;
        answer.content = writeAnswer({content->id,
                                      content->visit,
                                      content->nonce,
                                      toBytes(sm3(sent->content)),
                                      approved,
                                      u"同意"_s,
                                      u"王局"_s,
                                      u"市OA"_s,
                                      clock.now()});
        const auto signature = key.sign(signedBytes(HandOverKind::Answer, answer.content));
        REQUIRE_OK(signature);
        answer.signature = *signature;
        answer.publicKey = key.publicKey().bytes();
        return writeDocument(HandOverKind::Answer, answer);
    }
};

/// An outside system on this machine: says that it has what came, until it has an answer.
struct OaServer : QTcpServer {
    QByteArray received; ///< the body of what was posted last
    QByteArray answer;
    int posts = 0;
    int polls = 0;
    bool silent = false; ///< takes connections and says nothing

    OaServer()
    {
        REQUIRE(listen(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1/"_s.arg(serverPort()); }

private:
    void read(QTcpSocket &socket)
    {
        QByteArray &all = m_read[&socket];
        all += socket.readAll();
        const auto end = all.indexOf("\r\n\r\n");
        if (end < 0 || silent)
            return;
        static const QRegularExpression length(u"content-length: *(\\d+)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        const auto told = length.match(QString::fromLatin1(all.first(end)));
        const auto wanted = told.hasMatch() ? told.captured(1).toLongLong() : 0;
        if (all.size() < end + 4 + wanted)
            return;
        if (all.startsWith("POST")) {
            ++posts;
            received = all.sliced(end + 4);
        } else {
            ++polls;
        }
        const QByteArray body = all.startsWith("POST") ? QByteArray() : answer;
        socket.write((body.isEmpty() ? "HTTP/1.1 202 Accepted\r\n" : "HTTP/1.1 200 OK\r\n")
                     + QByteArray("Connection: close\r\nContent-Length: ")
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        m_read.remove(&socket);
        socket.disconnectFromHost();
    }
    QHash<QTcpSocket *, QByteArray> m_read;
};

} // namespace

TEST_CASE("a step that an outside system may answer goes out by a button and comes back by "
          "another; a wrong answer is told and changes nothing",
          "[gui][approval]")
{
    Outside office;
    CHECK(office.page->findChild<HandOverBar *>()->isVisible());
    CHECK(office.button(u"handOverSend"_s)->isEnabled());
    CHECK_FALSE(office.button(u"handOverTake"_s)->isEnabled());
    const QString out = office.folder.filePath(u"out.json"_s);
    nextAnswer::path(out);
    office.click(u"handOverSend"_s);
    CHECK(office.failures.isEmpty());
    CHECK_FALSE(office.button(u"handOverSend"_s)->isEnabled());
    CHECK_FALSE(office.button(u"handOverPoll"_s)->isVisible()); // it has no address
    CHECK_FALSE(office.button(u"handOverAgain"_s)->isVisible());
    if (const QString pictures = qEnvironmentVariable("ZS_PICTURES"); !pictures.isEmpty())
        office.page->grab().save(pictures + u"/hand-over.png"_s);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray sent = file.readAll();
    const auto takeIn = [&](const Sm2PrivateKey &key) {
        const QString in = office.folder.filePath(u"in.json"_s);
        QFile answerFile(in);
        REQUIRE(answerFile.open(QIODevice::WriteOnly));
        answerFile.write(office.answerTo(sent, key));
        answerFile.close();
        nextAnswer::path(in);
        office.click(u"handOverTake"_s);
    };
    takeIn(Sm2PrivateKey::generate());
    CHECK(office.failures.size() == 1);
    CHECK(office.status() == CaseStatus::Running);
    takeIn(office.oa);
    CHECK(office.failures.size() == 1);
    CHECK(office.status() == CaseStatus::Approved);
    CHECK_FALSE(office.page->findChild<HandOverBar *>()->isVisible());
}

TEST_CASE("a case goes over the network by a button, its answer is asked for by another, and only "
          "the right one ends the step",
          "[gui][approval]")
{
    OaServer server;
    Outside office(server.address());
    const QString out = office.folder.filePath(u"out.json"_s);
    nextAnswer::path(out);
    nextAnswer::yes(true);
    office.click(u"handOverSend"_s);
    CHECK(office.button(u"handOverStop"_s)->isVisible());
    CHECK_FALSE(office.button(u"handOverPoll"_s)->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return office.button(u"handOverPoll"_s)->isEnabled(); }));
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(server.received == file.readAll());
    CHECK(office.failures.isEmpty());
    CHECK_FALSE(office.button(u"handOverStop"_s)->isVisible());
    if (const QString pictures = qEnvironmentVariable("ZS_PICTURES"); !pictures.isEmpty())
        office.page->grab().save(pictures + u"/hand-over-network.png"_s);
    const auto ask = [&] {
        office.click(u"handOverPoll"_s);
        REQUIRE(QTest::qWaitFor([&] { return !office.button(u"handOverStop"_s)->isVisible(); }));
    };
    ask(); // nothing decided yet
    CHECK(office.status() == CaseStatus::Running);
    CHECK(office.told.last().contains(u"市OA"_s));
    server.answer = office.answerTo(server.received, Sm2PrivateKey::generate());
    ask();
    CHECK(office.failures.size() == 1);
    CHECK(office.status() == CaseStatus::Running);
    server.answer = office.answerTo(server.received, office.oa);
    ask();
    CHECK(server.polls == 3);
    CHECK(office.status() == CaseStatus::Approved);
    CHECK_FALSE(office.page->findChild<HandOverBar *>()->isVisible());
}

TEST_CASE("a call that fails or is stopped is told, and the same document may be sent again",
          "[gui][approval]")
{
    OaServer server;
    server.silent = true;
    Outside office(server.address());
    const QString out = office.folder.filePath(u"out.json"_s);
    nextAnswer::path(out);
    nextAnswer::yes(true);
    office.click(u"handOverSend"_s);
    office.click(u"handOverStop"_s);
    REQUIRE(QTest::qWaitFor([&] { return office.failures.size() == 1; }));
    CHECK(office.button(u"handOverAgain"_s)->isEnabled());
    CHECK_FALSE(office.button(u"handOverSend"_s)->isVisible());
    // another file is not what was handed over
    const QString other = office.folder.filePath(u"other.json"_s);
    QFile wrong(other);
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write("{}");
    wrong.close();
    nextAnswer::path(other);
    office.click(u"handOverAgain"_s);
    CHECK(office.failures.size() == 2);
    server.silent = false;
    nextAnswer::path(out);
    office.click(u"handOverAgain"_s);
    REQUIRE(QTest::qWaitFor([&] { return server.posts == 1 && !office.told.isEmpty(); }));
    CHECK(office.failures.size() == 2);
    CHECK(office.status() == CaseStatus::Running);
}
