// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/s_curve.h"

#include "ui/panels/curve_names.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

constexpr double kTop = 18; // of room above the curves

QString words(const char *text)
{
    return QCoreApplication::translate("SCurve", text);
}

std::vector<double> divided(const std::vector<double> &values, double by)
{
    std::vector<double> result;
    result.reserve(values.size());
    for (const double value : values)
        result.push_back(value / by);
    return result;
}

QString percentOf(double part)
{
    return QString::number(std::abs(part) * 100, 'f', 1);
}

/// One sentence: how far ahead or behind, and what it costs.
QString findingOf(const EarnedValue &value)
{
    const ValueNumbers &total = value.total();
    const auto spi = value.schedule().index ? value.schedule().index : total.spi();
    const auto cpi = total.cpi();
    QString pace = words(QT_TRANSLATE_NOOP("SCurve", "Nothing was due yet"));
    if (spi && std::abs(*spi - 1) < 0.005)
        pace = words(QT_TRANSLATE_NOOP("SCurve", "On schedule"));
    else if (spi && *spi < 1)
        pace = words(QT_TRANSLATE_NOOP("SCurve", "%1 % behind schedule in time"))
                   .arg(percentOf(1 - *spi));
    else if (spi)
        pace = words(QT_TRANSLATE_NOOP("SCurve", "%1 % ahead of schedule in time"))
                   .arg(percentOf(*spi - 1));
    if (!cpi || value.measure() == ValueMeasure::Duration)
        return pace;
    if (std::abs(*cpi - 1) < 0.005)
        return words(QT_TRANSLATE_NOOP("SCurve", "%1, at the planned cost")).arg(pace);
    return (*cpi < 1 ? words(QT_TRANSLATE_NOOP("SCurve", "%1, costs %2 % more than earned"))
                     : words(QT_TRANSLATE_NOOP("SCurve", "%1, costs %2 % less than earned")))
        .arg(pace, percentOf(1 / *cpi - 1));
}

CurveLine lineOf(CurveRole role,
                 const SCurve &curve,
                 const std::vector<double> &values,
                 const TimeWindow &window,
                 const CurveScene &scene)
{
    CurveLine line{.role = role, .points = {}, .label = {-1, -1}};
    for (std::size_t i = 0; i < values.size() && i < curve.dates.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        WallTime at = WallTime::at(WallTime::dayNumber(curve.dates[i]) + 1, 0);
        if (curve.status.isValid() && curve.status.day() == at.day() - 1)
            at = curve.status;
        const QPointF point(window.scale.x(at) - window.left,
                            scene.area.bottom()
                                - values[i] / scene.most * (scene.area.height() - kTop));
        line.points.push_back(point);
        const bool isHistory = role == CurveRole::Earned || role == CurveRole::Actual;
        if (isHistory && i < curve.origins.size() && curve.origins[i] == PointOrigin::Kept)
            line.marks.push_back(point);
        if (point.x() >= 0 && point.x() <= window.width)
            line.label = point;
    }
    return line;
}

} // namespace

SCurve sCurveOf(const EarnedValue &value, CurveStep step, Minutes minutesPerDay)
{
    constexpr double kFenPerTenThousandYuan = 1e6;
    const bool cost = value.measure() == ValueMeasure::Cost;
    const double by =
        cost ? kFenPerTenThousandYuan : static_cast<double>(std::max<Minutes>(1, minutesPerDay));
    const ValueCurve raw = value.curve(step);
    SCurve curve;
    curve.dates = raw.dates;
    curve.origins = raw.origins;
    curve.pv = divided(raw.pv, by);
    curve.ev = divided(raw.ev, by);
    curve.ac = divided(raw.ac, by);
    curve.forecast = divided(raw.forecast, by);
    curve.unit = cost ? words(QT_TRANSLATE_NOOP("SCurve", "10,000 yuan"))
                      : words(QT_TRANSLATE_NOOP("SCurve", "days"));
    curve.finding = findingOf(value);
    curve.status = value.status();
    return curve;
}

