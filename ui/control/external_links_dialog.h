// SPDX-License-Identifier: GPL-3.0-or-later
// Links from tasks of other projects (跨项目关联): what this plan waits for, added and removed.
#pragma once

#include "commands/external_links.h"
#include "ui/plan/plan_desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zs {

class FactTable;

class ExternalLinksDialog final : public QDialog {
    Q_OBJECT

public:
    /// `successor` is the task that a new link leads to at first.
    ExternalLinksDialog(PlanDesk &desk, TaskId successor, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *buildForm();
    void connectAll();
    void takeProjects();
    void takeTasks();
    void takeOwnTasks(TaskId successor);
    void refresh();
    void add();
    void remove();
    void complain(const QString &why);

    PlanDesk &m_desk;
    std::vector<Project> m_projects;
    std::vector<TaskId> m_others; ///< beside m_other's entries
    std::vector<TaskId> m_mine;   ///< beside m_successor's entries
    std::vector<LinkId> m_links;  ///< beside the rows of m_list
    FactTable *m_list;
    QComboBox *m_project = nullptr;
    QComboBox *m_other = nullptr;
    QComboBox *m_successor = nullptr;
    QComboBox *m_type = nullptr;
    QLineEdit *m_lag = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace zs
