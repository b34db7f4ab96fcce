// SPDX-License-Identifier: GPL-3.0-or-later
// An amount with the unit it is typed in: the unit is asked, and what was understood is shown.
#pragma once

#include "money/amount.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace zs {

/// A choice of units that begins with none.
class UnitCombo final {
public:
    static void fill(QComboBox *box);
    /// Nothing while none is chosen.
    [[nodiscard]] static std::optional<AmountUnit> unit(const QComboBox *box);
};

class MoneyEntry final : public QWidget {
    Q_OBJECT

public:
    /// Line: what was understood stands in a tip instead of below, and an amount is set in the
    /// largest unit that it is whole in.
    enum class Look { Form, Line };
    /// `name`: of the field; the line is called name + "Text", the choice name + "Unit".
    MoneyEntry(const QString &name,
               const QString &label,
               QWidget *parent = nullptr,
               Look look = Look::Form);
    /// What nobody has to enter: left empty it is nothing, without an error.
    void setOptional() { m_optional = true; }
    /// Invalid with what is wrong: no number, no unit, too much.
    [[nodiscard]] Result<Money> amount() const;
    /// Shown exactly; nothing, where it is optional, empties the field.
    void setAmount(Money amount);

Q_SIGNALS:
    void changed();

private:
    void read();

    QLineEdit *m_text;
    QComboBox *m_unit;
    QLabel *m_understood;
    Look m_look;
    bool m_optional = false;
};

} // namespace zs
