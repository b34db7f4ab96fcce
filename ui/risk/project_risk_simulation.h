// SPDX-License-Identifier: GPL-3.0-or-later
// A project's finish simulated beside the window, with and without the responses of its register.
#pragma once

#include "base/error.h"
#include "commands/risk_register_desk.h"
#include "domain/plan.h"
#include "tasks/latest_work.h"

#include <QWidget>

class QChartView;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace zs {

class BusyLine;

struct ProjectSimulation {
    PlanPtr plan;
    SimulationModel model;
    SimulationResult asIs;
    SimulationResult treated; ///< with the responses
    int runs = 0;
};

class SimulationView final : public QWidget {
    Q_OBJECT

public:
    explicit SimulationView(Workspace &workspace, QWidget *parent = nullptr);
    /// What was simulated stays while the project is the same and its plan has not changed.
    void showProject(ProjectId project);
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

Q_SIGNALS:
    void failed(const zs::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void run();
    void stop();
    void keep();
    void take(Result<ProjectSimulation> result);
    void show();
    void showTables();

    Workspace &m_workspace;
    RiskRegisterDesk m_desk;
    ProjectId m_project;
    std::optional<ProjectSimulation> m_result;
    bool m_isKept = false; ///< the result, as a forecast
    LatestWork<ProjectSimulation> m_work;
    QComboBox *m_runs;
    QPushButton *m_run;
    QPushButton *m_keep;
    BusyLine *m_busy;
    QLabel *m_words;
    QTabWidget *m_views;
    QTableWidget *m_shares;
    QChartView *m_curve;
    QChartView *m_tornado;
    QTableWidget *m_critical;
};

} // namespace zs
