// SPDX-License-Identifier: GPL-3.0-or-later
// The way to an outside system, against servers that behave and servers that do not.
#include "outside/outside_call.h"

#include "support/loopback_certificate.h"
#include "support/stringify.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace zs::loopback;
using namespace Qt::StringLiterals;

namespace {

/// Answers every request by what `answer` makes of it.
struct Listener {
    std::unique_ptr<QTcpServer> server;
    std::function<void(QTcpSocket &, const QByteArray &request)> answer;
    QByteArrayList requests;

    explicit Listener(bool tls)
    {
        if (tls) {
            auto secure = std::make_unique<QSslServer>();
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(QSslCertificate(QByteArray(kCertificate)));
            configuration.setPrivateKey(QSslKey(QByteArray(kKey), QSsl::Ec));
            secure->setSslConfiguration(configuration);
            server = std::move(secure);
        } else {
            server = std::make_unique<QTcpServer>();
        }
        QObject::connect(server.get(),
                         &QTcpServer::pendingConnectionAvailable,
                         server.get(),
                         [this] { take(); });
        REQUIRE(server->listen(QHostAddress::LocalHost));
    }
    void take()
    {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            auto whole = std::make_shared<QByteArray>();
            const auto read = [this, socket, whole] {
                *whole += socket->readAll();
                const auto head = whole->indexOf("\r\n\r\n");
                if (head < 0)
                    return;
                const auto length = whole->toLower().indexOf("content-length: ");
                const int body =
                    length < 0 ? 0 : whole->mid(length + 16, 12).split('\r').front().toInt();
                if (whole->size() < head + 4 + body)
                    return;
                requests << *whole;
                whole->clear();
                answer(*socket, requests.back());
            };
            QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
            read();
        }
    }
    void answerWith(const QByteArray &status, const QByteArray &body, const QByteArray &more = {})
    {
        answer = [=](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 " + status
                         + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more
                         + "Connection: close\r\n\r\n" + body);
            socket.disconnectFromHost();
        };
    }
    [[nodiscard]] OutsideEndpoint endpoint(const char *certificate = kCertificate) const
    {
        const bool tls = qobject_cast<QSslServer *>(server.get());
        const auto made = endpointFrom(
            u"%1://127.0.0.1:%2/oa"_s.arg(tls ? u"https"_s : u"http"_s).arg(server->serverPort()),
            certificate);
        REQUIRE_OK(made);
        return *made;
    }
};

constexpr OutsideLimits kShort{.mostBytes = 100'000, .wholeMs = 1'500};

} // namespace

TEST_CASE("an address is https with a certificate, or this very machine", "[outside]")
{
    CHECK(endpointFrom(u"https://oa.example.gov.cn/zs"_s, kCertificate));
    CHECK(endpointFrom(u"http://127.0.0.1:8080/"_s, {}));
    CHECK(endpointFrom(u"http://[::1]:8080/"_s, {}));
    for (const QString &bad : {u"http://oa.example.gov.cn/"_s,
                               u"http://localhost:8080/"_s,
                               u"http://127.0.0.1.example.cn/"_s,
                               u"ftp://127.0.0.1/"_s,
                               u"file:///etc/passwd"_s,
                               u"https:///path"_s,
                               u"https://user:word@oa.example.gov.cn/"_s,
                               u"https://oa.example.gov.cn/?to=x"_s,
                               u"https://oa.example.gov.cn/#x"_s,
                               u"oa.example.gov.cn"_s,
                               u""_s}) {
        INFO(bad.toStdString());
        CHECK_FALSE(endpointFrom(bad, kCertificate));
    }
    CHECK_FALSE(endpointFrom(u"https://oa.example.gov.cn/"_s, {}));
    CHECK_FALSE(endpointFrom(u"https://oa.example.gov.cn/"_s, "no certificate"));
    const auto endpoint = endpointFrom(u"https://oa.example.gov.cn/zs"_s, kCertificate);
    CHECK(answerAddress(*endpoint, QByteArray("\x01\xab", 2)).toString()
          == u"https://oa.example.gov.cn/zs/01ab"_s);
}

TEST_CASE("a document is posted as it is, and the answer comes at once or later", "[outside]")
{
    const bool tls = GENERATE(true, false);
    Listener server(tls);
    server.answerWith("202 Accepted", {});
    const auto waits = postAndWait(server.endpoint(), "{\"a\":1}", kShort);
    REQUIRE_OK(waits);
    CHECK_FALSE(waits->has_value());
    REQUIRE(server.requests.size() == 1);
    CHECK(server.requests.front().startsWith("POST /oa HTTP/1.1\r\n"));
    CHECK(server.requests.front().endsWith("\r\n\r\n{\"a\":1}"));
    CHECK_FALSE(server.requests.front().toLower().contains("cookie"));
    server.answerWith("200 OK", "signed");
    const auto at = postAndWait(server.endpoint(), "x", kShort);
    REQUIRE_OK(at);
    CHECK(*at == QByteArray("signed"));
    server.answerWith("204 No Content", {});
    CHECK_FALSE(pollAndWait(server.endpoint(), "\x7f", kShort)->has_value());
    CHECK(server.requests.back().startsWith("GET /oa/7f HTTP/1.1\r\n"));
}

