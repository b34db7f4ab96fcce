// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one task in a form: what it is, when it may be, what was done of it, what it
// waits for and who does it.
#pragma once

#include "ui/gantt/task_tabs.h"

#include <QDialog>

class QTabWidget;

namespace zs {

class TaskDialog final : public QDialog {
    Q_OBJECT

public:
    TaskDialog(GanttSnapshotPtr snapshot,
               int task,
               TaskDetails details,
               TaskChoices choices,
               QWidget *parent = nullptr);

    /// What the form says; meaningful once accepted.
    [[nodiscard]] const TaskDetails &result() const { return m_result; }

public Q_SLOTS:
    /// Stays open, with the reason below the form, while something cannot be read.
    void accept() override;

private:
    void addTab(TaskTab *tab, const QString &name, const QString &title);
    void addNote();
    void complain(const TaskComplaint &complaint);

    TaskForm m_form;
    TaskDetails m_result;
    std::vector<TaskTab *> m_pages;
    QTabWidget *m_tabs = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace zs
