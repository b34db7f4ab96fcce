// SPDX-License-Identifier: GPL-3.0-or-later
// Every question that stops the program goes through here, so that a test can lay the next answer
// ready.
#pragma once

#include "crypto/secret.h"

#include <QString>

class QWidget;

namespace zs {

/// Empty when the person gave up. `filter` as QFileDialog takes it.
[[nodiscard]] QString askOpenPath(QWidget *parent, const QString &title, const QString &filter);
/// `suggested`: file name or path; the suffix of `filter` is added when the person gave none.
[[nodiscard]] QString
askSavePath(QWidget *parent, const QString &title, const QString &suggested, const QString &filter);
/// `yes` is the button's own verb ("Restore"), never a bare OK.
[[nodiscard]] bool
askYes(QWidget *parent, const QString &question, const QString &detail, const QString &yes);

/// Empty when the person gave up.
[[nodiscard]] Secret askPassphrase(QWidget *parent, const QString &title, const QString &question);

/// For tests: the answers that the next questions get, in order. Nothing is shown then.
namespace nextAnswer {
void path(const QString &answer);
void passphrase(const QString &answer);
void yes(bool answer);
[[nodiscard]] bool isWaiting();
void clear();
} // namespace nextAnswer

} // namespace zs
