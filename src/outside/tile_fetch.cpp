// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/tile_fetch.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TileFetch)
};

constexpr int kTlsPort = 443;

const TileHost *named(const QUrl &address, const std::vector<TileHost> &hosts)
{
    const bool isTls = address.scheme() == "https"_L1;
    const int port = address.port(isTls ? kTlsPort : 80);
    const auto found = std::ranges::find_if(hosts, [&](const TileHost &each) {
        return each.host == address.host().toLower() && each.port == port
               && each.certificates.isEmpty() != isTls;
    });
    return found == hosts.end() ? nullptr : &*found;
}

QNetworkRequest requestFor(const QUrl &address, const TileHost &host)
{
    using Request = QNetworkRequest;
    Request asked(address);
    asked.setRawHeader("Accept", "image/png, image/jpeg, image/webp");
    asked.setRawHeader("Accept-Encoding", "identity");
    asked.setRawHeader("User-Agent", "zhengshu"); // no version for whoever listens
    asked.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    asked.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    asked.setAttribute(Request::CacheSaveControlAttribute, false);
    asked.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    asked.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    asked.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    asked.setAttribute(Request::Http2AllowedAttribute, false);
    if (host.certificates.isEmpty())
        return asked;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(host.certificates, QSsl::Pem));
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    asked.setSslConfiguration(tls);
    return asked;
}

Result<QByteArray> answerOf(QNetworkReply &reply, const QByteArray &body, qint64 most)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (body.size() > most)
        return fail(ErrorCode::Invalid,
                    Words::tr("A picture of the map service is too large; it was not taken."));
    if (status >= 300 && status < 400)
        return fail(ErrorCode::Forbidden,
                    Words::tr("The map service points to another address, which is not followed."));
    if (status == 404 || status == 204)
        return QByteArray();
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return fail(
            ErrorCode::Forbidden,
            Words::tr("The map service does not show the certificate by which it is known."),
            reply.errorString());
    if (status != 200 || reply.error() != QNetworkReply::NoError)
        return fail(ErrorCode::Io,
                    Words::tr("The map service %1 does not answer.").arg(reply.url().host()),
                    reply.errorString());
    return body;
}

} // namespace

Result<std::vector<TileHost>> tileHostsFrom(const QString &text)
{
    static const QRegularExpression kHost(u"^([a-z0-9]([a-z0-9.-]*[a-z0-9])?)(:(\\d{1,5}))?$"_s);
    std::vector<TileHost> hosts;
    bool isCertificate = false;
    for (const QString &each : text.split(u'\n')) {
        const QString line = each.trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith("-----BEGIN CERTIFICATE"_L1) && !hosts.empty())
            isCertificate = true;
        if (isCertificate) {
            hosts.back().certificates += line.toLatin1() + '\n';
            isCertificate = !line.startsWith("-----END"_L1);
            continue;
        }
        const auto match = kHost.match(line.toLower());
        const int port = match.captured(4).isEmpty() ? 80 : match.captured(4).toInt();
        if (!match.hasMatch() || port < 1 || port > 65535)
            return fail(
                ErrorCode::Invalid,
                Words::tr("\"%1\" is no machine. Write one as host:port a line.").arg(line));
        hosts.push_back({match.captured(1), port});
    }
    for (TileHost &host : hosts) {
        if (!host.certificates.isEmpty()
            && QSslCertificate::fromData(host.certificates, QSsl::Pem).isEmpty())
            return fail(ErrorCode::Invalid,
                        Words::tr("The certificate below %1 cannot be read.").arg(host.host));
    }
    return hosts;
}

Result<QUrl>
tileAddress(const QString &pattern, const TilePlace &tile, const std::vector<TileHost> &hosts)
{
    const bool fromBelow = pattern.contains("{-y}"_L1);
    if (!pattern.contains("{z}"_L1) || !pattern.contains("{x}"_L1)
        || (!fromBelow && !pattern.contains("{y}"_L1)))
        return fail(ErrorCode::Invalid,
                    Words::tr("The address needs {z}, {x} and {y} where the tile's numbers go."));
    QString filled = pattern;
    filled.replace("{z}"_L1, QString::number(tile.zoom));
    filled.replace("{x}"_L1, QString::number(tile.x));
    filled.replace("{y}"_L1, QString::number(tile.y));
    filled.replace("{-y}"_L1, QString::number((std::int64_t{1} << tile.zoom) - 1 - tile.y));
    const QUrl address(filled, QUrl::StrictMode);
    const bool isPlain = address.isValid() && !address.host().isEmpty()
                         && (address.scheme() == "http"_L1 || address.scheme() == "https"_L1)
                         && address.userInfo().isEmpty() && !address.hasFragment();
    // numbers belong into path or question: no tile may choose the machine
    const QUrl other(
        QString(pattern).remove("{z}"_L1).remove("{x}"_L1).remove("{y}"_L1).remove("{-y}"_L1));
    if (!isPlain || other.authority() != address.authority())
        return fail(ErrorCode::Invalid,
                    Words::tr("This is no address of a map service: http://host:port/..."));
    if (named(address, hosts) == nullptr)
        return fail(ErrorCode::Forbidden,
                    Words::tr("The machine %1 is not among those that the administrator named for "
                              "base maps. Nothing was asked of it.")
                        .arg(address.authority()));
    return address;
}

Result<QByteArray>
fetchTile(const QUrl &address, const std::vector<TileHost> &hosts, TileFetchLimits limits)
{
    const TileHost *host = named(address, hosts);
    if (host == nullptr)
        return fail(ErrorCode::Forbidden,
                    Words::tr("The machine %1 is not among those that the administrator named for "
                              "base maps. Nothing was asked of it.")
                        .arg(address.authority()));
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(network.get(requestFor(address, *host)));
    reply->setReadBufferSize(limits.mostBytes + 1);
    QByteArray body;
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] {
        body += reply->read(limits.mostBytes + 1 - body.size());
        if (body.size() > limits.mostBytes)
            loop.quit();
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(limits.wholeMs, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    body += reply->read(limits.mostBytes + 1 - body.size());
    if (!reply->isFinished() && body.size() <= limits.mostBytes) {
        reply->abort();
        return fail(ErrorCode::Io,
                    Words::tr("The map service %1 does not answer.").arg(address.host()));
    }
    return answerOf(*reply, body, limits.mostBytes);
}

} // namespace zs
