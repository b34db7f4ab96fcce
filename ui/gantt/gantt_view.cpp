// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_view.h"

#include "ui/gantt/gantt_painter.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

/// The two header rows above the chart; they follow its scale and position.
class TimeHeader final : public QWidget {
public:
    explicit TimeHeader(GanttView &view, const DayShading &days)
        : QWidget(&view)
        , m_view(view)
        , m_days(days)
    {
        setObjectName(QStringLiteral("ganttTimeHeader"));
        setAccessibleName(GanttView::tr("Time axis"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing, false);
        QFont small = font();
        small.setPixelSize(std::max(11, static_cast<int>(height() / 2 * 0.55)));
        painter.setFont(small);
        paintTimeHeader(painter,
                        rect(),
                        m_view.scale(),
                        m_view.visiblePart().left,
                        &m_days,
                        m_view.colours(),
                        {m_view.options().now, m_view.snapshot().statusDate});
    }

private:
    GanttView &m_view;
    const DayShading &m_days;
};

constexpr Minutes kPadBefore = 21 * kMinutesPerDay;
constexpr Minutes kPadAfter = 60 * kMinutesPerDay;
constexpr double kLabelRoom = 220; // for the name right of the last bar

} // namespace

GanttView::GanttView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_snapshot(std::make_shared<GanttSnapshot>())
    , m_header(new TimeHeader(*this, m_days))
{
    setObjectName(QStringLiteral("ganttView"));
    setAccessibleName(tr("Gantt chart"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setMetrics({});
    takeFont();
}

void GanttView::invalidate()
{
    m_sceneHolds = false;
    viewport()->update();
}

void GanttView::takeFont()
{
    m_chartFont = font();
    m_chartFont.setPixelSize(
        std::max(11, static_cast<int>(std::lround(m_options.metrics.barHeight * 0.86))));
    const QFontMetricsF plain(m_chartFont);
    m_options.textWidth = [plain](const QString &text) { return plain.horizontalAdvance(text); };
    invalidate();
}

void GanttView::setMetrics(const GanttMetrics &metrics)
{
    const double grown = metrics.headerRow / m_options.metrics.headerRow;
    m_options.metrics = metrics;
    if (grown != 1 && m_scale.level() == ZoomLevel::Day)
        zoomBy(grown, 0);
    setViewportMargins(0, static_cast<int>(metrics.headerHeight()), 0, 0);
    takeFont();
    updateRanges();
}

void GanttView::setSnapshot(GanttSnapshotPtr snapshot, VisibleRows rows)
{
    const bool first = m_snapshot->rows.empty();
    m_snapshot = std::move(snapshot);
    m_rows = std::move(rows);
    m_header->update(); // it names the status date
    m_drag.reset();
    const WallTime begin = m_snapshot->start.isValid() ? m_snapshot->start : m_options.now;
    if (begin.isValid()
        && (first || begin < m_scale.origin()
            || begin.minute > m_scale.origin().minute + 12 * kPadBefore)) {
        // a new origin must not move what is in sight
        const WallTime seen = m_scale.timeAt(horizontalScrollBar()->value());
        const TimeScale fresh(floorTo({begin.minute - kPadBefore}, TimeUnit::Week),
                              m_scale.perDay());
        const double left = first ? fresh.x({begin.minute - 4 * kMinutesPerDay}) : fresh.x(seen);
        setScale(fresh, left);
    }
    updateRanges();
    invalidate();
}

void GanttView::setRows(VisibleRows rows)
{
    m_rows = std::move(rows);
    updateRanges();
    invalidate();
}

void GanttView::setShading(DayShading days)
{
    m_days = std::move(days);
    m_options.days = &m_days;
    m_header->update();
    invalidate();
}

void GanttView::setPalette(const GanttPalette &palette)
{
    m_palette = palette;
    m_header->update();
    invalidate();
}

void GanttView::setSelected(QSet<TaskId> selected, TaskId current)
{
    m_options.selected = std::move(selected);
    const int task = m_snapshot->find(current);
    setAccessibleDescription(task < 0 ? QString() : tipOf(task));
    invalidate();
}

void GanttView::setNow(WallTime now)
{
    m_options.now = now;
    m_header->update();
    invalidate();
}

void GanttView::setShowCritical(bool show)
{
    m_options.showCritical = show;
    invalidate();
}

void GanttView::setShowLinks(bool show)
{
    m_options.showLinks = show;
    invalidate();
}

void GanttView::setShowProgressLine(bool show)
{
    m_options.showProgressLine = show;
    invalidate();
}

Viewport GanttView::visiblePart() const
{
    return {static_cast<double>(horizontalScrollBar()->value()),
            static_cast<double>(verticalScrollBar()->value()),
            static_cast<double>(viewport()->width()),
            static_cast<double>(viewport()->height())};
}

const GanttScene &GanttView::scene()
{
    if (!m_sceneHolds) {
        m_scene = buildGanttScene(*m_snapshot, m_rows, visiblePart(), m_scale, m_options);
        m_sceneHolds = true;
    }
    return m_scene;
}

double GanttView::contentWidth() const
{
    if (!m_snapshot->finish.isValid())
        return viewport()->width();
    const double plan = m_scale.x({m_snapshot->finish.minute}) + kLabelRoom;
    return std::max(
        {plan,
         m_scale.x({m_snapshot->finish.minute + kPadAfter}),
         m_options.now.isValid() ? std::min(m_scale.x(m_options.now) + 100, 4 * plan) : 0.0});
}

void GanttView::updateRanges()
{
    const int width = viewport()->width();
    const int height = viewport()->height();
    constexpr double kMost = 1e9; // scroll bars count in int
    horizontalScrollBar()->setRange(
        0, static_cast<int>(std::min(kMost, std::max(0.0, contentWidth() - width))));
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setSingleStep(40);
    const double rows = m_rows.count() * m_options.metrics.rowHeight;
    verticalScrollBar()->setRange(0,
                                  static_cast<int>(std::min(kMost, std::max(0.0, rows - height))));
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(static_cast<int>(m_options.metrics.rowHeight));
}

void GanttView::setScale(const TimeScale &scale, double left)
{
    m_scale = scale;
    updateRanges();
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(std::clamp(left, 0.0, 1e9))));
    m_header->update();
    invalidate();
    Q_EMIT scaleChanged();
    Q_EMIT windowChanged();
}

