// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrecy/watermark_overlay.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTransform>

#include <cmath>
#include <numbers>

namespace zs {

namespace {

constexpr double kSlope = -24; ///< degrees
constexpr double kRow = 150;   ///< logical pixels between two lines
constexpr double kGap = 120;   ///< and between two texts
constexpr int kAlpha = 26;     ///< of 255: seen on a photo of the screen, not when reading
constexpr int kStrongAlpha = 46;

} // namespace

WatermarkOverlay::WatermarkOverlay(QWidget *over)
    : QWidget(over)
{
    setObjectName(QStringLiteral("watermark"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    over->installEventFilter(this);
    setGeometry(over->rect());
    hide();
}

void WatermarkOverlay::setText(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        m_tile = QPixmap();
        setAccessibleName(text);
        update();
    }
    setVisible(!text.isEmpty());
    raise();
}

void WatermarkOverlay::makeTile()
{
    QFont letters = font();
    letters.setPixelSize(scaled(15));
    const QFontMetricsF metrics(letters);
    const double step = metrics.horizontalAdvance(m_text) + kGap;
    // a parallelogram of lines repeats in a rectangle that is as wide as a step along the slope
    // and as high as two lines: each second one is shifted by half a step, like bricks
    const double slope = std::tan(-kSlope * std::numbers::pi / 180);
    const QSize size(static_cast<int>(std::lround(step)), static_cast<int>(std::lround(2 * kRow)));
    const qreal ratio = devicePixelRatioF();
    m_tile = QPixmap(size * ratio);
    m_tile.setDevicePixelRatio(ratio);
    m_tile.fill(Qt::transparent);
    QPainter painter(&m_tile);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = themeColor(ColorRole::Text);
    ink.setAlpha(themeKind() == ThemeKind::Light ? kAlpha : kStrongAlpha);
    painter.setPen(ink);
    painter.setFont(letters);
    const double rise = metrics.horizontalAdvance(m_text) * slope / 2;
    for (int row = -1; row <= 3; ++row) {
        for (int i = -1; i <= 1; ++i) {
            painter.save();
            painter.translate(i * step + (row % 2 != 0 ? step / 2 : 0), row * kRow + rise);
            painter.rotate(kSlope);
            painter.drawText(QPointF(0, 0), m_text);
            painter.restore();
        }
    }
    ++m_painted;
}

void WatermarkOverlay::paintEvent(QPaintEvent *event)
{
    if (m_text.isEmpty())
        return;
    if (m_tile.isNull() || !qFuzzyCompare(m_tile.devicePixelRatio(), devicePixelRatioF()))
        makeTile();
    QPainter painter(this);
    // from the tile's own grid, so that a part that is drawn alone fits its neighbours
    const QRect part = event->rect();
    const QSizeF tile = m_tile.deviceIndependentSize();
    const QPointF offset(std::fmod(part.x(), tile.width()), std::fmod(part.y(), tile.height()));
    painter.drawTiledPixmap(QRectF(part), m_tile, offset);
}

void WatermarkOverlay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_tile = QPixmap(); // other letters, or the colours of another theme
        update();
    }
}

bool WatermarkOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (watched == parent() && event->type() == QEvent::ChildAdded)
        raise();
    return QWidget::eventFilter(watched, event);
}

} // namespace zs
