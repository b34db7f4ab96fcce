// SPDX-License-Identifier: GPL-3.0-or-later
// One risk of the register: what may happen, how grave it is, who answers and what is left after
// the response.
#pragma once

#include "base/result.h"
#include "domain/organisation.h"
#include "domain/risk_rows.h"
#include "domain/task.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace zs {

class MoneyEntry;

class RiskEntryDialog final : public QDialog {
    Q_OBJECT

public:
    struct Choices {
        std::vector<Project> projects; ///< one, or more to choose from
        std::vector<Person> people;
        std::vector<Task> tasks; ///< of the entry's project
        QDate today;
    };
    RiskEntryDialog(const RiskEntry &entry, const Choices &choices, QWidget *parent);
    /// As it was filled in; Invalid for an amount that cannot be read.
    [[nodiscard]] Result<RiskEntry> entry() const;

private:
    QWidget *buildWhat(const Choices &choices);
    QWidget *buildHow(const Choices &choices);
    QDoubleSpinBox *percentBox(const QString &name, const QString &spoken);
    QDoubleSpinBox *daysBox(const QString &name, const QString &spoken);
    void show(const RiskEntry &entry);

    RiskEntry m_entry;
    QComboBox *m_project;
    QComboBox *m_task;
    QLineEdit *m_cause;
    QLineEdit *m_event;
    QLineEdit *m_effect;
    QDoubleSpinBox *m_probability;
    QDoubleSpinBox *m_least;
    QDoubleSpinBox *m_likely;
    QDoubleSpinBox *m_most;
    MoneyEntry *m_cost;
    QComboBox *m_owner;
    QComboBox *m_response;
    QLineEdit *m_measure;
    MoneyEntry *m_measureCost;
    QDoubleSpinBox *m_residual;
    QDoubleSpinBox *m_residualDays;
    QDateEdit *m_review;
    QComboBox *m_state;
};

} // namespace zs
