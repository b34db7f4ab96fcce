// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras of sites (工地摄像头): where a picture comes from, how often, and which are kept. A
// picture is a photo of the site like any other; the original lies with the project's files.
#pragma once

#include "commands/risk_desk.h"
#include "domain/site_rows.h"
#include "outside/snapshot_fetch.h"
#include "photos/photo_summary.h"
#include "sensing/camera_rules.h"

#include <QHash>
#include <QSet>

namespace zs {

/// A camera; kept as one setting "camera.<id>", JSON.
struct Camera {
    QString id; ///< empty = a new one
    QString name;
    ProjectId project;
    TaskId task;    ///< invalid = the whole project
    QString source; ///< http(s) address of a picture, or a folder that pictures are dropped into
    double longitude = 0; ///< degrees, CGCS2000; both 0 = no place
    double latitude = 0;
    CameraTimes times;
    int silentAfter = 3; ///< periods without a new picture; 0 = never told
    KeepRule keep;
    WallTime since; ///< when it was set up
    bool retired = false;

    bool operator==(const Camera &) const = default;
};

enum class CameraState { Waiting, Working, Silent, Retired };
[[nodiscard]] QString cameraStateText(CameraState state);
/// In words: "all", "one a day after 30 days", ...
[[nodiscard]] QString keepRuleText(const KeepRule &rule);
/// Whether the source is asked over the network.
[[nodiscard]] bool isAddress(const QString &source);

class CameraDesk : public RiskDesk {
public:
    /// The workspace must outlive the desk.
    explicit CameraDesk(Workspace &workspace)
        : RiskDesk(workspace)
    {}

    // --- reading: what the person may not read is not there ---
    struct Line {
        Camera row;
        QString project; ///< code and name
        CameraState state = CameraState::Waiting;
        int shots = 0;
        std::optional<FieldPhoto> newest{};
        int old = 0; ///< pictures that its rule lets go
    };
    /// By project and name; those in use before the retired.
    [[nodiscard]] Result<std::vector<Line>> list() const;
    [[nodiscard]] Result<Camera> camera(const QString &id) const;
    /// Its pictures in order of time.
    [[nodiscard]] Result<std::vector<FieldPhoto>> shots(const QString &id) const;

    // --- setting up: acts "save-camera", "retire-camera" ---
    /// Invalid for a camera without name or project, or with times that are none; Forbidden for an
    /// address whose machine is not named.
    [[nodiscard]] Result<QString> save(Camera camera);
    /// It is not asked any more; its pictures stay.
    [[nodiscard]] Result<> retire(const QString &id);

    // --- the machines that cameras may be asked of: act "name-camera-hosts" ---
    [[nodiscard]] QString hosts() const;
    [[nodiscard]] Result<> nameHosts(const QString &hosts);

    // --- taking pictures: act "take-camera-shot" ---
    /// All that another thread needs to know.
    struct Errand {
        Camera camera;
        std::vector<NamedHost> hosts{};
    };
    struct Shot {
        Camera camera;
        Result<QByteArray> picture; ///< as it came
        PhotoSummary summary{};
        WallTime at{}; ///< of the file in a folder; unset = now
    };
    /// Those that are due, unless they were tried within their time; of projects whose field work
    /// this person manages.
    [[nodiscard]] Result<std::vector<Errand>> due(const QHash<QString, WallTime> &tried) const;
    [[nodiscard]] Result<Errand> errand(const QString &id) const;
    /// Fetches or reads, on any thread. The picture is an error for what is none.
    [[nodiscard]] static Shot fetch(const Errand &errand);
    struct Kept {
        FieldPhotoId photo;
        bool same = false; ///< it was here already: nothing was written
    };
    [[nodiscard]] Result<Kept> keep(const Shot &shot);
    /// Asks, waits and keeps.
    [[nodiscard]] Result<Kept> take(const QString &id);

    // --- by the rule: acts "tidy-camera-shots", "bring-back-camera-shots" ---
    /// Takes out what the rule lets go; the originals stay sealed beside the workspace. How many.
    [[nodiscard]] Result<int> tidy(const QString &id);
    /// Brings back all that was taken out of this camera's pictures; how many.
    [[nodiscard]] Result<int> bringBack(const QString &id);

    [[nodiscard]] WallTime now() const;

private:
    [[nodiscard]] std::vector<Camera> cameras() const;
    [[nodiscard]] Result<> write(ChangeSet set, const Camera &camera);
    [[nodiscard]] Result<> commit(const ChangeSet &set, const QString &note);
    [[nodiscard]] Result<QHash<QString, std::vector<FieldPhoto>>> allShots() const;
    [[nodiscard]] Line lineOf(const Camera &camera, const std::vector<FieldPhoto> &shots) const;
    [[nodiscard]] Result<bool> isHere(const Camera &camera, const QByteArray &digest) const;
};

} // namespace zs
