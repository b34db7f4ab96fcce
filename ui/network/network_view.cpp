// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_view.h"

#include <QScrollBar>

#include <cmath>

namespace zs {

namespace {

constexpr double kLeastZoom = 0.02;
constexpr double kMostZoom = 4;

} // namespace

NetworkView::NetworkView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_snapshot(std::make_shared<GanttSnapshot>())
{
    setObjectName(QStringLiteral("networkView"));
    setAccessibleName(tr("Network of the plan"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_options.font = font();
}

void NetworkView::invalidate()
{
    m_picture.reset();
    viewport()->update();
}

const NetworkPicture &NetworkView::picture()
{
    if (!m_picture) {
        m_picture = networkPicture(m_snapshot, m_options);
        updateRanges();
    }
    return *m_picture;
}

NetworkPicturePtr NetworkView::sharedPicture()
{
    (void)picture();
    return m_picture;
}

void NetworkView::setSnapshot(GanttSnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    invalidate();
}

void NetworkView::setPlan(GanttSnapshotPtr snapshot)
{
    m_options.collapsed = collapsedToFit(*snapshot, kMostBoxes);
    m_snapshot = std::move(snapshot);
    m_fitWhenShown = true;
    invalidate();
}

void NetworkView::setOptions(const SceneOptions &options)
{
    m_options.scene = options;
    invalidate();
}

void NetworkView::setPalette(const GanttPalette &palette)
{
    m_palette = palette;
    viewport()->update();
}

void NetworkView::setSelected(QSet<TaskId> selected, TaskId current)
{
    // a task within a collapsed summary: that box
    for (const TaskId &id : QSet<TaskId>(selected)) {
        const int task = m_snapshot->find(id);
        const int node =
            task < 0 || !m_picture ? -1 : m_picture->plan.nodeOf[static_cast<std::size_t>(task)];
        if (node >= 0)
            selected.insert(
                m_snapshot->row(m_picture->plan.nodes[static_cast<std::size_t>(node)].task).id);
    }
    m_selected = std::move(selected);
    const bool moved = current != m_current;
    m_current = current;
    const int task = m_snapshot->find(current);
    if (task >= 0)
        setAccessibleDescription(m_snapshot->row(task).name);
    if (moved && isVisible())
        reveal(task);
    viewport()->update();
}

void NetworkView::setTimeScale(bool on)
{
    m_options.timeScale = on;
    m_fitWhenShown = true;
    invalidate();
}

void NetworkView::setCollapsed(TaskId summary, bool collapsed)
{
    if (collapsed)
        m_options.collapsed.insert(summary);
    else
        m_options.collapsed.remove(summary);
    invalidate();
    setSelected(m_selected, m_current);
}

void NetworkView::updateRanges()
{
    if (!m_picture)
        return;
    const auto range = [](QScrollBar *bar, double content, int page) {
        bar->setRange(0, static_cast<int>(std::min(1e9, std::max(0.0, content - page))));
        bar->setPageStep(page);
        bar->setSingleStep(40);
    };
    const QSizeF size = m_picture->size();
    range(horizontalScrollBar(), (size.width() + 2 * kMargin) * m_zoom, viewport()->width());
    range(verticalScrollBar(), (size.height() + 2 * kMargin) * m_zoom, viewport()->height());
}

QPointF NetworkView::toPicture(QPointF at) const
{
    const QPointF content =
        at + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return content / m_zoom - QPointF(kMargin, kMargin);
}

void NetworkView::zoomBy(double factor, std::optional<QPointF> anchor)
{
    (void)picture();
    const QPointF at = anchor.value_or(QPointF(viewport()->rect().center()));
    const QPointF held = toPicture(at) + QPointF(kMargin, kMargin);
    m_zoom = std::clamp(m_zoom * factor, kLeastZoom, kMostZoom);
    updateRanges();
    const QPointF content = held * m_zoom - at;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(content.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(content.y())));
    viewport()->update();
}

void NetworkView::fit()
{
    const QSizeF size = picture().size() + QSizeF(2 * kMargin, 2 * kMargin);
    m_zoom = std::clamp(
        std::min(viewport()->width() / size.width(), viewport()->height() / size.height()),
        kLeastZoom,
        1.0);
    updateRanges();
    viewport()->update();
}

void NetworkView::reveal(int task)
{
    const QRectF box = picture().boxOf(task);
    if (box.isNull())
        return;
    const QRectF shown((box.topLeft() + QPointF(kMargin, kMargin)) * m_zoom, box.size() * m_zoom);
    const auto bring = [](QScrollBar *bar, double from, double to, int page) {
        if (from < bar->value() || to > bar->value() + page)
            bar->setValue(static_cast<int>(std::lround((from + to - page) / 2)));
    };
    bring(horizontalScrollBar(), shown.left(), shown.right(), viewport()->width());
    bring(verticalScrollBar(), shown.top(), shown.bottom(), viewport()->height());
}

int NetworkView::currentNode()
{
    const int task = m_snapshot->find(m_current);
    return task < 0 ? -1 : picture().plan.nodeOf[static_cast<std::size_t>(task)];
}

/// The arrow keys follow links to the right and left, and go up and down a column.
void NetworkView::step(int key)
{
    const NetworkPicture &now = picture();
    const int from = currentNode();
    if (now.plan.nodes.empty())
        return;
    int best = from < 0 ? 0 : -1;
    double nearest = 1e18;
    const auto consider = [&](int node) {
        const QRectF &a = now.layout.nodes[static_cast<std::size_t>(from)];
        const QRectF &z = now.layout.nodes[static_cast<std::size_t>(node)];
        const double away = std::abs(a.center().y() - z.center().y());
        if (away < nearest) {
            nearest = away;
            best = node;
        }
    };
    if (from >= 0 && (key == Qt::Key_Right || key == Qt::Key_Left)) {
        for (const NetworkEdge &edge : now.plan.edges) {
            if (key == Qt::Key_Right && edge.from == from)
                consider(edge.to);
            if (key == Qt::Key_Left && edge.to == from)
                consider(edge.from);
        }
    } else if (from >= 0) {
        const QRectF &box = now.layout.nodes[static_cast<std::size_t>(from)];
        for (int node = 0; node < static_cast<int>(now.plan.nodes.size()); ++node) {
            const QRectF &other = now.layout.nodes[static_cast<std::size_t>(node)];
            const bool beyond =
                key == Qt::Key_Down ? other.top() > box.bottom() : other.bottom() < box.top();
            if (beyond && other.left() < box.right() && other.right() > box.left())
                consider(node);
        }
    }
    if (best >= 0)
        Q_EMIT taskClicked(now.plan.nodes[static_cast<std::size_t>(best)].task, Qt::NoModifier);
}

/// Closes the summary that the current task lies in, or opens the current box.
void NetworkView::toggleCurrent(bool collapse)
{
    const int task = m_snapshot->find(m_current);
    if (task < 0)
        return;
    const GanttRow &row = m_snapshot->row(task);
    if (!collapse && row.summary)
        return setCollapsed(row.id, false);
    if (!collapse || row.parent < 0)
        return;
    setCollapsed(m_snapshot->row(row.parent).id, true);
    Q_EMIT taskClicked(row.parent, Qt::NoModifier);
}

QString NetworkView::tipOf(int node) const
{
    const int task = m_picture->plan.nodes[static_cast<std::size_t>(node)].task;
    const GanttRow &row = m_snapshot->row(task);
    QStringList lines{QStringLiteral("%1  %2").arg(row.wbs, row.name),
                      tr("%1 to %2").arg(row.start.toString(), row.finish.toString()),
                      tr("%1 % complete").arg(row.percent)};
    if (row.summary)
        lines << tr("Stands for the tasks within it; E opens it.");
    return lines.join(u'\n');
}

} // namespace zs
