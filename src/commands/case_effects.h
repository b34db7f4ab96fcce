// SPDX-License-Identifier: GPL-3.0-or-later
// What an approval carries out when it is given (审批生效): stored with the case as JSON, planned
// and committed together with the case's last act.
#pragma once

#include "commands/command.h"
#include "commands/powers.h"
#include "domain/approval_rows.h"
#include "domain/project.h"

namespace zs {

/// Adopts the present plan as the baseline that progress is measured against, with the number of
/// the document that approves it.
[[nodiscard]] QString
saveBaselineEffect(const QString &name, const QString &document, const QString &note = {});
/// Moves the project to a stage: 开工 and others.
[[nodiscard]] QString stageEffect(ProjectStage stage);
/// Sets the approved budget (概算).
[[nodiscard]] QString budgetEffect(Money budget);
/// Gives who started the case leave for one export or one print ("export", "print") of the
/// project, for that many days.
[[nodiscard]] QString exportPermitEffect(const QString &act, const QString &subject, int days);
inline constexpr int kPermitDays = 5;
inline constexpr int kMostPermitDays = 30;
/// Gives or takes away a business role.
[[nodiscard]] QString grantRoleEffect(const RoleGrant &grant);
[[nodiscard]] QString withdrawRoleEffect(PersonId person, const QString &role);
/// Puts the contract in force (合同签订), or approves the payment (支付), at that amount and no
/// other. `commit`: as in ContractDesk::sign().
[[nodiscard]] QString
signContractEffect(ContractId contract, Money amount, std::optional<Money> commit = std::nullopt);
[[nodiscard]] QString approvePaymentEffect(PaymentRequestId payment, Money amount);
/// Adopts a proposal of a year's funds as it was submitted: `seal` is proposalSeal() of it.
[[nodiscard]] QString
adoptFundingEffect(FundingProposalId proposal, const QString &name, const QString &seal);
struct FundingEffect {
    FundingProposalId proposal;
    QString seal;
};
[[nodiscard]] FundingEffect fundingEffectOf(const QString &effect);
/// Whether it is that one: carried out by FundingDesk.
[[nodiscard]] bool adoptsFunding(const QString &effect);
/// Adopts a risk model as it was trained: `seal` is modelSeal() of it.
[[nodiscard]] QString
adoptRiskModelEffect(RiskModelId model, const QString &name, const QString &seal);
struct RiskModelEffect {
    RiskModelId model;
    QString seal;
};
[[nodiscard]] RiskModelEffect riskModelEffectOf(const QString &effect);
/// Whether it is that one: carried out by RiskModelDesk.
[[nodiscard]] bool adoptsRiskModel(const QString &effect);
struct ContractEffect {
    bool pays = false; ///< a payment, else a contract
    Uuid row;
    Money amount;
    std::optional<Money> commit; ///< of a contract
};
[[nodiscard]] ContractEffect contractEffectOf(const QString &effect);
/// Whether it is one of these two: carried out by ContractDesk.
[[nodiscard]] bool changesContracts(const QString &effect);

/// In words, for who signs; empty for none. Never fails: an unknown effect says so.
[[nodiscard]] QString effectText(const QString &effect);
/// The process that such an effect belongs to; empty for an unknown one.
[[nodiscard]] QString processOfEffect(const QString &effect);
/// Whether it gives what nobody could take without a case (leave, a role): then no other process
/// carries it out, whatever is bound.
[[nodiscard]] bool isGrantedEffect(const QString &effect);
/// Whether it changes powers instead of a plan.
[[nodiscard]] bool changesPowers(const QString &effect);

/// Invalid when the JSON is no effect; else what the command behind it says.
[[nodiscard]] Result<ChangeSet> planEffect(const ApprovalCase &row, const PlanScope &scope);
/// The same for an effect on powers. Forbidden for an administrator's role, which takes two
/// administrators, not a case.
[[nodiscard]] Result<std::vector<EntityChange>>
planPowerEffect(const QString &effect, const PowerFacts &facts, IdSource &ids, QDate today);

} // namespace zs
