// SPDX-License-Identifier: GPL-3.0-or-later
// Shade, grid and the lines that run down the chart.
#include "ui/gantt/scene_build.h"

namespace zs {

namespace {

constexpr double kShadeFrom = 2.5; // pixels a day below which weekends would be noise

using Span = std::pair<double, double>;

/// Where hours have cells: the hours of a working day on which nobody works.
void buildIdleHours(const SceneBuild &b, std::int64_t day, const DayShade &shade)
{
    if (b.scale.level() != ZoomLevel::Hour || shade.work.empty())
        return;
    Minutes from = 0;
    const auto band = [&](Minutes to) {
        const double left = b.x(WallTime::at(day, from));
        const double right = b.x(WallTime::at(day, to));
        if (right > left && right >= 0 && left <= b.view.width)
            b.scene.bands.push_back(
                {BandKind::Off, QRectF(left, 0, right - left, b.view.height), {}});
    };
    for (const Shift &shift : shade.work) {
        band(shift.from);
        from = shift.to;
    }
    band(kMinutesPerDay);
}

/// Days off of the project, and days that are worked although they would be off.
void buildBands(const SceneBuild &b)
{
    if (!b.options.days || b.scale.perDay() < kShadeFrom)
        return;
    const bool named = b.scale.perDay() >= TimeScale::perDayOf(ZoomLevel::Day) * 0.7;
    const std::int64_t first = b.scale.timeAt(b.view.left).day();
    const std::int64_t last = b.scale.timeAt(b.view.left + b.view.width).day();
    for (std::int64_t day = first; day <= last;) {
        const DayShade &shade = b.options.days->day(day);
        std::int64_t end = day + 1;
        if (!shade.isOff())
            buildIdleHours(b, day, shade);
        if (shade.kind == DayKind::Working) {
            day = end;
            continue;
        }
        while (end <= last && b.options.days->day(end).kind == shade.kind
               && b.options.days->day(end).name == shade.name)
            ++end;
        const double left = b.x(WallTime::at(day, 0));
        const double right = b.x(WallTime::at(end, 0));
        const BandKind kind = shade.kind == DayKind::MakeUp ? BandKind::MakeUp
                              : shade.kind == DayKind::Off  ? BandKind::Off
                                                            : BandKind::Holiday;
        b.scene.bands.push_back({kind,
                                 QRectF(left, 0, right - left, b.view.height),
                                 named && kind == BandKind::Holiday ? shade.name : QString()});
        day = end;
    }
}

/// The days off (and, where hours have cells, the hours off) of a calendar as spans of x.
std::vector<Span> offSpans(const SceneBuild &b, const DayShading &days)
{
    std::vector<Span> spans;
    const auto add = [&](WallTime from, WallTime to) {
        const Span span{b.x(from), b.x(to)};
        if (span.second <= span.first)
            return;
        if (!spans.empty() && std::abs(spans.back().second - span.first) < 0.01)
            spans.back().second = span.second;
        else
            spans.push_back(span);
    };
    const bool hours = b.scale.level() == ZoomLevel::Hour;
    const std::int64_t first = b.scale.timeAt(b.view.left).day();
    const std::int64_t last = b.scale.timeAt(b.view.left + b.view.width).day();
    for (std::int64_t day = first; day <= last; ++day) {
        const DayShade &shade = days.day(day);
        if (shade.isOff()) {
            add(WallTime::at(day, 0), WallTime::at(day + 1, 0));
            continue;
        }
        if (!hours || shade.work.empty())
            continue;
        Minutes from = 0;
        for (const Shift &shift : shade.work) {
            add(WallTime::at(day, from), WallTime::at(day, shift.from));
            from = shift.to;
        }
        add(WallTime::at(day, from), WallTime::at(day + 1, 0));
    }
    return spans;
}

/// The calendar that a row is shaded by, where it is not the project's: `own` null = no time is
/// off.
bool hasOwnShade(const SceneBuild &b, const GanttRow &row, const DayShading *&own)
{
    if (row.summary || row.milestone || (!row.elapsed && !row.calendar.isValid()))
        return false;
    own = row.elapsed ? nullptr : b.options.days->ofCalendar(row.calendar);
    return row.elapsed || own;
}

/// Each calendar is asked once a picture, whatever the number of its rows.
void buildRowShades(const SceneBuild &b)
{
    if (!b.options.days || !b.options.showOwnCalendars || b.scale.perDay() < kShadeFrom)
        return;
    std::vector<std::pair<const DayShading *, std::vector<Span>>> known;
    std::vector<Span> project;
    for (int row = b.scene.firstRow; row < b.scene.endRow; ++row) {
        const int task = b.rows.task(row);
        const DayShading *own = nullptr;
        if (task < 0 || !hasOwnShade(b, b.snapshot.row(task), own))
            continue;
        if (known.empty())
            project = offSpans(b, *b.options.days);
        auto at = std::ranges::find(known, own, [](const auto &k) { return k.first; });
        if (at == known.end())
            at = known.insert(known.end(), {own, own ? offSpans(b, *own) : std::vector<Span>{}});
        if (at->second == project)
            continue;
        const double top = b.rowTop(row);
        const double height = b.options.metrics.rowHeight;
        SceneRowShade shade{QRectF(0, top, b.view.width, height), {}};
        for (const auto &[left, right] : at->second)
            shade.off.emplace_back(left, top, right - left, height);
        b.scene.rowShades.push_back(std::move(shade));
    }
}

} // namespace

void buildShading(const SceneBuild &b)
{
    buildBands(b);
    buildRowShades(b);
}

void buildGrid(const SceneBuild &b)
{
    for (const HeaderCell &cell : b.scale.upperCells(b.view.left, b.view.left + b.view.width))
        b.scene.gridLines.push_back(cell.x - b.view.left);
    for (int row = b.scene.firstRow; row < b.scene.endRow; ++row) {
        b.scene.rowLines.push_back(b.rowTop(row + 1));
        const int task = b.rows.task(row);
        if (b.rows.group(row))
            b.scene.groupRows.emplace_back(
                0, b.rowTop(row), b.view.width, b.options.metrics.rowHeight);
        if (task >= 0 && b.options.selected.contains(b.snapshot.row(task).id))
            b.scene.selectedRows.emplace_back(
                0, b.rowTop(row), b.view.width, b.options.metrics.rowHeight);
    }
    const auto inSight = [&](WallTime t) {
        const double x = t.isValid() ? b.x(t) : -1;
        return x >= 0 && x <= b.view.width ? x : -1;
    };
    b.scene.todayX = inSight(b.options.now);
    b.scene.statusX = inSight(b.snapshot.statusDate);
}

} // namespace zs
