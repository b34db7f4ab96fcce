// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meeting_page.h"

#include "commands/follow_up_desk.h"
#include "ui/meeting/follow_up_panel.h"
#include "ui/meeting/meeting_view.h"
#include "ui/meeting/waiting_panel.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

MeetingPage::MeetingPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(tr("Meetings"), this))
    , m_plan(m_header->addButton(tr("&Plan a meeting..."), u"list-add"_s, true))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedLayout)
    , m_view(new MeetingView(workspace, this))
    , m_waiting(new WaitingPanel(workspace, this))
    , m_followUps(new FollowUpPanel(workspace, this))
{
    setObjectName(u"meetingPage"_s);
    m_plan->setObjectName(u"meetingNew"_s);
    m_tabs->setObjectName(u"meetingTabs"_s);
    m_tabs->setAccessibleName(tr("Meetings and what follows"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (int tab = 0; tab < 3; ++tab)
        m_tabs->addTab(QString());
    auto *below = new QWidget(this);
    below->setLayout(m_stack);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_followUps);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addWidget(below, 1);
    connect(m_plan, &QPushButton::clicked, m_view, &MeetingView::planMeeting);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedLayout::setCurrentIndex);
    connect(m_view, &MeetingView::failed, this, &MeetingPage::failed);
    connect(m_view, &MeetingView::done, this, &MeetingPage::done);
    connect(m_waiting, &WaitingPanel::failed, this, &MeetingPage::failed);
    connect(m_waiting, &WaitingPanel::done, this, &MeetingPage::done);
    connect(m_waiting, &WaitingPanel::putOnAgenda, this, [this](MeetingId meeting) {
        showTab(Tab::Meetings);
        m_view->showMeeting(meeting);
    });
    connect(m_followUps, &FollowUpPanel::failed, this, &MeetingPage::failed);
    connect(m_followUps, &FollowUpPanel::done, this, &MeetingPage::done);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        const bool ours = std::ranges::any_of(set.changes, [](const EntityChange &change) {
            return change.entity == EntityKind::Meeting || change.entity == EntityKind::MeetingAct
                   || change.entity == EntityKind::FollowUp
                   || change.entity == EntityKind::CaseChild
                   || change.entity == EntityKind::PersonKey;
        });
        if (ours)
            refresh();
    });
    refresh();
}

void MeetingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void MeetingPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void MeetingPage::refresh()
{
    const bool may =
        m_workspace.may(Permission::MeetingPrepare) && m_workspace.readOnlyReason().isEmpty();
    m_plan->setEnabled(may);
    m_plan->setToolTip(may ? QString() : m_workspace.reasonFor(Permission::MeetingPrepare));
    m_view->refresh();
    m_waiting->refresh();
    m_followUps->refresh();
    const int meetings = MeetingDesk(m_workspace).turns().value_or(0);
    const int duties = FollowUpDesk(m_workspace).turns().value_or(0);
    m_tabs->setTabText(0, tr("Meetings (%1)").arg(meetings));
    m_tabs->setTabText(1, tr("Waiting for a meeting (%1)").arg(m_waiting->count()));
    m_tabs->setTabText(2, tr("Follow-ups (%1)").arg(duties));
    Q_EMIT counted(meetings + duties);
}

} // namespace zs
