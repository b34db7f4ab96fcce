// SPDX-License-Identifier: GPL-3.0-or-later
// What an act needs beside the opinion: persons, or where a return leads.
#pragma once

#include "approval/case_state.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace zs {

class ActDialog final : public QDialog {
    Q_OBJECT

public:
    using Names = std::vector<std::pair<PersonId, QString>>;
    /// `returnTargets`: node and name, "previous" last. `people`: whom the act may name.
    /// `replaced`: whose seat the steward gives to one of them; empty for every other act.
    ActDialog(const CaseAct &act,
              const std::vector<std::pair<QString, QString>> &returnTargets,
              const Names &people,
              const Names &replaced,
              QWidget *parent);
    /// The act with what was chosen.
    [[nodiscard]] CaseAct act() const;

private:
    void addPeople(const Names &people, const Names &replaced);
    void addReturn(const std::vector<std::pair<QString, QString>> &targets);
    void refresh();

    CaseAct m_act;
    QLineEdit *m_search = nullptr;
    QListWidget *m_people = nullptr;
    QComboBox *m_replaced = nullptr;
    QComboBox *m_place = nullptr;
    QComboBox *m_target = nullptr;
    QComboBox *m_resume = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace zs
