// SPDX-License-Identifier: GPL-3.0-or-later
// A role of the site's own: what it is called, on which roles it builds, and what it gives besides.
#pragma once

#include "commands/access_desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace zs {

class RoleDialog final : public QDialog {
    Q_OBJECT

public:
    RoleDialog(const PowerFacts &facts, QWidget *parent);
    [[nodiscard]] SiteRole role() const;

private:
    void build();
    void fillRoles();
    void fillPermissions();
    void take(const QString &key);
    /// Marks what comes from the roles below, and says what is wrong.
    void refresh();
    [[nodiscard]] QStringList chosenRoles() const;

    const PowerFacts &m_facts;
    QComboBox *m_which;
    QLineEdit *m_key;
    QLineEdit *m_zh;
    QLineEdit *m_en;
    QComboBox *m_scope;
    QListWidget *m_extends;
    QTreeWidget *m_permissions;
    QLabel *m_problem;
    QPushButton *m_go = nullptr;
};

} // namespace zs
