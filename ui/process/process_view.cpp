// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/process_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr double kLeastZoom = 0.1;
constexpr double kMostZoom = 3;
constexpr double kLegible = 0.6; ///< a whole diagram is not shown smaller than this at first
constexpr double kNotch = 1.2;

} // namespace

ProcessView::ProcessView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"processView"_s);
    setAccessibleName(tr("Diagram of the process"));
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(scaled(160), scaled(120));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void ProcessView::setScene(ProcessScene scene)
{
    m_scene = std::move(scene);
    updateRanges();
    viewport()->update();
}

void ProcessView::setMarks(ProcessMarks marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void ProcessView::setFaulty(QStringList nodes)
{
    m_look.faulty = std::move(nodes);
    viewport()->update();
}

void ProcessView::setSelected(ProcessSpot spot)
{
    m_look.selected = spot;
    const int box = m_scene.boxOf(spot);
    if (box >= 0) {
        const ProcessBox &chosen = m_scene.boxes[static_cast<std::size_t>(box)];
        setAccessibleDescription(u"%1 %2 %3"_s.arg(chosen.badge, chosen.title, chosen.detail));
        reveal(box);
    }
    viewport()->update();
}

/// Where the scene's corner lies in the viewport: in the middle while all of it fits.
QPointF ProcessView::offset() const
{
    const double spare = viewport()->width() - m_scene.size.width() * m_zoom;
    return {spare > 0 ? spare / 2 : -static_cast<double>(horizontalScrollBar()->value()),
            -static_cast<double>(verticalScrollBar()->value())};
}

QPointF ProcessView::toScene(QPointF at) const
{
    return (at - offset()) / m_zoom;
}

void ProcessView::updateRanges()
{
    const auto range = [](QScrollBar *bar, double content, int page) {
        bar->setRange(0, static_cast<int>(std::max(0.0, std::ceil(content - page))));
        bar->setPageStep(page);
        bar->setSingleStep(40);
    };
    range(horizontalScrollBar(), m_scene.size.width() * m_zoom, viewport()->width());
    range(verticalScrollBar(), m_scene.size.height() * m_zoom, viewport()->height());
}

void ProcessView::zoomBy(double factor)
{
    const QPointF middle = QRectF(viewport()->rect()).center();
    const QPointF held = toScene(middle);
    m_zoom = std::clamp(m_zoom * factor, kLeastZoom, kMostZoom);
    updateRanges();
    const QPointF at = held * m_zoom - middle;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(at.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(at.y())));
    viewport()->update();
}

void ProcessView::fit()
{
    if (m_scene.size.isEmpty())
        return;
    m_zoom = std::clamp(std::min(viewport()->width() / m_scene.size.width(),
                                 viewport()->height() / m_scene.size.height()),
                        kLeastZoom,
                        1.0);
    updateRanges();
    viewport()->update();
}

void ProcessView::reveal(int box)
{
    const QRectF &r = m_scene.boxes[static_cast<std::size_t>(box)].rect;
    const auto bring = [](QScrollBar *bar, double from, double to, int page) {
        if (from < bar->value() || to > bar->value() + page)
            bar->setValue(static_cast<int>(std::lround((from + to - page) / 2)));
    };
    bring(horizontalScrollBar(), r.left() * m_zoom, r.right() * m_zoom, viewport()->width());
    bring(verticalScrollBar(), r.top() * m_zoom, r.bottom() * m_zoom, viewport()->height());
}

void ProcessView::paintEvent(QPaintEvent *)
{
    if (std::exchange(m_fitWhenShown, false)) {
        fit();
        m_zoom = std::max(m_zoom, kLegible);
        updateRanges();
        horizontalScrollBar()->setValue(
            (horizontalScrollBar()->minimum() + horizontalScrollBar()->maximum()) / 2);
    }
    QPainter painter(viewport());
    m_look.theme = themeKind();
    painter.fillRect(viewport()->rect(), themeColor(ColorRole::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(offset());
    painter.scale(m_zoom, m_zoom);
    paintProcess(painter, m_scene, m_marks, m_look);
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(themeColor(ColorRole::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void ProcessView::resizeEvent(QResizeEvent *)
{
    updateRanges();
}

void ProcessView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void ProcessView::mousePressEvent(QMouseEvent *event)
{
    const int box = m_scene.boxAt(toScene(event->position()));
    if (box >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT chosen(m_scene.boxes[static_cast<std::size_t>(box)].spot);
    else if (event->button() != Qt::RightButton)
        m_pan = event->position().toPoint();
}

void ProcessView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pan)
        return;
    const QPoint by = event->position().toPoint() - *m_pan;
    m_pan = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void ProcessView::mouseReleaseEvent(QMouseEvent *)
{
    m_pan.reset();
}

void ProcessView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_scene.boxAt(toScene(event->position())) >= 0)
        Q_EMIT editWanted();
}

void ProcessView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? kNotch : 1 / kNotch);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ProcessView::keyPressEvent(QKeyEvent *event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1;
        const bool upright = key == Qt::Key_Up || key == Qt::Key_Down;
        if (alt) {
            Q_EMIT moveWanted(upright ? step : 0, upright ? 0 : step);
            return;
        }
        const int box = m_scene.neighbour(m_scene.boxOf(m_look.selected), key);
        if (box >= 0)
            Q_EMIT chosen(m_scene.boxes[static_cast<std::size_t>(box)].spot);
        return;
    }
    case Qt::Key_Insert:
        Q_EMIT insertWanted();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editWanted();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        zoomBy(key == Qt::Key_Plus ? kNotch : 1 / kNotch);
        return;
    case Qt::Key_0:
        fit();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool ProcessView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int box = m_scene.boxAt(toScene(help->pos()));
        if (box < 0) {
            QToolTip::hideText();
            return true;
        }
        const ProcessBox &over = m_scene.boxes[static_cast<std::size_t>(box)];
        const auto mark = m_marks.nodes.constFind(over.id);
        QStringList lines{over.title, over.badge, over.detail, over.remark};
        if (mark != m_marks.nodes.cend() && over.spot.branch < 0)
            lines << mark->persons << mark->due;
        lines.removeAll(QString());
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace zs
