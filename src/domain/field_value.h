// SPDX-License-Identifier: GPL-3.0-or-later
// One value of one field, in the few shapes that the store, the log and the wire share.
#pragma once

#include "base/uuid.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <variant>

namespace zs {

/// Null, a whole number, a real number, text, raw bytes or an id. Compares by shape, then value.
using FieldValue = std::variant<std::monostate, std::int64_t, double, QString, QByteArray, Uuid>;

[[nodiscard]] inline bool isNull(const FieldValue &value)
{
    return std::holds_alternative<std::monostate>(value);
}

} // namespace zs
