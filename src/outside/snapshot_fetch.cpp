// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/snapshot_fetch.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SnapshotFetch)
};

} // namespace

Result<QUrl> snapshotAddress(const QString &text)
{
    const QUrl address(text.trimmed(), QUrl::StrictMode);
    const bool isPlain = address.isValid() && !address.host().isEmpty()
                         && (address.scheme() == "http"_L1 || address.scheme() == "https"_L1)
                         && address.userInfo().isEmpty() && !address.hasFragment();
    if (!isPlain)
        return fail(ErrorCode::Invalid,
                    Words::tr("This is no address of a camera's picture: "
                              "http://host:port/picture.jpg, without a user's name."));
    return address;
}

Result<QByteArray>
fetchSnapshot(const QUrl &address, const std::vector<NamedHost> &hosts, HostLimits limits)
{
    const NamedHost *host = namedHost(address, hosts);
    if (host == nullptr)
        return fail(ErrorCode::Forbidden,
                    Words::tr("The machine %1 is not among those that the administrator named for "
                              "cameras. Nothing was asked of it.")
                        .arg(address.authority()));
    const HostAnswer answer = askHost(address, *host, limits);
    if (answer.isTooLarge)
        return fail(ErrorCode::Invalid,
                    Words::tr("The camera's picture is too large (more than %1 MB); it was not "
                              "taken.")
                        .arg(limits.mostBytes >> 20));
    if (answer.status >= 300 && answer.status < 400)
        return fail(ErrorCode::Forbidden,
                    Words::tr("The camera points to another address, which is not followed."));
    if (answer.status == 404)
        return fail(ErrorCode::NotFound,
                    Words::tr("The camera has no picture at this address (404)."),
                    address.toString());
    if (answer.status == 401 || answer.status == 403)
        return fail(ErrorCode::Forbidden,
                    Words::tr("The camera does not give its picture without a log-in (%1).")
                        .arg(answer.status));
    if (answer.isOtherCertificate)
        return fail(ErrorCode::Forbidden,
                    Words::tr("The camera does not show the certificate by which it is known."),
                    answer.trouble);
    if (answer.status != 200 || answer.isFailed)
        return fail(ErrorCode::Io,
                    Words::tr("The camera %1 does not answer.").arg(address.authority()),
                    answer.trouble);
    if (answer.body.isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("The camera's answer is empty."));
    return answer.body;
}

} // namespace zs
