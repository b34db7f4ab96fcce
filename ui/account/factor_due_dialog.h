// SPDX-License-Identifier: GPL-3.0-or-later
// Right after log-in, when the policy asks for a second factor that the account does not have:
// nothing opens before one is set up.
#pragma once

#include "commands/account_desk.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace zs {

class FactorDueDialog final : public QDialog {
    Q_OBJECT

public:
    /// Accepted once the account has a factor.
    explicit FactorDueDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    QPushButton *way(const QString &text, const QString &name);
    void useKeyFile();
    void useToken();
    void useCodes();
    void settle();

    Workspace &m_workspace;
    AccountDesk m_desk;
    QLabel *m_problem;
};

} // namespace zs
