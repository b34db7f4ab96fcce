// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_panes.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// Draws the line under each row across its whole width, as the chart does.
class LinedTree final : public QTreeView {
public:
    LinedTree(const TaskDelegate &delegate, QWidget *parent)
        : QTreeView(parent)
        , m_delegate(delegate)
    {}

protected:
    void drawRow(QPainter *painter,
                 const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override
    {
        QTreeView::drawRow(painter, option, index);
        painter->setPen(QPen(m_delegate.lineColour(), 1));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

private:
    const TaskDelegate &m_delegate;
};

} // namespace

GanttPanes::GanttPanes(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_model(new TaskTreeModel(this))
    , m_delegate(new TaskDelegate(this))
    , m_tree(new LinedTree(*m_delegate, this))
    , m_chart(new GanttView(this))
{
    setObjectName(u"ganttPanes"_s);
    setChildrenCollapsible(false);
    setHandleWidth(3);
    buildTree();
    addWidget(m_tree);
    addWidget(m_chart);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    connectScrolling();
    connectChart();
    setColours(GanttPalette::light());
    takeMetrics();
    // large letters: more room for the table, but the chart keeps a good part
    setSizes({static_cast<int>(620 * std::min(m_growth, 1.27)), 760});
}

void GanttPanes::buildTree()
{
    m_tree->setObjectName(u"ganttTree"_s);
    m_tree->setAccessibleName(tr("Tasks of the plan"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAllColumnsShowFocus(false);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(16);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setTreePosition(TaskTreeModel::Name);
    QHeaderView *header = m_tree->header();
    header->setObjectName(u"ganttTreeHeader"_s);
    header->setStretchLastSection(false);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(36);
    const std::array<int, TaskTreeModel::ColumnCount> widths{
        220, 42, 62, 62, 88, 88, 90, 46, 56, 130};
    for (int i = 0; i < TaskTreeModel::ColumnCount; ++i)
        header->resizeSection(i, widths[static_cast<std::size_t>(i)]);
    header->moveSection(header->visualIndex(TaskTreeModel::Number), 0);
    header->moveSection(header->visualIndex(TaskTreeModel::Wbs), 1);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &i) {
        takeExpansion(i, true);
    });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &i) {
        takeExpansion(i, false);
    });
    connect(m_tree->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &GanttPanes::sendSelection);
    connect(m_tree->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &GanttPanes::sendSelection);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, [this](const QPoint &at) {
        Q_EMIT menuRequested(m_tree->viewport()->mapToGlobal(at));
    });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_model->flags(index).testFlag(
                Qt::ItemIsEditable)) // a summary's dates: the dialog says why
            Q_EMIT activated(currentTask());
        else
            m_tree->edit(index);
    });
}

void GanttPanes::connectScrolling()
{
    QScrollBar *tree = m_tree->verticalScrollBar();
    QScrollBar *chart = m_chart->verticalScrollBar();
    connect(tree, &QScrollBar::valueChanged, chart, &QScrollBar::setValue);
    connect(chart, &QScrollBar::valueChanged, tree, &QScrollBar::setValue);
    // the tree lays its rows out later than the chart; it follows when it has
    connect(tree, &QScrollBar::rangeChanged, this, [this, tree, chart] {
        if (tree->value() != chart->value() && tree->maximum() >= chart->value())
            tree->setValue(chart->value());
    });
}