TEST_CASE("a server with another certificate gets nothing", "[outside]")
{
    Listener server(true);
    server.answerWith("202 Accepted", {});
    const auto refused = postAndWait(server.endpoint(kOtherCertificate), "secret", kShort);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Forbidden);
    CHECK(server.requests.isEmpty());
}

TEST_CASE("a redirect is not followed, whatever its kind", "[outside]")
{
    Listener elsewhere(false);
    elsewhere.answerWith("200 OK", "taken");
    Listener server(false);
    for (const char *status : {"301 Moved", "302 Found", "303 See", "307 Temp", "308 Perm"}) {
        server.answerWith(
            status, {}, "Location: " + elsewhere.endpoint().address.toEncoded() + "\r\n");
        const auto done = postAndWait(server.endpoint(), "x", kShort);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Forbidden);
    }
    CHECK(elsewhere.requests.isEmpty());
}

TEST_CASE("a proxy of the program or the machine is not used", "[outside]")
{
    Listener proxy(false);
    proxy.answerWith("200 OK", "of the proxy");
    const QByteArray place = "http://127.0.0.1:" + QByteArray::number(proxy.server->serverPort());
    qputenv("http_proxy", place);
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.server->serverPort()});
    Listener server(false);
    server.answerWith("200 OK", "of the system");
    const auto done = postAndWait(server.endpoint(), "x", kShort);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    qunsetenv("http_proxy");
    REQUIRE_OK(done);
    CHECK(*done == QByteArray("of the system"));
    CHECK(proxy.requests.isEmpty());
}

TEST_CASE("an answer without end, and one that says so, are given up", "[outside]")
{
    Listener server(false);
    const bool told = GENERATE(true, false);
    server.answer = [told](QTcpSocket &socket, const QByteArray &) {
        socket.write(told ? "HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n"
                          : "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        auto *more = new QTimer(&socket);
        QObject::connect(more, &QTimer::timeout, &socket, [&socket, told] {
            if (socket.bytesToWrite() < 1'000'000)
                socket.write(told ? QByteArray(50'000, 'x')
                                  : "C350\r\n" + QByteArray(50'000, 'x') + "\r\n");
        });
        more->start(1);
    };
    const auto done =
        postAndWait(server.endpoint(), "x", {.mostBytes = 1'000'000, .wholeMs = 9'000});
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Invalid);
}

TEST_CASE("an answer that trickles, or never comes, is given up in time", "[outside]")
{
    Listener server(false);
    const bool trickles = GENERATE(true, false);
    server.answer = [trickles](QTcpSocket &socket, const QByteArray &) {
        if (!trickles)
            return;
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n");
        auto *more = new QTimer(&socket);
        QObject::connect(more, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        more->start(20);
    };
    QElapsedTimer took;
    took.start();
    const auto done = postAndWait(server.endpoint(), "x", {.mostBytes = 100'000, .wholeMs = 400});
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Io);
    CHECK(took.elapsed() < 5'000);
}

TEST_CASE("garbage, an empty answer, a cut one and a refusal are told apart from an answer",
          "[outside]")
{
    Listener server(false);
    server.answer = [](QTcpSocket &socket, const QByteArray &) {
        socket.write("\x00\xff garbage\r\n\r\n");
        socket.disconnectFromHost();
    };
    CHECK_FALSE(postAndWait(server.endpoint(), "x", kShort));
    server.answerWith("200 OK", {});
    CHECK(postAndWait(server.endpoint(), "x", kShort).error().code == ErrorCode::Invalid);
    server.answer = [](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        socket.disconnectFromHost();
    };
    CHECK(postAndWait(server.endpoint(), "x", kShort).error().code == ErrorCode::Io);
    for (const char *status : {"401 Unauthorized", "404 Not Found", "500 Error", "206 Part"}) {
        server.answerWith(status, "words", "WWW-Authenticate: Basic realm=x\r\n");
        const auto done = postAndWait(server.endpoint(), "x", kShort);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Io);
    }
    OutsideEndpoint nobody = server.endpoint();
    server.server->close();
    CHECK(postAndWait(nobody, "x", kShort).error().code == ErrorCode::Io);
}

TEST_CASE("a call is cancelled at once, and one that is thrown away calls nobody", "[outside]")
{
    Listener server(false);
    server.answer = [](QTcpSocket &, const QByteArray &) {};
    int called = 0;
    ErrorCode code = ErrorCode::Internal;
    {
        OutsideCall call(server.endpoint());
        call.post("x", [&](const Result<OutsideReply> &done) {
            ++called;
            code = done.error().code;
        });
        call.cancel();
        CHECK(called == 1);
        CHECK(code == ErrorCode::Cancelled);
        call.post("x", [&](const Result<OutsideReply> &) { ++called; });
    }
    QCoreApplication::processEvents();
    CHECK(called == 1);
}
