// SPDX-License-Identifier: GPL-3.0-or-later
// Setting up a second factor of one's own: a token, or one-time codes.
#pragma once

#include "commands/account_desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zs {

class PassphraseEdit;

/// Asks where the new key file shall lie and for the passphrase; from the next log-in on it is
/// needed. Its path; empty when given up. A file that would open nothing is removed again.
[[nodiscard]] Result<QString>
useNewKeyFile(AccountDesk &desk, const QString &login, QWidget *parent);

/// Which token, through which PKCS#11 library. Accepted once the account needs it.
class TokenDialog final : public QDialog {
    Q_OBJECT

public:
    explicit TokenDialog(AccountDesk &desk, QWidget *parent = nullptr);

private:
    void look();
    void refresh();
    void take();

    AccountDesk &m_desk;
    QLineEdit *m_library;
    QPushButton *m_look;
    QComboBox *m_token;
    PassphraseEdit *m_pin;
    PassphraseEdit *m_passphrase;
    QLabel *m_problem;
    QPushButton *m_go;
};

/// Shows the new secret as text and as an otpauth address; accepted once a code of it was given.
class CodeDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CodeDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void confirm();

    AccountDesk m_desk;
    Secret m_secret;
    QLineEdit *m_code;
    QLabel *m_problem;
    QPushButton *m_go;
};

} // namespace zs
