// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/classification.h"
#include "domain/entity.h"
#include "domain/ids.h"

namespace zs {

enum class UnitKind { Government, Department, District, Institution, Company };

/// An organisation unit (单位): one node of the tree of governments, bureaus, districts and their
/// institutions.
struct OrgUnit {
    OrgUnitId id;
    OrgUnitId parent;
    QString code;
    QString name;
    UnitKind kind = UnitKind::Department;
    std::int64_t position = 0; ///< order among its siblings
    std::int64_t version = 0;

    bool operator==(const OrgUnit &) const = default;
};

/// A person (人员) who belongs to one unit and may log in.
struct Person {
    PersonId id;
    OrgUnitId unit;
    QString login; ///< short name for log-in, unique
    QString name;
    QString title; ///< 职务
    QString phone;
    bool active = true;
    Classification clearance = Classification::Internal; ///< 涉密等级
    QDate clearanceFrom;
    QDate clearanceTo; ///< last day; invalid = open
    std::int64_t version = 0;

    bool operator==(const Person &) const = default;
};

template <>
struct EntityTraits<OrgUnit> {
    static constexpr EntityKind kKind = EntityKind::OrgUnit;
    static constexpr const char *kTable = "org_unit";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<Person> {
    static constexpr EntityKind kKind = EntityKind::Person;
    static constexpr const char *kTable = "person";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
