// SPDX-License-Identifier: GPL-3.0-or-later
// The names of enumeration values for people.
#pragma once

#include "domain/entity.h"

#include <utility>
#include <vector>

namespace zs {

/// A value's translated name (context "Choice"); an unknown number, or any number of a field that
/// is no choice, as digits.
[[nodiscard]] QString
choiceText(const EntityInfo &info, const FieldInfo &field, std::int64_t value);
/// A value's English name, as it is handed to the translator in context "Choice"; "" when unknown.
[[nodiscard]] const char *
choiceSource(const EntityInfo &info, const FieldInfo &field, std::int64_t value);
/// All values of a choice field with their translated names, in order of number; empty for any
/// other field.
[[nodiscard]] std::vector<std::pair<std::int64_t, QString>> choices(const EntityInfo &info,
                                                                    const FieldInfo &field);

} // namespace zs
