// SPDX-License-Identifier: GPL-3.0-or-later
// A posting of the ledger (记账): what there is stands beside what is asked for.
#pragma once

#include "commands/money_desk.h"
#include "ui/money/field_notes.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace zs {

class MoneyEntry;

class PostingDialog final : public QDialog {
    Q_OBJECT

public:
    PostingDialog(Workspace &workspace,
                  const FundBook &book,
                  FundQuotaId quota,
                  QWidget *parent = nullptr);
    /// Of the voucher that was posted.
    [[nodiscard]] QString number() const { return m_voucher; }

private:
    void build(FundQuotaId quota);
    void fillContracts();
    void showWhatThereIs();
    void go();
    [[nodiscard]] VoucherKind kind() const;
    [[nodiscard]] Posting chosen() const;

    Workspace &m_workspace;
    const FundBook &m_book;
    Ledger m_ledger;
    FieldNotes m_notes;
    QComboBox *m_kind;
    QComboBox *m_quota;
    QComboBox *m_project;
    QComboBox *m_contract;
    QSpinBox *m_year;
    QDateEdit *m_day;
    MoneyEntry *m_amount;
    QLabel *m_there;
    QLineEdit *m_document;
    QLineEdit *m_text;
    QString m_voucher;
};

} // namespace zs