void GanttView::zoomBy(double factor, std::optional<double> x)
{
    const double anchor = x.value_or(viewport()->width() / 2.0);
    const double days = (horizontalScrollBar()->value() + anchor) / m_scale.perDay();
    const TimeScale fresh(m_scale.origin(), m_scale.perDay() * factor);
    setScale(fresh, days * fresh.perDay() - anchor);
}

void GanttView::zoomTo(ZoomLevel level)
{
    // the days' numbers need more room where letters are large
    const double grown =
        level == ZoomLevel::Day ? m_options.metrics.headerRow / GanttMetrics().headerRow : 1;
    zoomBy(TimeScale::perDayOf(level) * grown / m_scale.perDay());
}

void GanttView::fit()
{
    if (!m_snapshot->start.isValid() || !m_snapshot->finish.isValid())
        return;
    const double days =
        std::max(1.0,
                 static_cast<double>(m_snapshot->finish.minute - m_snapshot->start.minute)
                     / static_cast<double>(kMinutesPerDay));
    const double room =
        std::max(80.0, viewport()->width() - 160.0); // names stand right of the last bars
    const TimeScale fresh(m_scale.origin(), room / days);
    setScale(fresh, fresh.x(m_snapshot->start) - 24);
}

void GanttView::scrollToTime(WallTime t)
{
    if (t.isValid())
        horizontalScrollBar()->setValue(
            static_cast<int>(std::clamp(m_scale.x(t) - viewport()->width() / 3.0, 0.0, 1e9)));
}

void GanttView::revealBar(int task)
{
    if (task < 0 || task >= m_snapshot->size() || !m_snapshot->row(task).start.isValid())
        return;
    const double left = m_scale.x(m_snapshot->row(task).start);
    const double seen = horizontalScrollBar()->value();
    if (left < seen || left > seen + viewport()->width() - 40)
        horizontalScrollBar()->setValue(
            static_cast<int>(std::clamp(left - viewport()->width() * 0.2, 0.0, 1e9)));
}

int GanttView::taskInRow(double y) const
{
    const double row = std::floor((y + verticalScrollBar()->value()) / m_options.metrics.rowHeight);
    return row < 0 || row >= m_rows.count() ? -1 : m_rows.task(static_cast<int>(row));
}

