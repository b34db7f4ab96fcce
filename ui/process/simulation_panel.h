// SPDX-License-Identifier: GPL-3.0-or-later
// A process tried out: a starter, a project, a form; then the whole way at once, or step by step.
#pragma once

#include "approval/dry_run.h"
#include "ui/process/process_lists.h"
#include "ui/process/process_scene.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace zs {

class ApprovalDesk;
class FormFields;
class Workspace;

class SimulationPanel final : public QWidget {
    Q_OBJECT

public:
    SimulationPanel(Workspace &workspace, const ProcessLists &lists, QWidget *parent = nullptr);
    /// What is tried out; a run that is under way ends when it changes.
    void setDefinition(const ProcessDefinition &definition, bool hasFaults);
    /// The whole way, everybody agreeing at the deadline.
    void runAll();

Q_SIGNALS:
    void marked(const zs::ProcessMarks &marks);

private:
    void build();
    void connectAll();
    void begin();
    void clear();
    void showRun();
    void answer(Verb verb);
    void tell(const QString &text, bool bad = false);
    [[nodiscard]] QString nameOf(PersonId person) const;
    [[nodiscard]] bool isStart(const Turn &turn) const;
    [[nodiscard]] PersonId starter() const;
    [[nodiscard]] ProjectId project() const;

    Workspace &m_workspace;
    const ProcessLists &m_lists;
    ProcessDefinition m_definition;
    bool m_hasFaults = false;
    std::optional<DryRun> m_run;
    std::vector<Turn> m_turns;   ///< in the list
    std::vector<int> m_children; ///< visits behind them that others decide
    QComboBox *m_starter;
    QComboBox *m_project;
    FormFields *m_fields;
    QListWidget *m_list;
    QLabel *m_result;
    QPushButton *m_all;
    QPushButton *m_begin;
    QPushButton *m_agree;
    QPushButton *m_refuse;
    QPushButton *m_return;
    QPushButton *m_wait;
};

} // namespace zs
