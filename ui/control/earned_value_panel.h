// SPDX-License-Identifier: GPL-3.0-or-later
// Earned value: what it says in a sentence, key figures with their formulas, the S-curve, and each
// task's numbers.
#pragma once

#include "control/period_figures.h"
#include "ui/control/shown_work.h"
#include "ui/panels/s_curve.h"
#include "ui/plan/plan_desk.h"

#include <QWidget>

#include <optional>

class QChartView;
class QLabel;
class QPushButton;
class QTabWidget;

namespace zs {

class FactTable;
class PeriodTable;

/// What is worked out of one moment of a plan.
struct EarnedFigures {
    EarnedValue value;
    SCurve curve;
    std::vector<PeriodFigures> periods;
};

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
    [[nodiscard]] QWidget *buildPages();
    void work();
    void take(Result<EarnedFigures> figures);
    void forget();
    void showFindings();
    void showFigures();
    void showCurve();
    void showNumbers();
    void showTasks();
    void exportFigures();

    PlanDesk &m_desk;
    ScheduledPlan m_wanted; ///< what is being worked out
    ScheduledPlan m_plan;   ///< what m_shown is of
    std::optional<EarnedFigures> m_shown;
    BusyLine *m_busy;
    ShownWork<EarnedFigures> m_work;
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
    PeriodTable *m_periods;
    QLabel *m_history;
};

} // namespace zs
