// SPDX-License-Identifier: GPL-3.0-or-later
// The tab "Quality" (质量检查): the 14 points of the DCMA and three more, and the tasks that break
// one.
#pragma once

#include "control/schedule_quality.h"
#include "ui/control/shown_work.h"
#include "ui/plan/plan_tab.h"

#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace zs {

class FactTable;

class QualityTab final : public PlanTab {
    Q_OBJECT

public:
    explicit QualityTab(PlanDesk &desk, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget *buildWork();
    [[nodiscard]] QWidget *buildDetails();
    void take(Result<ScheduleQuality> quality);
    void forget();
    void showPoints();
    void showTasks();
    void exportChecks();

    ScheduledPlan m_wanted; ///< what is being checked
    ScheduledPlan m_plan;   ///< what m_quality is of
    std::optional<ScheduleQuality> m_quality;
    QStackedLayout *m_stack;
    BusyLine *m_busy;
    ShownWork<ScheduleQuality> m_work;
    QLabel *m_score = nullptr;
    QPushButton *m_export = nullptr;
    FactTable *m_points = nullptr;
    QLabel *m_finding = nullptr;
    FactTable *m_tasks = nullptr;
};

} // namespace zs
