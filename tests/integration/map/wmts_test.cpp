// SPDX-License-Identifier: GPL-3.0-or-later
// A map service is asked what it has, once and only where it is named.
#include "commands/map_desk.h"
#include "outside/tile_fetch.h"
#include "support/temp_workspace.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray matrix(const QByteArray &id, int zoom, int side = 256)
{
    const QByteArray scale = QByteArray::number(559'082'264.0287178 / (1 << zoom), 'f', 7);
    const QByteArray pixels = QByteArray::number(side);
    return "<TileMatrix><ows:Identifier>" + id + "</ows:Identifier><ScaleDenominator>" + scale
           + "</ScaleDenominator><TopLeftCorner>-20037508.34 20037508.34</TopLeftCorner><TileWidth>"
           + pixels + "</TileWidth><TileHeight>" + pixels + "</TileHeight></TileMatrix>";
}

QByteArray set(const QByteArray &id, const QByteArray &system, const QByteArray &matrices)
{
    return "<TileMatrixSet><ows:Identifier>" + id + "</ows:Identifier><ows:SupportedCRS>" + system
           + "</ows:SupportedCRS>" + matrices + "</TileMatrixSet>";
}

QByteArray layer(const QByteArray &id,
                 const QByteArray &title,
                 const QByteArray &link,
                 const QByteArray &rest = {})
{
    return "<Layer><ows:Title>" + title + "</ows:Title><ows:Identifier>" + id
           + "</ows:Identifier><Style isDefault=\"true\"><ows:Identifier>default</ows:Identifier>"
             "</Style><Format>tiles</Format><TileMatrixSetLink><TileMatrixSet>"
           + link + "</TileMatrixSet></TileMatrixSetLink>" + rest + "</Layer>";
}

QByteArray capabilities(const QByteArray &contents, const QByteArray &tileAddress = {})
{
    const QByteArray operations =
        tileAddress.isEmpty()
            ? QByteArray()
            : "<ows:OperationsMetadata><ows:Operation name=\"GetCapabilities\"><ows:DCP><ows:HTTP>"
              "<ows:Get "
              "xlink:href=\"http://elsewhere/caps?\"/></ows:HTTP></ows:DCP></ows:Operation>"
              "<ows:Operation name=\"GetTile\"><ows:DCP><ows:HTTP><ows:Get xlink:href=\""
                  + tileAddress
                  + "\"/></ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>";
    return "<?xml version=\"1.0\"?><Capabilities xmlns=\"http://www.opengis.net/wmts/1.0\" "
           "xmlns:ows=\"http://www.opengis.net/ows/1.1\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.0.0\">"
           + operations + "<Contents>" + contents + "</Contents></Capabilities>";
}

const QByteArray kWeb =
    set("w", "urn:ogc:def:crs:EPSG::900913", matrix("1", 1) + matrix("2", 2) + matrix("10", 10));
const QByteArray kDegrees = set("c",
                                "urn:ogc:def:crs:EPSG::4490",
                                "<TileMatrix><ows:Identifier>1</ows:Identifier>"
                                "</TileMatrix>");

/// Answers everything with one page and counts.
struct Service {
    QTcpServer server;
    QByteArray page;
    QStringList asked;

    Service()
    {
        REQUIRE(server.listen(QHostAddress::LocalHost));
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            while (QTcpSocket *socket = server.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    asked << QString::fromLatin1(socket->readLine()).section(u' ', 1, 1);
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: "
                                  + QByteArray::number(page.size()) + "\r\n\r\n" + page);
                    socket->disconnectFromHost();
                });
        });
    }
    [[nodiscard]] QString host() const { return u"127.0.0.1:%1"_s.arg(server.serverPort()); }
};

} // namespace

