// SPDX-License-Identifier: GPL-3.0-or-later
// Copy, cut, paste, fill and clear of the task table: from its selection to one command each.
#pragma once

#include "base/error.h"
#include "ui/grid/block_edit.h"

#include <QObject>

namespace zs {

class GanttPanes;

class GridKeys final : public QObject {
    Q_OBJECT

public:
    /// Edits go to the model's TaskEditing; without one the table is read only and only copying
    /// does anything.
    GridKeys(GanttPanes &panes, IdSource &ids, QObject *parent);

    void copy();
    void cut();
    void paste();
    void fillDown();
    void fillRight();
    void clear();

Q_SIGNALS:
    void failed(const zs::Error &error);

private:
    bool run(const Result<EditCells> &command, const QString &stepText);
    void pasteText(const QString &text);
    void selectPasted(const PasteTarget &target, std::size_t rows, std::size_t width);

    GanttPanes &m_panes;
    IdSource &m_ids;
};

} // namespace zs
