// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/outside_call.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <utility>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Call {
    Q_DECLARE_TR_FUNCTIONS(OutsideCall)
};

constexpr int kOk = 200;
constexpr int kAccepted = 202;
constexpr int kNoContent = 204;

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

Error networkError(QNetworkReply::NetworkError error, const QString &detail)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorCode::Io, Call::tr("The outside system does not take connections."), detail};
    case QNetworkReply::HostNotFoundError:
        return {ErrorCode::Io, Call::tr("There is no machine of that name."), detail};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorCode::Forbidden,
                Call::tr("The outside system does not show the certificate by which it is known. "
                         "Nothing was sent."),
                detail};
    default:
        return {ErrorCode::Io, Call::tr("The connection to the outside system failed."), detail};
    }
}

} // namespace

OutsideCall::OutsideCall(OutsideEndpoint endpoint, OutsideLimits limits)
    : m_endpoint(std::move(endpoint))
    , m_limits(limits)
{
    m_network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(0); // the whole is timed, so that a trickle does not go on forever
    m_clock.setSingleShot(true);
    QObject::connect(&m_clock, &QTimer::timeout, &m_clock, [this] {
        settle(fail(ErrorCode::Io, Call::tr("The outside system did not answer in time.")));
    });
}

OutsideCall::~OutsideCall()
{
    m_done = {};
    settle(fail(ErrorCode::Cancelled, {}));
}

QNetworkRequest OutsideCall::request(const QUrl &url) const
{
    QNetworkRequest asked(url);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    asked.setRawHeader("Accept", "application/json");
    asked.setRawHeader("Accept-Encoding",
                       "identity");               // nothing small that unpacks to something large
    asked.setRawHeader("User-Agent", "zhengshu"); // no version for whoever listens
    using Request = QNetworkRequest;
    asked.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    asked.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    asked.setAttribute(Request::CacheSaveControlAttribute, false);
    asked.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    asked.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    asked.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    asked.setAttribute(Request::Http2AllowedAttribute, false);
    if (url.scheme() != "https"_L1)
        return asked;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_endpoint.certificates, QSsl::Pem));
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    asked.setSslConfiguration(tls);
    return asked;
}

void OutsideCall::post(const QByteArray &document, Done done)
{
    begin(m_network.post(request(m_endpoint.address), document), std::move(done));
}

void OutsideCall::poll(const QByteArray &nonce, Done done)
{
    begin(m_network.get(request(answerAddress(m_endpoint, nonce))), std::move(done));
}

void OutsideCall::begin(QNetworkReply *reply, Done done)
{
    cancel();
    m_reply = reply;
    m_done = std::move(done);
    m_body.clear();
    m_otherCertificate = false;
    reply->setReadBufferSize(m_limits.mostBytes + 1);
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [this] {
        m_otherCertificate = true; // and they are not ignored
    });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [this] { read(); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [this] { finish(); });
    m_clock.start(m_limits.wholeMs);
}

void OutsideCall::read()
{
    if (!m_reply)
        return;
    m_body += m_reply->read(m_limits.mostBytes + 1 - m_body.size());
    if (m_body.size() > m_limits.mostBytes)
        settle(fail(ErrorCode::Invalid,
                    Call::tr("The answer of the outside system is too large; it was not taken.")));
}

void OutsideCall::finish()
{
    read();
    if (!m_reply)
        return; // it was too large
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_otherCertificate)
        return settle(std::unexpected(
            networkError(QNetworkReply::SslHandshakeFailedError, m_reply->errorString())));
    if (isRedirect(status))
        return settle(fail(ErrorCode::Forbidden,
                           Call::tr("The outside system points to another address, which is not "
                                    "followed.")));
    if (status == 0 || (status == kOk && m_reply->error() != QNetworkReply::NoError))
        return settle(std::unexpected(networkError(m_reply->error(), m_reply->errorString())));
    if (status == kAccepted || status == kNoContent)
        return settle(OutsideReply());
    if (status != kOk)
        return settle(
            fail(ErrorCode::Io,
                 Call::tr("The outside system did not take it (status %1).").arg(status)));
    if (m_body.isEmpty())
        return settle(
            fail(ErrorCode::Invalid, Call::tr("The answer of the outside system is empty.")));
    settle(OutsideReply(std::exchange(m_body, {})));
}

void OutsideCall::cancel()
{
    settle(fail(ErrorCode::Cancelled, Call::tr("Cancelled.")));
}

void OutsideCall::settle(const Result<OutsideReply> &result)
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    m_clock.stop();
    reply->disconnect();
    reply->abort();
    reply->deleteLater();
    if (const Done done = std::exchange(m_done, {}))
        done(result);
}

namespace {

template <class Start>
Result<OutsideReply> waited(OutsideCall &call, Start start)
{
    QEventLoop loop;
    Result<OutsideReply> result = fail(ErrorCode::Cancelled, {});
    start(call, [&](const Result<OutsideReply> &done) {
        result = done;
        loop.quit();
    });
    loop.exec();
    return result;
}

} // namespace

Result<OutsideReply>
postAndWait(const OutsideEndpoint &endpoint, const QByteArray &document, OutsideLimits limits)
{
    OutsideCall call(endpoint, limits);
    return waited(call, [&](OutsideCall &started, OutsideCall::Done done) {
        started.post(document, std::move(done));
    });
}

Result<OutsideReply>
pollAndWait(const OutsideEndpoint &endpoint, const QByteArray &nonce, OutsideLimits limits)
{
    OutsideCall call(endpoint, limits);
    return waited(call, [&](OutsideCall &started, OutsideCall::Done done) {
        started.poll(nonce, std::move(done));
    });
}

} // namespace zs
