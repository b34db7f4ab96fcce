// SPDX-License-Identifier: GPL-3.0-or-later
// What the signs of the chart mean, each painted by the chart's own painter.
#include "ui/gantt/gantt_painter.h"
#include "ui/gantt/gantt_print.h"

#include <QCoreApplication>
#include <QPainter>

#include <set>

namespace zs {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("GanttLegend", text);
}

/// Paints one sign with the chart's painter, from the sample's corner.
LegendEntry sample(const QString &text, const GanttPalette &palette, GanttScene scene)
{
    return {text, [palette, scene = std::move(scene)](QPainter &p, const QRectF &area) {
                p.translate(area.topLeft());
                GanttScene one = scene;
                one.area = QRectF(QPointF(), area.size());
                paintScene(p, one, palette, {});
            }};
}

GanttScene barOf(BarRole role, double progress)
{
    GanttScene scene;
    SceneBar bar;
    bar.rect = QRectF(1, 2, 28, 12);
    bar.role = role;
    bar.progress = progress;
    scene.bars.push_back(bar);
    return scene;
}

GanttScene bracketOf()
{
    GanttScene scene;
    SceneBracket bracket;
    bracket.rect = QRectF(1, 1, 28, 14);
    scene.brackets.push_back(bracket);
    return scene;
}

GanttScene diamondOf()
{
    GanttScene scene;
    SceneDiamond diamond;
    diamond.centre = {15, 8};
    scene.diamonds.push_back(diamond);
    return scene;
}

/// A short upright or level line in the sample's middle.
LegendEntry line(const QString &text, const QPen &pen, bool upright)
{
    return {text, [pen, upright](QPainter &p, const QRectF &area) {
                p.setPen(pen);
                if (upright)
                    p.drawLine(QPointF(area.center().x(), area.top()),
                               QPointF(area.center().x(), area.bottom()));
                else
                    p.drawLine(QPointF(area.left() + 1, area.center().y()),
                               QPointF(area.right() - 1, area.center().y()));
            }};
}

struct Seen {
    std::set<BarRole> roles;
    bool summary = false;
    bool milestone = false;
    bool slack = false;
    bool baseline = false;
    bool deadline = false;
};

Seen seenIn(const GanttSnapshot &snapshot, const SceneOptions &options)
{
    Seen seen;
    const WallTime reckoning = snapshot.statusDate.isValid() ? snapshot.statusDate : options.now;
    const Minutes near = options.nearCriticalDays * snapshot.minutesPerDay;
    for (const GanttRow &row : snapshot.rows) {
        seen.summary = seen.summary || row.summary;
        seen.milestone = seen.milestone || row.milestone;
        seen.slack = seen.slack || (!row.summary && row.totalFloat > 0);
        seen.baseline = seen.baseline || row.baselineStart.isValid();
        seen.deadline = seen.deadline || row.deadline.isValid();
        if (!row.summary && !row.milestone)
            seen.roles.insert(roleOf(row, reckoning, options.showCritical, near));
    }
    return seen;
}

} // namespace

QString barRoleName(BarRole role)
{
    switch (role) {
    case BarRole::Idle:
        return words(QT_TRANSLATE_NOOP("GanttLegend", "Not started"));
    case BarRole::OnTrack:
        return words(QT_TRANSLATE_NOOP("GanttLegend", "Running to plan"));
    case BarRole::Done:
        return words(QT_TRANSLATE_NOOP("GanttLegend", "Finished"));
    case BarRole::Late:
        return words(QT_TRANSLATE_NOOP("GanttLegend", "Late"));
    case BarRole::Critical:
        return words(QT_TRANSLATE_NOOP("GanttLegend", "Critical"));
    case BarRole::NearCritical:
        return words(QT_TRANSLATE_NOOP("GanttLegend", "Near-critical"));
    case BarRole::Inactive:
        return words(QT_TRANSLATE_NOOP("GanttLegend", "Inactive"));
    }
    return {};
}

std::vector<LegendEntry>
ganttLegend(const GanttSnapshot &snapshot, const SceneOptions &options, const GanttPalette &palette)
{
    const Seen seen = seenIn(snapshot, options);
    std::vector<LegendEntry> entries;
    for (const BarRole role : seen.roles)
        entries.push_back(
            sample(barRoleName(role), palette, barOf(role, role == BarRole::Done ? 1.0 : 0.0)));
    if (!seen.roles.empty())
        entries.push_back(sample(words(QT_TRANSLATE_NOOP("GanttLegend", "Progress")),
                                 palette,
                                 barOf(BarRole::OnTrack, 0.5)));
    if (seen.summary)
        entries.push_back(
            sample(words(QT_TRANSLATE_NOOP("GanttLegend", "Summary")), palette, bracketOf()));
    if (seen.milestone)
        entries.push_back(
            sample(words(QT_TRANSLATE_NOOP("GanttLegend", "Milestone")), palette, diamondOf()));
    if (seen.slack && options.showFloat) {
        GanttScene scene;
        scene.floats.push_back({0, QLineF(1, 8, 29, 8)});
        entries.push_back(sample(
            words(QT_TRANSLATE_NOOP("GanttLegend", "Total float")), palette, std::move(scene)));
    }
    if (seen.baseline && options.showBaseline) {
        GanttScene scene;
        SceneBaseline baseline;
        baseline.rect = QRectF(1, 6, 28, 5);
        scene.baselines.push_back(baseline);
        entries.push_back(
            sample(words(QT_TRANSLATE_NOOP("GanttLegend", "Baseline")), palette, std::move(scene)));
    }
    if (seen.deadline) {
        GanttScene scene;
        SceneDeadline deadline;
        deadline.tip = {15, 14};
        scene.deadlines.push_back(deadline);
        entries.push_back(
            sample(words(QT_TRANSLATE_NOOP("GanttLegend", "Deadline")), palette, std::move(scene)));
    }
    if (options.now.isValid())
        entries.push_back(line(
            words(QT_TRANSLATE_NOOP("GanttLegend", "Today")), QPen(palette.accent, 1.6), true));
    if (snapshot.statusDate.isValid())
        entries.push_back(line(words(QT_TRANSLATE_NOOP("GanttLegend", "Status date")),
                               QPen(palette.dim, 1.2, Qt::DashLine),
                               true));
    return entries;
}

} // namespace zs
