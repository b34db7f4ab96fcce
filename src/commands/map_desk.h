// SPDX-License-Identifier: GPL-3.0-or-later
// The map through the workspace (进度一张图): where projects and their tasks lie and how far they
// are, the layers below them, and works that meet in place and time.
#pragma once

#include "commands/approval_desk.h"
#include "commands/workspace.h"
#include "domain/map_rows.h"
#include "domain/risk_rows.h"
#include "domain/sensor_rows.h"
#include "domain/site_rows.h"
#include "geo/geo_bytes.h"
#include "geo/work_conflicts.h"
#include "outside/wmts_layers.h"
#include "tiles/tile_pack.h"

#include <QHash>

namespace zs {

/// How a project stands on the map.
enum class MapState { NotStarted, OnPlan, Behind, Late, Done, Cancelled };
inline constexpr std::size_t kMapStates = 6;
[[nodiscard]] QString mapStateText(MapState state);

/// How far something is on a day, from 0 to 1. Between what is known it goes in even steps.
struct WorkCourse {
    QDate plannedFrom;
    QDate plannedTo;
    QDate began;      ///< first work in fact; invalid = not begun or not known
    QDate finished;   ///< in fact
    double done = -1; ///< share on `asOf`; negative = nothing was told of it
    QDate asOf;

    [[nodiscard]] double plannedOn(QDate day) const;
    /// Nothing where it is not known: of days after `asOf`, and without a word on progress.
    [[nodiscard]] std::optional<double> doneOn(QDate day) const;
    [[nodiscard]] bool planHasWorkOn(QDate day) const;
    [[nodiscard]] bool hadWorkOn(QDate day) const;
};
/// Behind by more than this share counts as behind.
inline constexpr double kBehindShare = 0.05;

struct MapPlace {
    PlaceShape row;
    GeoShape shape;
    QString name; ///< of the task; empty = the project's own
    QDate from;   ///< when there is work
    QDate to;
};

struct MapProject {
    Project project;
    bool isPlaced = false;
    GeoPoint at; ///< its own point, else the middle of its first place
    std::vector<MapPlace> places;
    WorkCourse course;
    MapState state = MapState::NotStarted;
};

/// The setting that holds the machines which base maps may be asked of.
inline const QString kTileHostsKey = QStringLiteral("map.hosts");

class MapDesk {
public:
    /// The workspace must outlive the desk.
    explicit MapDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    [[nodiscard]] QDate today() const;
    /// Those that the person may see on the map.
    [[nodiscard]] Result<std::vector<MapProject>> projects() const;

    // --- where things lie: act "draw-place" on the project ---
    /// Puts a shape down for a project or one of its tasks; the one that was there before is
    /// replaced. Invalid for an empty shape or one that is no valid area.
    [[nodiscard]] Result<ChangeSet>
    draw(ProjectId project, TaskId task, const GeoShape &shape, double reach);
    [[nodiscard]] Result<ChangeSet> erase(const PlaceShape &place);

    // --- works that meet ---
    /// Whether a change set can have moved works that are drawn, in place or in time.
    [[nodiscard]] bool mayMoveGround(const ChangeSet &set) const;
    struct Overlap {
        WorkConflict conflict; ///< places in `works`
        ProjectId project;
        TaskId task;
        ProjectId other;
        TaskId otherTask;
        OverlapVerdict verdict = OverlapVerdict::Open;
        QString reason;
        CaseId inCase;         ///< the last that was opened about it
        bool caseRuns = false; ///< and has not ended
    };
    struct Overlaps {
        std::vector<Overlap> found;   ///< the largest ground first
        std::vector<GeoShape> ground; ///< beside `found`
    };
    /// Of drawn places with dates; projects that are finished or given up are left out.
    [[nodiscard]] static Overlaps overlapsAmong(const std::vector<MapProject> &projects,
                                                const ConflictRules &rules);
    /// The same projects as they were before those changes, the latest of them last, as far as
    /// place and dates of drawn works go; what they took off the map stays off.
    [[nodiscard]] static std::vector<MapProject> takenBack(std::vector<MapProject> projects,
                                                           const std::vector<ChangeSet> &sets);
    /// The same with what was decided on them.
    [[nodiscard]] Result<Overlaps> overlaps(const std::vector<MapProject> &projects,
                                            const ConflictRules &rules) const;
    /// Act "decide-overlap" on the first project.
    [[nodiscard]] Result<ChangeSet>
    decide(const Overlap &overlap, OverlapVerdict verdict, const QString &reason);
    /// The case that asks those in charge to agree on a window (协调): its form as far as the map
    /// knows it. Conflict while one is running.
    [[nodiscard]] Result<ApprovalDesk::Opening> overlapCase(const Overlap &overlap) const;
    /// Opens it; of `form` the other unit, the window and the proposal count.
    [[nodiscard]] Result<CaseId> submitCase(const Overlap &overlap, const FormValues &form);

