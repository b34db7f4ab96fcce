// SPDX-License-Identifier: GPL-3.0-or-later
// Roles: named sets of permissions that build on one another. They are data.
#pragma once

#include "access/permissions.h"
#include "base/bilingual.h"
#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace zs {

/// Which of the three administrators (三员) a role makes of a person.
enum class Duty : std::uint8_t { None, System, Security, Audit };

/// How much of the organisation a grant reaches (数据范围).
enum class DataScope : std::uint8_t {
    Own,          ///< projects one leads or takes part in
    OwnUnit,      ///< projects of the grant's unit (本单位)
    UnitAndBelow, ///< of the unit and all units below it (本单位及下级)
    All,
};

/// A role (角色).
struct Role {
    QString key;
    Bilingual name;
    QStringList extends; ///< has what these have, too
    std::vector<Permission> permissions;
    DataScope scope = DataScope::OwnUnit; ///< proposed when it is granted
    Duty duty = Duty::None;
    bool shipped = false;
};

/// All roles of a workspace, checked: every name known, no circle, and administrators' permissions
/// and business permissions never in one role.
class RoleBook {
public:
    /// Invalid with a sentence that names the role and what is wrong with it.
    [[nodiscard]] static Result<RoleBook> make(std::vector<Role> roles);
    /// These roles and the site's own on top. A site role may not take a shipped role's key, nor
    /// have a duty.
    [[nodiscard]] Result<RoleBook> withSite(const std::vector<Role> &site) const;

    [[nodiscard]] const std::vector<Role> &roles() const { return m_roles; }
    [[nodiscard]] const Role *find(const QString &key) const;
    /// With everything inherited; empty for an unknown key.
    [[nodiscard]] PermissionSet permissionsOf(const QString &key) const;
    /// The translated name, or the key of an unknown role.
    [[nodiscard]] QString nameOf(const QString &key) const;
    /// The role that makes a person this administrator; nothing for Duty::None.
    [[nodiscard]] const Role *roleFor(Duty duty) const;

private:
    std::vector<Role> m_roles;
    std::vector<PermissionSet> m_effective; ///< beside m_roles
    QHash<QString, qsizetype> m_byKey;
};

/// Reads {"roles": [...]}; Invalid names the role and the member that is wrong.
[[nodiscard]] Result<std::vector<Role>> parseRoles(const QByteArray &json);
[[nodiscard]] QByteArray writeRoles(const std::vector<Role> &roles);
/// The roles that come with the program.
[[nodiscard]] const RoleBook &shippedRoles();
[[nodiscard]] QString dutyText(Duty duty);
[[nodiscard]] QString scopeText(DataScope scope);

} // namespace zs
