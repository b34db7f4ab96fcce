// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about contracts, guarantees and payments. A dialog carries its act out itself and
// stays open with a note at the field where it is refused.
#pragma once

#include "commands/contract_desk.h"
#include "ui/money/field_notes.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace zs {

class DayLine;
class MoneyEntry;

class ContractDialog final : public QDialog {
    Q_OBJECT

public:
    /// `row` without an id: a new one.
    ContractDialog(Workspace &workspace,
                   const ContractFile &file,
                   Contract row,
                   QWidget *parent = nullptr);

private:
    void build(const ContractFile &file);
    void go();

    Workspace &m_workspace;
    Contract m_row;
    FieldNotes m_notes;
    QLineEdit *m_name;
    QLineEdit *m_code;
    QLineEdit *m_supplier;
    QComboBox *m_parent;
    QComboBox *m_tender;
    QComboBox *m_way;
    MoneyEntry *m_amount;
    QDoubleSpinBox *m_retention;
    DayLine *m_from;
    DayLine *m_to;
    QLineEdit *m_note;
};

class GuaranteeDialog final : public QDialog {
    Q_OBJECT

public:
    GuaranteeDialog(Workspace &workspace,
                    const ContractFile &file,
                    Guarantee row,
                    QWidget *parent = nullptr);

private:
    void go();

    Workspace &m_workspace;
    Guarantee m_row;
    FieldNotes m_notes;
    QComboBox *m_kind;
    QComboBox *m_of; ///< a contract, or for a bid guarantee a tender
    QLineEdit *m_form;
    QLineEdit *m_issuer;
    MoneyEntry *m_amount;
    DayLine *m_from;
    DayLine *m_to;
};

class PaymentDialog final : public QDialog {
    Q_OBJECT

public:
    PaymentDialog(Workspace &workspace,
                  const ContractFile &file,
                  PaymentRequest row,
                  QWidget *parent = nullptr);

private:
    void go();

    Workspace &m_workspace;
    PaymentRequest m_row;
    FieldNotes m_notes;
    QComboBox *m_contract;
    QLineEdit *m_number;
    MoneyEntry *m_amount;
    QDoubleSpinBox *m_progress;
    DayLine *m_day;
    QLineEdit *m_purpose;
};

/// What an act asks for: a day (signing, releasing, paying), a document, an amount of funds.
class DayDialog final : public QDialog {
    Q_OBJECT

public:
    struct Said {
        QDate day;
        QString document;
        std::optional<Money> amount;
    };
    using Act = std::function<Result<>(const Said &)>;
    struct Asking {
        QString title;
        QString label; ///< of the day; empty = no day is asked for
        QString go;
        const char *field = "day"; ///< as the act's errors name the day
        bool document = false;
        QString amountLabel{}; ///< empty = no amount is asked for; its field is "commit"
        Money amount{};
        QString remark{}; ///< above it all
    };
    DayDialog(const Asking &asking, QDate day, Act act, QWidget *parent = nullptr);

private:
    void go();

    Act m_act;
    const char *m_field;
    FieldNotes m_notes;
    DayLine *m_day = nullptr;
    QLineEdit *m_document = nullptr;
    MoneyEntry *m_amount = nullptr;
};

/// The words of a choice field.
[[nodiscard]] QString choiceWord(EntityKind kind, QStringView column, std::int64_t value);
[[nodiscard]] QLineEdit *
textLine(const QString &name, const QString &label, const QString &text, QWidget *parent);
[[nodiscard]] QComboBox *choiceBox(const QString &name,
                                   const QString &label,
                                   EntityKind kind,
                                   QStringView column,
                                   int count,
                                   QWidget *parent);
[[nodiscard]] QDoubleSpinBox *
percentBox(const QString &name, const QString &label, double share, QWidget *parent);

} // namespace zs
