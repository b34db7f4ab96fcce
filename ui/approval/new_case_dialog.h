// SPDX-License-Identifier: GPL-3.0-or-later
// Starts an approval: process, project, form, what it carries out, and who would sign.
#pragma once

#include "commands/approval_desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zs {

class FormFields;

class NewCaseDialog final : public QDialog {
    Q_OBJECT

public:
    NewCaseDialog(Workspace &workspace, QWidget *parent);
    /// After acceptance: the case that was opened.
    [[nodiscard]] CaseId opened() const { return m_opened; }
    void chooseProcess(const QString &key);
    void chooseProject(ProjectId project);
    /// What it carries out, by the name that a refusal gives: "export", "print", or the key of a
    /// binding. Fills in what is known of the matter.
    void chooseEffect(const QString &act);

private:
    void build();
    void showProcess();
    void fillEffects();
    void preview();
    void start();
    [[nodiscard]] const ProcessDefinition *process() const;
    [[nodiscard]] ProjectId project() const;
    [[nodiscard]] Result<QString> effect(const FormValues &form) const;
    [[nodiscard]] Result<QString> roleEffect(const FormValues &form, bool give) const;

    Workspace &m_workspace;
    ApprovalDesk m_desk;
    std::vector<ProcessDefinition> m_processes;
    std::vector<Project> m_projects;
    CaseId m_opened;
    QComboBox *m_process;
    QLabel *m_statement;
    QComboBox *m_project;
    QLineEdit *m_title;
    FormFields *m_fields;
    QComboBox *m_effect;
    QLineEdit *m_document;
    QLabel *m_documentLabel;
    QLabel *m_way;
    QLabel *m_problem;
    QPushButton *m_go;
};

} // namespace zs
