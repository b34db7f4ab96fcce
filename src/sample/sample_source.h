// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sample's chance comes from: the same numbers on every platform for one seed.
#pragma once

#include "base/id_source.h"

#include <array>
#include <random>

namespace zs {

class SampleSource {
public:
    explicit SampleSource(std::uint64_t seed)
        : m_clock(kFirstInstant)
        , m_ids(m_clock, seed)
        , m_engine(seed)
    {}
    SampleSource(const SampleSource &) = delete;
    SampleSource &operator=(const SampleSource &) = delete;

    template <class Id>
    [[nodiscard]] Id id()
    {
        return m_ids.next<Id>();
    }
    [[nodiscard]] IdSource &ids() { return m_ids; }
    /// From `low` to `high`, both included. Not std::uniform_int_distribution: that differs between
    /// libraries.
    [[nodiscard]] int between(int low, int high)
    {
        const auto span = static_cast<std::uint64_t>(high - low + 1);
        return low + static_cast<int>(m_engine() % span);
    }
    [[nodiscard]] bool oneIn(int n) { return between(1, n) == 1; }
    template <class T, std::size_t N>
    [[nodiscard]] const T &pick(const std::array<T, N> &from)
    {
        return from[static_cast<std::size_t>(between(0, static_cast<int>(N) - 1))];
    }

private:
    static constexpr UtcMillis kFirstInstant = 1'771'027'200'000; // 2026-02-14 00:00 UTC
    ManualClock m_clock;
    IdSource m_ids;
    std::mt19937_64 m_engine;
};

} // namespace zs
