// SPDX-License-Identifier: GPL-3.0-or-later
// "Why is it there?" (为什么排在这里): the chain that puts the current task on its date, a step a
// line, each leading to its task; and what would move it earlier. Stands beside the chart and
// follows its current task.
#pragma once

#include "schedule/explanation.h"
#include "ui/plan/plan_desk.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QTimer;
class QToolButton;

namespace zs {

class WhyPanel final : public QWidget {
    Q_OBJECT

public:
    explicit WhyPanel(PlanDesk &desk, QWidget *parent = nullptr);

    /// Explains this task, as long as the panel is in sight; invalid = none is chosen.
    void setTask(TaskId task);
    [[nodiscard]] const Explanation &explanation() const { return m_explanation; }

Q_SIGNALS:
    void closed();
    void floatPathsWanted(zs::TaskId task);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Ways = Result<std::vector<EarlierWay>>;
    void build();
    void connectAll();
    void markStale();
    void refresh();
    void fillSteps();
    void lookEarlier();
    void takeWays();
    void jump(const QListWidgetItem *item);
    [[nodiscard]] QWidget *buildHead();

    PlanDesk &m_desk;
    TaskId m_task;
    std::optional<ScheduledPlan> m_plan;   ///< that m_drivers are of
    std::optional<DriverFinder> m_drivers; ///< kept while the plan is the same
    Explanation m_explanation;
    QFutureWatcher<Ways> m_watcher;
    QTimer *m_later;
    bool m_isStale = true;
    bool m_isJumping = false; ///< the chart follows the panel, not the panel the chart
    QLabel *m_title = nullptr;
    QListWidget *m_steps = nullptr;
    QLabel *m_waysHead = nullptr;
    QListWidget *m_ways = nullptr;
    QToolButton *m_close = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_paths = nullptr;
};

} // namespace zs
