// SPDX-License-Identifier: GPL-3.0-or-later
// What may be sent to which outside system, and that taking it out uses up the leave it needs.
#include "commands/hand_over.h"
#include "commands/process_desk.h"
#include "outside/outside_call.h"
#include "support/office_cases.h"

#include <QTcpServer>
#include <QTcpSocket>

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
    first.participants = {{ParticipantKind::Role, u"project-manager"_s, UnitRelation::Any, {}}};
    first.starterMaySign = true;
    first.handOver = true;
    add(NodeKind::End, u"end"_s);
    return definition;
}

/// A case of a project with that label, in the hands of the manager, who may hand it over.
struct Sender : SecretOffice {
    Sm2PrivateKey oa = Sm2PrivateKey::generate();
    CaseId id;
    int visit = 0;

    explicit Sender(Classification level)
        : SecretOffice(level, false)
    {
        REQUIRE_OK(ProcessDesk(*workspace).publish(quick()));
        appoint();
    }
    void registered(Classification upTo, const QString &address = {})
    {
        as(u"system"_s);
        REQUIRE_OK(HandOverDesk(*workspace)
                       .setSystem({.name = u"市OA"_s,
                                   .publicKey = oa.publicKey().bytes(),
                                   .address = address,
                                   .upTo = upTo}));
    }
    void open()
    {
        signing(u"manager"_s);
        const auto opened = openCaseOf(*this, u"quick"_s, project, {});
        REQUIRE_OK(opened);
        id = *opened;
        const auto now = ApprovalDesk(*workspace).read(id);
        REQUIRE_OK(now);
        const auto visits = HandOverDesk(*workspace).visitsToHandOver(*now);
        REQUIRE(visits.size() == 1);
        visit = visits.front();
    }
    Result<QByteArray> handOver()
    {
        return HandOverDesk(*workspace).handOver(id, visit, u"市OA"_s);
    }
    void leave()
    {
        signing(u"manager"_s);
        const auto asked = openCaseOf(*this,
                                      u"classified-export"_s,
                                      project,
                                      exportPermitEffect(u"export"_s, u"送办"_s, 5),
                                      {{u"level"_s, u"secret"_s}});
        REQUIRE_OK(asked);
        REQUIRE(runCase(*this, *asked, {u"classifier"_s, u"head"_s}) == CaseStatus::Approved);
        signing(u"manager"_s);
    }
    [[nodiscard]] QByteArray answerTo(const QByteArray &sent, const QByteArray &nonce = {}) const
    {
        const auto document = readDocument(HandOverKind::Case, sent);
        REQUIRE_OK(document);
        const auto out = readHandOver(document->content);
        REQUIRE_OK(out);
        SignedDocument answer;
        answer.content = writeAnswer({out->id,
                                      out->visit,
                                      nonce.isEmpty() ? out->nonce : nonce,
                                      toBytes(sm3(document->content)),
                                      true,
                                      u"同意办理"_s,
                                      u"王局"_s,
                                      u"市OA"_s,
                                      clock.now()});
        const auto signature = oa.sign(signedBytes(HandOverKind::Answer, answer.content));
        REQUIRE_OK(signature);
        answer.signature = *signature;
        answer.publicKey = oa.publicKey().bytes();
        return writeDocument(HandOverKind::Answer, answer);
    }
};

} // namespace

TEST_CASE("a hand-over uses up the leave that its label needs", "[office][handover][leave]")
{
    Sender office(Classification::Secret);
    office.registered(Classification::Secret);
    office.open();
    const auto refused = office.handOver();
    REQUIRE_FALSE(refused);
    CHECK(approvalHint(refused.error()).has_value());
    office.leave();
    CHECK(SecrecyDesk(*office.workspace).permits()->size() == 1);
    REQUIRE_OK(office.handOver());
    CHECK(SecrecyDesk(*office.workspace).permits()->empty());
    CHECK_FALSE(office.workspace->authorise(u"export"_s, office.project));
}

