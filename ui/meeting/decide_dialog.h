// SPDX-License-Identifier: GPL-3.0-or-later
// The chair announces the decision: its words, its reasons when it goes against the majority, and
// what it asks of whom until when.
#pragma once

#include "commands/meeting_desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace zs {

class DecideDialog final : public QDialog {
    Q_OBJECT

public:
    DecideDialog(const OpenedMeeting &meeting,
                 const Topic &topic,
                 std::vector<Person> people,
                 QDate today,
                 QWidget *parent);
    [[nodiscard]] MeetingAct act() const;
    /// One more row of what is to be done.
    void addTask();

private:
    void build(const QString &tally, const QString &article, bool mayChoose);
    void refresh();
    [[nodiscard]] bool isAgainst() const;

    int m_topic;
    bool m_majority; ///< whether the votes adopt it
    std::vector<Person> m_people;
    QDate m_today;
    QComboBox *m_outcome;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_reasons;
    QLabel *m_reasonsLabel;
    QTableWidget *m_tasks;
    QPushButton *m_go = nullptr;
};

} // namespace zs
