// SPDX-License-Identifier: GPL-3.0-or-later
// Import of a ledger of projects (XLSX, CSV): what its columns stand for, in which unit its amounts
// are, what will not do and can be put right here, then all of it as one act or nothing. Files and
// long tables are read beside the window.
#pragma once

#include "commands/ledger_reading.h"
#include "tasks/latest_work.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace zs {

class BusyLine;

class LibraryImportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LibraryImportDialog(Workspace &workspace, QWidget *parent = nullptr);
    /// Reads a file without asking for one; what it holds arrives later.
    void read(const QString &path);
    [[nodiscard]] const LedgerReading &reading() const { return m_reading; }
    /// Reading a file, or checking a long table.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString summary() const { return m_summary; }

private:
    void build();
    QWidget *buildTop();
    QWidget *buildTables();
    void connectWork();
    void choose();
    void takeFile(Result<TableFile> table);
    void takeReading(LedgerReading reading);
    void showMapping();
    void mapped(int column, const QString &field);
    void headChosen();
    void check();
    void fillRepairs();
    void addRepair(const TableProblem &problem, bool stops);
    void repaired(int row, int column);
    void leaveOut();
    void enable();
    void take();

    Workspace &m_workspace;
    TableSheet m_sheet; ///< with what was put right
    QString m_reads;    ///< file that is being read
    LedgerOrder m_order;
    LedgerNames m_names;
    LedgerReading m_reading;
    QString m_file;
    QString m_summary;
    LatestWork<TableFile> m_files;
    LatestWork<LedgerReading> m_checks;
    BusyLine *m_busy;
    QLabel *m_path;
    QPushButton *m_choose;
    QComboBox *m_unit;
    QSpinBox *m_head;
    QTableWidget *m_mapping;
    QTableWidget *m_repairs;
    QPushButton *m_leave;
    QLabel *m_state;
    QLabel *m_problem;
    QPushButton *m_go;
};

} // namespace zs
