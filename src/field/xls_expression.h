// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions of XLSForms (a part of XPath 1.0) as expressions of rules; for this module only.
#pragma once

#include <QHash>
#include <QString>

#include <expected>

namespace zs {

/// `own` is the key that "." stands for, `keys` are names to keys. Understands names, numbers,
/// texts, comparisons, and, or, + - * div, not(), selected() of one answer, if(), min(), max(),
/// abs(), date(), true(), false(), and comparisons with the empty text. The error is the part that
/// has no counterpart here.
[[nodiscard]] std::expected<QString, QString>
ruleOfXPath(const QString &text, const QString &own, const QHash<QString, QString> &keys);

} // namespace zs
