// SPDX-License-Identifier: GPL-3.0-or-later
// Values of fields as JSON, where they travel; for this module and what stores them.
#pragma once

#include "domain/field_value.h"
#include "field/json_take.h"

#include <QJsonValue>

namespace zs {

/// Null, a whole number, a text, {"id": ...} or {"bytes": ...}; a real number becomes a text.
[[nodiscard]] QJsonValue jsonOf(const FieldValue &value);
/// Blames `take` for anything else.
[[nodiscard]] FieldValue valueOfJson(const QJsonValue &value, JsonTake &take);

} // namespace zs
