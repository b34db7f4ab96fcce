// SPDX-License-Identifier: GPL-3.0-or-later
// The risks of one project (项目风险): how likely a delay is and why, what warns, its register, and
// its finish simulated.
#pragma once

#include "base/error.h"
#include "commands/risk_warning_desk.h"

#include <QWidget>

class QTabWidget;
class QTextBrowser;

namespace zs {

class RegisterTab;
class SimulationView;

class ProjectRiskPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProjectRiskPanel(Workspace &workspace, QWidget *parent = nullptr);
    void showProject(ProjectId project);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void showKnown();
    [[nodiscard]] QString scoresHtml() const;
    [[nodiscard]] QString warningsHtml() const;

    Workspace &m_workspace;
    RiskWarningDesk m_desk;
    ProjectId m_project;
    QTabWidget *m_tabs;
    QTextBrowser *m_known;
    SimulationView *m_simulation;
    RegisterTab *m_register;
};

} // namespace zs
