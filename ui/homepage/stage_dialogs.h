// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before an act on a project's steps.
#pragma once

#include "commands/library_desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace zs {

/// Which procedure the project is led through; its steps are shown.
class ProcedureDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ProcedureDialog(std::vector<const StageTemplate *> templates, QWidget *parent);
    [[nodiscard]] QString chosen() const; ///< its key

private:
    void showSteps();

    std::vector<const StageTemplate *> m_templates;
    QComboBox *m_which;
    QLabel *m_steps;
};

/// Words that must not be empty.
class StepReasonDialog final : public QDialog {
    Q_OBJECT

public:
    StepReasonDialog(const QString &title, const QString &question, QWidget *parent);
    [[nodiscard]] QString text() const;

private:
    QPlainTextEdit *m_text;
};

/// A simplified procedure: which reason, and why it holds here.
class LeaveOutDialog final : public QDialog {
    Q_OBJECT

public:
    LeaveOutDialog(const StageTemplate &plan, const QString &stepInHand, QWidget *parent);
    [[nodiscard]] QString shortcut() const;
    [[nodiscard]] QString note() const;

private:
    void showReason(const StageTemplate &plan);

    QComboBox *m_which;
    QLabel *m_basis;
    QPlainTextEdit *m_note;
};

/// Which approval a step waits for.
class TieDialog final : public QDialog {
    Q_OBJECT

public:
    TieDialog(const std::vector<ApprovalCase> &cases, CaseId present, QWidget *parent);
    [[nodiscard]] CaseId chosen() const; ///< invalid: none

private:
    QComboBox *m_which;
};

} // namespace zs
