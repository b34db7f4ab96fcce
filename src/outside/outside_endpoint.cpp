// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/outside_endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QSslCertificate>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Endpoint {
    Q_DECLARE_TR_FUNCTIONS(OutsideEndpoint)
};

std::unexpected<Error> wrong(const QString &text)
{
    return fail(ErrorCode::Invalid, text);
}

} // namespace

bool OutsideEndpoint::isLoopback() const
{
    // a name could be told to lead elsewhere: only the numbers are this machine
    return QHostAddress(address.host()).isLoopback();
}

Result<OutsideEndpoint> endpointFrom(const QString &address, const QByteArray &certificates)
{
    constexpr qsizetype kLongest = 1'000;
    OutsideEndpoint endpoint{QUrl(address.trimmed(), QUrl::StrictMode), {}};
    const QUrl &url = endpoint.address;
    if (address.size() > kLongest || !url.isValid() || url.host().isEmpty())
        return wrong(Endpoint::tr("\"%1\" is no address.").arg(address.left(kLongest)));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return wrong(Endpoint::tr("The address holds more than a host, a port and a path."));
    if (url.scheme() == "http"_L1 && endpoint.isLoopback())
        return endpoint;
    if (url.scheme() != "https"_L1)
        return wrong(Endpoint::tr("The address must begin with https://; http is for 127.0.0.1 "
                                  "only."));
    QByteArray pem;
    for (const QSslCertificate &one : QSslCertificate::fromData(certificates, QSsl::Pem)) {
        if (!one.isNull())
            pem += one.toPem();
    }
    if (pem.isEmpty())
        return wrong(Endpoint::tr("The certificate by which the system is known is missing: give "
                                  "its own or that of who issues for it, as a PEM file."));
    endpoint.certificates = pem;
    return endpoint;
}

QUrl answerAddress(const OutsideEndpoint &endpoint, const QByteArray &nonce)
{
    QUrl url = endpoint.address;
    QString path = url.path();
    if (!path.endsWith(u'/'))
        path += u'/';
    url.setPath(path + QString::fromLatin1(nonce.toHex()));
    return url;
}

} // namespace zs