void GanttPanes::connectChart()
{
    connect(
        m_chart, &GanttView::taskClicked, this, [this](int task, Qt::KeyboardModifiers modifiers) {
            const QModelIndex index = m_model->indexOf(task);
            const auto rows = QItemSelectionModel::Rows;
            if (modifiers.testFlag(Qt::ControlModifier))
                m_tree->selectionModel()->setCurrentIndex(index,
                                                          QItemSelectionModel::Toggle | rows);
            else if (modifiers.testFlag(Qt::ShiftModifier) && m_tree->currentIndex().isValid()) {
                const int from = m_rows.row(m_model->taskOf(m_tree->currentIndex()));
                const int to = m_rows.row(task);
                QItemSelection span;
                for (int row = std::min(from, to); row >= 0 && row <= std::max(from, to); ++row)
                    span.select(m_model->indexOf(m_rows.task(row), 0),
                                m_model->indexOf(m_rows.task(row), 0));
                m_tree->selectionModel()->select(span, QItemSelectionModel::ClearAndSelect | rows);
            } else
                m_tree->selectionModel()->setCurrentIndex(
                    index, QItemSelectionModel::ClearAndSelect | rows);
        });
    connect(m_chart, &GanttView::taskActivated, this, [this](int task) {
        Q_EMIT activated(m_model->snapshot()->row(task).id);
    });
    connect(m_chart, &GanttView::stepRequested, this, &GanttPanes::step);
    connect(m_chart, &GanttView::menuRequested, this, &GanttPanes::menuRequested);
}

void GanttPanes::takeMetrics()
{
    // large fonts get larger rows; tree and chart must agree to the pixel
    const double line = fontMetrics().height();
    const double factor = std::max(1.0, line / 20.0);
    GanttMetrics m;
    m.rowHeight = std::round(m.rowHeight * factor);
    m.barHeight = std::round(m.barHeight * factor);
    m.baselineHeight = std::round(m.baselineHeight * factor);
    m.diamond = std::round(m.diamond * factor);
    m.headerRow = std::round(m.headerRow * factor);
    m_delegate->setRowHeight(static_cast<int>(m.rowHeight));
    m_tree->header()->setFixedHeight(static_cast<int>(m.headerHeight()));
    m_tree->doItemsLayout();
    m_chart->setMetrics(m);
    growColumns(factor);
}

/// Columns keep what a person made of them and grow with the letters; a date is never cut.
void GanttPanes::growColumns(double factor)
{
    QHeaderView *header = m_tree->header();
    const double step = factor / m_growth;
    m_growth = factor;
    const int date = m_tree->fontMetrics().horizontalAdvance(u"2026-02-28"_s) + 18;
    for (int column = 0; column < TaskTreeModel::ColumnCount; ++column) {
        // names give way to the dates when letters are large
        const double grown = column == TaskTreeModel::Name ? (1 + step) / 2 : step;
        int width = static_cast<int>(std::lround(header->sectionSize(column) * grown));
        if (column == TaskTreeModel::Start || column == TaskTreeModel::Finish)
            width = std::max(width, date);
        header->resizeSection(column, width);
    }
}

void GanttPanes::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeMetrics();
}

void GanttPanes::setColours(const GanttPalette &palette)
{
    m_chart->setPalette(palette);
    m_delegate->setColours(palette.critical, blended(palette.line, palette.surface, 0.55));
    m_tree->viewport()->update();
}

void GanttPanes::rebuildRows()
{
    m_rows = VisibleRows(*m_model->snapshot(), m_collapsed);
    m_chart->setRows(m_rows);
}

void GanttPanes::show(GanttSnapshotPtr snapshot, DayShading days)
{
    m_busy = true;
    m_collapsed.clear();
    m_model->reset(snapshot);
    m_tree->expandAll();
    m_busy = false;
    m_rows = VisibleRows(*snapshot, m_collapsed);
    m_chart->setShading(std::move(days));
    m_chart->setSnapshot(std::make_shared<GanttSnapshot>(),
                         VisibleRows()); // another plan begins at its own start
    m_chart->setSnapshot(std::move(snapshot), m_rows);
    if (m_rows.count() > 0)
        m_tree->setCurrentIndex(m_model->indexOf(0));
    sendSelection();
}

