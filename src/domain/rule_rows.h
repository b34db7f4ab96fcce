// SPDX-License-Identifier: GPL-3.0-or-later
// Rule packs that were loaded, as rows.
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"
#include "domain/project.h"

namespace zs {

/// 待批准、生效、停用.
enum class PackState { Proposed, InForce, Retired };

/// A pack of rules as it was loaded (规则包); what is in force was agreed to by two.
struct RulePackRow {
    RulePackRowId id;
    QString name; ///< of the pack; a later one of the same name replaces it
    QString edition;
    QString text;   ///< the file, byte for byte
    QString signer; ///< fingerprint of the key; empty = local, not signed
    QByteArray signature;
    PackState state = PackState::Proposed;
    PersonId loadedBy;
    WallTime loadedAt;
    WallTime decidedAt;
    std::int64_t version = 0;

    bool operator==(const RulePackRow &) const = default;
};

template <>
struct EntityTraits<RulePackRow> {
    static constexpr EntityKind kKind = EntityKind::RulePackRow;
    static constexpr const char *kTable = "rule_pack";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
