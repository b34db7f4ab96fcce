// SPDX-License-Identifier: GPL-3.0-or-later
// One field of one row, changed by one person on one device. What travels in packages, and what
// merging is made of.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/field_value.h"

#include <compare>
#include <vector>

namespace zs {

/// Which field of which row: ("task", id, "percent").
struct EditKey {
    QString kind;
    Uuid row;
    QString field;
    auto operator<=>(const EditKey &) const = default;
};

struct DeviceEdit {
    Uuid id; ///< of this change, made where it was entered
    EditKey key;
    FieldValue base;  ///< what stood there when the device was given the row
    FieldValue value; ///< what was entered
    /// The changes of this field whose values the person saw and replaced: the device's own one
    /// before, or all sides that a decision settles.
    std::vector<Uuid> replaces;
    Uuid device; ///< null = the office
    QString author;
    UtcMillis at = 0; ///< by the device's clock: shown, never used to decide
    bool operator==(const DeviceEdit &) const = default;
};

inline constexpr qint64 kMostEditBytes = 64LL << 20;
inline constexpr qsizetype kMostEdits = 200'000;

/// A value as JSON: null, a whole number, a text, {"id": ...} or {"bytes": ...}. Real numbers are
/// written as texts by who enters them: they have no canonical form.
[[nodiscard]] QByteArray toJson(const std::vector<DeviceEdit> &changes);
/// Invalid, with the place, for what is no list of changes, for a change twice with different
/// content, and for one that replaces itself.
[[nodiscard]] Result<std::vector<DeviceEdit>> editsFromJson(const QByteArray &json);

} // namespace zs
