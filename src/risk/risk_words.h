// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace zs {

/// A sentence of this module in the language the program speaks.
[[nodiscard]] inline QString riskWords(const char *text)
{
    return QCoreApplication::translate("Risk", text);
}

} // namespace zs
