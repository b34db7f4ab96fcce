// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the two header rows of the time axis.
#include "ui/gantt/gantt_painter.h"
#include "ui/gantt/painter_parts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

constexpr double kDayMark = 8; // size of the letters 休 and 班 beside a day's number

/// Every how many cells a label is written: as many as the widest one needs the room of.
int strideOf(const QFontMetricsF &letters, const std::vector<HeaderCell> &cells)
{
    double widest = 0;
    double narrowest = 1e9;
    for (const HeaderCell &cell : cells) {
        widest = std::max(widest, letters.horizontalAdvance(cell.label));
        narrowest = std::min(narrowest, cell.width);
    }
    if (widest == 0 || widest + 2 <= narrowest)
        return 1;
    return static_cast<int>(std::ceil((widest + 8) / std::max(1.0, narrowest)));
}

/// Counting begins again where a month or a year does: the label before gives way to the first
/// one's.
bool givesWay(const std::vector<HeaderCell> &cells, std::size_t at, double width)
{
    for (std::size_t next = at + 1; next < cells.size() && cells[next].x < cells[at].x + width + 6;
         ++next) {
        if (cells[next].number == 0)
            return true;
    }
    return false;
}

void paintCells(QPainter &p,
                const QRectF &area,
                const std::vector<HeaderCell> &cells,
                double left,
                const std::vector<HeaderLabel> &labels,
                const GanttPalette &palette)
{
    p.setPen(QPen(palette.line, 1));
    for (const HeaderCell &cell : cells) {
        const double x = sharp(area.left() + cell.x - left);
        p.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    p.setPen(palette.text);
    for (const HeaderLabel &label : labels)
        p.drawText(label.box,
                   (label.centred ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter)
                       | Qt::TextSingleLine | Qt::TextDontClip,
                   label.text);
}

/// Shade, 休 and 班 under the day numbers.
void paintDayMarks(QPainter &p,
                   const QRectF &area,
                   const std::vector<HeaderCell> &cells,
                   double left,
                   const DayShading &days,
                   const GanttPalette &palette)
{
    const QFont plain = p.font();
    QFont tiny = plain;
    tiny.setPixelSize(static_cast<int>(kDayMark));
    p.setFont(tiny);
    for (const HeaderCell &cell : cells) {
        const DayShade &shade = days.day(cell.from.day());
        if (shade.kind == DayKind::Working)
            continue;
        const QRectF box(area.left() + cell.x - left, area.top(), cell.width, area.height());
        if (shade.isOff())
            p.fillRect(box,
                       shade.kind == DayKind::Holiday ? blended(palette.late, palette.shade, 0.12)
                                                      : palette.shade);
        if (shade.kind == DayKind::Off || cell.width < 20)
            continue;
        p.setPen(shade.kind == DayKind::MakeUp ? palette.accent : palette.late);
        p.drawText(box.adjusted(0, 2, -1, 0),
                   Qt::AlignRight | Qt::AlignTop,
                   shade.kind == DayKind::MakeUp ? makeUpMark() : holidayMark());
    }
    p.setFont(plain);
}

/// The name of a line on a small plate.
struct Plate {
    QRectF box;
    QString name;
    QColor ground;
};

/// `way`: 0 = over the line at `x`, 1 = right of it, -1 = left.
Plate plateAt(const QFontMetricsF &letters,
              const QRectF &area,
              double x,
              const QString &name,
              int way,
              const QColor &ground)
{
    const double width = letters.horizontalAdvance(name) + 8;
    const double left = way == 0 ? x - width / 2 : way > 0 ? x : x - width;
    return {QRectF(std::clamp(left, area.left(), std::max(area.left(), area.right() - width)),
                   area.top() + 2,
                   width,
                   area.height() - 4),
            name,
            ground};
}

/// The names of the today and the status line; where both are near, they stand back to back.
std::vector<Plate> platesOf(const QFontMetricsF &letters,
                            const QRectF &area,
                            const TimeScale &scale,
                            double left,
                            const HeaderMarks &marks,
                            const GanttPalette &palette)
{
    const auto place = [&](WallTime t) {
        const double x = t.isValid() ? scale.x(t) - left : -1;
        return x >= 0 && x <= area.width() ? area.left() + x : -1;
    };
    const double today = place(marks.today);
    const double status = place(marks.status);
    const bool near = today >= 0 && status >= 0 && std::abs(today - status) < 120;
    const int side = today < status ? -1 : 1;
    std::vector<Plate> plates;
    if (status >= 0)
        plates.push_back(plateAt(letters,
                                 area,
                                 status,
                                 //: Name of the dashed line in the chart
                                 QCoreApplication::translate("GanttPainter", "Status date"),
                                 near ? -side : 0,
                                 palette.dim));
    if (today >= 0)
        plates.push_back(plateAt(letters,
                                 area,
                                 today,
                                 QCoreApplication::translate("GanttPainter", "Today"),
                                 near ? side : 0,
                                 palette.accent));
    return plates;
}

/// A label at the left of its cell goes on behind a plate that would cover it, or gives way.
bool clearOf(const std::vector<Plate> &plates, const QFontMetricsF &letters, HeaderLabel &label)
{
    const double width = letters.horizontalAdvance(label.text);
    for (std::size_t pass = 0; pass < plates.size(); ++pass) { // the next plate may be in its way
        for (const Plate &plate : plates) {
            const double from = label.box.left();
            if (from < plate.box.right() && from + width > plate.box.left())
                label.box.setLeft(plate.box.right() + 4);
        }
    }
    return width <= label.box.width();
}

void paintUpper(QPainter &p,
                const QRectF &area,
                const TimeScale &scale,
                double left,
                const HeaderMarks &marks,
                const GanttPalette &palette)
{
    const QFontMetricsF letters(p.font());
    const std::vector<Plate> plates = platesOf(letters, area, scale, left, marks, palette);
    const std::vector<HeaderCell> cells = scale.upperCells(left, left + area.width());
    // at the left, where the plates seldom cover them
    std::vector<HeaderLabel> labels = headerLabels(letters, area, cells, left, false, nullptr);
    std::vector<HeaderLabel> clear;
    for (HeaderLabel &label : labels) {
        if (clearOf(plates, letters, label))
            clear.push_back(std::move(label));
    }
    paintCells(p, area, cells, left, clear, palette);
    for (const Plate &plate : plates) {
        p.fillRect(plate.box, plate.ground);
        p.setPen(palette.surface);
        p.drawText(plate.box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, plate.name);
    }
}

} // namespace

