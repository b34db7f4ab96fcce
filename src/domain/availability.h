// SPDX-License-Identifier: GPL-3.0-or-later
// A resource's capacity over time (可用量), as stored in Resource::availability:
// "2026-01-01..2026-03-31=500;2026-04-01..=1000". An end that is left out is open.
#pragma once

#include "base/result.h"
#include "domain/resource.h"

#include <QDate>

#include <vector>

namespace zs {

/// Thousandths of a unit from one day to another, both included; invalid days are open ends.
struct UnitsSpan {
    QDate from;
    QDate to;
    std::int64_t units = 0;
    bool operator==(const UnitsSpan &) const = default;
};

/// The empty text is the empty list. Invalid names the part that cannot be read.
[[nodiscard]] Result<std::vector<UnitsSpan>> availabilityFromText(QStringView text);
[[nodiscard]] QString availabilityText(const std::vector<UnitsSpan> &spans);
/// What a resource can give on a day, in thousandths: by the last span that holds the day, else its
/// greatest units. With spans, days outside of all of them have none.
[[nodiscard]] std::int64_t
unitsOn(const Resource &resource, const std::vector<UnitsSpan> &spans, QDate day);

/// Names separated by ';' in Resource::skills, trimmed, without empty ones.
[[nodiscard]] QStringList skillsOf(const Resource &resource);

} // namespace zs