QString GanttView::tipOf(int task) const
{
    const GanttRow &row = m_snapshot->row(task);
    const auto days = [this](Minutes m) {
        return QString::number(
            static_cast<double>(m) / static_cast<double>(m_snapshot->minutesPerDay), 'f', 1);
    };
    QStringList lines{QStringLiteral("%1  %2").arg(row.wbs, row.name),
                      tr("%1 to %2, %3 days of work")
                          .arg(row.start.toString(), row.finish.toString(), days(row.duration)),
                      tr("%1 % complete").arg(row.percent)};
    if (row.hammock)
        lines << tr("A hammock: its links give it its start and finish.");
    else if (!row.summary)
        lines << (row.critical
                      ? tr("On the critical path (total float %1 days)").arg(days(row.totalFloat))
                      : tr("Total float %1 days, free float %2 days")
                            .arg(days(row.totalFloat), days(row.freeFloat)));
    if (row.lateFinish.isValid() && !row.summary && !row.hammock)
        lines << tr("Early %1 to %2, late %3 to %4")
                     .arg(row.earlyStart.toString(),
                          row.earlyFinish.toString(),
                          row.lateStart.toString(),
                          row.lateFinish.toString());
    const auto pieces = m_snapshot->pieces.constFind(task);
    if (pieces != m_snapshot->pieces.cend())
        lines << tr("Worked on in %n pieces", nullptr, static_cast<int>(pieces->size()));
    lines += stateLines(row);
    for (const BaselineDates &dates : m_snapshot->moreBaselines) {
        const auto at = static_cast<std::size_t>(task);
        if (dates.start[at].isValid())
            lines << tr("Baseline %1: %2 to %3")
                         .arg(dates.number)
                         .arg(dates.start[at].toString(), dates.finish[at].toString());
    }
    return lines.join(u'\n');
}

/// Where it stands against what was demanded and approved.
QStringList GanttView::stateLines(const GanttRow &row) const
{
    QStringList lines;
    if (row.deadline.isValid())
        lines << (row.deadlineMissed ? tr("The deadline %1 is missed.") : tr("Deadline %1"))
                     .arg(row.deadline.toString());
    if (row.constraintBroken)
        lines << tr("Its date constraint cannot be kept.");
    const WallTime status = m_snapshot->statusDate;
    if (row.progressAt.isValid() && status.isValid() && row.progressAt != status)
        lines << (row.progressAt < status
                      ? tr("Behind: on the status date its work has come to %1.")
                      : tr("Ahead: on the status date its work has come to %1."))
                     .arg(row.progressAt.toString());
    if (row.baselineStart.isValid())
        lines << tr("Baseline: %1 to %2")
                     .arg(row.baselineStart.toString(), row.baselineFinish.toString());
    if (row.manual)
        lines << tr("Scheduled by hand: it keeps its dates.");
    if (!row.active)
        lines << tr("Inactive: it drives nothing.");
    return lines;
}

QString GanttView::flagTipAt(QPointF at)
{
    for (const SceneFlag &flag : scene().flags) {
        if (!flag.rect().contains(at))
            continue;
        QStringList lines;
        for (const ExternalEnd &end : m_snapshot->externals.value(flag.task)) {
            if (end.incoming != flag.incoming)
                continue;
            const QString project = end.project.isEmpty() ? tr("another project") : end.project;
            lines << (end.incoming ? tr("Waits for %1 of %2").arg(end.task, project)
                                   : tr("%1 waits for it").arg(project));
            if (end.incoming && end.finish.isValid())
                lines << tr("There from %1 to %2").arg(end.start.toString(), end.finish.toString());
        }
        return lines.join(u'\n');
    }
    return {};
}

void GanttView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(m_chartFont);
    paintScene(painter, scene(), m_palette, m_options.metrics);
    if (m_drag)
        paintDrag(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_palette.accent, 1));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void GanttView::resizeEvent(QResizeEvent *)
{
    const QRect inner = viewport()->geometry();
    const int height = static_cast<int>(m_options.metrics.headerHeight());
    m_header->setGeometry(inner.left(), inner.top() - height, inner.width(), height);
    updateRanges();
    invalidate();
    Q_EMIT windowChanged();
}

void GanttView::scrollContentsBy(int dx, int)
{
    if (dx != 0)
        m_header->update();
    invalidate();
    if (dx != 0)
        Q_EMIT windowChanged();
}

void GanttView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFont();
}

} // namespace zs
