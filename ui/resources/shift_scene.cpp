// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources/shift_scene.h"

#include "ui/gantt/gantt_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

constexpr double kEdge = 8;     // left and right of the span
constexpr double kLeastBar = 3; // an hour in a year is still seen
constexpr double kTip = 5;      // of the arrow
constexpr double kGap = 6;      // between bars and words
constexpr double kLeastArrow = 2;

QRectF barOf(WallTime from, WallTime to, const TimeScale &scale, double top, double height)
{
    const double left = scale.x(from);
    return {left, top, std::max(kLeastBar, scale.x(to) - left), height};
}

QRectF diamondOf(WallTime at, const TimeScale &scale, double top, double height)
{
    return {scale.x(at) - height / 2, top, height, height};
}

void paintBody(QPainter &p, const QRectF &rect, bool milestone)
{
    if (!milestone) {
        p.drawRoundedRect(rect, 1.5, 1.5);
        return;
    }
    const QPointF c = rect.center();
    const double half = rect.width() / 2;
    p.drawPolygon(QPolygonF{
        c + QPointF(-half, 0), c + QPointF(0, -half), c + QPointF(half, 0), c + QPointF(0, half)});
}

/// Along the old bar's height to the new finish, then down onto the new bar.
void paintShiftArrow(QPainter &p, const ShiftScene &scene, const QColor &colour)
{
    const QLineF &line = scene.arrow;
    const QPointF tip(line.x2(), scene.after.top());
    p.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    p.setBrush(Qt::NoBrush);
    p.drawPolyline(QPolygonF{line.p1(), line.p2(), tip});
    p.setPen(Qt::NoPen);
    p.setBrush(colour);
    p.drawPolygon(
        QPolygonF{tip, tip + QPointF(-kTip * 0.7, -kTip), tip + QPointF(kTip * 0.7, -kTip)});
}

} // namespace

ShiftSpan spanOf(const std::vector<TaskShift> &shifts)
{
    ShiftSpan span;
    for (const TaskShift &shift : shifts) {
        for (const WallTime t :
             {shift.oldStart, shift.newStart, shift.oldFinish, shift.newFinish}) {
            if (!t.isValid())
                continue;
            span.from = span.from.isValid() ? std::min(span.from, t) : t;
            span.to = span.to.isValid() ? std::max(span.to, t) : t;
        }
    }
    if (!span.from.isValid())
        return span;
    span.from = floorTo(span.from, TimeUnit::Day);
    span.to = {std::max(span.to.minute, span.from.minute + kMinutesPerDay)};
    return span;
}

TimeScale shiftScale(const ShiftSpan &span, double width, double wordsWidth)
{
    if (!span.from.isValid())
        return {};
    const double days = static_cast<double>(span.to.minute - span.from.minute)
                        / static_cast<double>(kMinutesPerDay);
    const double room = std::max(40.0, width - 2 * kEdge - wordsWidth - kGap);
    const double perDay = room / days;
    const auto before = static_cast<Minutes>(kEdge / perDay * static_cast<double>(kMinutesPerDay));
    return {WallTime{span.from.minute - before}, perDay};
}

ShiftScene
shiftScene(const TaskShift &shift, const TimeScale &scale, QSizeF cell, double wordsWidth)
{
    ShiftScene made;
    made.milestone = shift.milestone;
    made.role = shift.late ? BarRole::Late : BarRole::OnTrack;
    made.text = shift.words;
    const double upper = std::round(cell.height() * 0.24);
    const double lower = std::round(cell.height() * 0.36);
    const double top = std::round((cell.height() - upper - lower - 3) / 2);
    const double below = top + upper + 3;
    if (shift.milestone) {
        made.before = diamondOf(shift.oldFinish, scale, top, upper + 1);
        made.after = diamondOf(shift.newFinish, scale, below, lower);
    } else {
        made.before = barOf(shift.oldStart, shift.oldFinish, scale, top, upper);
        made.after = barOf(shift.newStart, shift.newFinish, scale, below, lower);
    }
    const double level = made.before.center().y();
    const double from = shift.milestone ? made.before.center().x() : made.before.right();
    const double to = shift.milestone ? made.after.center().x() : made.after.right() - 1;
    if (std::abs(to - from) >= kLeastArrow)
        made.arrow = QLineF(from, level, to, level);
    const double right = std::max(made.before.right(), made.after.right()) + kGap;
    const double left = std::min(made.before.left(), made.after.left()) - kGap - wordsWidth;
    const bool fitsRight = right + wordsWidth <= cell.width() || left < 0;
    made.words = QRectF(fitsRight ? right : left, 0, wordsWidth, cell.height());
    return made;
}

void paintShift(QPainter &painter,
                const ShiftScene &scene,
                const GanttPalette &palette,
                const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QColor idle = colourOf(BarRole::Idle, palette);
    const QColor colour = colourOf(scene.role, palette);
    painter.setPen(QPen(idle, 1));
    painter.setBrush(blended(idle, palette.surface, 0.25));
    paintBody(painter, scene.before.adjusted(0.5, 0.5, -0.5, -0.5), scene.milestone);
    painter.setPen(QPen(palette.surface, 1)); // stands off a selected row's ground as well
    painter.setBrush(colour);
    paintBody(painter, scene.after, scene.milestone);
    if (!scene.arrow.isNull())
        paintShiftArrow(painter, scene, ink);
    painter.setPen(ink);
    painter.drawText(scene.words,
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     scene.text);
    painter.restore();
}

} // namespace zs