std::vector<HeaderLabel> headerLabels(const QFontMetricsF &letters,
                                      const QRectF &area,
                                      const std::vector<HeaderCell> &cells,
                                      double left,
                                      bool centred,
                                      const DayShading *days)
{
    std::vector<HeaderLabel> labels;
    const int stride = strideOf(letters, cells);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const HeaderCell &cell = cells[i];
        const double x = area.left() + cell.x - left;
        const double width = letters.horizontalAdvance(cell.label);
        if (cell.label.isEmpty() || cell.number % stride != 0
            || (stride > 1 && givesWay(cells, i, width)))
            continue;
        if (stride > 1 && x >= area.left()) { // it has its silent neighbours' room
            labels.push_back(
                {QRectF(x + 3, area.top(), width + 2, area.height()), cell.label, false});
            continue;
        }
        // the label stays in sight while any part of its cell is
        const double from = std::max(x, area.left());
        const double to = std::min(x + cell.width, area.right());
        if (width + 2 > cell.width || width + 2 > to - from)
            continue;
        QRectF box(from, area.top(), to - from, area.height());
        if (days && days->day(cell.from.day()).kind >= DayKind::Holiday && cell.width < 40)
            box.adjust(0, 0, -kDayMark, 0); // its mark stands right of it
        if (!centred && width + 8 <= box.width())
            box.adjust(6, 0, 0, 0);
        labels.push_back({box, cell.label, centred});
    }
    return labels;
}

void paintTimeHeader(QPainter &painter,
                     const QRectF &area,
                     const TimeScale &scale,
                     double left,
                     const DayShading *days,
                     const GanttPalette &palette,
                     const HeaderMarks &marks)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, palette.raised);
    const double half = area.height() / 2;
    const QRectF upper(area.left(), area.top(), area.width(), half);
    const QRectF lower(area.left(), area.top() + half, area.width(), half);
    const std::vector<HeaderCell> cells = scale.lowerCells(left, left + area.width());
    const DayShading *marked = scale.lowerUnit() == TimeUnit::Day ? days : nullptr;
    if (marked)
        paintDayMarks(painter, lower, cells, left, *marked, palette);
    paintUpper(painter, upper, scale, left, marks, palette);
    paintCells(painter,
               lower,
               cells,
               left,
               headerLabels(QFontMetricsF(painter.font()), lower, cells, left, true, marked),
               palette);
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(QPointF(area.left(), sharp(lower.top())),
                     QPointF(area.right(), sharp(lower.top())));
    painter.setPen(QPen(blended(palette.dim, palette.line, 0.3), 1));
    painter.drawLine(QPointF(area.left(), sharp(area.bottom() - 1)),
                     QPointF(area.right(), sharp(area.bottom() - 1)));
    painter.restore();
}

} // namespace zs
