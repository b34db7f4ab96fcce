// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and keys of the chart.
#include "ui/gantt/gantt_view.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace zs {

namespace {

constexpr double kWheelZoom = 1.2; // a notch
constexpr double kKeyZoom = 1.5;
constexpr int kToTheEnd = 1'000'000'000;

} // namespace

bool GanttView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    return QAbstractScrollArea::event(event);
}

bool GanttView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const BarHit hit = hitTest(scene(), help->pos(), m_options.metrics);
        if (const QString flag = flagTipAt(help->pos()); !flag.isEmpty())
            QToolTip::showText(help->globalPos(), flag, viewport());
        else if (hit.task >= 0 && !m_drag)
            QToolTip::showText(help->globalPos(), tipOf(hit.task), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void GanttView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const BarHit hit = hitTest(scene(), event->position(), m_options.metrics);
    const int task = hit.task >= 0 ? hit.task : taskInRow(event->position().y());
    if (task >= 0)
        Q_EMIT taskClicked(task, event->modifiers());
    if (hit.task >= 0 && !m_readOnly)
        m_drag = GanttDrag{hit, event->position(), event->position()};
}

void GanttView::updateCursor(QPointF at)
{
    const BarHit hit = m_readOnly ? BarHit{} : hitTest(scene(), at, m_options.metrics);
    if (hit.task < 0)
        viewport()->unsetCursor();
    else if (hit.part == BarPart::RightEdge)
        viewport()->setCursor(Qt::SplitHCursor);
    else if (hit.part == BarPart::LeftEdge || hit.part == BarPart::DoneEdge)
        viewport()->setCursor(Qt::UpArrowCursor); // draws progress
    else
        viewport()->setCursor(hit.movable ? Qt::SizeAllCursor : Qt::PointingHandCursor);
}

void GanttView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        updateCursor(event->position());
        return;
    }
    m_drag->to = event->position();
    const DragMode mode = m_drag->mode(m_options.metrics);
    if (mode == DragMode::Link)
        viewport()->setCursor(Qt::CrossCursor);
    viewport()->update();
}

void GanttView::finishDrag(QPointF at)
{
    GanttDrag drag = *std::exchange(m_drag, std::nullopt);
    drag.to = at;
    viewport()->update();
    updateCursor(at);
    const GanttRow row = m_snapshot->row(drag.hit.task);
    const double dx = drag.to.x() - drag.from.x();
    switch (drag.mode(m_options.metrics)) {
    case DragMode::None:
        return;
    case DragMode::Move:
        if (const WallTime start = movedStart(row, dx, m_scale); start != row.start)
            Q_EMIT moveRequested(row.id, start);
        return;
    case DragMode::Resize:
        if (!row.milestone)
            Q_EMIT finishRequested(row.id, resizedFinish(row, dx, m_scale));
        return;
    case DragMode::Progress:
        if (const SceneBar *bar = barOf(drag.hit.task))
            if (const int percent = percentAt(*bar, drag.to.x()); percent != row.percent)
                Q_EMIT progressRequested(row.id, percent);
        return;
    case DragMode::Link: {
        const BarHit target = hitTest(scene(), at, m_options.metrics);
        const int to = target.task >= 0 ? target.task : taskInRow(at.y());
        if (to >= 0 && to != drag.hit.task)
            Q_EMIT linkRequested(row.id, m_snapshot->row(to).id);
        return;
    }
    }
}

void GanttView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag && event->button() == Qt::LeftButton)
        finishDrag(event->position());
}

void GanttView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag.reset();
    const int task = taskInRow(event->position().y());
    if (event->button() == Qt::LeftButton && task >= 0)
        Q_EMIT taskActivated(task);
}

void GanttView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const int task = taskInRow(event->pos().y());
        if (task >= 0 && !m_options.selected.contains(m_snapshot->row(task).id))
            Q_EMIT taskClicked(task, Qt::NoModifier);
    }
    Q_EMIT menuRequested(event->globalPos());
}

