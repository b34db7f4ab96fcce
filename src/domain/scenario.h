// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"

namespace zs {

/// A what-if copy of a plan (假设方案): only what differs from the plan is kept, so it follows the
/// plan until it is adopted.
struct Scenario {
    ScenarioId id;
    ProjectId project;
    QString name;
    QString note;
    WallTime madeAt;
    QByteArray changes; ///< encodeChanges() of one change set against the plan
    std::int64_t version = 0;

    bool operator==(const Scenario &) const = default;
};

template <>
struct EntityTraits<Scenario> {
    static constexpr EntityKind kKind = EntityKind::Scenario;
    static constexpr const char *kTable = "scenario";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
