// SPDX-License-Identifier: GPL-3.0-or-later
// What a photo says of itself (EXIF, read by Exiv2 behind this face), and what looks odd about it.
// Hints, never verdicts: whoever wants to can write any EXIF.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace zs {

/// Degrees, WGS-84 as cameras write them.
struct PhotoPlace {
    double latitude = 0;
    double longitude = 0;
    double accuracy = 0; ///< metres; 0 = not told
    QString datum;       ///< as written; mostly empty
};

struct PhotoFacts {
    QDateTime takenAt;     ///< by the camera's clock, local time without a zone; invalid = not told
    QDateTime changedAt;   ///< likewise, when the file was last written
    QDateTime satelliteAt; ///< UTC, from the receiver
    std::optional<PhotoPlace> place;
    QString camera;
    QString software;
    int orientation = 1; ///< 1 to 8, as EXIF counts
    int width = 0;       ///< pixels, as stored
    int height = 0;
};

/// Invalid for what is no picture that Exiv2 knows; a picture without EXIF has no facts.
[[nodiscard]] Result<PhotoFacts> photoFacts(const QByteArray &bytes);

enum class PhotoHint {
    NoPlace,
    NoTime,
    Edited,      ///< an editing program wrote it, or it was changed after it was taken
    Future,      ///< taken after it was received
    FarFromSite, ///< further than the site's own size and the accuracy explain
    OutsideTask, ///< taken before the task began or after it ended
    ClockDiffers ///< the camera's clock and the satellites' are not of one day
};

struct PhotoSetting {
    std::optional<PhotoPlace> site;
    double siteRadius = 500; ///< metres around it that count as there
    QDate from;              ///< of the task; invalid = not known
    QDate until;
    QDateTime receivedAt; ///< local time
};

struct HintedPhoto {
    PhotoHint hint = PhotoHint::NoPlace;
    double metres = 0; ///< of FarFromSite
};
[[nodiscard]] std::vector<HintedPhoto> photoHints(const PhotoFacts &facts,
                                                  const PhotoSetting &setting);
/// Short names that are stored: "edited", "far:523".
[[nodiscard]] QString hintCode(const HintedPhoto &hint);
/// In words; empty for a code that this version does not know.
[[nodiscard]] QString hintText(const QString &code);
/// Metres on a sphere of the earth's mean radius.
[[nodiscard]] double metresBetween(const PhotoPlace &a, const PhotoPlace &b);

} // namespace zs
