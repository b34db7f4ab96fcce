// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace zs {

class PassphraseEdit;
class Workspace;

/// Changes the passphrase of the person who is logged in.
class PassphrasePanel final : public QWidget {
    Q_OBJECT

public:
    explicit PassphrasePanel(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void change();
    void rate();

    Workspace &m_workspace;
    PassphraseEdit *m_old;
    PassphraseEdit *m_fresh;
    PassphraseEdit *m_again;
    QLabel *m_hint;
    QPushButton *m_go;
};

} // namespace zs
