// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the views of a plan: which version of it is shown, notices above it, why a
// task is where it is beside it, and the menu of what concerns the plan as a whole.
#pragma once

#include "ui/plan/plan_desk.h"

class QAction;
class QMenu;
class QSplitter;
class QToolButton;
class QVBoxLayout;

namespace zs {

class ExternalBanner;
class GanttPage;
class ScenarioBar;
class WhyPanel;

class PlanControls final : public QObject {
    Q_OBJECT

public:
    /// Widgets are made as children of `page`; all must live as long as this.
    PlanControls(PlanDesk &desk, GanttPage &gantt, QWidget &page);

    /// For the row of the tabs, at its right.
    [[nodiscard]] QWidget *tools() const { return m_tools; }
    /// For above the views.
    [[nodiscard]] QWidget *notices() const { return m_notices; }
    /// The views with the panel beside them.
    [[nodiscard]] QWidget *beside(QWidget *views);
    /// The chart is the view in sight: only then the panel stands beside it.
    void setChartShown(bool shown);
    /// Call before another project is shown.
    void leaveScenario();

private:
    void buildTools();
    void buildMenu(QToolButton &button);
    void connectWhy();
    void showWhy(bool shown);
    void openFloatPaths(TaskId end);
    void openSettings();
    void openLinks();

    PlanDesk &m_desk;
    GanttPage &m_gantt;
    QWidget &m_page;
    ScenarioBar *m_scenarios;
    ExternalBanner *m_external;
    WhyPanel *m_why;
    QAction *m_whyAction;
    QWidget *m_tools;
    QWidget *m_notices;
    bool m_isChartShown = true;
};

} // namespace zs
