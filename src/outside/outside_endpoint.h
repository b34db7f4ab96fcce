// SPDX-License-Identifier: GPL-3.0-or-later
// Where an outside system listens, and by which certificate it is known.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace zs {

struct OutsideEndpoint {
    QUrl address;
    QByteArray certificates; ///< PEM: the system's own, or that of who issues for it
    [[nodiscard]] bool isLoopback() const;
    bool operator==(const OutsideEndpoint &) const = default;
};

/// Invalid for anything else than a plain https address with at least one certificate; http is for
/// this very machine only. Nothing that stands in an address besides host, port and path is taken:
/// no user, no question, no fragment.
[[nodiscard]] Result<OutsideEndpoint> endpointFrom(const QString &address,
                                                   const QByteArray &certificates);
/// Where the answer to the document with that nonce is fetched.
[[nodiscard]] QUrl answerAddress(const OutsideEndpoint &endpoint, const QByteArray &nonce);

} // namespace zs
