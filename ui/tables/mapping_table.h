// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table_columns.h"

#include <QTableWidget>

class QComboBox;

namespace zs {

/// A line a column of the file: what it stands for, and in which unit its numbers are.
class MappingTable final : public QTableWidget {
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent = nullptr);
    /// `sample`: a cell of each column, to know it by.
    void display(const TableMapping &mapping, const QStringList &sample);
    /// The mapping as it was displayed, with what was chosen since.
    [[nodiscard]] TableMapping mapping() const;
    /// Columns whose unit has to be said before anything can be imported.
    void askUnits(const std::vector<int> &columns);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QComboBox *fieldBox(int row, const QString &field);
    void setUnitBox(int row);
    [[nodiscard]] QString fieldAt(int row) const;
    void chosen(int row);

    TableMapping m_mapping;
};

} // namespace zs
