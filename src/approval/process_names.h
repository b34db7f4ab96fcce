// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a definition's JSON, for its reader and its writer.
#pragma once

#include "approval/process_definition.h"
#include "base/enum_names.h"

#include <array>

namespace zs::names {

inline constexpr std::array<EnumName<FormType>, 8> kFormTypes{{{"money", FormType::Money},
                                                               {"number", FormType::Number},
                                                               {"flag", FormType::Flag},
                                                               {"text", FormType::Text},
                                                               {"choice", FormType::Choice},
                                                               {"person", FormType::Person},
                                                               {"unit", FormType::Unit},
                                                               {"date", FormType::Date}}};

inline constexpr std::array<EnumName<CompareOp>, 6> kOps{{{"<", CompareOp::Less},
                                                          {"<=", CompareOp::AtMost},
                                                          {"=", CompareOp::Equal},
                                                          {"!=", CompareOp::NotEqual},
                                                          {">=", CompareOp::AtLeast},
                                                          {">", CompareOp::More}}};

inline constexpr std::array<EnumName<NodeKind>, 9> kNodeKinds{{{"start", NodeKind::Start},
                                                               {"approve", NodeKind::Approve},
                                                               {"condition", NodeKind::Condition},
                                                               {"parallel", NodeKind::Parallel},
                                                               {"timer", NodeKind::Timer},
                                                               {"notify", NodeKind::Notify},
                                                               {"subProcess", NodeKind::SubProcess},
                                                               {"collective", NodeKind::Collective},
                                                               {"end", NodeKind::End}}};

inline constexpr std::array<EnumName<SignMode>, 5> kModes{{{"single", SignMode::Single},
                                                           {"all", SignMode::All},
                                                           {"ratio", SignMode::Ratio},
                                                           {"any", SignMode::Any},
                                                           {"inTurn", SignMode::InTurn}}};

/// Of the rules that have no key: {"who": "starter"}.
inline constexpr std::array<EnumName<ParticipantKind>, 3> kWho{
    {{"starter", ParticipantKind::Starter},
     {"starterLeader", ParticipantKind::StarterLeader},
     {"inCharge", ParticipantKind::InCharge}}};

inline constexpr std::array<EnumName<UnitRelation>, 5> kUnits{{{"any", UnitRelation::Any},
                                                               {"own", UnitRelation::Own},
                                                               {"superior", UnitRelation::Superior},
                                                               {"inCharge", UnitRelation::InCharge},
                                                               {"field", UnitRelation::Field}}};

inline constexpr std::array<EnumName<OnRefusal>, 2> kRefusals{
    {{"end", OnRefusal::EndCase}, {"returnToStarter", OnRefusal::ReturnToStarter}}};

inline constexpr std::array<EnumName<SignerRight>, 4> kRights{
    {{"return", SignerRight::Return},
     {"addSigner", SignerRight::AddSigner},
     {"transfer", SignerRight::Transfer},
     {"delegate", SignerRight::Delegate}}};

inline constexpr std::array<EnumName<WithdrawRule>, 3> kWithdraw{
    {{"untilFirstVerdict", WithdrawRule::UntilFirstVerdict},
     {"untilEnd", WithdrawRule::UntilEnd},
     {"never", WithdrawRule::Never}}};

template <class E, std::size_t N>
[[nodiscard]] QString of(const std::array<EnumName<E>, N> &table, E value)
{
    return nameIn(std::span<const EnumName<E>>(table), value);
}

template <class E, std::size_t N>
[[nodiscard]] std::optional<E> in(const std::array<EnumName<E>, N> &table, QStringView name)
{
    return valueIn(std::span<const EnumName<E>>(table), name);
}

} // namespace zs::names
