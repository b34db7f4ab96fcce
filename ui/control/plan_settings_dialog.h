// SPDX-License-Identifier: GPL-3.0-or-later
// How a plan is scheduled: from which end, on which calendar lags count, what holds for work out of
// sequence, what is critical.
#pragma once

#include "domain/project.h"
#include "ui/plan/plan_desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace zs {

class PlanSettingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PlanSettingsDialog(PlanDesk &desk, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Sets what differs as one step; stays open with the reason when something is refused.
    void accept() override;

private:
    struct Field {
        QString column;
        FieldValue value;
    };
    void buildDates(QFormLayout &form);
    void buildRules(QFormLayout &form);
    void buildUnits(QFormLayout &form);
    void fill();
    void explain();
    [[nodiscard]] Project wanted() const;
    [[nodiscard]] std::vector<Field> differing(const Project &wanted) const;

    PlanDesk &m_desk;
    Project m_before;
    WallTime m_shown;                      ///< the date as the dialog opened
    std::vector<CalendarId> m_calendarIds; ///< beside m_calendar's entries
    QComboBox *m_from = nullptr;
    QDateTimeEdit *m_date = nullptr;
    QComboBox *m_calendar = nullptr;
    QComboBox *m_lag = nullptr;
    QLabel *m_lagWords = nullptr;
    QComboBox *m_progress = nullptr;
    QLabel *m_progressWords = nullptr;
    QCheckBox *m_paths = nullptr;
    QCheckBox *m_external = nullptr;
    QDoubleSpinBox *m_float = nullptr;
    QDoubleSpinBox *m_perDay = nullptr;
    QDoubleSpinBox *m_perWeek = nullptr;
    QSpinBox *m_perMonth = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace zs
