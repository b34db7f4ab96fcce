// SPDX-License-Identifier: GPL-3.0-or-later
// The funds (一本账): quotas and their ledger, annual investment, matching.
#pragma once

#include "base/error.h"
#include "commands/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QUndoStack;

namespace zs {

class AnnualTab;
class DuePanel;
class ExecutionTab;
class FundingPanel;
class PageHeader;
class QuotaTab;
class VoucherTab;

class FundsPage final : public QWidget {
    Q_OBJECT

public:
    explicit FundsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~FundsPage() override;
    /// Reads everything anew.
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);

protected:
    void showEvent(QShowEvent *event) override;

private:
    template <class Tab>
    void tellOf(Tab *tab);
    void buildSteps();
    void showSteps();

    Workspace &m_workspace;
    PageHeader *m_header;
    QLabel *m_closed; ///< why nothing is shown
    QTabWidget *m_tabs;
    QuotaTab *m_quotas;
    VoucherTab *m_vouchers;
    AnnualTab *m_annual;
    ExecutionTab *m_execution;
    FundingPanel *m_matching;
    DuePanel *m_due;
    QUndoStack *m_steps; ///< quotas and the annual plan; a voucher is reversed instead
    QPushButton *m_undo;
    QPushButton *m_redo;
};

} // namespace zs
