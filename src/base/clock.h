// SPDX-License-Identifier: GPL-3.0-or-later
// The clock is passed in, so that what depends on time can be tested and replayed.
#pragma once

#include <QDateTime>

#include <cstdint>

namespace zs {

/// Milliseconds since 1970-01-01T00:00:00 UTC.
using UtcMillis = std::int64_t;

class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcMillis now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] UtcMillis now() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

/// A clock that stands still until it is set; may be set back.
class ManualClock final : public Clock {
public:
    explicit ManualClock(UtcMillis start)
        : m_now(start)
    {}
    [[nodiscard]] UtcMillis now() const override { return m_now; }
    void set(UtcMillis now) { m_now = now; }
    void advance(UtcMillis millis) { m_now += millis; }

private:
    UtcMillis m_now;
};

} // namespace zs
