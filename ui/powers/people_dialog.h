// SPDX-License-Identifier: GPL-3.0-or-later
// People and their log-ins (人员与账户): who joins, who may log in, who has left.
#pragma once

#include "commands/access_desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zs {

class PeopleDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PeopleDialog(Workspace &workspace, QWidget *parent = nullptr);
    void choosePerson(PersonId person);

private:
    void build();
    void connectAll();
    void fill();
    void showChosen();
    void take();
    void giveLogin();
    void takeLogin();
    void leaveOrComeBack();
    void tell(const Result<> &result, const QString &message);
    [[nodiscard]] const Person *chosen() const;
    [[nodiscard]] bool consents(const Person &person, LoginAct act);

    Workspace &m_workspace;
    AccessDesk m_desk;
    std::vector<Person> m_people;
    QTableWidget *m_table;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QLineEdit *m_title;
    QComboBox *m_unit;
    QLabel *m_problem;
    QLabel *m_state;
    QPushButton *m_fresh;
    QPushButton *m_give;
    QPushButton *m_revoke;
    QPushButton *m_leave;
    QPushButton *m_keep;
};

} // namespace zs
