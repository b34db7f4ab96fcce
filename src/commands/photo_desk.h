// SPDX-License-Identifier: GPL-3.0-or-later
// Photos and videos from sites (现场影像): those of a project over time, and the stills of videos,
// which are made beside the window and then kept as the rows' small pictures.
#pragma once

#include "commands/risk_desk.h"
#include "domain/site_rows.h"
#include "photos/photo_marks.h"
#include "photos/photo_summary.h"
#include "video/video_look.h"

namespace zs {

/// What the hints of a row say of a video; nothing for a photo, or a video not looked at yet.
[[nodiscard]] std::optional<VideoMark> videoMark(const FieldPhoto &photo);
/// The key of the camera that took it; empty for what people took.
[[nodiscard]] QString cameraKey(const FieldPhoto &photo);

/// Kept videos, to be looked at on any thread; the original is read in place, part by part, and
/// never written anywhere in the clear.
class VideoFiles {
public:
    /// NotFound, Corrupt, or as lookAtVideo().
    [[nodiscard]] Result<VideoLook> look(const QByteArray &digest,
                                         const VideoOptions &options = {}) const;

private:
    friend class PhotoDesk;
    VideoFiles(QStringList folders, Secret key)
        : m_folders(std::move(folders))
        , m_key(std::move(key))
    {}

    QStringList m_folders;
    Secret m_key;
};

class PhotoDesk : public RiskDesk {
public:
    /// The workspace must outlive the desk.
    explicit PhotoDesk(Workspace &workspace)
        : RiskDesk(workspace)
    {}

    /// Of a project that the person reads, the earliest first; those without a time by when they
    /// came.
    [[nodiscard]] Result<std::vector<FieldPhoto>> photosOf(ProjectId project) const;

    struct Video {
        FieldPhoto row;
        QByteArray digest; ///< of the original
    };
    /// Those that nobody has looked at yet, of projects whose field work this person manages.
    [[nodiscard]] Result<std::vector<Video>> unseenVideos() const;
    [[nodiscard]] VideoFiles videoFiles() const;

    struct Seen {
        Video video;
        Result<VideoLook> look;
        PhotoSummary summary; ///< of the still in the middle
    };
    /// On any thread; stops early when `progress` returns false.
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;
    [[nodiscard]] static std::vector<Seen>
    lookAt(const VideoFiles &files, std::vector<Video> videos, const Progress &progress);
    /// Act "look-at-videos", one record for each project: the poster becomes the row's small
    /// picture, length and kind go into its hints, time and place where it had none. What cannot be
    /// decoded is marked as such; a file that is missing is left for later. How many were kept.
    [[nodiscard]] Result<int> keep(const std::vector<Seen> &seen);
    /// The three in one, waiting.
    [[nodiscard]] Result<int> lookAtVideos();

private:
    [[nodiscard]] Result<bool> describe(FieldPhoto &photo, const Seen &seen) const;
};

} // namespace zs
