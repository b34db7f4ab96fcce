// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/table_reading.h"

#include <QAbstractTableModel>

#include <memory>

namespace zs {

using TableFilePtr = std::shared_ptr<const TableFile>;

/// A sheet as it stands in the file, with the problems of its cells in their places.
class SheetModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setSheet(TableFilePtr file, int sheet);
    void setMapping(const TableMapping &mapping);
    void setProblems(const std::vector<TableProblem> &problems);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString problemAt(int row, int column) const;

    TableFilePtr m_file;
    int m_sheet = 0;
    TableMapping m_mapping;
    QHash<std::pair<int, int>, QString> m_problems; ///< row and column from 0; column -1: the row
};

} // namespace zs
