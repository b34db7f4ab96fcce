// SPDX-License-Identifier: GPL-3.0-or-later
// Words for values of the domain, one source for lists, filters and badges.
#pragma once

#include "domain/entity.h"
#include "domain/project.h"

namespace zs {

[[nodiscard]] QString labelOf(Classification classification);
[[nodiscard]] QString labelOf(ProjectStage stage);
[[nodiscard]] QString labelOf(ProjectKind kind);
/// A field's translated name.
[[nodiscard]] QString labelOf(const FieldInfo &field);
/// The field of a project with that column name; it must exist.
[[nodiscard]] const FieldInfo &projectField(QStringView column);

inline constexpr int kClassifications = 5;
inline constexpr int kProjectStages = 10;
inline constexpr int kProjectKinds = 8;

/// A text of an action or button without its mnemonic: "&File" gives "File", "文件(&F)..." gives
/// "文件...", "A && B" gives "A & B".
[[nodiscard]] QString withoutMnemonic(const QString &text);

/// An instant for people, in local time: 2026-02-14 08:30.
[[nodiscard]] QString instantText(std::int64_t utcMillis);

} // namespace zs
