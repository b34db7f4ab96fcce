// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/risk_page.h"

#include "commands/risk_model_desk.h"
#include "ui/risk/model_view.h"
#include "ui/risk/outcome_import_dialog.h"
#include "ui/risk/portfolio_view.h"
#include "ui/risk/register_tab.h"
#include "ui/risk/remedy_tab.h"
#include "ui/risk/risk_clock.h"
#include "ui/risk/warning_clock.h"
#include "ui/risk/warning_tab.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

RiskPage::RiskPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(tr("Risk"), this))
    , m_closed(dimLabel(tr("Risk assessments are not open to you."), this))
    , m_tabs(new QTabWidget(this))
    , m_portfolio(new PortfolioView(workspace, this))
    , m_warnings(new WarningTab(workspace, this))
    , m_remedies(new RemedyTab(workspace, this))
    , m_register(new RegisterTab(workspace, this))
    , m_models(new ModelView(workspace, this))
    , m_clock(new RiskClock(workspace, this))
    , m_watch(new WarningClock(workspace, this))
{
    setObjectName(u"riskPage"_s);
    m_tabs->setObjectName(u"riskTabs"_s);
    m_tabs->setAccessibleName(tr("Risk"));
    buildHeader();
    addTab(m_portfolio, tr("Portfolio"));
    addTab(m_warnings, tr("Warnings"));
    addTab(m_remedies, tr("Remedies"));
    addTab(m_register, tr("Register"));
    addTab(m_models, tr("Models"));
    connectWarnings();
    connect(m_portfolio, &PortfolioView::projectWanted, this, &RiskPage::projectWanted);
    connect(m_portfolio, &PortfolioView::mapWanted, this, &RiskPage::mapWanted);
    connect(m_portfolio, &PortfolioView::importWanted, this, &RiskPage::importOutcomes);
    connect(m_clock, &RiskClock::failed, this, [this](const Error &error) {
        refresh();
        Q_EMIT failed(error);
    });
    connect(m_clock, &RiskClock::looked, this, [this](int taken, int changed) {
        refresh();
        Q_EMIT done(tr("%1 projects were looked at anew; %2 assessments have changed.")
                        .arg(taken)
                        .arg(changed));
    });
    connect(m_clock, &RiskClock::news, this, [this](const QString &message) {
        if (isVisible())
            refresh();
        if (!message.isEmpty())
            Q_EMIT done(message);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_header);
    column->addWidget(m_closed);
    column->addWidget(m_tabs, 1);
    column->addStretch(0);
}

void RiskPage::buildHeader()
{
    m_import = m_header->addButton(tr("I&mport past outcomes..."), u"document-import"_s);
    m_import->setObjectName(u"importOutcomes"_s);
    auto *digest = m_header->addButton(tr("&Digest..."), u"document-export"_s);
    digest->setObjectName(u"riskDigest"_s);
    digest->setToolTip(tr("The likeliest delays and overruns on paper, for the week"));
    m_assess = m_header->addButton(tr("Assess &now"), u"view-refresh"_s);
    m_assess->setObjectName(u"assessRisks"_s);
    m_assess->setToolTip(
        tr("Takes snapshots of what has changed and says anew how likely delays are"));
    connect(m_import, &QPushButton::clicked, this, &RiskPage::importOutcomes);
    connect(digest, &QPushButton::clicked, this, &RiskPage::writeDigest);
    connect(m_assess, &QPushButton::clicked, this, &RiskPage::assessNow);
}

template <class Tab>
void RiskPage::addTab(Tab *tab, const QString &title)
{
    m_tabs->addTab(tab, title);
    connect(tab, &Tab::failed, this, &RiskPage::failed);
    connect(tab, &Tab::done, this, [this](const QString &message) {
        refresh();
        Q_EMIT done(message);
    });
}

void RiskPage::connectWarnings()
{
    connect(m_warnings, &WarningTab::projectWanted, this, &RiskPage::projectWanted);
    connect(m_remedies, &RemedyTab::projectWanted, this, &RiskPage::projectWanted);
    connect(m_register, &RegisterTab::projectWanted, this, &RiskPage::projectWanted);
    connect(m_watch, &WarningClock::failed, this, &RiskPage::failed);
    connect(m_watch, &WarningClock::counted, this, &RiskPage::counted);
    connect(m_watch, &WarningClock::followed, this, [this] {
        m_tabs->setCurrentWidget(m_warnings);
        Q_EMIT wanted();
    });
}

/// How many wait stands in the tab's title.
void RiskPage::nameTabs()
{
    const int warnings = m_warnings->turns();
    const int remedies = m_remedies->turns();
    m_tabs->setTabText(m_tabs->indexOf(m_warnings),
                       warnings == 0 ? tr("Warnings") : tr("Warnings (%1)").arg(warnings));
    m_tabs->setTabText(m_tabs->indexOf(m_remedies),
                       remedies == 0 ? tr("Remedies") : tr("Remedies (%1)").arg(remedies));
}

void RiskPage::startClock()
{
    m_clock->start();
    m_watch->start();
}

void RiskPage::refresh()
{
    const bool may = m_workspace.may(Permission::RiskRead);
    m_closed->setVisible(!may);
    m_tabs->setVisible(may);
    const bool writes = m_workspace.readOnlyReason().isEmpty();
    m_import->setEnabled(writes && m_workspace.may(Permission::RiskManage));
    m_import->setToolTip(m_import->isEnabled()
                             ? tr("Finished works of your agency, from a workbook or CSV file")
                             : m_workspace.reasonFor(Permission::RiskManage));
    m_assess->setEnabled(writes && may);
    if (!may)
        return;
    m_portfolio->refresh();
    m_warnings->refresh();
    m_remedies->refresh();
    m_register->refresh();
    nameTabs();
    m_models->refresh();
}

void RiskPage::importOutcomes()
{
    OutcomeImportDialog dialog(m_workspace, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    assessNow();
    Q_EMIT done(dialog.summary());
}

/// Goes on beside the window; the button comes back when it is done.
void RiskPage::assessNow()
{
    m_assess->setEnabled(false);
    m_clock->lookAnew();
}

void RiskPage::writeDigest()
{
    const auto written = m_portfolio->writeDigest();
    if (!written)
        Q_EMIT failed(written.error());
    else if (!written->isEmpty())
        Q_EMIT done(tr("%1 was written.").arg(*written));
}

void RiskPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace zs
