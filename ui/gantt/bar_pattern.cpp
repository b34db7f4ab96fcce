// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/bar_pattern.h"

#include <QPainter>

#include <algorithm>

namespace zs {

namespace {

constexpr double kStep = 5;

void slants(QPainter &p, const QRectF &area, int way)
{
    // offsets of the lines through the upper left and the lower right corner bound all others
    const double a = area.top() - way * area.left();
    const double b = area.bottom() - way * area.right();
    const double c = area.top() - way * area.right();
    const double d = area.bottom() - way * area.left();
    const double from = std::min({a, b, c, d});
    const double to = std::max({a, b, c, d});
    for (double offset = from + kStep / 2; offset < to; offset += kStep) {
        if (const QLineF line = slantWithin(area, offset, way); !line.isNull())
            p.drawLine(line);
    }
}

void paintIn(QPainter &p, const QRectF &area, BarRole role)
{
    switch (role) {
    case BarRole::Critical:
        slants(p, area, -1);
        break;
    case BarRole::Late:
        slants(p, area, 1);
        slants(p, area, -1);
        break;
    case BarRole::NearCritical:
        slants(p, area, 1);
        break;
    case BarRole::OnTrack:
        p.drawLine(QPointF(area.left(), area.center().y()),
                   QPointF(area.right(), area.center().y()));
        break;
    case BarRole::Idle:
    case BarRole::Done:
    case BarRole::Inactive:
        break; // plain, full and dashed already
    }
}

} // namespace

QLineF slantWithin(const QRectF &area, double offset, int way)
{
    const auto yAt = [&](double x) { return way * x + offset; };
    const auto xAt = [&](double y) { return way * (y - offset); };
    const double left = std::max(area.left(), std::min(xAt(area.top()), xAt(area.bottom())));
    const double right = std::min(area.right(), std::max(xAt(area.top()), xAt(area.bottom())));
    return left < right ? QLineF(left, yAt(left), right, yAt(right)) : QLineF();
}

QRectF plateOf(const SceneLabel &label)
{
    constexpr double kHeight = 12; // of a bar less its edge
    const QRectF &r = label.rect;
    return {r.left() - 1, r.center().y() - kHeight / 2, r.width() + 2, kHeight};
}

void paintBarPattern(QPainter &painter, const SceneBar &bar, const GanttPalette &palette)
{
    painter.setPen(QPen(palette.text, 0.8));
    painter.setBrush(Qt::NoBrush);
    if (bar.pieces.empty()) {
        const QRectF inner = bar.rect.adjusted(1, 1, -1, -1);
        // what is done is painted full: the pattern belongs to the rest
        paintIn(painter, inner.adjusted(inner.width() * bar.progress, 0, 0, 0), bar.role);
        return;
    }
    for (const QRectF &piece : bar.pieces)
        paintIn(painter, piece.adjusted(1, 1, -1, -1), bar.role);
}

} // namespace zs
