// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before an act of a meeting: a topic, a paper, dates, who keeps out, who is there.
#pragma once

#include "commands/meeting_desk.h"
#include "domain/attachment.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace zs {

/// A new meeting: kind, day, members.
class NewMeetingDialog final : public QDialog {
    Q_OBJECT

public:
    NewMeetingDialog(Workspace &workspace, QWidget *parent);
    /// The part somebody takes; see the members' table.
    void setPart(PersonId person, MemberKind kind);
    [[nodiscard]] MeetingId made() const { return m_made; }

private:
    void build(const MeetingRules &rules);
    void fillPeople();
    void plan();

    Workspace &m_workspace;
    QLineEdit *m_title;
    QComboBox *m_procedure;
    QDateEdit *m_date;
    QComboBox *m_level;
    QLineEdit *m_search;
    QTableWidget *m_people;
    QLabel *m_problem;
    MeetingId m_made;
};

/// Title, matter and project of a topic that no case asked for.
struct TopicWish {
    QString title;
    QString matter;
    ProjectId project;
};

/// One small form for each act that needs more than words.
class MeetingActDialog final : public QDialog {
    Q_OBJECT

public:
    /// `files`: of the topic's project, to be taken as papers.
    MeetingActDialog(const OpenedMeeting &meeting,
                     const MeetingAct &act,
                     const std::vector<Person> &people,
                     const std::vector<Project> &projects,
                     const std::vector<Attachment> &files,
                     QWidget *parent);
    [[nodiscard]] MeetingAct act() const;
    [[nodiscard]] TopicWish topic() const;

private:
    void addTopicFields(const OpenedMeeting &meeting, const std::vector<Project> &projects);
    void addPaperFields(const ProcedureRule &rule, const std::vector<Attachment> &files);
    void addClockFields(const ProcedureRule &rule);
    void addAvoidFields(const OpenedMeeting &meeting, const std::vector<Person> &people);

    MeetingAct m_act;
    QFormLayout *m_form;
    QComboBox *m_key = nullptr;   ///< matter, paper, clock or person
    QComboBox *m_other = nullptr; ///< project or file
    QLineEdit *m_text = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
};

/// Who is there, and why not.
class AttendanceDialog final : public QDialog {
    Q_OBJECT

public:
    AttendanceDialog(const MeetingState &state, const std::vector<Person> &people, QWidget *parent);
    /// One for each person whose presence changed.
    [[nodiscard]] std::vector<MeetingAct> acts() const;

private:
    std::vector<MeetingMember> m_members;
    QTableWidget *m_table;
};

} // namespace zs
