// SPDX-License-Identifier: GPL-3.0-or-later
// The first window: which workspace, who, and the passphrase.
#pragma once

#include "base/error.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zs {

class Clock;
class FactorFields;
class PassphraseEdit;
class Workspace;

class LoginDialog final : public QDialog {
    Q_OBJECT

public:
    struct Start {
        QString path;  ///< chosen at first; else the latest one
        QString login; ///< filled in at first; else the latest one
        QString hint;  ///< shown below the passphrase: how to enter the fictional sample
    };

    LoginDialog(const Clock &clock, const Start &start, QWidget *parent = nullptr);
    ~LoginDialog() override;
    /// After acceptance: the open workspace.
    [[nodiscard]] std::unique_ptr<Workspace> takeWorkspace();

private:
    void build(const Start &start);
    void browse();
    void logIn();
    void createNew();
    void refuse(const Error &error);
    void refresh();
    /// Shows what the log-in asks for beside the passphrase.
    void lookAtNeeds();
    /// False when a passphrase that must be renewed was not.
    [[nodiscard]] bool renewed();

    const Clock &m_clock;
    std::unique_ptr<Workspace> m_workspace;
    QComboBox *m_path;
    QLineEdit *m_login;
    PassphraseEdit *m_passphrase;
    FactorFields *m_factor;
    QLabel *m_capsLock;
    QLabel *m_problem;
    QPushButton *m_go;
};

} // namespace zs
