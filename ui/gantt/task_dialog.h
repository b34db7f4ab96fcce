// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one task in a form: what it is, when it may be, what it waits for.
#pragma once

#include "ui/gantt/gantt_snapshot.h"
#include "ui/gantt/plan_editor.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTableWidget;

namespace zs {

class TaskDialog final : public QDialog {
    Q_OBJECT

public:
    TaskDialog(GanttSnapshotPtr snapshot, int task, TaskDetails details, QWidget *parent = nullptr);

    /// What the form says; meaningful once accepted.
    [[nodiscard]] const TaskDetails &result() const { return m_result; }

public Q_SLOTS:
    /// Stays open, with the reason beside the field, while something cannot be read.
    void accept() override;

private:
    void buildForm(QFormLayout &form);
    void buildLinks(QFormLayout &form);
    void addLinkRow(const PredecessorSpec &spec);
    void fill();
    void complain(const QString &why, QWidget *field);
    [[nodiscard]] DurationUnits units() const;
    void readDates(TaskDetails &into);
    [[nodiscard]] bool readLinks(TaskDetails &into);

    GanttSnapshotPtr m_snapshot;
    int m_task;
    TaskDetails m_result;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_duration = nullptr;
    QSpinBox *m_percent = nullptr;
    QComboBox *m_constraint = nullptr;
    QDateEdit *m_constraintDate = nullptr;
    QCheckBox *m_hasDeadline = nullptr;
    QDateEdit *m_deadline = nullptr;
    QTableWidget *m_links = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace zs
