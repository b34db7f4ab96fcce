// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a new passphrase: what the policy asks stands beside it and is checked while typing.
#pragma once

#include "crypto/passphrase_policy.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace zs {

class PassphraseEdit;

/// The new passphrase, twice. Names of children: `prefix` + "", "Again", "Faults".
class PassphraseForm final : public QWidget {
    Q_OBJECT

public:
    PassphraseForm(const QString &prefix, QWidget *parent = nullptr);
    void setPolicy(const PassphrasePolicy &policy, const QString &login);
    /// Takes no mnemonic away from the page it stands on, unless told otherwise.
    void setLabels(const QString &fresh, const QString &again);
    /// A row above its own, aligned with them.
    void putBefore(const QString &label, QWidget *field);
    /// Both are the same and nothing that can be told now speaks against it.
    [[nodiscard]] bool isGood() const;
    [[nodiscard]] Secret secret() const;
    void clear();

Q_SIGNALS:
    void edited();

private:
    void rate();

    PassphrasePolicy m_policy;
    QString m_login;
    QFormLayout *m_form;
    int m_before = 0; ///< rows above its own
    PassphraseEdit *m_fresh;
    PassphraseEdit *m_again;
    QLabel *m_freshLabel;
    QLabel *m_againLabel;
    QLabel *m_faults;
};

} // namespace zs
