// SPDX-License-Identifier: GPL-3.0-or-later
// What a photo from the field says of itself, beside its row.
#pragma once

#include "domain/site_rows.h"
#include "photos/photo_facts.h"

#include <vector>

namespace zs {

/// Larger files are kept, but not looked into.
inline constexpr std::int64_t kMostPhotoBytes = 64LL << 20;

/// Fills in time, place, likeness, thumbnail and hints; `earlier` are the photos that came before
/// from the same project. What is no picture stays without.
void describePhoto(FieldPhoto &photo,
                   const QByteArray &bytes,
                   const PhotoSetting &setting,
                   const std::vector<FieldPhoto> &earlier);
/// What it is, where that is more than a photo: a video and which, or a camera's picture.
[[nodiscard]] QString photoFactText(const FieldPhoto &photo);
/// The hints of a row, in words.
[[nodiscard]] QStringList photoHintTexts(const FieldPhoto &photo);

} // namespace zs
