// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of the desktop program.
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QString>
#include <QStringList>

namespace zs {

struct Options {
    QString store; ///< workspace file; empty = ask
    QString login;
    QString passphraseFile; ///< its first line logs in without asking
    QString language;       ///< "zh_CN", "en"; empty = as remembered
    QString tour;           ///< folder for pictures and outputs; empty = the ordinary program
    bool sample = false;    ///< the store is the fictional sample: its passphrase may be shown
};

/// Invalid for unknown words; the message is the usage text. `--help` and `--version` print and
/// leave.
[[nodiscard]] Result<Options> parseOptions(const QStringList &arguments);
/// Before there is a QApplication: whether `--tour` stands among the arguments.
[[nodiscard]] bool wantsTour(int argc, const char *const argv[]);
/// The first line of a file. Io when it cannot be read, Invalid when it is empty.
[[nodiscard]] Result<Secret> readPassphrase(const QString &path);

} // namespace zs
