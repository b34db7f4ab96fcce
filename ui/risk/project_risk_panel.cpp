// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/project_risk_panel.h"

#include "ui/risk/project_risk_simulation.h"
#include "ui/risk/register_tab.h"
#include "ui/risk/warning_dialogs.h"
#include "ui/risk/warning_tab.h"
#include "ui/widgets/theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QString percent(double share)
{
    return u"%1%"_s.arg(100 * share, 0, 'f', 0);
}

} // namespace

ProjectRiskPanel::ProjectRiskPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_tabs(new QTabWidget(this))
    , m_known(new QTextBrowser(this))
    , m_simulation(new SimulationView(workspace, this))
    , m_register(new RegisterTab(workspace, this))
{
    setObjectName(u"projectRiskPanel"_s);
    m_tabs->setObjectName(u"projectRiskTabs"_s);
    m_tabs->setAccessibleName(tr("Risks of the project"));
    m_known->setObjectName(u"projectRiskKnown"_s);
    m_known->setAccessibleName(tr("Probabilities, reasons and warnings"));
    m_tabs->addTab(m_known, tr("Probability and warnings"));
    m_tabs->addTab(m_simulation, tr("Simulation"));
    m_tabs->addTab(m_register, tr("Register"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->addWidget(m_tabs);
    connect(m_simulation, &SimulationView::failed, this, &ProjectRiskPanel::failed);
    connect(m_register, &RegisterTab::failed, this, &ProjectRiskPanel::failed);
    connect(m_register, &RegisterTab::done, this, &ProjectRiskPanel::done);
}

void ProjectRiskPanel::showProject(ProjectId project)
{
    m_project = project;
    showKnown();
    m_simulation->showProject(project);
    m_register->showProject(project);
}

QString ProjectRiskPanel::scoresHtml() const
{
    const auto scores = m_desk.latestScores(m_project);
    if (!scores)
        return scores.error().message.toHtmlEscaped();
    if (scores->empty())
        return tr("Nothing is foretold of this project: no model and no past case speaks of it "
                  "yet.")
            .toHtmlEscaped();
    QString html = u"<table cellspacing=\"6\"><tr><th align=\"left\">%1</th><th>%2</th><th>%3</th>"
                   "<th>%4</th><th>%5</th><th>%6</th></tr>"_s.arg(tr("What"),
                                                                  tr("Probability"),
                                                                  tr("Between"),
                                                                  tr("Cases behind it"),
                                                                  tr("Its class on average"),
                                                                  tr("As of"));
    for (const RiskScore &score : *scores)
        html += u"<tr><td>%1</td><td align=\"right\"><b>%2</b></td><td align=\"right\">%3 - %4</td>"
                "<td align=\"right\">%5</td><td align=\"right\">%6</td><td>%7</td></tr>"_s.arg(
                    riskChoiceText(
                        EntityKind::RiskScore, u"target", static_cast<std::int64_t>(score.target))
                        .toHtmlEscaped(),
                    percent(score.probability),
                    percent(score.least),
                    percent(score.most),
                    QString::number(score.cases),
                    percent(score.reference),
                    score.scoredOn.toString(Qt::ISODate));
    html += u"</table>"_s;
    for (const RiskScore &score : *scores) {
        const QJsonArray reasons = QJsonDocument::fromJson(score.reasons.toUtf8()).array();
        if (reasons.isEmpty())
            continue;
        const QString target = riskChoiceText(
            EntityKind::RiskScore, u"target", static_cast<std::int64_t>(score.target));
        html += u"<p><b>%1</b></p><ul>"_s.arg(tr("Why: %1").arg(target).toHtmlEscaped());
        for (const QJsonValue &reason : reasons)
            html += u"<li>%1</li>"_s.arg(reason.toString().toHtmlEscaped());
        html += u"</ul>"_s;
    }
    return html;
}

QString ProjectRiskPanel::warningsHtml() const
{
    const auto lines = m_desk.warnings(RiskWarningDesk::Which::All, false, m_project);
    if (!lines)
        return lines.error().message.toHtmlEscaped();
    if (lines->empty())
        return tr("No warning is open.").toHtmlEscaped();
    QString html = u"<ul>"_s;
    for (const WarningLine &line : *lines)
        html += u"<li><b>%1 %2</b> (%3)<br/>%4</li>"_s.arg(
            warningSeverityText(line.severity).toHtmlEscaped(),
            line.what.toHtmlEscaped(),
            riskChoiceText(
                EntityKind::RiskWarning, u"state", static_cast<std::int64_t>(line.row.state))
                .toHtmlEscaped(),
            line.text.toHtmlEscaped());
    return html + u"</ul>"_s;
}

void ProjectRiskPanel::showKnown()
{
    if (!m_project.isValid()) {
        m_known->clear();
        return;
    }
    m_known->setHtml(u"<h4>%1</h4>%2<h4>%3</h4>%4"_s.arg(
        tr("How likely"), scoresHtml(), tr("Open warnings"), warningsHtml()));
}

} // namespace zs
