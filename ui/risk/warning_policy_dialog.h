// SPDX-License-Identifier: GPL-3.0-or-later
// When people are warned: thresholds, by unit where a unit has its own, quiet hours, when nobody
// answers.
#pragma once

#include "domain/organisation.h"
#include "risk/warning_rules.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QTimeEdit;

namespace zs {

class WarningPolicyDialog final : public QDialog {
    Q_OBJECT

public:
    WarningPolicyDialog(const WarningPolicy &policy,
                        const std::vector<OrgUnit> &units,
                        QWidget *parent);
    [[nodiscard]] WarningPolicy policy() const;

private:
    void build(const std::vector<OrgUnit> &units);
    void showUnit();
    void keepUnit();
    [[nodiscard]] OrgUnitId unit() const;

    WarningPolicy m_policy;
    QDoubleSpinBox *m_threshold;
    QDoubleSpinBox *m_hysteresis;
    QComboBox *m_unit;
    QCheckBox *m_hasOwn;
    QDoubleSpinBox *m_own;
    QTimeEdit *m_quietFrom;
    QTimeEdit *m_quietTo;
    QCheckBox *m_daysOff;
    QSpinBox *m_escalate;
};

} // namespace zs
