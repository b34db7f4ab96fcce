// SPDX-License-Identifier: GPL-3.0-or-later
// An amount of money as a person types it, with the unit beside it that it is meant in.
#pragma once

#include "base/money.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;

namespace zs {

class AmountEdit final : public QWidget {
    Q_OBJECT

public:
    /// `name` is the object name; the number is NAMENumber, the unit NAMEUnit. `label`: accessible
    /// name.
    AmountEdit(const QString &name, const QString &label, QWidget *parent = nullptr);
    /// Shown in the largest unit that needs at most two decimals.
    void setAmount(Money amount);
    [[nodiscard]] Money amount() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] std::int64_t unitFen() const;

    QDoubleSpinBox *m_number;
    QComboBox *m_unit;
};

} // namespace zs
