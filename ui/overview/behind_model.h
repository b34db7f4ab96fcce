// SPDX-License-Identifier: GPL-3.0-or-later
// The projects behind a number of the overview as rows.
#pragma once

#include "commands/rule_desk.h"

#include <QAbstractTableModel>

namespace zs {

class BehindModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Code,
        Name,
        Stage,
        Investment,
        Progress,
        PlannedFinish,
        ScheduledFinish,
        Columns
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// `all` must outlive what is shown of it; projects that are not in it are left out.
    void show(const RuleDesk::Overview &all, const std::vector<ProjectId> &projects);
    [[nodiscard]] ProjectId projectAt(int row) const;
    [[nodiscard]] QStringList headers() const;
    [[nodiscard]] QStringList cells(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        const Project *project = nullptr;
        double progress = -1;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace zs
