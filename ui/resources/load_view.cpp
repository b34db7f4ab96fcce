// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources/load_view.h"

#include "ui/resources/resource_board.h"
#include "ui/resources/shift_column.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace zs {

LoadView::LoadView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("resourceLoad"));
    setAccessibleName(tr("Load of the resource over time"));
    setMinimumHeight(scaled(120));
    setMouseTracking(true);
}

void LoadView::setLoads(LoadSeries series, const QString &hint)
{
    m_series = std::move(series);
    m_daily = dailyLoad(m_series);
    m_hint = hint;
    rebuild();
}

QRect LoadView::plotArea() const
{
    return rect().adjusted(scaled(44), scaled(8), -scaled(8), -scaled(24));
}

void LoadView::rebuild()
{
    const QRect area = plotArea();
    const auto days = static_cast<double>(std::max<std::size_t>(m_daily.units.size(), 1));
    constexpr double kWidest = 24; // a plan of a week need not fill the screen
    const double perDay = std::min(kWidest, area.width() / days);
    m_window = {
        TimeScale(WallTime::at(m_daily.firstDay, 0), perDay), 0, static_cast<double>(area.width())};
    m_scene = histogramScene(m_daily, m_window, area.height());
    update();
}

void LoadView::resizeEvent(QResizeEvent *)
{
    rebuild();
}

void LoadView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const GanttPalette palette = themePalette();
    painter.fillRect(rect(), palette.surface);
    painter.setFont(listFont());
    if (m_daily.units.empty()) {
        painter.setPen(palette.dim);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    const QRect area = plotArea();
    painter.save();
    painter.translate(area.topLeft());
    painter.setClipRect(QRectF(0, 0, area.width(), area.height() + 1));
    paintHistogram(painter, m_scene, palette);
    painter.restore();
    painter.setPen(palette.dim);
    for (const AxisTick &tick : m_scene.ticks) {
        const QRectF label(0, area.top() + tick.y - scaled(9), area.left() - 6, scaled(18));
        painter.drawText(
            label, Qt::AlignRight | Qt::AlignVCenter, QLocale::c().toString(tick.value, 'g', 4));
    }
    double free = 0;
    for (const HeaderCell &cell : m_window.scale.upperCells(0, area.width())) {
        const double x = std::max(0.0, cell.x);
        const double width = painter.fontMetrics().horizontalAdvance(cell.label);
        if (x < free || x + width > area.width())
            continue;
        painter.drawText(QPointF(area.left() + x, height() - scaled(7)), cell.label);
        free = x + width + scaled(12);
    }
}

const HistogramBar *LoadView::barAt(QPointF at) const
{
    const double x = at.x() - plotArea().left();
    for (const HistogramBar &bar : m_scene.bars) {
        const QRectF whole = bar.within.united(bar.above);
        if (x >= whole.left() && x <= whole.right())
            return &bar;
    }
    return nullptr;
}

bool LoadView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const HistogramBar *bar = barAt(help->pos());
    if (!bar) {
        QToolTip::hideText();
        return true;
    }
    QStringList lines{tr("%1: needed %2, available %3")
                          .arg(bar->from.date().toString(Qt::ISODate),
                               QLocale::c().toString(bar->units, 'g', 4),
                               QLocale::c().toString(bar->capacity, 'g', 4))};
    for (const LoadPart &part : partsWithin(m_series, bar->from, bar->to))
        lines << tr("%1 (%2)").arg(part.name, unitsWords(part.units));
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

void LoadView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const HistogramBar *bar = barAt(event->position());
    if (!bar)
        return;
    for (const LoadPart &part : partsWithin(m_series, bar->from, bar->to)) {
        if (part.task.isValid()) {
            Q_EMIT taskPicked(part.task);
            return;
        }
    }
}

} // namespace zs
