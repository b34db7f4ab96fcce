// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_tree.h"

#include "ui/models/task_delegate.h"
#include "ui/models/task_tree_model.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace zs {

GridTree::GridTree(TaskTreeModel &model, TaskDelegate &delegate, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(delegate)
    , m_problem(new QLabel(viewport()))
{
    m_problem->setObjectName(QStringLiteral("cellProblem"));
    m_problem->setFrameShape(QFrame::Box);
    m_problem->setMargin(kHalfSpace);
    m_problem->setWordWrap(true);
    m_problem->setAutoFillBackground(true);
    m_problem->setBackgroundRole(QPalette::Window); // not those of the table
    m_problem->setForegroundRole(QPalette::WindowText);
    m_problem->hide();
    setModel(&model);
    setItemDelegate(&delegate);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(true);
    setAllColumnsShowFocus(false);
}

std::vector<int> GridTree::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int logical = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(logical))
            columns.push_back(logical);
    }
    return columns;
}

std::vector<int> GridTree::shownTasks() const
{
    std::vector<int> tasks;
    for (QModelIndex index = m_model.index(0, 0); index.isValid(); index = indexBelow(index)) {
        if (const int task = m_model.taskOf(index); task >= 0)
            tasks.push_back(task);
    }
    return tasks;
}

CellBlock GridTree::selectedBlock() const
{
    std::vector<int> nodes;
    std::vector<bool> columns(static_cast<std::size_t>(m_model.columnCount()), false);
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            nodes.push_back(m_model.nodeOf(m_model.index(row, 0, range.parent())));
        for (int column = range.left(); column <= range.right(); ++column)
            columns[static_cast<std::size_t>(column)] = true;
    }
    if (nodes.empty() && currentIndex().isValid()) {
        nodes.push_back(m_model.nodeOf(currentIndex()));
        columns[static_cast<std::size_t>(currentIndex().column())] = true;
    }
    std::ranges::sort(nodes);
    nodes.erase(std::ranges::unique(nodes).begin(), nodes.end());
    CellBlock block;
    for (const int node : nodes) {
        if (const int task = m_model.taskOf(m_model.indexOfNode(node)); task >= 0)
            block.tasks.push_back(task);
    }
    for (const int column : shownColumns()) {
        if (columns[static_cast<std::size_t>(column)])
            block.columns.push_back(column);
    }
    return block;
}

PasteTarget GridTree::pasteTarget() const
{
    PasteTarget target;
    target.selected = selectedBlock();
    const std::vector<int> columns = shownColumns();
    target.columnsOn = columns;
    if (!target.selected.columns.empty()) {
        const auto first = std::ranges::find(columns, target.selected.columns.front());
        target.columnsOn.assign(first, columns.end());
    }
    if (target.selected.tasks.empty())
        return target;
    QModelIndex index = m_model.indexOf(target.selected.tasks.front());
    for (; index.isValid(); index = indexBelow(index)) {
        if (const int task = m_model.taskOf(index); task >= 0)
            target.tasksOn.push_back(task);
        if (target.tasksOn.size() > static_cast<std::size_t>(kMostPastedRows))
            break;
    }
    return target;
}

/// Few large ranges: selections of many single cells are slow.
QItemSelection GridTree::ranges(const std::vector<QModelIndex> &rows,
                                std::vector<int> columns) const
{
    QItemSelection selection;
    std::ranges::sort(columns);
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t last = i;
        while (last + 1 < rows.size() && rows[last + 1].row() == rows[last].row() + 1
               && rows[last + 1].parent() == rows[i].parent())
            ++last;
        for (std::size_t c = 0; c < columns.size();) {
            std::size_t end = c;
            while (end + 1 < columns.size() && columns[end + 1] == columns[end] + 1)
                ++end;
            selection.append(QItemSelectionRange(rows[i].siblingAtColumn(columns[c]),
                                                 rows[last].siblingAtColumn(columns[end])));
            c = end + 1;
        }
        i = last + 1;
    }
    return selection;
}

void GridTree::selectBlock(const CellBlock &block)
{
    std::vector<QModelIndex> rows;
    for (const int task : block.tasks) {
        if (const QModelIndex index = m_model.indexOf(task); index.isValid())
            rows.push_back(index);
    }
    selectionModel()->select(ranges(rows, block.columns), QItemSelectionModel::ClearAndSelect);
}

