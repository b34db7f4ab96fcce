// SPDX-License-Identifier: GPL-3.0-or-later
// Right after log-in, when the passphrase has expired or somebody else chose it: nothing opens
// before another one is chosen.
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace zs {

class PassphraseEdit;
class PassphraseForm;
class Workspace;

class RenewalDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RenewalDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void refresh();
    void change();

    Workspace &m_workspace;
    PassphraseEdit *m_old;
    PassphraseForm *m_fresh;
    QLabel *m_problem;
    QPushButton *m_go;
};

} // namespace zs
