// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/risk_page.h"

#include "commands/workspace.h"

#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace zs {

RiskPage::RiskPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"riskPage"_s);
}

void RiskPage::refresh() {}

void RiskPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace zs
