// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers for the simulation: cheap, and the same on every machine.
#pragma once

#include "risk/simulation.h"

#include <array>
#include <cstdint>
#include <memory>

namespace zs {

/// SplitMix64 (Steele, Lea, Flood 2014); each run begins a stream of its own.
class RunRandom {
public:
    RunRandom(std::uint64_t seed, std::uint64_t run)
        : m_state(mixed(seed * 0x9E3779B97F4A7C15U + 1) ^ mixed(run * 0xD1342543DE82EF95U + 7))
    {}

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        return mixed(m_state);
    }
    /// In [0, 1).
    double share() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// Sixteen bits; one draw gives four.
    std::uint32_t sixteen()
    {
        if (m_left == 0) {
            m_bits = next();
            m_left = 4;
        }
        --m_left;
        const auto found = static_cast<std::uint32_t>(m_bits & 0xFFFFU);
        m_bits >>= 16;
        return found;
    }

private:
    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
    std::uint64_t m_bits = 0;
    int m_left = 0;
};

/// Normal deviates, one for each sixteen bits: the middle of that part of the distribution.
class NormalTable {
public:
    [[nodiscard]] static const NormalTable &shared();
    [[nodiscard]] float at(std::uint32_t sixteen) const { return m_values[sixteen]; }

private:
    NormalTable();
    std::array<float, 65536> m_values{};
};

/// The quantiles of a triangle, asked by a normal deviate.
class TriangleTable {
public:
    explicit TriangleTable(const DurationSpread &spread);
    [[nodiscard]] float at(float normal) const
    {
        const float place = (normal + kReach) * kStep;
        const float last = static_cast<float>(kSize - 1);
        return m_values[static_cast<std::size_t>(place < 0.0F   ? 0.0F
                                                 : place > last ? last
                                                                : place)];
    }

private:
    static constexpr std::size_t kSize = 4096;
    static constexpr float kReach = 4.5F;
    static constexpr float kStep = static_cast<float>(kSize) / (2.0F * kReach);
    std::array<float, kSize> m_values{};
};

/// The quantile of a triangle; `share` in [0, 1].
[[nodiscard]] double triangleAt(const DurationSpread &spread, double share);

} // namespace zs
