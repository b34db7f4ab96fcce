// SPDX-License-Identifier: GPL-3.0-or-later
// One exchange with an outside system over HTTPS. It trusts the given certificate alone, follows no
// redirect, uses no proxy, cookie or cache, and gives up on what is too large or takes too long.
#pragma once

#include "outside/outside_endpoint.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace zs {

/// The answer's bytes; nothing = the system has it and has not decided yet.
using OutsideReply = std::optional<QByteArray>;

struct OutsideLimits {
    qint64 mostBytes = qint64{4} << 20; ///< of an answer
    int wholeMs = 60'000; ///< for all of it, from the first byte sent to the last read
};

class OutsideCall final {
public:
    using Done = std::function<void(const Result<OutsideReply> &)>;

    explicit OutsideCall(OutsideEndpoint endpoint, OutsideLimits limits = {});
    ~OutsideCall(); ///< gives up silently
    OutsideCall(const OutsideCall &) = delete;
    OutsideCall &operator=(const OutsideCall &) = delete;

    /// Hands the document over. `done` is called once, from the event loop. Io for what the network
    /// does, Forbidden for a certificate that is not the known one, Invalid for an answer that is
    /// none, Cancelled.
    void post(const QByteArray &document, Done done);
    /// Asks for the answer to the document with that nonce.
    void poll(const QByteArray &nonce, Done done);
    void cancel();

private:
    [[nodiscard]] QNetworkRequest request(const QUrl &url) const;
    void begin(QNetworkReply *reply, Done done);
    void read();
    void finish();
    void settle(const Result<OutsideReply> &result);

    OutsideEndpoint m_endpoint;
    OutsideLimits m_limits;
    QNetworkAccessManager m_network;
    QTimer m_clock;
    QNetworkReply *m_reply = nullptr; ///< the manager's
    QByteArray m_body;
    bool m_otherCertificate = false;
    Done m_done;
};

/// The same, waiting for it; for programs without a window.
[[nodiscard]] Result<OutsideReply>
postAndWait(const OutsideEndpoint &endpoint, const QByteArray &document, OutsideLimits limits = {});
[[nodiscard]] Result<OutsideReply>
pollAndWait(const OutsideEndpoint &endpoint, const QByteArray &nonce, OutsideLimits limits = {});

} // namespace zs