    // --- what else has a place, of these projects ---
    /// With a picture and a position, the latest first, at most kMostPhotos.
    static constexpr std::size_t kMostPhotos = 2000;
    [[nodiscard]] Result<std::vector<FieldPhoto>>
    photos(const std::vector<MapProject> &projects) const;
    struct PlacedSensor {
        Sensor row;
        std::optional<SensorAlarm> alarm; ///< the latest that is not over
    };
    [[nodiscard]] Result<std::vector<PlacedSensor>>
    sensors(const std::vector<MapProject> &projects) const;
    /// The latest that was foretold of each project's finish; empty for who may not read risks.
    [[nodiscard]] Result<QHash<ProjectId, RiskScore>>
    risks(const std::vector<MapProject> &projects) const;

    // --- layers: acts "load-map-layer", "edit-map-layer", "retire-map-layer" ---
    /// Not retired ones whose label and circle the person is within, by their position.
    [[nodiscard]] Result<std::vector<MapLayer>> layers() const;
    /// Keeps the original and what is drawn of it, encrypted. Fills id, digests, position, who and
    /// when. Invalid without a name, a source, or the coordinate system.
    [[nodiscard]] Result<MapLayer>
    addLayer(MapLayer layer, const QByteArray &original, const QByteArray &content);
    /// Everything but what was loaded.
    [[nodiscard]] Result<ChangeSet> editLayer(const MapLayer &wanted);
    [[nodiscard]] Result<ChangeSet> retireLayer(MapLayerId layer);
    [[nodiscard]] Result<FeatureSet> features(const MapLayer &layer) const;
    [[nodiscard]] Result<TilePack> tiles(const MapLayer &layer) const;
    /// N of the scale 1:N that the layer was declared with; 0 = none.
    [[nodiscard]] static std::int64_t scaleOf(const MapLayer &layer);
    /// Whether the register says that the licence of an online base map lets its tiles be taken
    /// along to where there is no network.
    [[nodiscard]] static bool mayGoAlong(const MapLayer &layer);
    /// Whether the layer, with those that are there, covers so much ground at a large scale that
    /// its label is worth a look: a sentence, empty for no.
    [[nodiscard]] Result<QString> secrecyDoubt(const MapLayer &fresh) const;
    /// Of a layer whose tiles lie on another machine. Forbidden while no administrator of the
    /// system names that machine in the setting kTileHostsKey.
    [[nodiscard]] Result<std::shared_ptr<const TileSource>> online(const MapLayer &layer) const;
    /// What the service at that address has for the map, see fetchWmtsLayers(): it is asked once.
    [[nodiscard]] Result<std::vector<WmtsLayer>> serviceLayers(const QString &address) const;
    /// See tileHostsFrom(); none as long as nobody named one.
    [[nodiscard]] Result<> nameTileHosts(const QString &hosts);

private:
    [[nodiscard]] Result<std::optional<WorkOverlap>> storedOverlap(const Overlap &overlap) const;
    [[nodiscard]] WorkOverlap freshOverlap(const Overlap &overlap) const;
    [[nodiscard]] Result<MapLayer> stored(MapLayerId layer) const;
    [[nodiscard]] Result<bool> maySee(const MapLayer &layer) const;

    Workspace &m_workspace;
};

} // namespace zs
