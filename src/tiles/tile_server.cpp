// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_server.h"

#include <QCache>
#include <QCoreApplication>
#include <QHostAddress>
#include <QMutex>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <array>
#include <atomic>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tiles)
};

constexpr qint64 kMostHead = 8192;
constexpr int kMostKept = 64 << 10; ///< KB of drawn tiles

QByteArray randomWord()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bits.data()), sizeof bits)
        .toHex();
}

/// A whole number without a sign, as a tile's are.
bool number(QByteArrayView text, std::int64_t &value)
{
    value = 0;
    if (text.isEmpty() || text.size() > 9)
        return false;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
        value = value * 10 + (c - '0');
    }
    return true;
}

} // namespace

struct TileServer::Private {
    QThread thread;
    QTcpServer *server = nullptr; ///< lives on the thread
    QByteArray word = randomWord();
    quint16 port = 0;

    mutable QMutex lock; ///< of what follows
    std::vector<std::shared_ptr<const TileSource>> maps;
    int edition = 0;
    QCache<QByteArray, QByteArray> drawn{kMostKept}; ///< by path

    std::atomic<std::int64_t> connections{0};
    std::atomic<std::int64_t> tiles{0};
    std::atomic<std::int64_t> empty{0};
    std::atomic<std::int64_t> refused{0};

    void listen(Result<> &result)
    {
        server = new QTcpServer;
        server->setProxy(QNetworkProxy::NoProxy);
        if (!server->listen(QHostAddress::LocalHost, 0)) {
            result =
                fail(ErrorCode::Io,
                     Words::tr("The base map cannot be shown: no port of this computer is free."),
                     server->errorString());
            return;
        }
        port = server->serverPort();
        QObject::connect(server, &QTcpServer::newConnection, server, [this] {
            while (QTcpSocket *socket = server->nextPendingConnection())
                serve(socket);
        });
    }

    void serve(QTcpSocket *socket)
    {
        ++connections;
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            // several requests may have come at once; a head that is not whole waits
            while (socket->bytesAvailable() > 0) {
                const QByteArray head = socket->peek(kMostHead);
                const qsizetype end = head.indexOf("\r\n\r\n");
                if (end < 0) {
                    if (head.size() >= kMostHead)
                        socket->abort();
                    return;
                }
                socket->skip(end + 4);
                answer(*socket, head.first(head.indexOf("\r\n")));
            }
        });
    }

    void answer(QTcpSocket &socket, const QByteArray &line)
    {
        const QList<QByteArray> parts = line.split(' ');
        const bool isGet = parts.size() == 3 && parts[0] == "GET";
        TileId tile;
        if (!isGet || !tileOf(parts[1], tile)) {
            ++refused;
            send(socket, isGet ? "404 Not Found" : "405 Method Not Allowed", {});
            return;
        }
        const QByteArray picture = pictureOf(parts[1], tile);
        // a tile that is not found would be asked for six times over
        ++(picture.isEmpty() ? empty : tiles);
        send(socket, "200 OK", picture.isEmpty() ? emptyTile() : picture);
    }

    static void send(QTcpSocket &socket, const char *status, const QByteArray &body)
    {
        const QByteArray type = pictureType(body);
        socket.write("HTTP/1.1 "_ba + status
                     + "\r\nContent-Length: " + QByteArray::number(body.size())
                     + "\r\nContent-Type: " + (type.isEmpty() ? "text/plain"_ba : type)
                     + "\r\nCache-Control: no-store\r\nConnection: keep-alive\r\n\r\n" + body);
    }

    /// "/WORD/N/zoom/x/y.png"
    bool tileOf(const QByteArray &path, TileId &tile) const
    {
        const QList<QByteArray> parts = path.split('/');
        std::int64_t of = 0;
        std::int64_t zoom = 0;
        if (parts.size() != 6 || parts[1] != word || !parts[5].endsWith(".png"))
            return false;
        if (!number(parts[2], of) || !number(parts[3], zoom) || !number(parts[4], tile.x)
            || !number(QByteArrayView(parts[5]).chopped(4), tile.y) || zoom > kMostZoom)
            return false;
        tile.zoom = static_cast<int>(zoom);
        const QMutexLocker locked(&lock);
        return tile.exists() && of == edition;
    }

    QByteArray pictureOf(const QByteArray &path, TileId tile)
    {
        std::vector<std::shared_ptr<const TileSource>> now;
        {
            const QMutexLocker locked(&lock);
            if (const QByteArray *known = drawn.object(path))
                return *known;
            now = maps;
        }
        const QByteArray picture = composedTile(now, tile);
        const QMutexLocker locked(&lock);
        drawn.insert(path, new QByteArray(picture), static_cast<int>(picture.size() / 1024) + 1);
        return picture;
    }
};

TileServer::TileServer()
    : d(std::make_unique<Private>())
{}

TileServer::~TileServer()
{
    if (!d->thread.isRunning())
        return;
    // sockets are the server's children: all of them end on the thread that they live on
    QMetaObject::invokeMethod(
        d->server, [this] { delete d->server; }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

Result<> TileServer::start()
{
    if (d->thread.isRunning())
        return {};
    QObject there;
    there.moveToThread(&d->thread);
    d->thread.start();
    Result<> result;
    QMetaObject::invokeMethod(
        &there,
        [&] {
            d->listen(result);
            there.moveToThread(QCoreApplication::instance()->thread());
        },
        Qt::BlockingQueuedConnection);
    if (!result) {
        QMetaObject::invokeMethod(
            d->server, [this] { delete d->server; }, Qt::BlockingQueuedConnection);
        d->thread.quit();
        d->thread.wait();
    }
    return result;
}

void TileServer::setMaps(std::vector<std::shared_ptr<const TileSource>> maps)
{
    const QMutexLocker locked(&d->lock);
    d->maps = std::move(maps);
    d->drawn.clear();
    ++d->edition;
}

QString TileServer::address() const
{
    if (d->port == 0)
        return {};
    const QMutexLocker locked(&d->lock);
    return u"http://127.0.0.1:%1/%2/%3/"_s.arg(d->port)
        .arg(QString::fromLatin1(d->word))
        .arg(d->edition);
}

TileServer::Counts TileServer::counts() const
{
    return {d->connections, d->tiles, d->empty, d->refused};
}

} // namespace zs