CurveScene curveScene(const SCurve &curve, const TimeWindow &window, double height)
{
    CurveScene scene;
    scene.area = QRectF(0, 0, window.width, height);
    double most = 0;
    for (const auto *values : {&curve.pv, &curve.ev, &curve.ac, &curve.forecast}) {
        for (const double value : *values) {
            if (!std::isnan(value))
                most = std::max(most, value);
        }
    }
    const std::vector<double> ticks = roundTicks(most, std::max(2, static_cast<int>(height / 32)));
    scene.most = ticks.back();
    for (const double tick : ticks)
        scene.ticks.push_back({tick, scene.area.bottom() - tick / scene.most * (height - kTop)});
    for (const HeaderCell &cell : window.scale.upperCells(window.left, window.left + window.width))
        scene.gridLines.push_back(cell.x - window.left);
    if (curve.status.isValid()) {
        const double x = window.scale.x(curve.status) - window.left;
        scene.statusX = x >= 0 && x <= window.width ? x : -1;
    }
    scene.lines.push_back(lineOf(CurveRole::Planned, curve, curve.pv, window, scene));
    scene.lines.push_back(lineOf(CurveRole::Forecast, curve, curve.forecast, window, scene));
    scene.lines.push_back(lineOf(CurveRole::Actual, curve, curve.ac, window, scene));
    scene.lines.push_back(lineOf(CurveRole::Earned, curve, curve.ev, window, scene));
    return scene;
}

QString curveName(CurveRole role)
{
    switch (role) {
    case CurveRole::Planned:
        return words(QT_TRANSLATE_NOOP("SCurve", "Planned (PV)"));
    case CurveRole::Earned:
        return words(QT_TRANSLATE_NOOP("SCurve", "Earned (EV)"));
    case CurveRole::Actual:
        return words(QT_TRANSLATE_NOOP("SCurve", "Actual (AC)"));
    case CurveRole::Forecast:
        return words(QT_TRANSLATE_NOOP("SCurve", "Forecast (EAC)"));
    }
    return {};
}

QColor curveColour(CurveRole role, const GanttPalette &palette)
{
    switch (role) {
    case CurveRole::Planned:
        return palette.dim;
    case CurveRole::Earned:
        return palette.done;
    case CurveRole::Actual:
        return palette.late;
    case CurveRole::Forecast:
        return palette.accent;
    }
    return palette.text;
}

Qt::PenStyle curveStroke(CurveRole role)
{
    switch (role) {
    case CurveRole::Planned:
        return Qt::DashLine;
    case CurveRole::Forecast:
        return Qt::DotLine;
    case CurveRole::Actual:
        return Qt::DashDotLine;
    case CurveRole::Earned:
        break;
    }
    return Qt::SolidLine;
}

namespace {

void paintNames(QPainter &painter, const CurveScene &scene, const GanttPalette &palette)
{
    constexpr double kInset = 3;
    const QFontMetricsF letters(painter.font());
    std::vector<QSizeF> sizes;
    for (const CurveLine &line : scene.lines)
        sizes.emplace_back(letters.horizontalAdvance(curveName(line.role)) + 2 * kInset,
                           letters.height());
    const std::vector<QRectF> plates = curveNamePlates(scene, sizes);
    for (std::size_t i = 0; i < plates.size(); ++i) {
        if (plates[i].isNull())
            continue;
        painter.fillRect(plates[i], palette.surface);
        painter.setPen(curveColour(scene.lines[i].role, palette));
        painter.drawText(plates[i], Qt::AlignCenter, curveName(scene.lines[i].role));
    }
}

} // namespace

void paintCurve(QPainter &painter, const CurveScene &scene, const GanttPalette &palette)
{
    painter.save();
    painter.setClipRect(scene.area, Qt::IntersectClip);
    painter.fillRect(scene.area, palette.surface);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(palette.line, 1));
    for (const double x : scene.gridLines)
        painter.drawLine(QPointF(std::floor(x) + 0.5, 0),
                         QPointF(std::floor(x) + 0.5, scene.area.bottom()));
    for (const AxisTick &tick : scene.ticks)
        painter.drawLine(QPointF(0, std::floor(tick.y) + 0.5),
                         QPointF(scene.area.right(), std::floor(tick.y) + 0.5));
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (scene.statusX >= 0) {
        painter.setPen(QPen(palette.dim, 1.2, Qt::DashLine));
        painter.drawLine(QPointF(scene.statusX, 0), QPointF(scene.statusX, scene.area.bottom()));
    }
    for (const CurveLine &line : scene.lines) {
        if (line.points.size() < 2)
            continue;
        painter.setPen(QPen(curveColour(line.role, palette), 2, curveStroke(line.role)));
        painter.drawPolyline(line.points.data(), static_cast<int>(line.points.size()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(curveColour(line.role, palette));
        constexpr double kHalfMark = 3.5;
        for (const QPointF &mark : line.marks)
            painter.drawRect(
                QRectF(mark.x() - kHalfMark, mark.y() - kHalfMark, 2 * kHalfMark, 2 * kHalfMark));
        painter.setBrush(Qt::NoBrush);
    }
    paintNames(painter, scene, palette);
    painter.restore();
}

} // namespace zs
