// SPDX-License-Identifier: GPL-3.0-or-later
// Earned value: what it says in a sentence, key figures with their formulas, the S-curve, and each
// task's numbers.
#pragma once

#include "control/earned_value.h"
#include "ui/plan/plan_desk.h"

#include <QWidget>

#include <optional>

class QChartView;
class QLabel;
class QPushButton;
class QTabWidget;

namespace zs {

class FactTable;

class EarnedValuePanel final : public QWidget {
    Q_OBJECT

public:
    explicit EarnedValuePanel(PlanDesk &desk, QWidget *parent = nullptr);
    void show(const ScheduledPlan &plan);
    using QWidget::show;

Q_SIGNALS:
    void baselineWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFigures();
    void showFigures();
    void showCurve();
    void showTasks();
    void exportFigures();

    PlanDesk &m_desk;
    ScheduledPlan m_plan;
    std::optional<EarnedValue> m_value;
    QLabel *m_finding;
    QLabel *m_caveat;
    QPushButton *m_baseline;
    QPushButton *m_export;
    FactTable *m_figures = nullptr;
    QLabel *m_formula = nullptr;
    QTabWidget *m_pages;
    QChartView *m_chart;
    FactTable *m_numbers;
    FactTable *m_tasks;
};

} // namespace zs