/// From where the block began to where the key leads.
bool GridTree::extend(const QKeyEvent &event)
{
    static const QHash<int, CursorAction> moves{{Qt::Key_Left, MoveLeft},
                                                {Qt::Key_Right, MoveRight},
                                                {Qt::Key_Up, MoveUp},
                                                {Qt::Key_Down, MoveDown},
                                                {Qt::Key_Home, MoveHome},
                                                {Qt::Key_End, MoveEnd},
                                                {Qt::Key_PageUp, MovePageUp},
                                                {Qt::Key_PageDown, MovePageDown}};
    const auto move = moves.constFind(event.key());
    const QModelIndex now = currentIndex();
    if (move == moves.cend() || !event.modifiers().testFlag(Qt::ShiftModifier) || !now.isValid()
        || event.modifiers().testFlag(Qt::AltModifier))
        return false;
    if (!m_anchor.isValid() || m_blockEnd != now)
        m_anchor = now;
    const QModelIndex to = moveCursor(*move, event.modifiers() & ~Qt::ShiftModifier);
    const bool down = visualRect(to).top() >= visualRect(m_anchor).top();
    std::vector<QModelIndex> rows;
    const QModelIndex last = down ? to : QModelIndex(m_anchor);
    for (QModelIndex row = down ? QModelIndex(m_anchor) : to; row.isValid();
         row = indexBelow(row)) {
        rows.push_back(row.siblingAtColumn(0));
        if (row.siblingAtColumn(0) == last.siblingAtColumn(0))
            break;
    }
    const std::vector<int> shown = shownColumns();
    auto from = std::ranges::find(shown, m_anchor.column());
    auto end = std::ranges::find(shown, to.column());
    if (from > end)
        std::swap(from, end);
    const std::vector<int> columns(from, end == shown.end() ? end : end + 1);
    selectionModel()->select(ranges(rows, columns), QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    scrollTo(to);
    m_blockEnd = to;
    return true;
}

QModelIndex GridTree::beside(const QModelIndex &index, int step, bool wrap) const
{
    const std::vector<int> columns = shownColumns();
    const auto here = std::ranges::find(columns, index.column());
    if (columns.empty() || here == columns.end())
        return index;
    const auto place = (here - columns.begin()) + step;
    if (place >= 0 && place < std::ssize(columns))
        return index.sibling(index.row(), columns[static_cast<std::size_t>(place)]);
    if (!wrap)
        return index;
    const QModelIndex row = step > 0 ? indexBelow(index) : indexAbove(index);
    if (!row.isValid())
        return index;
    return row.sibling(row.row(), step > 0 ? columns.front() : columns.back());
}

QModelIndex GridTree::edgeOf(const QModelIndex &index, bool last) const
{
    const std::vector<int> columns = shownColumns();
    if (columns.empty())
        return index;
    return index.sibling(index.row(), last ? columns.back() : columns.front());
}

QModelIndex GridTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex now = currentIndex();
    if (!now.isValid())
        return QTreeView::moveCursor(action, modifiers);
    const bool whole = modifiers.testFlag(Qt::ControlModifier);
    switch (action) {
    case MoveLeft:
        return whole ? edgeOf(now, false) : beside(now, -1, false);
    case MoveRight:
        return whole ? edgeOf(now, true) : beside(now, 1, false);
    case MoveNext:
        return beside(now, 1, true);
    case MovePrevious:
        return beside(now, -1, true);
    case MoveHome:
    case MoveEnd: {
        const bool last = action == MoveEnd;
        if (!whole)
            return edgeOf(now, last);
        const QModelIndex row = QTreeView::moveCursor(action, modifiers);
        return row.isValid() ? edgeOf(row, last) : now;
    }
    default:
        return QTreeView::moveCursor(action, modifiers);
    }
}

void GridTree::go(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void GridTree::stepDown(bool up)
{
    const QModelIndex now = currentIndex();
    const QModelIndex next = up ? indexAbove(now) : indexBelow(now);
    go(next.isValid() ? next.sibling(next.row(), now.column()) : now);
}

bool GridTree::actOn(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event.matches(QKeySequence::Cut))
        Q_EMIT cutRequested();
    else if (event.matches(QKeySequence::Paste))
        Q_EMIT pasteRequested();
    else if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier)
        Q_EMIT fillDownRequested();
    else if (event.key() == Qt::Key_R && event.modifiers() == Qt::ControlModifier)
        Q_EMIT fillRightRequested();
    else if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier)
        Q_EMIT clearRequested();
    else if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
             && !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        stepDown(event.modifiers().testFlag(Qt::ShiftModifier));
    else if (event.key() == Qt::Key_F6 && !(event.modifiers() & ~Qt::ShiftModifier))
        // Tab goes from cell to cell: this is how a keyboard gets out of a long table
        QAbstractScrollArea::focusNextPrevChild(!event.modifiers().testFlag(Qt::ShiftModifier));
    else
        return false;
    return true;
}