TEST_CASE("a map service is asked once for its layers, and only where it is named", "[map]")
{
    TempWorkspace office;
    Service service;
    service.page = capabilities(kDegrees + kWeb + layer("vec", "矢量底图", "c")
                                    + layer("img", "影像底图", "w"),
                                "http://" + service.host().toLatin1() + "/img_w/wmts?");
    const QString address = u"http://%1/img_w/wmts?tk=abc"_s.arg(service.host());
    const MapDesk desk(*office.workspace);
    CHECK(desk.serviceLayers(address).error().code == ErrorCode::Forbidden);
    CHECK(service.asked.isEmpty());
    REQUIRE_OK(MapDesk(*office.workspace).nameTileHosts(service.host()));
    const auto layers = desk.serviceLayers(address);
    REQUIRE_OK(layers);
    REQUIRE(service.asked.size() == 1);
    CHECK(service.asked.front().contains(u"REQUEST=GetCapabilities"_s));
    CHECK(service.asked.front().contains(u"tk=abc"_s)); // its key
    REQUIRE(layers->size() == 1);                       // the other is in degrees
    CHECK(layers->front().title == u"影像底图"_s);
    const auto hosts = namedHostsFrom(service.host());
    REQUIRE_OK(hosts);
    const auto tile = tileAddress(layers->front().pattern, {10, 830, 420}, *hosts);
    REQUIRE_OK(tile);
    CHECK(tile->toString()
          == u"http://%1/img_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=img"
             "&STYLE=default&FORMAT=tiles&TILEMATRIXSET=w&TILEMATRIX=10&TILEROW=420&TILECOL=830"
             "&tk=abc"_s.arg(service.host()));
}

TEST_CASE("templates of a map service are filled in, and odd names of zooms understood", "[map]")
{
    const QByteArray named = set("EPSG:3857",
                                 "urn:ogc:def:crs:EPSG::3857",
                                 matrix("EPSG:3857:0", 0) + matrix("EPSG:3857:7", 7));
    const QByteArray address = "<ResourceURL format=\"image/png\" resourceType=\"tile\" "
                               "template=\"http://map.local/t/{Style}/{TileMatrixSet}/{TileMatrix}/"
                               "{TileRow}/{TileCol}\"/>";
    const auto layers = wmtsLayersFrom(capabilities(named + layer("a", "A", "EPSG:3857", address)),
                                       QUrl(u"http://map.local/w"_s));
    REQUIRE_OK(layers);
    REQUIRE(layers->size() == 1);
    const auto hosts = namedHostsFrom(u"map.local"_s);
    REQUIRE_OK(hosts);
    const auto tile = tileAddress(layers->front().pattern, {7, 3, 5}, *hosts);
    REQUIRE_OK(tile);
    CHECK(tile->path() == u"/t/default/EPSG:3857/EPSG:3857:7/5/3"_s);
}

TEST_CASE("a map service without a layer that can be drawn says what it has", "[map]")
{
    const QUrl service(u"http://map.local/w"_s);
    const auto degrees = wmtsLayersFrom(capabilities(kDegrees + layer("v", "V", "c")), service);
    REQUIRE_FALSE(degrees.has_value());
    CHECK(degrees.error().code == ErrorCode::Invalid);
    CHECK(degrees.error().message.contains(u"4490"_s));
    // large tiles, zooms without numbers, half a zoom
    const QByteArray odd = set("l", "urn:ogc:def:crs:EPSG::3857", matrix("3", 3, 512))
                           + set("n", "urn:ogc:def:crs:EPSG::3857", matrix("street", 3))
                           + layer("x", "X", "l") + layer("y", "Y", "n");
    CHECK_FALSE(wmtsLayersFrom(capabilities(odd), service).has_value());
    CHECK_FALSE(wmtsLayersFrom("<html><body>log in</body></html>", service).has_value());
    CHECK_FALSE(wmtsLayersFrom(capabilities(kWeb).chopped(30), service).has_value());
    CHECK_FALSE(wmtsLayersFrom({}, service).has_value());
}
