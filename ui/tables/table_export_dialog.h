// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/tables/table_export.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace zs {

/// Which columns of the plan go into a workbook or a CSV file; then writes it.
class TableExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `shown`: ids of the columns that the task table shows now; they are ticked.
    TableExportDialog(PlanDesk &desk, const QStringList &shown, QWidget *parent = nullptr);
    ~TableExportDialog() override;
    /// Empty until a file was written.
    [[nodiscard]] QString written() const { return m_written; }

private:
    void fill(const QStringList &shown);
    [[nodiscard]] TableExport wanted() const;
    void write();
    void finish();
    void say(const QString &problem);

    PlanDesk &m_desk;
    GridData m_data;
    QListWidget *m_columns;
    QCheckBox *m_readable;
    QLabel *m_problem;
    QProgressBar *m_bar;
    QPushButton *m_go;
    QFutureWatcher<Result<bool>> m_writing;
    QString m_path;
    QString m_written;
};

} // namespace zs
