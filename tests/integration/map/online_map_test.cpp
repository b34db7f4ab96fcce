// SPDX-License-Identifier: GPL-3.0-or-later
// A base map on another machine, from its registration to a tile: named first, then asked.
#include "commands/map_desk.h"
#include "support/temp_workspace.h"
#include "tiles/tile_image.h"

#include <QBuffer>
#include <QHostAddress>
#include <QImage>
#include <QTcpServer>
#include <QTcpSocket>

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(QColor colour)
{
    QImage image(256, 256, QImage::Format_ARGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Two layers as a city's node has them: ground, and writing with nothing between the letters.
struct Node {
    QTcpServer server;
    int asked = 0;
    bool isDown = false;

    Node()
    {
        REQUIRE(server.listen(QHostAddress::LocalHost));
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            while (QTcpSocket *socket = server.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    ++asked;
                    const QByteArray line = socket->readLine();
                    const QByteArray body =
                        line.contains("cva_w") ? png(QColor(0, 0, 255, 0)) : png(Qt::green);
                    socket->write(isDown
                                      ? "HTTP/1.1 500 Down\r\nContent-Length: 0\r\n\r\n"_ba
                                      : "HTTP/1.1 200 OK\r\nContent-Length: "
                                            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                    socket->disconnectFromHost();
                });
        });
    }
    [[nodiscard]] QString host() const { return u"127.0.0.1:%1"_s.arg(server.serverPort()); }
    [[nodiscard]] MapLayer layer(const QString &which) const
    {
        MapLayer row;
        row.kind = LayerKind::Online;
        row.name = which;
        row.source = u"示例市地理信息中心"_s;
        row.reviewNumber = u"示审2026-009"_s;
        row.address = u"http://%1/%2/{z}/{y}/{x}"_s.arg(host(), which);
        row.shown = true;
        return row;
    }
};

} // namespace

TEST_CASE("A machine is asked for tiles only once the administrator named it", "[map][outside]")
{
    TempWorkspace temp;
    Node node;
    MapDesk desk(*temp.workspace);
    const auto refused = desk.addLayer(node.layer(u"vec_w"_s), {}, {});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Forbidden);
    CHECK_FALSE(desk.nameTileHosts(u"*"_s).has_value());
    REQUIRE_OK(desk.nameTileHosts(node.host()));
    const auto ground = desk.addLayer(node.layer(u"vec_w"_s), {}, {});
    const auto letters = desk.addLayer(node.layer(u"cva_w"_s), {}, {});
    REQUIRE_OK(ground);
    REQUIRE_OK(letters);
    CHECK(node.asked == 0);

    std::vector<std::shared_ptr<const TileSource>> maps;
    for (const auto *each : {&ground, &letters}) {
        auto source = desk.online(**each);
        REQUIRE_OK(source);
        maps.push_back(std::move(*source));
    }
    const QImage tile = QImage::fromData(composedTile(maps, {5, 24, 12}));
    CHECK(tile.pixelColor(100, 100) == QColor(Qt::green)); // seen through the letters' layer
    CHECK(node.asked == 2);
    CHECK_FALSE(composedTile(maps, {5, 24, 12}).isEmpty());
    CHECK(node.asked == 2); // kept

    node.isDown = true;
    CHECK(composedTile(maps, {9, 1, 1}).isEmpty());
    const int before = node.asked;
    CHECK(composedTile(maps, {9, 1, 2}).isEmpty());
    CHECK(node.asked == before); // it rests

    REQUIRE_OK(desk.nameTileHosts({}));
    const auto gone = desk.online(*ground);
    REQUIRE_FALSE(gone.has_value());
    CHECK(gone.error().code == ErrorCode::Forbidden);
}
