// SPDX-License-Identifier: GPL-3.0-or-later
// The small picture of a photo or video as lists show it: a video bears a film mark and its length.
#pragma once

#include "domain/site_rows.h"

#include <QPixmap>

namespace zs {

/// What is drawn in an area of that size (device-independent pixels), the picture whole and in its
/// middle. Without a small picture, words say so.
[[nodiscard]] QPixmap photoPicture(const FieldPhoto &photo, QSize size, qreal pixelRatio);
/// When it was taken; of a video its length, too.
[[nodiscard]] QString photoCaption(const FieldPhoto &photo);

} // namespace zs
