// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before an act on money. A dialog carries its act out itself and stays open with a
// note at the field where it is refused.
#pragma once

#include "commands/money_desk.h"
#include "ui/money/field_notes.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace zs {

class MoneyEntry;

/// A figure of the ladder (录入投资数).
class FigureDialog final : public QDialog {
    Q_OBJECT

public:
    FigureDialog(Workspace &workspace, ProjectId project, QWidget *parent = nullptr);

private:
    void go();

    Workspace &m_workspace;
    ProjectId m_project;
    FieldNotes m_notes;
    QComboBox *m_rung;
    MoneyEntry *m_amount;
    QDateEdit *m_day;
    QLineEdit *m_number;
    QLineEdit *m_title;
    QLineEdit *m_issuer;
    QLineEdit *m_reason;
};

/// A quota of funds (资金指标).
class QuotaDialog final : public QDialog {
    Q_OBJECT

public:
    /// `quota` without an id: a new one.
    QuotaDialog(Workspace &workspace, FundQuota quota, QWidget *parent = nullptr);

private:
    void go();

    Workspace &m_workspace;
    FundQuota m_quota;
    FieldNotes m_notes;
    QSpinBox *m_year;
    QComboBox *m_source;
    QLineEdit *m_name;
    QLineEdit *m_number;
    MoneyEntry *m_amount;
    QComboBox *m_owner;
    QDoubleSpinBox *m_least;
    QDoubleSpinBox *m_most;
    QLineEdit *m_note;
};

/// A reason, asked before something is withdrawn or reversed.
class ReasonDialog final : public QDialog {
    Q_OBJECT

public:
    /// `act` is tried with the reason; a refusal is shown and the dialog stays.
    ReasonDialog(const QString &title,
                 const QString &what,
                 const QString &go,
                 std::function<Result<>(const QString &)> act,
                 QWidget *parent = nullptr);

private:
    std::function<Result<>(const QString &)> m_act;
    FieldNotes m_notes;
    QPlainTextEdit *m_reason;
};

/// The year-end carry-over, with what it would post.
class CarryOverDialog final : public QDialog {
    Q_OBJECT

public:
    CarryOverDialog(Workspace &workspace,
                    const std::vector<FundQuota> &quotas,
                    std::int64_t year,
                    QWidget *parent = nullptr);
    /// Of the voucher that was posted.
    [[nodiscard]] QString number() const { return m_number; }

private:
    void go();

    Workspace &m_workspace;
    std::int64_t m_year;
    FieldNotes m_notes;
    QLineEdit *m_document;
    QString m_number;
};

} // namespace zs
