// SPDX-License-Identifier: GPL-3.0-or-later
// Import of an agency's history of finished works (XLSX, CSV): what its columns stand for, what
// will not do, then all of it as one act or nothing. Files are read beside the window.
#pragma once

#include "commands/risk_outcomes.h"
#include "tasks/latest_work.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace zs {

class BusyLine;
class Workspace;

class OutcomeImportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit OutcomeImportDialog(Workspace &workspace, QWidget *parent = nullptr);
    /// Reads a file without asking for one; what it holds arrives later.
    void read(const QString &path);
    [[nodiscard]] bool isBusy() const { return m_files.isRunning() || m_checks.isRunning(); }
    [[nodiscard]] const OutcomeReading &reading() const { return m_reading; }
    [[nodiscard]] QString summary() const { return m_summary; }

private:
    void build();
    QWidget *buildTop();
    QWidget *buildTables();
    void connectWork();
    void choose();
    void takeFile(Result<TableFile> table);
    void takeReading(OutcomeReading reading);
    void showMapping();
    void mapped(int column, const QString &field);
    void check();
    void leaveOut(bool all);
    void enable();
    void take();

    Workspace &m_workspace;
    TableSheet m_sheet;
    QString m_reads; ///< file that is being read
    QString m_file;
    OutcomeOrder m_order;
    QSet<QString> m_present;
    OutcomeReading m_reading;
    QString m_summary;
    LatestWork<TableFile> m_files;
    LatestWork<OutcomeReading> m_checks;
    BusyLine *m_busy;
    QLabel *m_path;
    QPushButton *m_choose;
    QComboBox *m_unit;
    QTableWidget *m_mapping;
    QTableWidget *m_faults;
    QPushButton *m_leave;
    QPushButton *m_leaveAll;
    QLabel *m_state;
    QLabel *m_problem;
    QPushButton *m_go;
};

} // namespace zs
