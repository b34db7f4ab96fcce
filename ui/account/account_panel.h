// SPDX-License-Identifier: GPL-3.0-or-later
// One's own account (我的账户): last log-in, passphrase, second factor, one-time codes.
#pragma once

#include "base/error.h"
#include "commands/account_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zs {

class PassphraseEdit;
class PassphraseForm;

class AccountPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AccountPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *passphraseSide();
    QWidget *factorSide();
    QPushButton *button(const QString &text, const QString &name);
    void rate();
    void change();
    void useKeyFile();
    void useToken();
    void dropFactor();
    void setUpCodes();
    void endCodes();
    void tell(const Result<> &result, const QString &message);

    Workspace &m_workspace;
    AccountDesk m_desk;
    QLabel *m_last;
    PassphraseEdit *m_old;
    PassphraseForm *m_fresh;
    QPushButton *m_change;
    QLabel *m_age;
    QLabel *m_factor;
    QPushButton *m_keyFile;
    QPushButton *m_token;
    QPushButton *m_drop;
    QLabel *m_codes;
    QPushButton *m_setUp;
    QPushButton *m_end;
};

} // namespace zs
