// SPDX-License-Identifier: GPL-3.0-or-later
// Layers of the map, where works lie, and where they meet, as rows.
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"
#include "domain/project.h"

namespace zs {

/// 矢量图层、栅格底图、内网在线底图.
enum class LayerKind { Features, Raster, Online };

/// 待协调、已协调、无冲突.
enum class OverlapVerdict { Open, Coordinated, NoConflict };

/// A layer of the map as it was registered (图层登记): its contents lie encrypted beside the
/// workspace.
struct MapLayer {
    MapLayerId id;
    LayerKind kind = LayerKind::Features;
    QString name;
    QString source; ///< the unit that it comes from
    QString licence;
    QString reviewNumber; ///< 审图号; empty = none
    QDate mapDate;
    QString crs; ///< as it was declared, "EPSG:4547"
    Classification classification = Classification::Open;
    std::int64_t secrecyYears = 0; ///< 保密期限; 0 = none
    QDate secrecyFrom;
    QString needToKnow; ///< 知悉范围, as in Project
    QString fileName;   ///< of the file that was loaded
    QByteArray digest;  ///< SM3 of the original file
    QByteArray content; ///< SM3 of what is drawn of it, converted to CGCS2000
    QString extent;     ///< "west south east north", degrees
    std::int64_t itemCount = 0;
    QString repaired; ///< JSON: what was mended or left out when it was loaded
    QString address;  ///< template of an online base map; its host was named by an administrator
    QString style;    ///< JSON
    std::int64_t position = 0;
    bool shown = false;
    bool fictional = false; ///< 虚构数据
    PersonId loadedBy;
    WallTime loadedAt;
    bool retired = false;
    std::int64_t version = 0;

    bool operator==(const MapLayer &) const = default;
};

/// Where a project or one of its tasks lies (空间位置): a point, a line or an area.
struct PlaceShape {
    PlaceShapeId id;
    ProjectId project;
    TaskId task;       ///< invalid = the whole project
    QByteArray shape;  ///< WKB, CGCS2000, longitude first
    double reach = 0;  ///< how far work goes beside the shape
    QByteArray origin; ///< WKB as it came, when it was converted
    QString originCrs;
    double accuracy = 0; ///< 0 = not known
    PersonId drawnBy;
    WallTime drawnAt;
    QString note;
    std::int64_t version = 0;

    bool operator==(const PlaceShape &) const = default;
};

/// What was decided about two works that meet in place and time (时空冲突).
struct WorkOverlap {
    WorkOverlapId id;
    ProjectId project;
    TaskId task;
    ProjectId other;
    TaskId otherTask;
    OverlapVerdict verdict = OverlapVerdict::Open;
    CaseId inCase;
    QString reason;
    PersonId decidedBy;
    WallTime decidedAt;
    std::int64_t version = 0;

    bool operator==(const WorkOverlap &) const = default;
};

template <>
struct EntityTraits<MapLayer> {
    static constexpr EntityKind kKind = EntityKind::MapLayer;
    static constexpr const char *kTable = "map_layer";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<PlaceShape> {
    static constexpr EntityKind kKind = EntityKind::PlaceShape;
    static constexpr const char *kTable = "place_shape";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<WorkOverlap> {
    static constexpr EntityKind kKind = EntityKind::WorkOverlap;
    static constexpr const char *kTable = "work_overlap";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
