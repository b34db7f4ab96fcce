// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_panes.h"

#include "ui/grid/grid_tree.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

GanttPanes::GanttPanes(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_model(new TaskTreeModel(this))
    , m_delegate(new TaskDelegate(this))
    , m_tree(new GridTree(*m_model, *m_delegate, this))
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
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
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
    header->setSectionsClickable(true);
    setColumns(builtInViews().front().columns);
    connectTree();
}

void GanttPanes::connectTree()
{
    QHeaderView *header = m_tree->header();
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_busy)
            Q_EMIT columnsChanged();
    });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_busy)
            Q_EMIT columnsChanged();
    });
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
                for (int row = std::min(from, to); row >= 0 && row <= std::max(from, to); ++row) {
                    if (const QModelIndex each = m_model->indexOf(m_rows.task(row), 0);
                        each.isValid())
                        span.select(each, each);
                }
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
    m_busy = true;
    const int date = m_tree->fontMetrics().horizontalAdvance(u"2026-02-28"_s) + 18;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        // names give way to the dates when letters are large
        const double grown = column == TaskTreeModel::Name ? (1 + step) / 2 : step;
        int width = static_cast<int>(std::lround(header->sectionSize(column) * grown));
        if (column == TaskTreeModel::Start || column == TaskTreeModel::Finish)
            width = std::max(width, date);
        header->resizeSection(column, width);
    }
    m_busy = false;
}

void GanttPanes::setColumns(const std::vector<ViewColumn> &columns)
{
    QHeaderView *header = m_tree->header();
    const bool busy = std::exchange(m_busy, true);
    std::vector<ViewColumn> wanted = columns;
    if (std::ranges::find(wanted, u"name"_s, &ViewColumn::id) == wanted.end())
        wanted.insert(wanted.begin(), {u"name"_s, 220});
    QSet<int> shown;
    int place = 0;
    for (const ViewColumn &column : wanted) {
        const int logical = columnIndex(m_model->columns(), column.id);
        if (logical < 0 || shown.contains(logical))
            continue; // of another version, or a code that this plan has not
        shown.insert(logical);
        header->setSectionHidden(logical, false);
        header->moveSection(header->visualIndex(logical), place++);
        header->resizeSection(logical, static_cast<int>(std::lround(column.width * m_growth)));
    }
    for (int logical = 0; logical < m_model->columnCount(); ++logical) {
        if (!shown.contains(logical))
            header->setSectionHidden(logical, true);
    }
    m_busy = busy;
}

