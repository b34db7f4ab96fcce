// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may be allowed to do, and which act of the program needs which of it: two tables.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace zs {

/// One power (权限). The table in permissions.cpp says what each means.
enum class Permission : std::uint8_t {
    OwnSession, ///< log in, log out, one's own passphrase: everybody's
    ProjectRead,
    ProjectCreate,
    ProjectEdit,
    PlanEdit,
    BaselineManage,
    ScenarioEdit,
    ProgressRecord,
    ProgressSettle,
    ResourceEdit,
    PoolEdit,
    CalendarManage,
    LibraryManage,
    AttachmentAdd,
    AttachmentRemove,
    DataImport,
    DataExport,
    DataPrint,
    WarningReceive,
    ApprovalStart,
    ApprovalDecide,
    ProcessDefine,
    MeetingPrepare,
    MeetingVote,
    LegalReview,
    SupervisionRecord,
    MoneyRead,
    MoneyEdit,
    FundManage,
    ContractEdit,
    PaymentConfirm,
    RiskRead,
    RiskEdit,
    MapRead,
    MapEdit,
    MapManage,
    FieldManage,
    RiskManage,
    ArchiveTransfer,
    LabelPropose,
    LabelApprove,
    AccountManage,
    BackupMake,
    BackupRestore,
    SystemSetting,
    RoleGrant,
    RoleDefine,
    ClearanceSet,
    PolicySet,
    DelegationManage,
    AuditorLogRead,
    LogRead,
    LogVerify,
    LogExport,
    AlarmHandle,
    AdministratorAppoint,
};
inline constexpr int kPermissionCount = static_cast<int>(Permission::AdministratorAppoint) + 1;

/// Where a permission belongs; the last four are closed to business roles.
enum class PermissionArea : std::uint8_t {
    Own,
    Project,
    Files,
    Exchange,
    Approval,
    Money,
    Insight,
    Secrecy,
    System,     ///< of the system administrator (系统管理员)
    Security,   ///< of the security administrator (安全保密管理员)
    Audit,      ///< of the security auditor (安全审计员)
    Separation, ///< of any one of the three, confirmed by another
};

struct PermissionInfo {
    Permission permission;
    const char *key;   ///< in role files, "project.read"
    const char *label; ///< to be translated in context "Permission"
    PermissionArea area;
    bool scoped = false;     ///< is about a project: data scope, clearance and need to know count
    bool avoidable = false;  ///< closed to who must stay away from the matter (回避)
    bool personal = false;   ///< cannot be delegated
    bool twoPersons = false; ///< one of the three proposes, another confirms
};

[[nodiscard]] std::span<const PermissionInfo> permissionTable();
[[nodiscard]] const PermissionInfo &infoOf(Permission permission);
[[nodiscard]] QString permissionText(Permission permission);
[[nodiscard]] QString areaText(PermissionArea area);
[[nodiscard]] std::optional<Permission> permissionByKey(QStringView key);
/// Whether only the three administrators may hold it.
[[nodiscard]] bool isAdministrative(Permission permission);

/// Some permissions, as bits.
class PermissionSet {
public:
    constexpr PermissionSet() = default;
    constexpr PermissionSet(std::initializer_list<Permission> all)
    {
        for (const Permission p : all)
            insert(p);
    }
    constexpr void insert(Permission p) { m_bits |= bit(p); }
    constexpr void remove(Permission p) { m_bits &= ~bit(p); }
    constexpr void unite(PermissionSet other) { m_bits |= other.m_bits; }
    [[nodiscard]] constexpr bool contains(Permission p) const { return (m_bits & bit(p)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr PermissionSet common(PermissionSet other) const
    {
        other.m_bits &= m_bits;
        return other;
    }
    bool operator==(const PermissionSet &) const = default;

private:
    static constexpr std::uint64_t bit(Permission p)
    {
        return std::uint64_t{1} << static_cast<unsigned>(p);
    }
    std::uint64_t m_bits = 0;
};
static_assert(kPermissionCount <= 64);

/// What an act in the log needs.
struct ActPower {
    std::string_view act; ///< a command's kName, or the name of a noted act
    Permission permission;
    bool byProgram = false; ///< a record that the program itself writes; never asked for
};

[[nodiscard]] std::span<const ActPower> actTable();
/// What an act needs; "undo:x" and "redo:x" need what "x" needs. Nothing for an unknown act, which
/// is then nobody's.
[[nodiscard]] std::optional<ActPower> powerFor(QStringView act);

} // namespace zs