void GridTree::keyPressEvent(QKeyEvent *event)
{
    if (state() != EditingState && (extend(*event) || actOn(*event))) {
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void GridTree::showProblem(const QString &text)
{
    constexpr int kWidest = 440;
    const QRect cell = visualRect(currentIndex()).intersected(viewport()->rect());
    if (cell.isEmpty())
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, themeColor(ColorRole::Surface));
    colours.setColor(QPalette::WindowText, themeColor(ColorRole::Critical));
    m_problem->setPalette(colours);
    m_problem->setText(text);
    m_problem->setAccessibleName(text);
    const int room = std::max(120, viewport()->width() - 2 * kSpace);
    const int wanted = m_problem->fontMetrics().horizontalAdvance(text) + 4 * kSpace;
    const int width = std::min({wanted, room, scaled(kWidest)});
    const int height = m_problem->heightForWidth(width);
    const int left = std::clamp(cell.left(), 0, std::max(0, viewport()->width() - width));
    const bool below = cell.bottom() + height + 2 <= viewport()->height();
    const int top = below ? cell.bottom() + 2 : std::max(0, cell.top() - height - 2);
    m_problem->setGeometry(left, top, width, height);
    m_problem->show();
    m_problem->raise();
    QAccessibleEvent told(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void GridTree::hideProblem()
{
    m_problem->hide();
}

void GridTree::refused(const Error &why)
{
    if (m_committing && m_refusal.isEmpty())
        m_refusal = why.message;
}

void GridTree::commitData(QWidget *editor)
{
    hideProblem();
    m_refusal.clear();
    m_committing = true;
    QTreeView::commitData(editor);
    m_committing = false;
}

/// Opens the current cell once more with what was typed.
void GridTree::editAgain(const QString &typed)
{
    edit(currentIndex());
    for (auto *line : viewport()->findChildren<QLineEdit *>(Qt::FindDirectChildrenOnly)) {
        if (line->isVisible()) {
            line->setText(typed);
            line->setFocus();
        }
    }
}

void GridTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    hideProblem();
    QTreeView::currentChanged(current, previous);
}

void GridTree::scrollContentsBy(int dx, int dy)
{
    hideProblem();
    QTreeView::scrollContentsBy(dx, dy);
}

/// Enter goes on below, Tab beside, without opening the next cell at once. What was refused stays
/// open, unless the person has gone elsewhere.
void GridTree::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    using Delegate = QAbstractItemDelegate;
    const bool goesOn = hint == Delegate::SubmitModelCache || hint == Delegate::EditNextItem
                        || hint == Delegate::EditPreviousItem;
    const QString refusal = std::exchange(m_refusal, {});
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const QString typed = line ? line->text() : QString();
    hideProblem();
    QTreeView::closeEditor(editor, goesOn ? Delegate::NoHint : hint);
    if (!refusal.isEmpty() && hint != Delegate::RevertModelCache) {
        if (goesOn && line)
            editAgain(typed);
        showProblem(refusal);
        return;
    }
    if (hint == Delegate::SubmitModelCache)
        stepDown(m_delegate.wasBackwards());
    else if (goesOn)
        go(beside(currentIndex(), hint == Delegate::EditNextItem ? 1 : -1, true));
}

/// The line under each row runs across the whole width, as in the chart.
void GridTree::drawRow(QPainter *painter,
                       const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    painter->setPen(QPen(m_delegate.lineColour(), 1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

/// A triangle of our own: the style's is drawn in the ink of an unselected row whatever the ground.
void GridTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const bool selected = selectionModel()->isSelected(index);
    const QPalette::ColorGroup group = hasFocus() ? QPalette::Active : QPalette::Inactive;
    if (selected)
        painter->fillRect(rect, palette().brush(group, QPalette::Highlight));
    if (!m_model.hasChildren(index))
        return;
    constexpr double kHalf = 4.5;
    const double half = std::min(kHalf * fontPercent() / 100.0, indentation() * 0.4);
    const QPointF c(rect.right() + 1 - indentation() / 2.0, rect.center().y() + 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(Qt::NoPen);
    painter->setBrush(
        palette().brush(group, selected ? QPalette::HighlightedText : QPalette::Text));
    if (isExpanded(index))
        painter->drawPolygon(QPolygonF{c + QPointF(-half, -half * 0.6),
                                       c + QPointF(half, -half * 0.6),
                                       c + QPointF(0, half * 0.7)});
    else
        painter->drawPolygon(QPolygonF{c + QPointF(-half * 0.6, -half),
                                       c + QPointF(half * 0.7, 0),
                                       c + QPointF(-half * 0.6, half)});
    painter->restore();
}

} // namespace zs