void GanttPanes::update(GanttSnapshotPtr snapshot, DayShading days)
{
    const GanttSnapshotPtr before = m_model->snapshot();
    m_busy = true;
    m_model->update(snapshot);
    openNewParents(*before);
    m_busy = false;
    m_rows = VisibleRows(*snapshot, m_collapsed);
    m_chart->setShading(std::move(days));
    m_chart->setSnapshot(std::move(snapshot), m_rows);
    sendSelection();
}

/// A tree view shows what is new closed; a person who indents a task wants to go on seeing it.
void GanttPanes::openNewParents(const GanttSnapshot &before)
{
    const GanttSnapshot &now = *m_model->snapshot();
    for (const GanttRow &row : now.rows) {
        const int known = row.summary ? before.find(row.id) : 0;
        if (row.summary && (known < 0 || !before.row(known).summary)) {
            m_collapsed.remove(row.id);
            m_tree->setExpanded(m_model->indexOf(now.find(row.id), 0), true);
        }
    }
}

void GanttPanes::takeExpansion(const QModelIndex &index, bool open)
{
    const int task = m_model->taskOf(index);
    if (m_busy || task < 0)
        return;
    if (open)
        m_collapsed.remove(m_model->snapshot()->row(task).id);
    else
        m_collapsed.insert(m_model->snapshot()->row(task).id);
    rebuildRows();
}

void GanttPanes::expandAll()
{
    m_busy = true;
    m_tree->expandAll();
    m_busy = false;
    m_collapsed.clear();
    rebuildRows();
}

void GanttPanes::collapseAll()
{
    m_busy = true;
    m_tree->collapseAll();
    m_busy = false;
    for (const GanttRow &row : m_model->snapshot()->rows) {
        if (row.summary)
            m_collapsed.insert(row.id);
    }
    rebuildRows();
}

std::vector<TaskId> GanttPanes::selectedTasks() const
{
    std::vector<int> tasks;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows())
        tasks.push_back(m_model->taskOf(index));
    std::ranges::sort(tasks);
    std::vector<TaskId> ids;
    for (const int task : tasks) {
        if (task >= 0)
            ids.push_back(m_model->snapshot()->row(task).id);
    }
    return ids;
}

TaskId GanttPanes::currentTask() const
{
    const int task = m_model->taskOf(m_tree->currentIndex());
    return task < 0 ? TaskId() : m_model->snapshot()->row(task).id;
}

void GanttPanes::select(TaskId id)
{
    const int task = m_model->snapshot()->find(id);
    if (task < 0)
        return;
    for (int parent = m_model->snapshot()->row(task).parent; parent >= 0;
         parent = m_model->snapshot()->row(parent).parent)
        m_tree->expand(m_model->indexOf(parent, 0));
    const QModelIndex index = m_model->indexOf(task);
    m_tree->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollTo(index);
    m_chart->revealBar(task);
}

void GanttPanes::editCell(TaskId id, TaskTreeModel::Column column)
{
    const QModelIndex index = m_model->indexOf(m_model->snapshot()->find(id), column);
    if (!index.isValid() || !m_model->flags(index).testFlag(Qt::ItemIsEditable))
        return;
    m_tree->setFocus();
    m_tree->setCurrentIndex(index);
    m_tree->edit(index);
}

void GanttPanes::sendSelection()
{
    const std::vector<TaskId> tasks = selectedTasks();
    m_chart->setSelected(QSet<TaskId>(tasks.begin(), tasks.end()), currentTask());
    Q_EMIT selectionChanged();
}

void GanttPanes::step(int rows)
{
    if (m_rows.count() == 0)
        return;
    if (rows == 0)
        return Q_EMIT activated(currentTask());
    const int from = std::max(0, m_rows.row(m_model->taskOf(m_tree->currentIndex())));
    const qint64 to = std::clamp<qint64>(qint64{from} + rows, 0, m_rows.count() - 1);
    select(m_model->snapshot()->row(m_rows.task(static_cast<int>(to))).id);
}

} // namespace zs
