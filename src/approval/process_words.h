// SPDX-License-Identifier: GPL-3.0-or-later
// A definition in words: kinds, modes and rules as people read them, and what differs between two.
#pragma once

#include "approval/process_definition.h"

#include <QStringList>

#include <functional>

namespace zs {

/// What keys and ids are called in a workspace. An unset function leaves them as they are.
struct ProcessNames {
    std::function<QString(const QString &key)> role;
    std::function<QString(const QString &id)> person;
    std::function<QString(const QString &key)> process;
};

[[nodiscard]] QString kindText(NodeKind kind);
[[nodiscard]] QString modeText(SignMode mode);
[[nodiscard]] QString typeText(FormType type);
[[nodiscard]] QString rightText(SignerRight right);
[[nodiscard]] QString unitText(UnitRelation unit);
[[nodiscard]] QString ruleKindText(ParticipantKind kind);
[[nodiscard]] QString withdrawText(WithdrawRule rule);
/// A rule as a person reads it: the role and its unit, a person's name, a field's label.
[[nodiscard]] QString ruleText(const ParticipantRule &rule,
                               const std::vector<FormField> &fields,
                               const ProcessNames &names);
[[nodiscard]] QString rulesText(const std::vector<ParticipantRule> &rules,
                                const std::vector<FormField> &fields,
                                const ProcessNames &names);
/// Its name, else what kind it is.
[[nodiscard]] QString titleOf(const ProcessNode &node);
/// Name, else condition, else "otherwise" of a branch.
[[nodiscard]] QString
titleOf(const ProcessNode &node, const Branch &branch, const std::vector<FormField> &fields);

/// One sentence for each difference, nodes compared by their ids; empty when there is none. The
/// version number is no difference.
[[nodiscard]] QStringList differencesOf(const ProcessDefinition &before,
                                        const ProcessDefinition &after,
                                        const ProcessNames &names);

} // namespace zs
