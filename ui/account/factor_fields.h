// SPDX-License-Identifier: GPL-3.0-or-later
// What a log-in asks for beside the passphrase: a key file, or a token's library and PIN. Rows of
// another form that come and go with what the key file says of the log-in.
#pragma once

#include "commands/account_desk.h"

#include <QObject>

class QFormLayout;
class QLineEdit;
class QToolButton;
class QWidget;

namespace zs {

class PassphraseEdit;

class FactorFields final : public QObject {
    Q_OBJECT

public:
    explicit FactorFields(QWidget *parent);
    /// Adds the rows, hidden.
    void addTo(QFormLayout *form);
    void setNeeds(const LoginNeeds &needs);
    [[nodiscard]] FactorKind kind() const { return m_needs.factor; }
    /// Empty when none is needed or none was brought, which is answered like a wrong passphrase.
    [[nodiscard]] Result<Secret> factor() const;
    /// Forgets the PIN; the places are kept for the next time.
    void clear();

private:
    void browse(QLineEdit *edit, const QString &title, const QString &filter);
    QWidget *withButton(QLineEdit *edit, const QString &title, const QString &filter);

    LoginNeeds m_needs;
    QWidget *m_parent;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_keyFile;
    QLineEdit *m_library;
    PassphraseEdit *m_pin;
    int m_firstRow = 0;
};

/// Asks for the one-time code; as Workspace::OpenOptions::askCode wants it.
[[nodiscard]] std::function<QString()> codeQuestion(QWidget *parent);

} // namespace zs
