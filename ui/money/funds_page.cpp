// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/funds_page.h"

#include "ui/contracts/due_panel.h"
#include "ui/funding/funding_panel.h"
#include "ui/gantt/kept_acts.h"
#include "ui/money/annual_tab.h"
#include "ui/money/quota_tab.h"
#include "ui/money/voucher_tab.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace zs {

FundsPage::FundsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(tr("Funds"), this))
    , m_closed(dimLabel(tr("The money of projects is not open to you."), this))
    , m_tabs(new QTabWidget(this))
    , m_quotas(new QuotaTab(workspace, this))
    , m_vouchers(new VoucherTab(workspace, this))
    , m_annual(new AnnualTab(workspace, this))
    , m_execution(new ExecutionTab(workspace, this))
    , m_matching(new FundingPanel(workspace, this))
    , m_due(new DuePanel(workspace, this))
    , m_steps(new QUndoStack(this))
    , m_undo(m_header->addButton(tr("&Undo"), u"edit-undo"_s))
    , m_redo(m_header->addButton(tr("Do a&gain"), u"edit-redo"_s))
{
    setObjectName(u"fundsPage"_s);
    m_tabs->setObjectName(u"fundsTabs"_s);
    m_tabs->setAccessibleName(tr("Funds"));
    m_tabs->addTab(m_quotas, tr("Book of funds"));
    m_tabs->addTab(m_vouchers, tr("Vouchers"));
    m_tabs->addTab(m_annual, tr("Annual plan"));
    m_tabs->addTab(m_execution, tr("Execution"));
    m_tabs->addTab(m_matching, tr("Matching"));
    m_tabs->addTab(m_due, tr("Due"));
    tellOf(m_due);
    connect(m_due, &DuePanel::projectWanted, this, &FundsPage::projectWanted);
    tellOf(m_quotas);
    tellOf(m_vouchers);
    tellOf(m_annual);
    tellOf(m_execution);
    connect(m_matching, &FundingPanel::failed, this, &FundsPage::failed);
    connect(m_matching, &FundingPanel::done, this, &FundsPage::done);
    connect(m_quotas, &QuotaTab::projectWanted, this, &FundsPage::projectWanted);
    connect(m_annual, &AnnualTab::projectWanted, this, &FundsPage::projectWanted);
    buildSteps();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_header);
    column->addWidget(m_closed);
    column->addWidget(m_tabs, 1);
    column->addStretch(0);
}

FundsPage::~FundsPage()
{
    disconnect(m_steps, nullptr, this, nullptr); // it says once more that its index changed
}

void FundsPage::buildSteps()
{
    static constexpr std::array kActs{
        "set-annual-plan"_L1, "record-execution"_L1, "set-quota"_L1, "remove-quota"_L1};
    m_undo->setObjectName(u"fundsUndo"_s);
    m_redo->setObjectName(u"fundsRedo"_s);
    keepActs(
        m_workspace,
        *m_steps,
        this,
        [](const ChangeSet &set) { return std::ranges::contains(kActs, set.command); },
        [this](const Error &error) { Q_EMIT failed(error); });
    connect(m_undo, &QPushButton::clicked, m_steps, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, m_steps, &QUndoStack::redo);
    connect(m_steps, &QUndoStack::indexChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    showSteps();
}

void FundsPage::showSteps()
{
    const bool writes = m_workspace.readOnlyReason().isEmpty();
    m_undo->setEnabled(writes && m_steps->canUndo());
    m_undo->setToolTip(m_steps->undoText());
    m_redo->setEnabled(writes && m_steps->canRedo());
    m_redo->setToolTip(m_steps->redoText());
}

template <class Tab>
void FundsPage::tellOf(Tab *tab)
{
    connect(tab, &Tab::failed, this, &FundsPage::failed);
    connect(tab, &Tab::done, this, [this](const QString &message) {
        refresh();
        Q_EMIT done(message);
    });
}

void FundsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void FundsPage::refresh()
{
    const bool may = m_workspace.may(Permission::MoneyRead);
    showSteps();
    m_closed->setVisible(!may);
    m_tabs->setVisible(may);
    if (!may)
        return;
    auto book = MoneyDesk(m_workspace).book();
    if (!book) {
        Q_EMIT failed(book.error());
        return;
    }
    const auto shared = std::make_shared<const FundBook>(std::move(*book));
    m_header->setRemark(
        tr("%1 quotas, %2 vouchers").arg(shared->quotas.size()).arg(shared->vouchers.size()));
    m_quotas->show(shared);
    m_vouchers->show(shared);
    m_annual->refresh();
    m_execution->refresh();
    m_matching->refresh();
    m_due->refresh();
}

} // namespace zs