TEST_CASE("nothing above the label of a system is handed over to it, with leave or without",
          "[office][handover]")
{
    Sender office(Classification::Secret);
    office.registered(Classification::Internal);
    office.open();
    office.leave();
    const auto refused = office.handOver();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Forbidden);
    CHECK(SecrecyDesk(*office.workspace).permits()->size() == 1); // and uses nothing up
    office.registered(Classification::Secret);
    office.signing(u"manager"_s);
    const auto sent = office.handOver();
    REQUIRE_OK(sent);
    // the limit is asked again when it is sent
    office.registered(Classification::Internal, u"http://127.0.0.1:9/"_s);
    office.signing(u"manager"_s);
    CHECK(HandOverDesk(*office.workspace).sending(*sent).error().code == ErrorCode::Forbidden);
    office.registered(Classification::Secret, u"http://127.0.0.1:9/"_s);
    office.signing(u"manager"_s);
    CHECK(HandOverDesk(*office.workspace).sending(*sent));
}

TEST_CASE("without an address nothing is sent, and only what is out is", "[office][handover]")
{
    Sender office(Classification::Open);
    office.registered(Classification::Open);
    office.open();
    const auto sent = office.handOver();
    REQUIRE_OK(sent);
    HandOverDesk desk(*office.workspace);
    CHECK(desk.sending(*sent).error().code == ErrorCode::NotFound);
    CHECK(desk.waiting()->empty());
    CHECK(desk.setSystem({.name = u"市OA"_s,
                          .publicKey = office.oa.publicKey().bytes(),
                          .address = u"http://127.0.0.1:9/"_s})
              .error()
              .code
          == ErrorCode::Forbidden);
    office.as(u"system"_s);
    HandOverDesk system(*office.workspace);
    for (const QString &bad :
         {u"http://oa.example.gov.cn/"_s, u"https://oa.example.gov.cn/"_s, u"nonsense"_s})
        CHECK(
            system
                .setSystem(
                    {.name = u"市OA"_s, .publicKey = office.oa.publicKey().bytes(), .address = bad})
                .error()
                .code
            == ErrorCode::Invalid);
    CHECK_FALSE(office.workspace->setSetting(u"approval.outside-systems"_s, u"[]"_s));
    office.registered(Classification::Open, u"http://127.0.0.1:9/"_s);
    office.signing(u"manager"_s);
    HandOverDesk again(*office.workspace);
    CHECK(again.waiting()->size() == 1);
    QByteArray other = *sent;
    other.replace("\"signature\"", "\"signatura\"");
    CHECK_FALSE(again.sending(other));
    // another document of the same case, made by whoever, was never written down as out
    auto document = readDocument(HandOverKind::Case, *sent);
    auto content = readHandOver(document->content);
    content->title = u"别的事"_s;
    document->content = writeHandOver(*content);
    CHECK(again.sending(writeDocument(HandOverKind::Case, *document)).error().code
          == ErrorCode::Forbidden);
    CHECK(again.sending(*sent));
}

TEST_CASE("a signed answer over the network ends the step; a wrong nonce and a replay do not",
          "[office][handover]")
{
    Sender office(Classification::Open);
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    QByteArray body;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &body] {
            (void)socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
                          + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    });
    office.registered(Classification::Open, u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    office.open();
    const auto sent = office.handOver();
    REQUIRE_OK(sent);
    HandOverDesk desk(*office.workspace);
    const auto way = desk.sending(*sent);
    REQUIRE_OK(way);
    const auto fetched = [&](const QByteArray &answer) {
        body = answer;
        const auto reply = pollAndWait(way->endpoint, way->nonce);
        REQUIRE_OK(reply);
        REQUIRE(reply->has_value());
        return desk.takeAnswer(**reply);
    };
    CHECK_FALSE(fetched("<html>garbage</html>"));
    CHECK_FALSE(fetched(office.answerTo(*sent, QByteArray(16, 'x'))));
    CHECK(ApprovalDesk(*office.workspace).read(office.id)->state.status == CaseStatus::Running);
    const QByteArray good = office.answerTo(*sent);
    REQUIRE_OK(fetched(good));
    CHECK(ApprovalDesk(*office.workspace).read(office.id)->state.status == CaseStatus::Approved);
    CHECK(fetched(good).error().code == ErrorCode::Conflict);
    CHECK(desk.waiting()->empty());
}
