// SPDX-License-Identifier: GPL-3.0-or-later
// The meetings, the one that is chosen with its agenda, and what may be done in it.
#pragma once

#include "base/error.h"
#include "commands/meeting_desk.h"
#include "ui/meeting/meeting_sheet.h"

#include <QWidget>

class QStackedLayout;
class QTableWidget;
class QTextBrowser;

namespace zs {

class EmptyState;
class MeetingActPanel;
class PageHeader;

class MeetingView final : public QWidget {
    Q_OBJECT

public:
    explicit MeetingView(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    void showMeeting(MeetingId id, int topic = 0);
    void planMeeting();
    [[nodiscard]] MeetingId shown() const { return m_shown; }

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    QWidget *buildList();
    QWidget *buildMeeting();
    void fillList();
    void showOpened();
    void showAgenda(const OpenedMeeting &meeting);
    void showTopic();
    void perform(MeetingAct act);
    void attend(const OpenedMeeting &meeting);
    [[nodiscard]] bool ask(const OpenedMeeting &meeting, MeetingAct &act);
    void verify();
    void exportMinutes();
    [[nodiscard]] QString whyNoSigning() const;
    [[nodiscard]] std::vector<std::pair<PersonId, QString>>
    speakers(const OpenedMeeting &meeting) const;

    Workspace &m_workspace;
    MeetingDesk m_desk;
    PersonNames m_names;
    MeetingId m_shown;
    int m_topic = 0;
    bool m_filling = false;
    bool m_checked = false; ///< signatures of the shown meeting
    QTableWidget *m_list;
    EmptyState *m_none;
    QStackedLayout *m_stack;
    PageHeader *m_title;
    QTableWidget *m_agenda;
    QTextBrowser *m_sheet;
    MeetingActPanel *m_acts;
};

} // namespace zs
