// SPDX-License-Identifier: GPL-3.0-or-later
// Photos that look alike, and small pictures of them.
#pragma once

#include "photos/photo_summary.h"

#include <QImage>

namespace zs {

/// 64 bits over the picture's rising and falling brightness (a difference hash): the same for the
/// same picture in another size, format or compression, near for small changes. 0 for no picture.
[[nodiscard]] std::uint64_t photoLikeness(const QImage &image);
/// Decoded no larger than needed and turned upright; null for what is no picture or has more than
/// 200 million pixels.
[[nodiscard]] QImage smallPicture(const QByteArray &bytes, int longestEdge);
/// JPEG; empty for a null image.
[[nodiscard]] QByteArray jpegOf(const QImage &image);

} // namespace zs
