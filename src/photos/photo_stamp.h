// SPDX-License-Identifier: GPL-3.0-or-later
// Writes place and time into a picture as cameras do: for pictures that this program paints itself,
// never into one that came from somebody.
#pragma once

#include "photos/photo_facts.h"

namespace zs {

/// A JPEG with its EXIF anew. Invalid for what Exiv2 cannot write into.
[[nodiscard]] Result<QByteArray>
stampedPhoto(const QByteArray &jpeg, const PhotoPlace &place, const QDateTime &takenAt);

} // namespace zs
