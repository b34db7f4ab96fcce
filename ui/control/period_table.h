// SPDX-License-Identifier: GPL-3.0-or-later
// The kept progress periods and the present one, and what can be done with them.
#pragma once

#include "control/period_figures.h"
#include "ui/plan/plan_desk.h"

#include <QWidget>

class QPushButton;

namespace zs {

class FactTable;

class PeriodTable final : public QWidget {
    Q_OBJECT

public:
    explicit PeriodTable(PlanDesk &desk, QWidget *parent = nullptr);
    void show(const Plan &plan, const std::vector<PeriodFigures> &periods);
    using QWidget::show;

private:
    void enable();
    void keepNow();
    void removeChosen();
    [[nodiscard]] const PeriodFigures *chosen() const;

    PlanDesk &m_desk;
    std::vector<PeriodFigures> m_periods;
    FactTable *m_table;
    QPushButton *m_keep;
    QPushButton *m_delete;
};

} // namespace zs
