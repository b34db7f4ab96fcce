// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over a locked window. The work below goes on; nothing of it can be seen or touched.
#pragma once

#include "commands/account_desk.h"

#include <QDialog>
#include <QHash>
#include <QPointer>

class QLabel;
class QPushButton;

namespace zs {

class FactorFields;
class PassphraseEdit;

/// Hides what every other window of the program shows, also of those that come up meanwhile.
class WindowCovers final : public QObject {
    Q_OBJECT

public:
    /// `spared` stays visible, and what belongs to it.
    explicit WindowCovers(QWidget *spared);
    ~WindowCovers() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover(QWidget *window);

    QWidget *m_spared;
    QHash<QWidget *, QPointer<QWidget>> m_covers;
};

class LockPage final : public QDialog {
    Q_OBJECT

public:
    explicit LockPage(Workspace &workspace, QWidget *parent = nullptr);
    /// Neither Esc nor the window's button opens it.
    void reject() override;

Q_SIGNALS:
    void unlocked();
    void someoneElseWanted();

private:
    void refresh();
    void unlock();

    Workspace &m_workspace;
    PassphraseEdit *m_passphrase;
    FactorFields *m_factor;
    QLabel *m_problem;
    QPushButton *m_go;
    WindowCovers m_covers;
};

} // namespace zs
