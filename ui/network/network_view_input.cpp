// SPDX-License-Identifier: GPL-3.0-or-later
// Paint, mouse, wheel and keys of the network.
#include "ui/network/network_view.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace zs {

namespace {

constexpr double kNotch = 1.2;
constexpr double kKeyZoom = 1.5;

} // namespace

bool NetworkView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int node = picture().nodeAt(toPicture(help->pos()));
        if (node >= 0)
            QToolTip::showText(help->globalPos(), tipOf(node), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void NetworkView::paintEvent(QPaintEvent *)
{
    if (std::exchange(m_fitWhenShown, false))
        fit();
    const NetworkPicture &now = picture();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_palette.surface);
    painter.save();
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.scale(m_zoom, m_zoom);
    painter.translate(kMargin, kMargin);
    const QRectF part(toPicture({0, 0}), QSizeF(viewport()->size()) / m_zoom);
    paintNetwork(painter, now, part, m_palette, m_selected, m_zoom);
    painter.restore();
    painter.setFont(now.font);
    const QSizeF key = now.metrics.node;
    const QRectF corner(viewport()->width() - key.width() - 12,
                        viewport()->height() - key.height() - 12,
                        key.width(),
                        key.height());
    if (viewport()->width() > 3 * key.width() && viewport()->height() > 4 * key.height())
        paintNetworkKey(painter, corner, m_palette);
    if (hasFocus()) {
        painter.setPen(QPen(m_palette.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void NetworkView::resizeEvent(QResizeEvent *)
{
    updateRanges();
}

void NetworkView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void NetworkView::mousePressEvent(QMouseEvent *event)
{
    const int node = picture().nodeAt(toPicture(event->position()));
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && node < 0)) {
        m_pan = event->position().toPoint();
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton)
        Q_EMIT taskClicked(m_picture->plan.nodes[static_cast<std::size_t>(node)].task,
                           event->modifiers());
}

void NetworkView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pan) {
        const bool over = picture().nodeAt(toPicture(event->position())) >= 0;
        viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::OpenHandCursor);
        return;
    }
    const QPoint moved = event->position().toPoint() - *m_pan;
    m_pan = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void NetworkView::mouseReleaseEvent(QMouseEvent *)
{
    m_pan.reset();
    viewport()->unsetCursor();
}

void NetworkView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int node = picture().nodeAt(toPicture(event->position()));
    if (node < 0 || event->button() != Qt::LeftButton)
        return;
    const NetworkNode &found = m_picture->plan.nodes[static_cast<std::size_t>(node)];
    if (found.summary)
        setCollapsed(m_snapshot->row(found.task).id, false);
    else
        Q_EMIT taskActivated(found.task);
}

void NetworkView::contextMenuEvent(QContextMenuEvent *event)
{
    const int node = event->reason() == QContextMenuEvent::Mouse
                         ? picture().nodeAt(toPicture(event->pos()))
                         : -1;
    if (node >= 0)
        Q_EMIT taskClicked(m_picture->plan.nodes[static_cast<std::size_t>(node)].task,
                           Qt::NoModifier);
    Q_EMIT menuRequested(event->globalPos());
}

void NetworkView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (turn.y() != 0)
            zoomBy(std::pow(kNotch, turn.y() / 120.0), event->position());
        event->accept();
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turn.y());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void NetworkView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return step(event->key());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(kKeyZoom);
    case Qt::Key_Minus:
        return zoomBy(1 / kKeyZoom);
    case Qt::Key_0:
        return fit();
    case Qt::Key_C:
        return toggleCurrent(true);
    case Qt::Key_E:
        return toggleCurrent(false);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const int task = m_snapshot->find(m_current); task >= 0)
            Q_EMIT taskActivated(task);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void NetworkView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_options.font = font();
        invalidate();
    }
}

} // namespace zs
