// SPDX-License-Identifier: GPL-3.0-or-later
// The program's languages: translations are compiled in, Chinese is the default.
#pragma once

#include <QString>
#include <QStringList>

namespace zs {

/// "zh_CN" and "en".
[[nodiscard]] QStringList languages();

/// Switches every text that is asked for from now on; Qt tells open windows (LanguageChange). An
/// unknown name means Chinese. Needs a QCoreApplication.
void useLanguage(const QString &name);

/// The language in use.
[[nodiscard]] QString presentLanguage();

} // namespace zs
