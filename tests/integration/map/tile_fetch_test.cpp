// SPDX-License-Identifier: GPL-3.0-or-later
// Base maps of the own network: only named machines are asked, and only they.
#include "outside/tile_fetch.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPicture = "\x89PNG\r\n\x1a\n"
                            "picture";

/// Answers each request with the same words and keeps what was asked.
struct Service {
    QTcpServer server;
    QByteArray answer;
    QByteArrayList asked;
    int connections = 0;

    explicit Service(QByteArray words)
        : answer(std::move(words))
    {
        REQUIRE(server.listen(QHostAddress::LocalHost));
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                ++connections;
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    asked << socket->readAll();
                    socket->write(answer);
                    socket->disconnectFromHost();
                });
            }
        });
    }
    [[nodiscard]] QString host() const { return u"127.0.0.1:%1"_s.arg(server.serverPort()); }
    [[nodiscard]] std::vector<TileHost> hosts() const { return tileHostsFrom(host()).value(); }
    [[nodiscard]] QString pattern() const
    {
        return u"http://%1/wmts?TileMatrix={z}&TileRow={y}&TileCol={x}"_s.arg(host());
    }
};

QByteArray http(const QByteArray &status, const QByteArray &body, const QByteArray &head = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
           + head + "\r\n" + body;
}

} // namespace

TEST_CASE("Machines are named one by one, and anything else is refused", "[outside]")
{
    const auto hosts = tileHostsFrom(u" Maps.City.Lan:8080 \n\n10.1.2.3\n"_s);
    REQUIRE(hosts.has_value());
    CHECK(*hosts == std::vector<TileHost>{{u"maps.city.lan"_s, 8080, {}}, {u"10.1.2.3"_s, 80, {}}});
    CHECK(tileHostsFrom({})->empty());
    for (const QString &bad : {u"*"_s,
                               u"*.lan"_s,
                               u"http://a"_s,
                               u"a b"_s,
                               u"a:0"_s,
                               u"a:70000"_s,
                               u"user@a"_s,
                               u"a\n-----BEGIN CERTIFICATE-----\nzz\n-----END CERTIFICATE-----"_s})
        CHECK_FALSE(tileHostsFrom(bad).has_value());
}

TEST_CASE("A tile's numbers go where the template says, to a named machine only", "[outside]")
{
    const auto hosts = tileHostsFrom(u"maps.lan:8080"_s).value();
    CHECK(
        tileAddress(u"http://maps.lan:8080/vec_w/{z}/{y}/{x}.png"_s, {5, 24, 12}, hosts)->toString()
        == u"http://maps.lan:8080/vec_w/5/12/24.png");
    CHECK(tileAddress(u"http://maps.lan:8080/{z}/{x}/{-y}.png"_s, {5, 24, 12}, hosts)->path()
          == u"/5/24/19.png");
    const auto other = tileAddress(u"http://maps.lan/{z}/{x}/{y}"_s, {}, hosts); // another port
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error().code == ErrorCode::Forbidden);
    for (const QString &bad : {u"http://maps.lan:8080/{z}/{x}.png"_s,
                               u"http://me@maps.lan:8080/{z}/{x}/{y}"_s,
                               u"http://{z}.maps.lan:8080/{x}/{y}"_s,
                               u"http://maps.lan:808{z}/{z}/{x}/{y}"_s,
                               u"file:///{z}/{x}/{y}"_s,
                               u"https://maps.lan:8080/{z}/{x}/{y}"_s}) // has no certificate
        CHECK_FALSE(tileAddress(bad, {}, hosts).has_value());
    CHECK_FALSE(tileAddress(u"http://maps.lan:8080/{z}/{x}/{y}"_s, {}, {}).has_value());
}

TEST_CASE("A picture is fetched, a missing one is none, anything else is an error", "[outside]")
{
    Service service(http("200 OK", kPicture));
    const auto address = tileAddress(service.pattern(), {3, 1, 2}, service.hosts());
    REQUIRE(address.has_value());
    CHECK(fetchTile(*address, service.hosts()) == kPicture);
    REQUIRE(service.asked.size() == 1);
    CHECK(service.asked[0].startsWith("GET /wmts?TileMatrix=3&TileRow=2&TileCol=1 "));
    CHECK_FALSE(service.asked[0].contains("Cookie"));
    service.answer = http("404 Not Found", "none");
    CHECK(fetchTile(*address, service.hosts()) == QByteArray());
    service.answer = http("500 Oops", "none");
    CHECK(fetchTile(*address, service.hosts()).error().code == ErrorCode::Io);
    service.answer = http("200 OK", QByteArray(5000, 'x'));
    CHECK(fetchTile(*address, service.hosts(), {.mostBytes = 1000}).error().code
          == ErrorCode::Invalid);
    service.answer.clear(); // hangs up without a word
    CHECK_FALSE(fetchTile(*address, service.hosts()).has_value());
}

TEST_CASE("A redirect is not followed, and a machine that is not named is not asked", "[outside]")
{
    Service other(http("200 OK", kPicture));
    Service service(http("302 Found", {}, "Location: http://" + other.host().toUtf8() + "/\r\n"));
    const auto address = tileAddress(service.pattern(), {}, service.hosts());
    REQUIRE(address.has_value());
    const auto refused = fetchTile(*address, service.hosts());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Forbidden);
    CHECK(other.connections == 0);
    const int before = service.connections;
    CHECK_FALSE(fetchTile(*address, other.hosts()).has_value());
    CHECK(service.connections == before);
}
