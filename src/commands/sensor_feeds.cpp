// SPDX-License-Identifier: GPL-3.0-or-later
// The broker that messages of sensors come from: named by an administrator, its password sealed.
#include "commands/sensor_desk.h"
#include "commands/workspace_private.h"
#include "crypto/sealing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFeed = "sensors.feed"_L1;
constexpr auto kFolder = "sensors.folder"_L1;
constexpr QByteArrayView kContext = "zhengshu sensor feed 1";

/// Whoever opens the workspace has its data key; the password is sealed under one made of it.
Secret feedSeal(const Secret &dataKey)
{
    return Secret(QByteArrayView(hmacSm3(dataKey, kContext)).first(16));
}

QByteArray hexMember(const QJsonObject &object, const QString &key)
{
    return QByteArray::fromHex(object.value(key).toString().toLatin1());
}

} // namespace

std::optional<FeedEndpoint> SensorDesk::feed() const
{
    const QString text = m_workspace.setting(kFeed);
    if (text.isEmpty())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    FeedEndpoint endpoint;
    endpoint.host = object.value("host"_L1).toString();
    endpoint.port = object.value("port"_L1).toInt();
    for (const auto &topic : object.value("topics"_L1).toArray())
        endpoint.topics << topic.toString();
    endpoint.certificates = object.value("certificates"_L1).toString().toLatin1();
    endpoint.user = object.value("user"_L1).toString();
    if (object.contains("sealed"_L1)) {
        const auto password =
            unseal(feedSeal(m_workspace.d->dataKey),
                   {hexMember(object, u"nonce"_s), hexMember(object, u"sealed"_s)},
                   kContext);
        if (password)
            endpoint.password = QByteArray(reinterpret_cast<const char *>(password->bytes().data()),
                                           static_cast<qsizetype>(password->bytes().size()));
    }
    return endpoint;
}

QString SensorDesk::dropFolder() const
{
    return m_workspace.setting(kFolder);
}

Result<> SensorDesk::setDropFolder(const QString &folder)
{
    return m_workspace.set(u"set-sensor-feed"_s, kFolder, folder.trimmed());
}

Result<> SensorDesk::setFeed(const FeedEndpoint &endpoint)
{
    if (endpoint.host.isEmpty())
        return m_workspace.set(u"set-sensor-feed"_s, kFeed, {});
    if (auto fits = checkFeed(endpoint); !fits)
        return fits;
    QJsonObject object{{"host"_L1, endpoint.host},
                       {"port"_L1, endpoint.port},
                       {"topics"_L1, QJsonArray::fromStringList(endpoint.topics)},
                       {"certificates"_L1, QString::fromLatin1(endpoint.certificates)},
                       {"user"_L1, endpoint.user}};
    if (!endpoint.password.isEmpty()) {
        const Sealed sealed = seal(feedSeal(m_workspace.d->dataKey), endpoint.password, kContext);
        object["nonce"_L1] = QString::fromLatin1(sealed.nonce.toHex());
        object["sealed"_L1] = QString::fromLatin1(sealed.bytes.toHex());
    }
    return m_workspace.set(u"set-sensor-feed"_s,
                           kFeed,
                           QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace zs
