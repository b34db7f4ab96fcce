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
    /// encodeChanges() of a whole change set, as older programs kept it; else empty: see
    /// ScenarioChange.
    QByteArray changes;
    std::int64_t version = 0;

    bool operator==(const Scenario &) const = default;
};

/// What a scenario changes in one row of its plan.
struct ScenarioChange {
    ScenarioChangeId id;
    ProjectId project;
    ScenarioId scenario;
    std::int64_t position = 0; ///< the order in which the changes apply
    QByteArray change;         ///< encodeChanges() of the one row's change
    std::int64_t version = 0;

    bool operator==(const ScenarioChange &) const = default;
};

template <>
struct EntityTraits<ScenarioChange> {
    static constexpr EntityKind kKind = EntityKind::ScenarioChange;
    static constexpr const char *kTable = "scenario_change";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<Scenario> {
    static constexpr EntityKind kKind = EntityKind::Scenario;
    static constexpr const char *kTable = "scenario";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
