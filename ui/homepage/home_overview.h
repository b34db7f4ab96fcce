// SPDX-License-Identifier: GPL-3.0-or-later
// The first tab of the project home: the steps as a strip, what the step in hand lacks, key figures
// and the rules that fire.
#pragma once

#include "base/error.h"
#include "commands/library_desk.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QTableWidget;
class QTextBrowser;

namespace zs {

class EmptyState;
class StageStrip;

class HomeOverview final : public QWidget {
    Q_OBJECT

public:
    explicit HomeOverview(Workspace &workspace, QWidget *parent = nullptr);
    void showProject(ProjectId project);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    /// A committed act, to be taken back on request.
    void committed(const zs::ChangeSet &set, const QString &text);
    /// A missing paper was chosen: step and requirement.
    void paperWanted(const QString &step, const QString &requirement);

private:
    void build();
    QWidget *buildButtons();
    void fill();
    void showStep();
    void follow();
    void begin();
    void pass();
    void leaveOut();
    void sendBack();
    void reopen();
    void tie();
    void take(const Result<ChangeSet> &result, const QString &text);
    [[nodiscard]] const StageStep *chosenStep() const;

    Workspace &m_workspace;
    LibraryDesk m_desk;
    ProjectId m_project;
    LibraryDesk::Course m_course;
    std::vector<ApprovalCase> m_cases;
    std::vector<StageLack> m_lacks;
    StageStrip *m_strip;
    EmptyState *m_none;
    QTableWidget *m_table;
    QTextBrowser *m_facts;
    QWidget *m_buttons = nullptr;
    QPushButton *m_pass = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_tie = nullptr;
};

} // namespace zs
