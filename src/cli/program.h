// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs of zsctl have in common around a command.
#pragma once

#include "base/clock.h"

#include <QStringList>
#include <QTextStream>

#include <functional>

namespace zs {

using CliBody = std::function<int(
    const QStringList &arguments, QTextStream &out, QTextStream &err, const Clock &clock)>;

/// Sets name, version and language up, runs `body` on the standard streams and gives its exit code;
/// kRefused when the output could not be written. Needs a QCoreApplication.
int runProgram(const CliBody &body);

} // namespace zs
