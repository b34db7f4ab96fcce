// SPDX-License-Identifier: GPL-3.0-or-later
// Import of a table (XLSX, CSV): what its columns stand for, what it would do to which plan, then
// all of it as one step or nothing.
#pragma once

#include "audit/audit_text.h"
#include "ui/plan/plan_desk.h"
#include "ui/tables/table_import_job.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace zs {

class MappingTable;
class TableImportForm;
class TableResults;

class TableImportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `desk` holds the plan that rows may go into; it need not have one. `selected` is the task
    /// that new rows are put below at first.
    TableImportDialog(PlanDesk &desk, TaskId selected, QWidget *parent = nullptr);
    /// Reads a file without asking for one.
    void read(const QString &path);
    /// The project that the rows went into; invalid until accepted.
    [[nodiscard]] ProjectId imported() const { return m_imported; }
    [[nodiscard]] QString summary() const { return m_summary; }

Q_SIGNALS:
    /// What the import would do is shown.
    void previewed();
    void refused(const QString &message);

private:
    [[nodiscard]] QWidget *buildChooser();
    [[nodiscard]] QWidget *buildWork();
    [[nodiscard]] QWidget *buildFoot();
    void connectParts();
    void choose();
    void showFile();
    void guess(bool keepHead);
    void preview();
    void showPreview(const TablePreviewPtr &preview);
    void say(const QString &text, bool problem);
    void showBusy(bool busy);
    void take();
    [[nodiscard]] Result<ProjectId> takeNew();
    [[nodiscard]] Result<ProjectId> takeInto();
    [[nodiscard]] TableOrder order() const;
    [[nodiscard]] NameLookup names() const;

    PlanDesk &m_desk;
    PlanPtr m_plan; ///< the open one
    TableImportJob *m_job;
    QStackedWidget *m_stack;
    QLabel *m_file;
    TableImportForm *m_form;
    MappingTable *m_mapping;
    TableResults *m_results;
    QCheckBox *m_skip;
    QLabel *m_message;
    QProgressBar *m_bar;
    QPushButton *m_other = nullptr;
    QPushButton *m_go = nullptr;
    QTimer *m_wait; ///< between an edit and the preview that follows
    TablePreviewPtr m_preview;
    ProjectId m_imported;
    QString m_summary;
};

} // namespace zs
