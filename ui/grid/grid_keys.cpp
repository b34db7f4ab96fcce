// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_keys.h"

#include "ui/gantt/gantt_panes.h"
#include "ui/grid/grid_tree.h"

#include <QApplication>
#include <QClipboard>
#include <QProgressDialog>

#include <algorithm>

namespace zs {

namespace {

constexpr std::size_t kShowProgress = 2'000; // rows; fewer are pasted in a blink

} // namespace

GridKeys::GridKeys(GanttPanes &panes, IdSource &ids, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_ids(ids)
{
    GridTree &tree = panes.tree();
    connect(&tree, &GridTree::copyRequested, this, &GridKeys::copy);
    connect(&tree, &GridTree::cutRequested, this, &GridKeys::cut);
    connect(&tree, &GridTree::pasteRequested, this, &GridKeys::paste);
    connect(&tree, &GridTree::fillDownRequested, this, &GridKeys::fillDown);
    connect(&tree, &GridTree::fillRightRequested, this, &GridKeys::fillRight);
    connect(&tree, &GridTree::clearRequested, this, &GridKeys::clear);
}

bool GridKeys::run(const Result<EditCells> &command, const QString &stepText)
{
    TaskEditing *editing = m_panes.model().editing();
    if (!editing) {
        Q_EMIT failed({ErrorCode::ReadOnly, tr("This plan cannot be edited now."), {}});
        return false;
    }
    if (!command) {
        m_panes.tree().showProblem(command.error().message);
        Q_EMIT failed(command.error());
        return false;
    }
    return editing->editCells(*command, stepText);
}

void GridKeys::copy()
{
    const CellBlock block = m_panes.tree().selectedBlock();
    if (block.isEmpty())
        return;
    QString text = toTabText(copied(m_panes.model().table(), block));
    if (block.tasks.size() == 1 && block.columns.size() == 1)
        text.chop(1);
    QApplication::clipboard()->setText(text);
}

void GridKeys::cut()
{
    copy();
    run(cleared(m_panes.model().table(), m_panes.tree().selectedBlock()), tr("Cut cells"));
}

void GridKeys::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.isEmpty())
        return;
    // counted before anything is read: a million rows must not be taken apart first
    if (const qsizetype lines = countLines(text); lines > kMostPastedRows) {
        Q_EMIT failed({ErrorCode::Invalid,
                       tr("At most %1 rows can be pasted at once; these are %2. Nothing was "
                          "changed. Paste them in parts, or import them as a file.")
                           .arg(kMostPastedRows)
                           .arg(lines),
                       {}});
        return;
    }
    pasteText(text);
}

void GridKeys::pasteText(const QString &text)
{
    const TextBlock block = fromTabText(text);
    PasteTarget target = m_panes.tree().pasteTarget();
    target.newName = tr("New task");
    std::unique_ptr<QProgressDialog> dialog;
    if (block.size() > kShowProgress) {
        dialog = std::make_unique<QProgressDialog>(
            tr("Pasting %1 rows...").arg(block.size()), tr("Cancel"), 0, 100, &m_panes);
        dialog->setObjectName(QStringLiteral("gridPasteProgress"));
        dialog->setWindowModality(Qt::WindowModal);
        dialog->setMinimumDuration(200);
    }
    const RowProgress progress = [&dialog](int done, int total) {
        if (!dialog)
            return true;
        dialog->setValue(done * 80 / total); // the rest is scheduling and saving
        return !dialog->wasCanceled();
    };
    const auto command = pasted(m_panes.model().table(), target, block, m_ids, progress);
    if (dialog && command) {
        dialog->setCancelButton(nullptr); // from here on it is one transaction
        dialog->setLabelText(tr("Scheduling and saving..."));
        dialog->setValue(80);
    }
    std::size_t width = 0;
    for (const auto &row : block)
        width = std::max(width, row.size());
    if (run(command, tr("Paste %n row(s)", nullptr, static_cast<int>(block.size()))))
        selectPasted(target, block.size(), width);
}

/// What was filled is selected, as in every spreadsheet.
void GridKeys::selectPasted(const PasteTarget &target, std::size_t rows, std::size_t width)
{
    if (rows == 1 && width == 1)
        return;
    constexpr std::size_t kMostSelected = 500; // a selection of single cells is slow
    CellBlock block;
    for (std::size_t i = 0; i < rows && i < target.tasksOn.size() && i < kMostSelected; ++i)
        block.tasks.push_back(target.tasksOn[i]);
    for (std::size_t i = 0; i < width && i < target.columnsOn.size(); ++i)
        block.columns.push_back(target.columnsOn[i]);
    m_panes.tree().selectBlock(block);
}

void GridKeys::fillDown()
{
    run(filledDown(m_panes.model().table(), m_panes.tree().selectedBlock()), tr("Fill down"));
}

void GridKeys::fillRight()
{
    run(filledRight(m_panes.model().table(), m_panes.tree().selectedBlock()), tr("Fill right"));
}

void GridKeys::clear()
{
    run(cleared(m_panes.model().table(), m_panes.tree().selectedBlock()), tr("Clear cells"));
}

} // namespace zs
