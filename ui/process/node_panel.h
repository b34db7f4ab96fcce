// SPDX-License-Identifier: GPL-3.0-or-later
// The particulars of the chosen step or branch. Every edit makes a new definition, which comes back
// by show() like any other.
#pragma once

#include "approval/process_edit.h"
#include "ui/process/process_lists.h"
#include "ui/process/process_scene.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace zs {

class ConditionEdit;

class NodePanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit NodePanel(const ProcessLists &lists, QWidget *parent = nullptr);
    /// Keeps the widgets while they show the very same: somebody may be typing in them.
    void show(const ProcessDefinition &definition, ProcessSpot spot);
    void focusFirst();

Q_SIGNALS:
    /// `merge`: edits with the same one after the other are one step of undo.
    void edited(const zs::ProcessDefinition &next, const QString &merge);
    void branchAddWanted();
    void branchRemoveWanted();

private:
    void rebuild();
    void buildNode();
    void buildApproval();
    void buildWaiting();
    void buildBlock();
    void buildBranch();
    void addText(const QString &label, const QString &name, QString ProcessNode::*member);
    void addFlag(const QString &words, const QString &name, bool ProcessNode::*member);
    void addNumber(const QString &label,
                   const QString &name,
                   int ProcessNode::*member,
                   int least,
                   int most,
                   const QString &suffix);
    void addRules(const QString &label,
                  const QString &name,
                  std::vector<ParticipantRule> ProcessNode::*member);
    void addPick(const QString &label,
                 const QString &name,
                 const std::vector<KeyAndName> &items,
                 QString ProcessNode::*member);
    void addRights();
    template <class Change>
    void change(const QString &merge, Change change);

    const ProcessLists &m_lists;
    ProcessDefinition m_definition;
    ProcessSpot m_spot;
    ProcessNode m_node; ///< the one at the spot
    QWidget *m_inside = nullptr;
    QFormLayout *m_form = nullptr;
};

} // namespace zs
