// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of sensors from an MQTT broker (libmosquitto, inside). It connects to the one host that
// it is given, comes back by itself after longer and longer waits, and sends nothing of its own.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace zs {

struct FeedEndpoint {
    QString host;
    int port = 1883;
    QStringList topics;      ///< with + and # as MQTT has them
    QByteArray certificates; ///< PEM of who is trusted; empty = not encrypted
    QString user;            ///< empty = without a log-in
    QByteArray password;

    bool operator==(const FeedEndpoint &) const = default;
};

/// Invalid for what is no plain host name or number, port, filter of topics or certificate.
[[nodiscard]] Result<> checkFeed(const FeedEndpoint &endpoint);

struct FeedMessage {
    QString topic;
    QByteArray payload;
    std::int64_t receivedAt = 0; ///< milliseconds since 1970 UTC, of this machine
};

enum class FeedState { Connecting, Connected, Waiting };

class SensorFeed final {
public:
    /// Begins to connect in a thread of its own and returns at once.
    [[nodiscard]] static Result<std::unique_ptr<SensorFeed>> open(const FeedEndpoint &endpoint);
    ~SensorFeed(); ///< hangs up
    SensorFeed(const SensorFeed &) = delete;
    SensorFeed &operator=(const SensorFeed &) = delete;

    /// What came since the last call, in order.
    [[nodiscard]] std::vector<FeedMessage> take();
    [[nodiscard]] FeedState state() const;
    /// What went wrong last; empty while it is connected.
    [[nodiscard]] QString trouble() const;
    /// Messages that were too large, or came while nobody took any.
    [[nodiscard]] std::int64_t dropped() const;

    static constexpr std::size_t kMostWaiting = 200'000;
    static constexpr qsizetype kMostPayload = 64 * 1024;

private:
    struct Private;
    explicit SensorFeed(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace zs