void GanttView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (turn.y() != 0)
            zoomBy(std::pow(kWheelZoom, turn.y() / 120.0), event->position().x());
        event->accept();
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        const int notch = turn.y() != 0 ? turn.y() : turn.x();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - notch);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void GanttView::keyPressEvent(QKeyEvent *event)
{
    const int page =
        std::max(1, static_cast<int>(viewport()->height() / m_options.metrics.rowHeight) - 1);
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        return Q_EMIT stepRequested(-1);
    case Qt::Key_Down:
        return Q_EMIT stepRequested(1);
    case Qt::Key_PageUp:
        return Q_EMIT stepRequested(-page);
    case Qt::Key_PageDown:
        return Q_EMIT stepRequested(page);
    case Qt::Key_Home:
        return Q_EMIT stepRequested(-kToTheEnd);
    case Qt::Key_End:
        return Q_EMIT stepRequested(kToTheEnd);
    case Qt::Key_Left:
        return horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Right:
        return horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(kKeyZoom);
    case Qt::Key_Minus:
        return zoomBy(1 / kKeyZoom);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT stepRequested(0);
    case Qt::Key_Escape:
        if (m_drag) {
            m_drag.reset();
            viewport()->update();
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

const SceneBar *GanttView::barOf(int task)
{
    const auto &bars = scene().bars;
    const auto found = std::ranges::find(bars, task, &SceneBar::task);
    return found == bars.end() ? nullptr : &*found;
}

/// What the drag would make of the bar: its outline (changed in `bar`) and the words beside the
/// pointer.
QString GanttView::dragText(DragMode mode, const GanttRow &row, QRectF &bar)
{
    const double dx = m_drag->to.x() - m_drag->from.x();
    const bool days = snapOf(m_scale) == kMinutesPerDay;
    const auto shown = [days](WallTime t) {
        return days ? t.date().toString(Qt::ISODate) : t.toString();
    };
    switch (mode) {
    case DragMode::None:
        return {};
    case DragMode::Link: {
        const int to = taskInRow(m_drag->to.y());
        return to < 0 || to == m_drag->hit.task ? QString()
                                                : tr("Link to %1").arg(m_snapshot->row(to).name);
    }
    case DragMode::Move: {
        const WallTime start = movedStart(row, dx, m_scale);
        bar.translate(m_scale.x(start) - m_scale.x(row.start), 0);
        return tr("Start %1").arg(shown(start));
    }
    case DragMode::Resize: {
        const WallTime finish = resizedFinish(row, dx, m_scale);
        bar.setRight(m_scale.x(finish) - visiblePart().left);
        // the end of a day is midnight of the next
        return tr("Finish %1").arg(days ? shown({finish.minute - 1}) : shown(finish));
    }
    case DragMode::Progress:
        if (const SceneBar *drawn = barOf(m_drag->hit.task)) {
            const int percent = percentAt(*drawn, m_drag->to.x());
            bar.setRight(
                std::clamp(m_drag->to.x(), bar.left() + 1, std::max(bar.left() + 1, bar.right())));
            return tr("%1 % complete").arg(percent);
        }
        return {};
    }
    return {};
}

void GanttView::paintDrag(QPainter &painter)
{
    const DragMode mode = m_drag->mode(m_options.metrics);
    const GanttRow &row = m_snapshot->row(m_drag->hit.task);
    const int visible = m_rows.row(m_drag->hit.task);
    if (mode == DragMode::None || visible < 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(m_palette.accent, 1.6, Qt::DashLine));
    QRectF bar = barRect(row, visible, visiblePart(), m_scale, m_options.metrics);
    const QString text = dragText(mode, row, bar);
    if (mode == DragMode::Link) {
        painter.drawLine(bar.center().x() < m_drag->from.x()
                             ? m_drag->from
                             : QPointF(bar.right(), bar.center().y()),
                         m_drag->to);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(-1, -1, 1, 1), 3, 3);
    }
    if (text.isEmpty())
        return;
    QRectF box(m_drag->to + QPointF(14, 14),
               QSizeF(painter.fontMetrics().horizontalAdvance(text) + 14, 22));
    box.moveRight(std::min(box.right(), viewport()->width() - 4.0));
    painter.setPen(QPen(m_palette.line, 1));
    painter.setBrush(m_palette.raised);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(m_palette.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace zs
