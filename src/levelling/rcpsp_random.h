// SPDX-License-Identifier: GPL-3.0-or-later
// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for a seed on every machine, which the
// standard library's distributions do not promise.
#pragma once

#include <cstdint>

namespace zs {

class RcpspRandom {
public:
    explicit RcpspRandom(std::uint64_t seed)
        : m_state(seed)
    {}
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 .. bound - 1; bound > 0.
    std::int32_t below(std::int32_t bound)
    {
        return static_cast<std::int32_t>(((next() >> 32) * static_cast<std::uint64_t>(bound))
                                         >> 32);
    }
    /// True with probability `parts` in 2^20.
    bool chance(std::uint32_t parts) { return (next() >> 44) < parts; }

private:
    std::uint64_t m_state;
};

} // namespace zs
