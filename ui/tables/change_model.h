// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/audit_text.h"
#include "commands/table_preview.h"

#include <QAbstractTableModel>

namespace zs {

/// What an import adds and changes, a line a new task and a line a changed field.
class ChangeModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Act, Wbs, Name, Field, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setPreview(const TablePreviewPtr &preview, const NameLookup &names);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        int task = 0; ///< of the plan as it would be
        bool added = false;
        QString field;
        QString before;
        QString after;
    };
    void addLines(const EntityChange &change, int task, const NameLookup &names);

    TablePreviewPtr m_preview;
    std::vector<QString> m_codes;
    std::vector<Line> m_lines;
};

} // namespace zs
