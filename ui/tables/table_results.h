// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/change_model.h"
#include "ui/tables/sheet_model.h"

#include <QTabWidget>

class QTableView;
class QTableWidget;

namespace zs {

class DateChangeModel;

/// The file as it stands, and what its import would do: problems, changes, dates that move.
class TableResults final : public QTabWidget {
    Q_OBJECT

public:
    explicit TableResults(QWidget *parent = nullptr);
    [[nodiscard]] SheetModel &sheet() const { return *m_sheetModel; }
    /// Null while nothing is known.
    void display(const TablePreviewPtr &preview, const NameLookup &names);

private:
    void fillProblems(const TablePreview &preview);
    void fillMoved(const TablePreview &preview);
    void showCell(int line);

    SheetModel *m_sheetModel;
    ChangeModel *m_changeModel;
    DateChangeModel *m_movedModel;
    QTableView *m_sheet;
    QTableWidget *m_problems;
    QTableView *m_changes;
    QTableView *m_moved;
};

} // namespace zs
