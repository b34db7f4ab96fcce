// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a task that devices change, as they travel.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/wall_time.h"
#include "domain/field_value.h"
#include "domain/task.h"

#include <QStringList>

namespace zs {

/// percent, physicalPercent, actualStart, actualFinish, note.
[[nodiscard]] const QStringList &siteFields();
/// Per cents as whole numbers, days as "2026-11-30" or null.
[[nodiscard]] FieldValue siteValue(const Task &task, const QString &field);
/// Whether a value is of the kind and range that the field has.
[[nodiscard]] bool fitsSiteField(const QString &field, const FieldValue &value);
[[nodiscard]] WallTime wallOfMillis(UtcMillis at);
/// A value alone as JSON, for a row: "[40]".
[[nodiscard]] QString siteJson(const FieldValue &value);

} // namespace zs
