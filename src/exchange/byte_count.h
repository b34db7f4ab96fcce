// SPDX-License-Identifier: GPL-3.0-or-later
// How often a byte occurs: whole files are counted.
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace zs {

/// Eight bytes at a time.
[[nodiscard]] inline qsizetype countOf(QByteArrayView bytes, char wanted)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101U;
    constexpr std::uint64_t kLows = kOnes * 0x7F;
    const char *at = bytes.data();
    qsizetype left = bytes.size();
    qsizetype count = 0;
    for (; left >= 8; left -= 8, at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof word);
        word ^= kOnes * static_cast<unsigned char>(wanted);
        const std::uint64_t zeros = ~(((word & kLows) + kLows) | word | kLows); // a bit a zero byte
        count += static_cast<qsizetype>((zeros >> 7) * kOnes >> 56);
    }
    return count + std::count(at, at + left, wanted);
}

} // namespace zs
