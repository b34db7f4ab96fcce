// SPDX-License-Identifier: GPL-3.0-or-later
// One box of a person's approvals as a table; filtered by any words, Chinese or pinyin initials.
#pragma once

#include "domain/inbox_row.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace zs {

class InboxModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Title, Step, Starter, Due, Status, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `names`: of persons. `now`: what is due before it is late.
    void setRows(std::vector<InboxRow> rows, QHash<PersonId, QString> names, WallTime now);
    /// Keeps the rows that hold all of these words.
    void setFilter(const QString &words);
    [[nodiscard]] const InboxRow &at(int row) const
    {
        return m_rows[m_shown[static_cast<std::size_t>(row)]];
    }
    /// The row of a case; -1 when it is not shown.
    [[nodiscard]] int rowOf(CaseId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const InboxRow &row, Column column) const;
    [[nodiscard]] bool isLate(const InboxRow &row) const;
    void choose();
    void makeTexts();

    std::vector<InboxRow> m_rows;
    std::vector<QString> m_texts; ///< what the filter looks at, lower case, initials behind
    std::vector<std::size_t> m_shown;
    QHash<PersonId, QString> m_names;
    WallTime m_now;
    QString m_words;
};

} // namespace zs
