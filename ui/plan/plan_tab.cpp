// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_tab.h"

#include <QTimer>

namespace zs {

PlanTab::PlanTab(PlanDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    connect(&desk, &PlanDesk::changed, this, &PlanTab::markStale);
}

void PlanTab::ensureFresh()
{
    if (!m_isStale || !m_desk.project().isValid())
        return;
    m_isStale = false;
    refresh();
}

void PlanTab::markStale()
{
    m_isStale = true;
    if (!isVisible() || m_isWaiting)
        return;
    m_isWaiting = true; // several changes in a row are shown once
    QTimer::singleShot(0, this, [this] {
        m_isWaiting = false;
        if (isVisible())
            ensureFresh();
    });
}

void PlanTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ensureFresh();
}

} // namespace zs
