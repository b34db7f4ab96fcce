// SPDX-License-Identifier: GPL-3.0-or-later
// What the hints of a photo's row say beside hints: that it is a video and which, or that a camera
// of the site took it.
#pragma once

#include <QString>

#include <optional>

namespace zs {

struct VideoMark {
    double seconds = 0; ///< 0 = not known
    int width = 0;      ///< pixels
    int height = 0;
    QString codec;

    bool operator==(const VideoMark &) const = default;
};

/// Codes as they are stored among the hints: "video:12.4:1920x1080:h264", "camera:<key>".
[[nodiscard]] QString videoCode(const VideoMark &mark);
[[nodiscard]] QString cameraCode(const QString &key);
/// A video whose stills could not be made.
inline const QString kVideoUnread = QStringLiteral("video-unread");

// of one code; nothing for another
[[nodiscard]] std::optional<VideoMark> videoMarkOf(QStringView code);
[[nodiscard]] QString cameraKeyOf(QStringView code);

/// "1:05", "1:02:03"; nothing for a length that is not known.
[[nodiscard]] QString lengthText(double seconds);

} // namespace zs
