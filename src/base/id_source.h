// SPDX-License-Identifier: GPL-3.0-or-later
// Makes new ids: time-ordered UUIDs (RFC 9562 version 7), strictly rising within one source.
#pragma once

#include "base/clock.h"
#include "base/strong_id.h"

#include <functional>
#include <random>

namespace zs {

class IdSource {
public:
    /// Random bits come from a generator that the system seeds. `clock` must outlive the source.
    explicit IdSource(const Clock &clock);
    /// Repeatable: the same seed and clock give the same ids (for sample data and tests only).
    IdSource(const Clock &clock, std::uint64_t seed);

    [[nodiscard]] Uuid next();
    template <class Id>
    [[nodiscard]] Id next()
    {
        return Id(next());
    }

private:
    const Clock *m_clock;
    std::function<std::uint64_t()> m_random;
    UtcMillis m_lastMillis = 0;
    std::uint32_t m_counter = 0; ///< the 12 bits after the version, rising within a millisecond
};

} // namespace zs
