// SPDX-License-Identifier: GPL-3.0-or-later
// Matters that wait for a meeting (待上会事项), to be put on an agenda.
#pragma once

#include "base/error.h"
#include "commands/meeting_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace zs {

class WaitingPanel final : public QWidget {
    Q_OBJECT

public:
    explicit WaitingPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void putOnAgenda(zs::MeetingId meeting);

private:
    void fillMeetings();
    void put();

    Workspace &m_workspace;
    MeetingDesk m_desk;
    MeetingRules m_rules;
    std::vector<WaitingMatter> m_rows;
    QTableWidget *m_table;
    QLabel *m_none;
    QPushButton *m_matters;
    QComboBox *m_meetings;
    QPushButton *m_put;
};

} // namespace zs
