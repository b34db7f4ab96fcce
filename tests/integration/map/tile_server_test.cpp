// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_server.h"

#include "tiles/tile_import.h"

#include <QBuffer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(QColor colour)
{
    QImage image(256, 256, QImage::Format_ARGB32_Premultiplied);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString mbtiles(const QTemporaryDir &folder, const QString &format, const QByteArray &tile)
{
    const QString path = folder.filePath(u"map.mbtiles"_s);
    QFile::remove(path);
    {
        QSqlDatabase base = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"make"_s);
        base.setDatabaseName(path);
        REQUIRE(base.open());
        QSqlQuery query(base);
        REQUIRE(query.exec(u"CREATE TABLE metadata (name TEXT, value TEXT)"_s));
        REQUIRE(query.exec(u"CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row "
                           "INTEGER, tile_data BLOB)"_s));
        query.prepare(u"INSERT INTO metadata VALUES ('format', ?), ('name', '示例市')"_s);
        query.addBindValue(format);
        REQUIRE(query.exec());
        for (int row = 0; row < 4; ++row) {
            query.prepare(u"INSERT INTO tiles VALUES (2, 1, ?, ?)"_s);
            query.addBindValue(row);
            query.addBindValue(row == 3 ? png(Qt::green) : tile);
            REQUIRE(query.exec());
        }
    }
    QSqlDatabase::removeDatabase(u"make"_s);
    return path;
}

struct Answer {
    int status = 0;
    QByteArray body;
};

Answer get(const QString &address)
{
    QNetworkAccessManager network;
    QNetworkReply *reply = network.get(QNetworkRequest(QUrl(address)));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                  reply->readAll()};
    reply->deleteLater();
    return answer;
}

/// A request as it is written, by hand.
QByteArray raw(const QString &address, const QByteArray &request)
{
    const QUrl url(address);
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    REQUIRE(socket.waitForConnected(5000));
    socket.write(request);
    QByteArray answer;
    while (socket.waitForReadyRead(2000)) {
        answer += socket.readAll();
        if (answer.contains("\r\n\r\n"))
            break;
    }
    return answer;
}

} // namespace

TEST_CASE("An MBTiles file is read with its rows counted from the bottom", "[tiles]")
{
    const QTemporaryDir folder;
    const auto bytes = packFromMbtiles(mbtiles(folder, u"png"_s, png(Qt::red)));
    REQUIRE(bytes.has_value());
    const auto pack = TilePack::open(*bytes);
    REQUIRE(pack.has_value());
    CHECK(pack->info().name == u"示例市");
    CHECK(pack->picture({2, 1, 0}).toByteArray() == png(Qt::green));
    CHECK(pack->picture({2, 1, 3}).toByteArray() == png(Qt::red));
}

TEST_CASE("Vector tiles, cut files and other databases are refused with the reason", "[tiles]")
{
    const QTemporaryDir folder;
    const QString vector = mbtiles(folder, u"pbf"_s, QByteArray::fromHex("1f8b08"));
    const auto pbf = packFromMbtiles(vector);
    REQUIRE_FALSE(pbf.has_value());
    CHECK(pbf.error().code == ErrorCode::Invalid);
    const auto disguised =
        packFromMbtiles(mbtiles(folder, u"png"_s, QByteArray::fromHex("1f8b08")));
    REQUIRE_FALSE(disguised.has_value());

    const QString good = mbtiles(folder, u"png"_s, png(Qt::red));
    QFile file(good);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() / 2));
    file.close();
    CHECK_FALSE(packFromMbtiles(good).has_value());
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("this is no database at all");
    file.close();
    const auto text = packFromMbtiles(good);
    REQUIRE_FALSE(text.has_value());
    CHECK(text.error().code == ErrorCode::Corrupt);
    CHECK(packFromMbtiles(folder.filePath(u"none"_s)).error().code == ErrorCode::NotFound);
}

TEST_CASE("A folder is read in either order of rows, and nothing outside of it", "[tiles]")
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"map/2/1"_s);
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"map/2/1/0.png"_s, png(Qt::red));
    write(u"map/2/1/notes.txt"_s, "no tile"_ba);
    write(u"secret.png"_s, png(Qt::blue));
    QFile::link(folder.filePath(u"secret.png"_s), folder.filePath(u"map/2/1/1.png"_s));
    const auto top = TilePack::open(*packFromFolder(folder.filePath(u"map"_s), RowOrder::FromTop));
    REQUIRE(top.has_value());
    CHECK(top->count() == 1);
    CHECK_FALSE(top->picture({2, 1, 0}).isEmpty());
    const auto bottom =
        TilePack::open(*packFromFolder(folder.filePath(u"map"_s), RowOrder::FromBottom));
    REQUIRE(bottom.has_value());
    CHECK_FALSE(bottom->picture({2, 1, 3}).isEmpty());
    CHECK_FALSE(packFromFolder(folder.filePath(u"map/2"_s), RowOrder::FromTop).has_value());
}

TEST_CASE("The server gives tiles to who knows the word of this run, and to nobody else", "[tiles]")
{
    TilePackWriter writer;
    REQUIRE(writer.add({2, 1, 1}, png(Qt::red)).has_value());
    auto pack = TilePack::open(*std::move(writer).finish({}));
    REQUIRE(pack.has_value());
    TileServer server;
    REQUIRE(server.start().has_value());
    server.setMaps({std::make_shared<const TilePack>(std::move(*pack))});
    const QString address = server.address();
    CHECK(address.startsWith(u"http://127.0.0.1:"));

    CHECK(get(address + u"2/1/1.png"_s).body == png(Qt::red));
    CHECK(QImage::fromData(get(address + u"5/8/8.png"_s).body).pixelColor(9, 9) == QColor(Qt::red));
    const Answer none = get(address + u"2/3/3.png"_s);
    CHECK(none.status == 200); // else the map asks six times
    CHECK(QImage::fromData(none.body).pixelColor(9, 9).alpha() == 0);

    QString wrong = address;
    wrong.replace(address.section(u'/', 3, 3), QString(32, u'0'));
    CHECK(get(wrong + u"2/1/1.png"_s).status == 404);
    CHECK(get(address + u"2/4/1.png"_s).status == 404);
    CHECK(get(address + u"2/1/x.png"_s).status == 404);
    const QByteArray path = QUrl(address).path().toLatin1();
    CHECK(
        raw(address, "GET " + path + "../../../../etc/passwd HTTP/1.1\r\n\r\n").contains(" 404 "));
    CHECK(raw(address, "GET " + path + "99999999999/1/1.png HTTP/1.1\r\n\r\n").contains(" 404 "));
    CHECK(raw(address, "POST " + path + "2/1/1.png HTTP/1.1\r\n\r\n").contains(" 405 "));
    CHECK(raw(address, QByteArray(20000, 'a')).isEmpty());

    const TileServer::Counts counts = server.counts();
    CHECK(counts.tiles == 2);
    CHECK(counts.empty == 1);
    CHECK(counts.refused == 6);
}

TEST_CASE("Another set of maps has another address, and the old one gives nothing", "[tiles]")
{
    TileServer server;
    REQUIRE(server.start().has_value());
    server.setMaps({});
    const QString before = server.address();
    CHECK(get(before + u"2/1/1.png"_s).status == 200);
    server.setMaps({});
    CHECK(server.address() != before);
    CHECK(get(before + u"2/1/1.png"_s).status == 404);
}
