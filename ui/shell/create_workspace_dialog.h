// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace zs {

class Clock;
class PassphraseEdit;
class Workspace;

/// Makes a new, empty, encrypted workspace and its first person.
class CreateWorkspaceDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CreateWorkspaceDialog(const Clock &clock, QWidget *parent = nullptr);
    ~CreateWorkspaceDialog() override;
    [[nodiscard]] std::unique_ptr<Workspace> takeWorkspace();

private:
    void build();
    void create();
    void refresh();

    const Clock &m_clock;
    std::unique_ptr<Workspace> m_workspace;
    QLineEdit *m_name;
    QLineEdit *m_person;
    QLineEdit *m_login;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    QLabel *m_hint;
    QLabel *m_problem;
    QPushButton *m_go;
};

} // namespace zs
