// SPDX-License-Identifier: GPL-3.0-or-later
// What a video says of itself, and a few stills of it (FFmpeg behind this face). It is read through
// the source that is given and through nothing else: no container makes it open another file or ask
// a network.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QImage>
#include <QSize>

#include <functional>
#include <optional>
#include <vector>

namespace zs {

/// Where the bytes come from; called on the thread that looks.
struct VideoSource {
    std::int64_t size = 0;
    /// How many were read there, 0 at the end, less for a failure.
    std::function<std::int64_t(std::int64_t at, char *into, std::int64_t most)> read;
};

/// Limits for what may have been made to do harm.
struct VideoOptions {
    int stills = 3;                       ///< up to 9, spread from 5 % to 95 % of the length
    int longestEdge = 640;                ///< of a still, pixels
    std::int64_t mostPixels = 64'000'000; ///< of a frame; 8K has 33 million
    int mostStreams = 32;
    int mostPackets = 4'000; ///< read for one still
    int mostMs = 8'000;      ///< for the whole look
};

/// Degrees, as the container has them (WGS-84 by the standard).
struct VideoPlace {
    double latitude = 0;
    double longitude = 0;
};
/// "+31.2304+121.4737/" and the forms with minutes and seconds (ISO 6709, annex H); nothing for
/// what is none, or lies off the earth.
[[nodiscard]] std::optional<VideoPlace> placeFromIso6709(QStringView text);

struct VideoStill {
    double seconds = 0; ///< from the beginning
    QImage picture;     ///< upright
};

struct VideoLook {
    double seconds = 0; ///< 0 = the container does not say
    QSize picture;      ///< pixels, upright
    QString codec;      ///< short name: "h264"
    QDateTime takenAt;  ///< UTC; invalid = not told
    std::optional<VideoPlace> place;
    std::vector<VideoStill> stills; ///< in order of time, no frame twice; at least one
};

/// Invalid for what is no video, is damaged, or goes over a limit; Io when it cannot be read.
[[nodiscard]] Result<VideoLook> lookAtVideo(const VideoSource &source,
                                            const VideoOptions &options = {});
[[nodiscard]] Result<VideoLook> lookAtVideo(const QString &path, const VideoOptions &options = {});

} // namespace zs
