// SPDX-License-Identifier: GPL-3.0-or-later
// The page of collective decisions (会议): meetings, matters that wait for one, follow-ups (督办).
#pragma once

#include "base/error.h"
#include "commands/meeting_desk.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTabBar;

namespace zs {

class FollowUpPanel;
class MeetingView;
class PageHeader;
class WaitingPanel;

class MeetingPage final : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Meetings, Waiting, FollowUps };

    explicit MeetingPage(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    void showTab(Tab tab);
    [[nodiscard]] MeetingView &view() const { return *m_view; }
    [[nodiscard]] FollowUpPanel &followUps() const { return *m_followUps; }

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    /// How much asks for this person, for the navigation.
    void counted(qint64 asked);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Workspace &m_workspace;
    PageHeader *m_header;
    QPushButton *m_plan;
    QTabBar *m_tabs;
    QStackedLayout *m_stack;
    MeetingView *m_view;
    WaitingPanel *m_waiting;
    FollowUpPanel *m_followUps;
};

} // namespace zs
