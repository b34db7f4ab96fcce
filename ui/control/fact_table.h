// SPDX-License-Identifier: GPL-3.0-or-later
// A table of facts on tasks, for lists of any length: sorted by a click on a head, a row leads to
// its task.
#pragma once

#include "domain/ids.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <optional>
#include <vector>

class QSortFilterProxyModel;

namespace zs {

struct FactCell {
    QString text;
    /// What the row is sorted by; the text where it is empty.
    std::optional<double> order{};
    std::optional<ColorRole> colour{};
    QString tip{};
    bool bold = false;
};

struct FactRow {
    std::vector<FactCell> cells;
    TaskId task{}; ///< where the row leads to
    int tag = -1;  ///< the caller's
};

class FactModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int OrderRole = Qt::UserRole;
    static constexpr int TagRole = Qt::UserRole + 1;
    using QAbstractTableModel::QAbstractTableModel;

    void setHeads(QStringList heads);
    void setRows(std::vector<FactRow> rows);
    [[nodiscard]] const std::vector<FactRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    std::vector<FactRow> m_rows;
};

class FactTable final : public QTableView {
    Q_OBJECT

public:
    explicit FactTable(const QString &name, QWidget *parent = nullptr);

    void setHeads(const QStringList &heads);
    /// In the order given, until a person sorts; the current row stays if it can. Columns are
    /// fitted when rows come first.
    void setRows(std::vector<FactRow> rows);
    /// Which column takes the room that is left.
    void setStretched(int column);
    /// Of the current row; null without one.
    [[nodiscard]] const FactRow *current() const;
    [[nodiscard]] const std::vector<FactRow> &rows() const { return m_model->rows(); }
    void setCurrent(int row);

Q_SIGNALS:
    /// A double click or Enter on a row with a task.
    void taskActivated(zs::TaskId task);
    void currentRowChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const FactRow *rowAt(const QModelIndex &index) const;
    void fit();

    FactModel *m_model;
    QSortFilterProxyModel *m_order;
    int m_stretched = -1;
    bool m_isFitted = false;
};

} // namespace zs
