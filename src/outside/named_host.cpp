// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/named_host.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TileFetch)
};

constexpr int kTlsPort = 443;

QNetworkRequest requestFor(const QUrl &address, const NamedHost &host)
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

} // namespace

Result<std::vector<NamedHost>> namedHostsFrom(const QString &text)
{
    static const QRegularExpression kHost(u"^([a-z0-9]([a-z0-9.-]*[a-z0-9])?)(:(\\d{1,5}))?$"_s);
    std::vector<NamedHost> hosts;
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
    for (NamedHost &host : hosts) {
        if (!host.certificates.isEmpty()
            && QSslCertificate::fromData(host.certificates, QSsl::Pem).isEmpty())
            return fail(ErrorCode::Invalid,
                        Words::tr("The certificate below %1 cannot be read.").arg(host.host));
    }
    return hosts;
}

const NamedHost *namedHost(const QUrl &address, const std::vector<NamedHost> &hosts)
{
    const bool isTls = address.scheme() == "https"_L1;
    const int port = address.port(isTls ? kTlsPort : 80);
    const auto found = std::ranges::find_if(hosts, [&](const NamedHost &each) {
        return each.host == address.host().toLower() && each.port == port
               && each.certificates.isEmpty() != isTls;
    });
    return found == hosts.end() ? nullptr : &*found;
}

HostAnswer askHost(const QUrl &address, const NamedHost &host, HostLimits limits)
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(network.get(requestFor(address, host)));
    reply->setReadBufferSize(limits.mostBytes + 1);
    HostAnswer answer;
    QByteArray &body = answer.body;
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
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.isTooLarge = body.size() > limits.mostBytes;
    answer.isOtherCertificate = reply->error() == QNetworkReply::SslHandshakeFailedError;
    answer.isFailed = !reply->isFinished() || reply->error() != QNetworkReply::NoError;
    answer.trouble = reply->errorString();
    if (!reply->isFinished())
        reply->abort();
    return answer;
}

} // namespace zs
