// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a passphrase: can be shown, says when Caps Lock seems on, and rates a new one.
#pragma once

#include "crypto/secret.h"

#include <QLineEdit>

namespace zs {

class PassphraseEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget *parent = nullptr);
    [[nodiscard]] Secret secret() const;

Q_SIGNALS:
    /// Told from the letters themselves: a capital without Shift means that Caps Lock is on.
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

enum class Strength { Empty, Weak, Fair, Good };
/// A rough measure in bits: length times the variety of characters, repeats and runs counted once.
[[nodiscard]] double passphraseBits(QStringView text);
[[nodiscard]] Strength strengthOf(QStringView text);
[[nodiscard]] QString strengthText(Strength strength);

} // namespace zs
