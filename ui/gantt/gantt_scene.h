// SPDX-License-Identifier: GPL-3.0-or-later
// The chart as plain values: what is to be drawn for what is visible, and nothing else. Tested by
// value, painted by paintScene() on screens, pictures and pages alike.
#pragma once

#include "ui/gantt/day_shading.h"
#include "ui/gantt/gantt_snapshot.h"
#include "ui/gantt/link_route.h"
#include "ui/gantt/time_scale.h"
#include "ui/gantt/visible_rows.h"

#include <QLineF>
#include <QRectF>

#include <functional>

namespace zs {

/// Measures in pixels.
struct GanttMetrics {
    double rowHeight = 26;
    double barHeight = 14;
    double baselineHeight = 5;
    double diamond = 12;
    double linkRadius = 6;
    double headerRow = 22; ///< the header has two
    [[nodiscard]] double headerHeight() const { return 2 * headerRow; }
};

/// What part of the content is seen. Scene coordinates begin at its top left corner.
struct Viewport {
    double left = 0; ///< content pixels
    double top = 0;
    double width = 0;
    double height = 0;
};

struct SceneOptions {
    GanttMetrics metrics;
    WallTime now; ///< unset = no today line
    bool showCritical = true;
    bool showFloat = true;
    bool showLinks = true;
    bool showBaseline = true;
    bool showLabels = true;
    bool showProgressLine = false; ///< 前锋线, where the plan has a status date
    bool showOwnCalendars = true;  ///< shade a row by its task's own calendar
    int nearCriticalDays =
        5; ///< at most so many working days of float make a task near-critical; 0 = off
    const DayShading *days = nullptr;
    QSet<TaskId> selected;
    /// Width of a text in pixels; by default an estimate (1 em a wide character, half an em
    /// another).
    std::function<double(const QString &)> textWidth;
};

enum class BarRole { Idle, OnTrack, Done, Late, Critical, Inactive, NearCritical };
enum class BandKind { Off, Holiday, MakeUp };

struct SceneBar {
    int task = 0;
    QRectF rect;
    double progress = 0; ///< 0 to 1 of the width
    BarRole role = BarRole::Idle;
    bool selected = false;
    bool manual = false;
    bool hammock = false;
    std::vector<QRectF> pieces{}; ///< of interrupted work, left to right; empty = all of `rect`
};

struct SceneBracket {
    int task = 0;
    QRectF rect;
    double progress = 0;
    BarRole role = BarRole::Idle;
    bool selected = false;
};

struct SceneDiamond {
    int task = 0;
    QPointF centre;
    BarRole role = BarRole::Idle;
    bool done = false; ///< filled when reached
    bool selected = false;
};

struct SceneBaseline {
    int task = 0;
    QRectF rect;
    bool milestone = false;
    int rank = 0; ///< 0 = the chosen one, 1, 2 = those beside it
};

struct SceneLink {
    int link = 0;
    LinkRoute route;
    bool critical = false;
    bool selected = false; ///< one of its ends is
};

/// Lines keep so far from a name, in pixels.
inline constexpr double kBesideName = 4;

struct SceneLabel {
    int task = 0;
    QRectF rect;
    QString text;
    bool inside = false; ///< within its bar
    bool bold = false;
    bool crossed = false; ///< a line would run through it: lines are drawn around it
};

struct SceneBand {
    BandKind kind = BandKind::Off;
    QRectF rect;
    QString label; ///< of a holiday, at day zoom
};

struct SceneFloat {
    int task = 0;
    QLineF line;
};

struct SceneDeadline {
    int task = 0;
    QPointF tip; ///< of an arrow from above
    bool missed = false;
};

/// A row whose task has a calendar of its own: the project's shade is taken away and its own laid.
struct SceneRowShade {
    QRectF row;
    std::vector<QRectF> off;
};

/// How far a task has really got, on the progress line.
struct SceneProgressPoint {
    int task = 0;
    QPointF at;
    int way = 0; ///< -1 behind the status date, 0 on it, 1 ahead
};

/// A link to or from another project, at its task's bar.
struct SceneFlag {
    int task = 0;
    QPointF foot; ///< of its pole
    bool incoming = true;

    [[nodiscard]] QRectF rect() const
    {
        return incoming ? QRectF(foot.x() - 9, foot.y() - 14, 10, 14)
                        : QRectF(foot.x() - 1, foot.y() - 14, 10, 14);
    }
};

struct GanttScene {
    QRectF area;
    std::vector<SceneBand> bands;
    std::vector<SceneRowShade> rowShades;
    std::vector<double> rowLines;  ///< y of each row's lower edge
    std::vector<double> gridLines; ///< x of each upper header cell's beginning
    std::vector<QRectF> selectedRows;
    std::vector<QRectF> groupRows; ///< heads of groups
    std::vector<SceneLink> links;
    std::vector<SceneBaseline> baselines;
    std::vector<SceneFloat> floats;
    std::vector<SceneBar> bars;
    std::vector<SceneBracket> brackets;
    std::vector<SceneDiamond> diamonds;
    std::vector<SceneDeadline> deadlines;
    std::vector<SceneFlag> flags;
    std::vector<QPointF> progressLine; ///< from the status date above to that below
    std::vector<SceneProgressPoint> progressPoints;
    std::vector<SceneLabel> labels;
    double todayX = -1; ///< negative = not in sight
    double statusX = -1;
    int firstRow = 0; ///< visible rows that are (partly) in sight: [firstRow, endRow)
    int endRow = 0;
};

/// What a bar is, by progress, schedule and the day of reckoning (status date, else now). A task
/// with more than no and at most `nearCritical` minutes of total float is near-critical.
[[nodiscard]] BarRole
roleOf(const GanttRow &row, WallTime reckoning, bool showCritical, Minutes nearCritical = 0);
/// A task's bar (or bracket, or diamond's square) in a row, in scene coordinates.
[[nodiscard]] QRectF barRect(const GanttRow &row,
                             int visibleRow,
                             const Viewport &view,
                             const TimeScale &scale,
                             const GanttMetrics &metrics);

[[nodiscard]] GanttScene buildGanttScene(const GanttSnapshot &snapshot,
                                         const VisibleRows &rows,
                                         const Viewport &view,
                                         const TimeScale &scale,
                                         const SceneOptions &options);

} // namespace zs
