// SPDX-License-Identifier: GPL-3.0-or-later
// Machines of the own network that an administrator named, and one question to such a machine.
// Nothing is asked of any other; redirects, proxies, cookies and caches are not used.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <vector>

namespace zs {

struct NamedHost {
    QString host; ///< a name or number, in lower case
    int port = 80;
    QByteArray certificates{}; ///< PEM of who is trusted: then, and only then, over TLS

    bool operator==(const NamedHost &) const = default;
};

/// One "host:port" a line; a certificate in PEM below it belongs to it. Invalid for a line that is
/// neither, and for stars and blanks: each machine is named.
[[nodiscard]] Result<std::vector<NamedHost>> namedHostsFrom(const QString &text);
/// The entry for an address, null when its machine, port or way (TLS or not) is not named.
[[nodiscard]] const NamedHost *namedHost(const QUrl &address, const std::vector<NamedHost> &hosts);

struct HostLimits {
    qint64 mostBytes = qint64{2} << 20;
    int wholeMs = 5000;
};

/// What came of a question, whatever it is.
struct HostAnswer {
    int status = 0; ///< of HTTP; 0 = none came
    QByteArray body;
    bool isTooLarge = false;
    bool isOtherCertificate = false;
    bool isFailed = false; ///< the network failed, or the time was over
    QString trouble;
};
/// Waits for the answer, on any thread. `address` must be of `host`.
[[nodiscard]] HostAnswer askHost(const QUrl &address, const NamedHost &host, HostLimits limits);

} // namespace zs
