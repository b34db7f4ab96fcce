// SPDX-License-Identifier: GPL-3.0-or-later
// Avoidance (回避), and the end of stand-ins and avoidances. The dialogs give values; nothing is
// stored here.
#pragma once

#include "commands/access_desk.h"

#include <QDialog>

#include <variant>

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace zs {

/// A person has to keep away from a project's matters. The project is named by its code: who sets
/// this may have no business with projects. `projects` are those to be suggested.
class AvoidanceDialog final : public QDialog {
    Q_OBJECT

public:
    AvoidanceDialog(const std::vector<Person> &people,
                    const std::vector<Project> &projects,
                    QWidget *parent);
    /// Without its project.
    [[nodiscard]] KeepAway avoidance() const;
    [[nodiscard]] QString projectCode() const;
    void choosePerson(PersonId person);

private:
    QComboBox *m_person;
    QLineEdit *m_project;
    QLineEdit *m_reason;
};

/// Which stand-in or avoidance ends.
class EndTieDialog final : public QDialog {
    Q_OBJECT

public:
    EndTieDialog(const PowerFacts &facts, const Workspace &workspace, QWidget *parent);
    /// Unset when there is none to choose.
    [[nodiscard]] std::variant<std::monostate, StandInId, KeepAwayId> chosen() const;

private:
    const PowerFacts &m_facts;
    QTableWidget *m_table;
};

} // namespace zs
