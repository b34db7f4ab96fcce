// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds which power, as rows: what module access reads its values from.
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"

namespace zs {

/// A role of the site's own (自定义角色), beside those that come with the program.
struct SiteRole {
    SiteRoleId id;
    QString key;
    QString nameZh;
    QString nameEn;
    QString extends;        ///< keys, separated by commas
    QString permissions;    ///< keys, separated by commas
    std::int64_t scope = 1; ///< DataScope that is proposed
    std::int64_t version = 0;

    bool operator==(const SiteRole &) const = default;
};

/// A role given to a person (授权).
struct RoleGrant {
    RoleGrantId id;
    PersonId person;
    QString role;
    std::int64_t scope = 1; ///< DataScope
    OrgUnitId unit;         ///< where the scope counts from; invalid = the person's own unit
    ProjectId project;      ///< valid: on this project only
    QDate from;
    QDate to;
    std::int64_t version = 0;

    bool operator==(const RoleGrant &) const = default;
};

/// One person stands in for another for some days (代理).
struct StandIn {
    StandInId id;
    PersonId from;
    PersonId to;
    QDate firstDay;
    QDate lastDay;
    QString permissions; ///< keys, separated by commas; empty = all that can be delegated
    QString reason;
    std::int64_t version = 0;

    bool operator==(const StandIn &) const = default;
};

/// A person must keep away from a project's matters (回避).
struct KeepAway {
    KeepAwayId id;
    PersonId person;
    ProjectId project;
    QString reason;
    std::int64_t version = 0;

    bool operator==(const KeepAway &) const = default;
};

/// A person's SM2 signing key (签名密钥). The private half is sealed under the person's passphrase:
/// nobody else can sign with it. Keys are retired, never removed: old signatures need them.
struct PersonKey {
    PersonKeyId id;
    PersonId person;
    QByteArray publicKey; ///< 65 bytes
    QByteArray salt;
    std::int64_t memoryKib = 0;
    std::int64_t iterations = 0;
    std::int64_t lanes = 0;
    QByteArray nonce;
    QByteArray sealed;
    WallTime madeAt;
    WallTime retiredAt; ///< unset while it is in use
    std::int64_t version = 0;

    bool operator==(const PersonKey &) const = default;
};

/// The secret of a person's one-time codes (动态口令, RFC 6238), asked for at log-in.
struct OneTimeSecret {
    OneTimeSecretId id;
    PersonId person;
    QByteArray secret;
    std::int64_t lastCounter = 0; ///< of the last code taken: none works twice
    WallTime madeAt;
    WallTime retiredAt; ///< unset while it is asked for
    std::int64_t version = 0;

    bool operator==(const OneTimeSecret &) const = default;
};

/// What one administrator proposed and another of the three decides (双人操作).
struct TwoPersonRow {
    TwoPersonRowId id;
    QString act;
    QByteArray content; ///< what exactly, canonical
    QString summary;    ///< in words, for the second person
    PersonId proposer;
    std::int64_t proposerDuty = 0;
    std::int64_t proposedAt = 0; ///< UTC milliseconds
    std::int64_t expiresAt = 0;
    std::int64_t state = 0; ///< TwoPersonAct::State
    PersonId second;
    std::int64_t secondDuty = 0;
    std::int64_t decidedAt = 0;
    std::int64_t version = 0;

    bool operator==(const TwoPersonRow &) const = default;
};

template <>
struct EntityTraits<SiteRole> {
    static constexpr EntityKind kKind = EntityKind::SiteRole;
    static constexpr const char *kTable = "site_role";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<RoleGrant> {
    static constexpr EntityKind kKind = EntityKind::RoleGrant;
    static constexpr const char *kTable = "role_grant";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<StandIn> {
    static constexpr EntityKind kKind = EntityKind::StandIn;
    static constexpr const char *kTable = "stand_in";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<KeepAway> {
    static constexpr EntityKind kKind = EntityKind::KeepAway;
    static constexpr const char *kTable = "keep_away";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<PersonKey> {
    static constexpr EntityKind kKind = EntityKind::PersonKey;
    static constexpr const char *kTable = "person_key";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<OneTimeSecret> {
    static constexpr EntityKind kKind = EntityKind::OneTimeSecret;
    static constexpr const char *kTable = "one_time_secret";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<TwoPersonRow> {
    static constexpr EntityKind kKind = EntityKind::TwoPerson;
    static constexpr const char *kTable = "two_person";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
