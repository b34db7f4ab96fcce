// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept beside a photo, for callers without QtGui.
#pragma once

#include <QByteArray>

#include <cstdint>

namespace zs {

struct PhotoSummary {
    std::uint64_t likeness = 0; ///< see photoLikeness(); 0 = not known
    QByteArray thumbnail;       ///< JPEG, upright; empty for what cannot be decoded here
};

[[nodiscard]] PhotoSummary photoSummary(const QByteArray &bytes);

/// How many of the 64 bits of two likenesses differ.
[[nodiscard]] int likenessDistance(std::uint64_t a, std::uint64_t b);
/// Up to so many differing bits are called much alike.
inline constexpr int kMuchAlike = 6;

} // namespace zs
