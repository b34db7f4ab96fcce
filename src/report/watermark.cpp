// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/watermark.h"

#include "report/table_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace zs {

namespace {

constexpr double kSlope = -28;    ///< degrees
constexpr double kRow = 9;        ///< heights of a letter between two lines
constexpr double kGap = 8;        ///< and between two texts of a line
constexpr double kStroke = 0.035; ///< of a letter's height
constexpr double kUnit = 100;     ///< in which the letters' outlines are made
const QColor kGrey(0xB4, 0xBD, 0xC7);

} // namespace

void paintWatermark(QPainter &painter, const QRectF &area, const QString &text, double height)
{
    if (text.isEmpty() || height <= 0)
        return;
    QFont font = tableFont();
    font.setPixelSize(static_cast<int>(kUnit));
    QPainterPath words;
    words.addText(0, 0, font, text);
    const double scale = height / kUnit;
    const double width = words.boundingRect().width() * scale;
    const double reach = std::hypot(area.width(), area.height()) / 2;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.translate(area.center());
    painter.rotate(kSlope);
    painter.scale(scale, scale);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kGrey, kStroke * kUnit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double step = width + kGap * height;
    const int lines = static_cast<int>(std::ceil(reach / (kRow * height)));
    const int texts = static_cast<int>(std::ceil(reach / step)) + 1;
    for (int line = -lines; line <= lines; ++line) {
        const double shift = line % 2 == 0 ? 0 : step / 2; // like bricks: no bare lane anywhere
        for (int i = -texts; i <= texts; ++i)
            painter.drawPath(words.translated((i * step + shift - width / 2) / scale,
                                              line * kRow * height / scale));
    }
    painter.restore();
}

} // namespace zs
