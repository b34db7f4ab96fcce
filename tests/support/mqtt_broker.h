// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's mosquitto on the loopback with a configuration of its own, on a free port; only this one
// process is ended. And a client that sends to it.
#pragma once

#include "support/stringify.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <initializer_list>
#include <memory>
#include <mosquitto.h>

namespace zs {

class MqttBroker {
public:
    /// `more`: further lines of its configuration, where %1 stands for its folder; `files`: what
    /// lies in there beside it.
    explicit MqttBroker(const QString &more = QStringLiteral("allow_anonymous true\n"),
                        std::initializer_list<std::pair<QString, QByteArray>> files = {})
        : m_more(more)
    {
        for (const auto &[name, bytes] : files) {
            QFile out(file(name));
            REQUIRE(out.open(QIODevice::WriteOnly));
            REQUIRE(out.write(bytes) == bytes.size());
        }
        QTcpServer probe;
        REQUIRE(probe.listen(QHostAddress::LocalHost));
        m_port = probe.serverPort();
        probe.close();
        start();
    }
    ~MqttBroker() { stop(); }
    MqttBroker(const MqttBroker &) = delete;
    MqttBroker &operator=(const MqttBroker &) = delete;

    [[nodiscard]] static QString program()
    {
        return QStandardPaths::findExecutable(QStringLiteral("mosquitto"),
                                              {QStringLiteral("/usr/sbin"),
                                               QStringLiteral("/usr/bin"),
                                               QStringLiteral("/usr/local/sbin")});
    }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    void start()
    {
        QFile config(file(QStringLiteral("broker.conf")));
        REQUIRE(config.open(QIODevice::WriteOnly));
        QString text = QStringLiteral("listener %1 127.0.0.1\npersistence false\nuser root\n"
                                      "max_queued_messages 100000\n")
                           .arg(m_port);
        text += m_more.contains(QStringLiteral("%1")) ? m_more.arg(m_folder.path()) : m_more;
        config.write(text.toUtf8());
        config.close();
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::MergedChannels);
        m_process->start(program(), {QStringLiteral("-c"), config.fileName()});
        REQUIRE(m_process->waitForStarted());
        QElapsedTimer since;
        since.start();
        for (;;) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost),
                                 static_cast<quint16>(m_port));
            if (socket.waitForConnected(200))
                return;
            INFO(m_process->readAll().toStdString());
            REQUIRE(since.elapsed() < 20'000);
            REQUIRE(m_process->state() == QProcess::Running);
            QThread::msleep(50);
        }
    }
    void stop()
    {
        if (!m_process)
            return;
        m_process->terminate();
        if (!m_process->waitForFinished(5'000)) {
            m_process->kill();
            m_process->waitForFinished(5'000);
        }
        m_process.reset();
    }

private:
    QTemporaryDir m_folder;
    QString m_more;
    int m_port = 0;
    std::unique_ptr<QProcess> m_process;
};

/// Sends messages and waits until the broker has them.
class MqttSender {
public:
    explicit MqttSender(const MqttBroker &broker,
                        const char *user = nullptr,
                        const char *password = nullptr)
    {
        mosquitto_lib_init();
        m_client = mosquitto_new(nullptr, true, nullptr);
        REQUIRE(m_client);
        if (user)
            REQUIRE(mosquitto_username_pw_set(m_client, user, password) == MOSQ_ERR_SUCCESS);
        mosquitto_max_inflight_messages_set(m_client, 0);
        REQUIRE(mosquitto_connect(m_client, "127.0.0.1", broker.port(), 30) == MOSQ_ERR_SUCCESS);
        REQUIRE(mosquitto_loop_start(m_client) == MOSQ_ERR_SUCCESS);
    }
    ~MqttSender()
    {
        mosquitto_disconnect(m_client);
        mosquitto_loop_stop(m_client, false);
        mosquitto_destroy(m_client);
    }
    MqttSender(const MqttSender &) = delete;
    MqttSender &operator=(const MqttSender &) = delete;

    void send(const QByteArray &topic, const QByteArray &payload)
    {
        REQUIRE(mosquitto_publish(m_client,
                                  nullptr,
                                  topic.constData(),
                                  static_cast<int>(payload.size()),
                                  payload.constData(),
                                  1,
                                  false)
                == MOSQ_ERR_SUCCESS);
    }

private:
    mosquitto *m_client = nullptr;
};

} // namespace zs
