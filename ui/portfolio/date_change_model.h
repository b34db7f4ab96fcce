// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/import_preview.h"

#include <QAbstractTableModel>

namespace zs {

/// The tasks whose dates an import would change; any number of them.
class DateChangeModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Wbs,
        Name,
        StartInFile,
        StartHere,
        FinishInFile,
        FinishHere,
        Reason,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setPreview(ImportPreviewPtr preview);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ImportPreviewPtr m_preview;
};

} // namespace zs
