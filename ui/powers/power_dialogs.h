// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for when powers change. Each dialog gives its values; nothing is stored here.
#pragma once

#include "commands/access_desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace zs {

/// Persons by name in a combo box; the id is the data.
[[nodiscard]] QComboBox *personBox(const std::vector<Person> &people, QWidget *parent);
[[nodiscard]] PersonId personIn(const QComboBox &box);

/// Gives a role to a person.
class GrantDialog final : public QDialog {
    Q_OBJECT

public:
    GrantDialog(const PowerFacts &facts, const std::vector<OrgUnit> &units, QWidget *parent);
    [[nodiscard]] RoleGrant grant() const;
    void choosePerson(PersonId person);

private:
    void showRole();

    const PowerFacts &m_facts;
    QComboBox *m_person;
    QComboBox *m_role;
    QComboBox *m_scope;
    QComboBox *m_unit;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_powers;
};

/// Appoints the three administrators.
class AppointDialog final : public QDialog {
    Q_OBJECT

public:
    AppointDialog(const std::vector<Person> &people, QWidget *parent);
    [[nodiscard]] Appointment appointment() const;
    [[nodiscard]] bool withdrawsOthers() const;

private:
    QComboBox *m_system;
    QComboBox *m_security;
    QComboBox *m_audit;
    QCheckBox *m_withdraw;
};

/// One person stands in for another.
class StandInDialog final : public QDialog {
    Q_OBJECT

public:
    StandInDialog(const std::vector<Person> &people, QDate today, QWidget *parent);
    [[nodiscard]] StandIn standIn() const;

private:
    QComboBox *m_for;
    QComboBox *m_by;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QLineEdit *m_reason;
};

/// What a person is cleared for.
class ClearanceDialog final : public QDialog {
    Q_OBJECT

public:
    ClearanceDialog(const Person &person, QWidget *parent);
    [[nodiscard]] Classification level() const;
    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate to() const;

private:
    QComboBox *m_level;
    QLineEdit *m_from;
    QLineEdit *m_to;
};

} // namespace zs
