// SPDX-License-Identifier: GPL-3.0-or-later
// A camera on the loopback, one in a folder, and pictures that differ.
#pragma once

#include "commands/camera_desk.h"
#include "commands/map_desk.h"
#include "support/temp_workspace.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <mutex>

namespace zs {

/// A picture of a site that grows with its number.
[[nodiscard]] inline QByteArray sitePicture(int number)
{
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(QColor(200, 215, 230));
    QPainter painter(&image);
    for (int i = 0; i < number % 20 + 1; ++i)
        painter.fillRect(i * 15, 230 - i * 10, 12, i * 10 + 6, QColor(150, 90 + number % 100, 70));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Answers on a thread of its own, because whoever asks waits.
class CameraServer {
public:
    CameraServer()
    {
        m_thread.start();
        m_server.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.listen(QHostAddress::LocalHost);
                m_port = m_server.serverPort();
            },
            Qt::BlockingQueuedConnection);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { serve(); });
    }
    ~CameraServer()
    {
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.close();
                m_server.moveToThread(nullptr);
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    void answer(const QByteArray &status, const QByteArray &body, const QByteArray &head = {})
    {
        const std::scoped_lock lock(m_lock);
        m_answer = "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
                   + "\r\n" + head + "\r\n" + body;
    }
    [[nodiscard]] QString host() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] QString address() const
    {
        return QStringLiteral("http://%1/shot.png").arg(host());
    }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void serve()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                (void)socket->readAll();
                const std::scoped_lock lock(m_lock);
                socket->write(m_answer);
                socket->disconnectFromHost();
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    QThread m_thread;
    QTcpServer m_server;
    std::mutex m_lock;
    QByteArray m_answer;
    std::atomic<int> m_connections = 0;
    std::atomic<quint16> m_port = 0;
};

struct CameraSite : TempWorkspace {
    ProjectId project = addProject();

    [[nodiscard]] CameraDesk desk() const { return CameraDesk(*workspace); }
    [[nodiscard]] Camera plain(const QString &source) const
    {
        Camera camera;
        camera.name = QStringLiteral("北门");
        camera.project = project;
        camera.source = source;
        camera.longitude = 121.47;
        camera.latitude = 31.23;
        camera.times = {60, 0, 24};
        return camera;
    }
    QString add(const QString &source)
    {
        const auto id = desk().save(plain(source));
        REQUIRE_OK(id);
        return *id;
    }
    [[nodiscard]] QString dropFolder() const
    {
        const QString drops = folder.filePath(QStringLiteral("drop"));
        QDir().mkpath(drops);
        return drops;
    }
    /// A picture that was written so many minutes before now by the workspace's clock.
    void drop(const QString &name, const QByteArray &bytes, int minutesAgo) const
    {
        QFile file(dropFolder() + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        REQUIRE(file.flush());
        const QDateTime at =
            QDateTime::fromMSecsSinceEpoch(clock.now() - qint64{minutesAgo} * 60'000);
        REQUIRE(file.setFileTime(at, QFileDevice::FileModificationTime));
    }
    [[nodiscard]] CameraDesk::Line line(const QString &id) const
    {
        const auto lines = desk().list();
        REQUIRE_OK(lines);
        const auto at = std::ranges::find_if(
            *lines, [&id](const CameraDesk::Line &one) { return one.row.id == id; });
        REQUIRE(at != lines->end());
        return *at;
    }
    [[nodiscard]] std::int64_t records() const
    {
        const auto count = workspace->auditCount({});
        REQUIRE_OK(count);
        return *count;
    }
};

} // namespace zs