std::vector<ViewColumn> GanttPanes::columns() const
{
    std::vector<ViewColumn> shown;
    for (const int logical : m_tree->shownColumns())
        shown.push_back(
            {m_model->columns()[static_cast<std::size_t>(logical)].id,
             static_cast<int>(std::lround(m_tree->header()->sectionSize(logical) / m_growth))});
    return shown;
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

VisibleRows GanttPanes::visibleRows() const
{
    return {*m_model->snapshot(), m_model->arrangement(), m_collapsed, m_collapsedGroups};
}

void GanttPanes::rebuildRows()
{
    m_rows = visibleRows();
    m_chart->setRows(m_rows);
}

void GanttPanes::show(GanttSnapshotPtr snapshot, DayShading days, ScheduledPlan plan)
{
    const std::vector<ViewColumn> shown = columns();
    m_busy = true;
    m_collapsed.clear();
    m_collapsedGroups.clear();
    m_model->reset(snapshot, std::move(plan));
    setColumns(shown);
    if (m_arranger) {
        if (RowArrangementPtr rows = m_arranger(m_model->table()))
            m_model->update(m_model->tablePtr(), std::move(rows));
    }
    m_tree->expandAll();
    m_busy = false;
    m_rows = visibleRows();
    m_chart->setShading(std::move(days));
    m_chart->setSnapshot(std::make_shared<GanttSnapshot>(),
                         VisibleRows()); // another plan begins at its own start
    m_chart->setSnapshot(std::move(snapshot), m_rows);
    if (m_rows.count() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
    sendSelection();
}

void GanttPanes::update(GanttSnapshotPtr snapshot, DayShading days, ScheduledPlan plan)
{
    const GanttSnapshotPtr before = m_model->snapshot();
    const RowArrangementPtr old = m_model->arrangement();
    m_busy = true;
    const GridDataPtr table = m_model->dataFor(snapshot, std::move(plan));
    m_model->update(table, m_arranger ? m_arranger(*table) : nullptr);
    if (!m_model->arrangement() && !old)
        openNewParents(*before);
    else if (!old || !m_model->arrangement() || *old != *m_model->arrangement())
        openArranged();
    m_busy = false;
    m_rows = visibleRows();
    m_chart->setShading(std::move(days));
    m_chart->setSnapshot(std::move(snapshot), m_rows);
    sendSelection();
}

void GanttPanes::rearrange()
{
    RowArrangementPtr rows = m_arranger ? m_arranger(m_model->table()) : nullptr;
    if (!rows && !m_model->arrangement())
        return; // in the plan's order as before
    m_busy = true;
    const TaskId current = currentTask();
    m_model->update(m_model->tablePtr(), std::move(rows));
    openArranged();
    m_busy = false;
    rebuildRows();
    const QModelIndex there =
        m_model->indexOf(m_model->snapshot()->find(current),
                         m_tree->currentIndex().isValid() ? m_tree->currentIndex().column()
                                                          : int{TaskTreeModel::Name});
    m_tree->setCurrentIndex(there.isValid() ? there : m_model->index(0, 0));
    m_tree->scrollTo(m_tree->currentIndex());
    sendSelection();
}

/// Heads and parents that come with an arrangement are open unless a person closed them.
void GanttPanes::openArranged()
{
    m_tree->expandAll();
    if (m_collapsed.isEmpty() && m_collapsedGroups.isEmpty())
        return;
    for (int node = 0; node < m_model->nodeCount(); ++node) {
        const QModelIndex index = m_model->indexOfNode(node);
        const GroupHead *group = m_model->groupOf(index);
        const int task = m_model->taskOf(index);
        if (group ? m_collapsedGroups.contains(group->key)
                  : m_collapsed.contains(m_model->snapshot()->row(task).id))
            m_tree->collapse(index);
    }
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
    const GroupHead *group = m_model->groupOf(index);
    if (m_busy || (task < 0 && !group))
        return;
    if (group && open)
        m_collapsedGroups.remove(group->key);
    else if (group)
        m_collapsedGroups.insert(group->key);
    else if (open)
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
    m_collapsedGroups.clear();
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
    if (const RowArrangementPtr &rows = m_model->arrangement()) {
        for (const GroupHead &group : rows->groups)
            m_collapsedGroups.insert(group.key);
    }
    rebuildRows();
}

std::vector<TaskId> GanttPanes::selectedTasks() const
{
    std::vector<int> nodes;
    for (const QItemSelectionRange &range : m_tree->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            nodes.push_back(m_model->nodeOf(m_model->index(row, 0, range.parent())));
    }
    std::ranges::sort(nodes);
    nodes.erase(std::ranges::unique(nodes).begin(), nodes.end());
    std::vector<TaskId> ids;
    for (const int node : nodes) {
        if (const int task = m_model->taskOf(m_model->indexOfNode(node)); task >= 0)
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
    if (!index.isValid())
        return; // the filter leaves it out
    if (m_model->groupOf(index.parent()))
        m_tree->expand(index.parent());
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
    qint64 to = std::clamp<qint64>(qint64{from} + rows, 0, m_rows.count() - 1);
    const int on = rows < 0 && to > 0 ? -1 : 1; // the head of a group is passed over
    while (to >= 0 && to < m_rows.count() && m_rows.task(static_cast<int>(to)) < 0)
        to += on;
    if (to >= 0 && to < m_rows.count())
        select(m_model->snapshot()->row(m_rows.task(static_cast<int>(to))).id);
}

} // namespace zs
