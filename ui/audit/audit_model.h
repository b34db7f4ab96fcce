// SPDX-License-Identifier: GPL-3.0-or-later
// The change log as a table, newest first, one row a record, fetched a page at a time.
#pragma once

#include "audit/audit_text.h"
#include "base/error.h"
#include "commands/workspace.h"

#include <QAbstractTableModel>

namespace zs {

class AuditModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Sequence, Time, Who, Act, ProjectCode, Subject, What, ColumnCount };

    explicit AuditModel(Workspace &workspace, QObject *parent = nullptr);

    /// Starts over with another choice of records.
    void setFilter(const AuditFilter &filter);
    [[nodiscard]] const AuditFilter &filter() const { return m_filter; }
    /// Puts records that were added since on top.
    void catchUp();
    /// How many records the filter meets, loaded or not.
    [[nodiscard]] std::int64_t total() const { return m_total; }
    [[nodiscard]] const LogRecord &record(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].record;
    }
    /// Marks the first bad record of a verified chain (0 = none).
    void markBroken(std::int64_t sequence);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const zs::Error &error);

private:
    struct Row {
        LogRecord record;
        AuditLine first;
        std::size_t lines = 0;
    };
    [[nodiscard]] Row rowOf(LogRecord record) const;
    [[nodiscard]] QString text(const Row &row, Column column) const;

    Workspace &m_workspace;
    AuditFilter m_filter;
    std::vector<Row> m_rows;
    std::int64_t m_total = 0;
    std::int64_t m_broken = 0;
};

} // namespace zs
