// SPDX-License-Identifier: GPL-3.0-or-later
// The task table as a spreadsheet: keys move from cell to cell, Enter goes on below, typing
// replaces.
#pragma once

#include "ui/grid/block_edit.h"

#include <QTreeView>

class QLabel;

namespace zs {

class TaskDelegate;
class TaskTreeModel;

/// The model must be a TaskTreeModel, the delegate a TaskDelegate.
class GridTree final : public QTreeView {
    Q_OBJECT

public:
    GridTree(TaskTreeModel &model, TaskDelegate &delegate, QWidget *parent);

    /// Shown columns in the order of the header.
    [[nodiscard]] std::vector<int> shownColumns() const;
    /// Tasks that have a row now, in order.
    [[nodiscard]] std::vector<int> shownTasks() const;
    /// The selected cells as the block that spans them.
    [[nodiscard]] CellBlock selectedBlock() const;
    /// What pasting at the selection would fill.
    [[nodiscard]] PasteTarget pasteTarget() const;
    void selectBlock(const CellBlock &block);

    /// Says beside the current cell why what was put into it will not do; the next step takes it
    /// away.
    void showProblem(const QString &text);
    /// Somebody refused an act: when it came from the cell that is being edited, the cell stays
    /// open with what was typed, and the reason stands beside it.
    void refused(const Error &why);

Q_SIGNALS:
    void copyRequested();
    void cutRequested();
    void pasteRequested();
    void fillDownRequested();
    void fillRightRequested();
    void clearRequested();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawRow(QPainter *painter,
                 const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void
    drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void hideProblem();
    void editAgain(const QString &typed);
    bool actOn(const QKeyEvent &event);
    bool extend(const QKeyEvent &event);
    [[nodiscard]] QItemSelection ranges(const std::vector<QModelIndex> &rows,
                                        std::vector<int> columns) const;
    [[nodiscard]] QModelIndex beside(const QModelIndex &index, int step, bool wrap) const;
    [[nodiscard]] QModelIndex edgeOf(const QModelIndex &index, bool last) const;
    void go(const QModelIndex &index);
    void stepDown(bool up);

    TaskTreeModel &m_model;
    TaskDelegate &m_delegate;
    QPersistentModelIndex m_anchor; ///< where a block that Shift extends began
    QPersistentModelIndex m_blockEnd;
    QLabel *m_problem;
    bool m_committing = false;
    QString m_refusal; ///< of the cell that was committed last; empty when it held
};

} // namespace zs
