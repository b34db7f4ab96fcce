// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of the rich text that sheets are written in; colours follow the theme.
#pragma once

#include "ui/widgets/theme.h"

#include <QString>

namespace zs {

[[nodiscard]] QString colored(const QString &html, ColorRole role);
/// Plain text in the dim colour.
[[nodiscard]] QString dimHtml(const QString &text);
/// A heading within a sheet.
[[nodiscard]] QString sectionHtml(const QString &title);

} // namespace zs
