// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/case_effects.h"

#include "commands/baseline_commands.h"
#include "commands/project_fields.h"
#include "domain/case_result_rows.h"
#include "domain/choice_text.h"
#include "domain/money_rows.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Effects {
    Q_DECLARE_TR_FUNCTIONS(CaseEffects)
};

constexpr auto kSaveBaseline = "save-baseline"_L1;
constexpr auto kSetStage = "set-stage"_L1;
constexpr auto kSetBudget = "set-budget"_L1;
constexpr auto kExportPermit = "export-permit"_L1;
constexpr auto kGrantRole = "grant-role"_L1;
constexpr auto kWithdrawRole = "withdraw-role"_L1;
constexpr auto kSignContract = "sign-contract"_L1;
constexpr auto kApprovePayment = "approve-payment"_L1;
constexpr auto kAdoptFunding = "adopt-funding"_L1;
constexpr auto kAdoptRiskModel = "adopt-risk-model"_L1;

struct EffectProcess {
    QLatin1StringView what;
    QLatin1StringView process;
    bool granted = false;
};
constexpr std::array kProcesses{
    EffectProcess{kSaveBaseline, "baseline-adoption"_L1, false},
    EffectProcess{kSetStage, "project-start"_L1, false},
    EffectProcess{kSetBudget, "budget-change"_L1, false},
    EffectProcess{kExportPermit, "classified-export"_L1, true},
    EffectProcess{kGrantRole, "role-change"_L1, true},
    EffectProcess{kWithdrawRole, "role-change"_L1, true},
    EffectProcess{kSignContract, "contract-signing"_L1, false},
    EffectProcess{kApprovePayment, "payment"_L1, false},
    EffectProcess{kAdoptFunding, "funding-proposal"_L1, false},
    EffectProcess{kAdoptRiskModel, "risk-model"_L1, true},
};

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject jsonOf(const QString &effect)
{
    return QJsonDocument::fromJson(effect.toUtf8()).object();
}

/// The stage of a set-stage effect; Invalid when there is no such stage.
Result<ProjectStage> stageOf(const QJsonObject &json)
{
    const int stage = json["stage"_L1].toInt(-1);
    if (stage < 0 || stage > static_cast<int>(ProjectStage::Cancelled))
        return fail(ErrorCode::Invalid, Effects::tr("The approval names a stage that is unknown."));
    return static_cast<ProjectStage>(stage);
}

QString stageName(std::int64_t stage)
{
    const EntityInfo &info = *entityInfo(EntityKind::Project);
    const int at = fieldIndex(info, u"stage");
    return choiceText(info, info.fields[static_cast<std::size_t>(at)], stage);
}

Result<Money> budgetOf(const QJsonObject &json)
{
    bool read = false; // as text, so that no digit is lost
    const qint64 fen = json["fen"_L1].toString().toLongLong(&read);
    if (!read || fen < 0)
        return fail(ErrorCode::Invalid, Effects::tr("The approval names no amount."));
    return Money{fen};
}

/// What was approved here stands on the ladder of the project's money, too.
EntityChange budgetFigure(const ApprovalCase &row, Money budget, const PlanScope &scope)
{
    MoneyFigure figure;
    figure.id = scope.ids.next<MoneyFigureId>();
    figure.project = row.project;
    figure.rung = MoneyRung::ApprovedEstimate;
    figure.amount = budget;
    figure.decidedOn = scope.now.date();
    figure.reason = Effects::tr("Approval No. %1 %2").arg(row.number).arg(row.title);
    figure.inCase = row.id;
    figure.enteredAt = scope.now;
    return inserted(figure);
}

Uuid idOf(const QJsonObject &json, QLatin1StringView key)
{
    return Uuid::fromString(json[key].toString());
}

RoleGrant grantFrom(const QJsonObject &json)
{
    RoleGrant grant;
    grant.person = PersonId(idOf(json, "person"_L1));
    grant.role = json["role"_L1].toString();
    grant.scope = json["scope"_L1].toInteger(1);
    grant.unit = OrgUnitId(idOf(json, "unit"_L1));
    grant.project = ProjectId(idOf(json, "project"_L1));
    grant.from = QDate::fromString(json["from"_L1].toString(), Qt::ISODate);
    grant.to = QDate::fromString(json["to"_L1].toString(), Qt::ISODate);
    return grant;
}

Result<ExportPermit> permitFrom(const QJsonObject &json)
{
    ExportPermit permit;
    permit.act = json["act"_L1].toString();
    permit.subject = json["subject"_L1].toString();
    const int days = json["days"_L1].toInt();
    if ((permit.act != "export"_L1 && permit.act != "print"_L1) || days < 1
        || days > kMostPermitDays)
        return fail(ErrorCode::Invalid,
                    Effects::tr("The approval names no leave that could be given."));
    return permit;
}

QString permitText(const QJsonObject &json)
{
    const auto permit = permitFrom(json);
    if (!permit)
        return permit.error().message;
    const int days = json["days"_L1].toInt();
    return permit->act == "print"_L1
               ? Effects::tr("Who started it may print once within %1 days: %2.")
                     .arg(days)
                     .arg(permit->subject)
               : Effects::tr("Who started it may export once within %1 days: %2.")
                     .arg(days)
                     .arg(permit->subject);
}

QString contractText(const ContractEffect &effect)
{
    if (!effect.commit)
        return Effects::tr("The contract comes into force at %1 yuan.").arg(inYuan(effect.amount));
    return Effects::tr("The contract comes into force at %1 yuan; %2 yuan of the project's funds "
                       "are committed to it.")
        .arg(inYuan(effect.amount), inYuan(*effect.commit));
}

/// Approved to be measured against: adopting is more than keeping.
Result<ChangeSet> planAdoption(const QJsonObject &json, ProjectId project, const PlanScope &scope)
{
    SaveBaseline save;
    save.project = project;
    save.name = json["name"_L1].toString();
    save.document = json["document"_L1].toString();
    save.note = json["note"_L1].toString();
    save.id = scope.ids.next<BaselineId>();
    auto set = planOf(save, scope);
    if (!set || scope.plan.baselines.empty()) // the first one is measured against anyway
        return set;
    Project measured = scope.plan.project;
    measured.controlBaseline = save.id;
    addUpdate(*set, scope.plan.project, measured);
    return set;
}

Result<ChangeSet>
planPermit(const QJsonObject &json, const ApprovalCase &row, const PlanScope &scope)
{
    auto permit = permitFrom(json);
    if (!permit)
        return passOn(permit);
    permit->id = scope.ids.next<ExportPermitId>();
    permit->inCase = row.id;
    permit->project = row.project;
    permit->person = row.starter;
    permit->level = scope.plan.project.classification;
    permit->givenAt = scope.now;
    permit->expiresAt = {scope.now.minute + json["days"_L1].toInt() * kMinutesPerDay};
    return ChangeSet{{}, {}, {inserted(*permit)}};
}

} // namespace

QString saveBaselineEffect(const QString &name, const QString &document, const QString &note)
{
    return textOf({{"do"_L1, kSaveBaseline},
                   {"name"_L1, name},
                   {"document"_L1, document},
                   {"note"_L1, note}});
}

QString stageEffect(ProjectStage stage)
{
    return textOf({{"do"_L1, kSetStage}, {"stage"_L1, static_cast<int>(stage)}});
}

QString budgetEffect(Money budget)
{
    return textOf({{"do"_L1, kSetBudget}, {"fen"_L1, QString::number(budget.fen)}});
}

QString exportPermitEffect(const QString &act, const QString &subject, int days)
{
    return textOf(
        {{"do"_L1, kExportPermit}, {"act"_L1, act}, {"subject"_L1, subject}, {"days"_L1, days}});
}

QString grantRoleEffect(const RoleGrant &grant)
{
    const auto id = [](const auto &value) {
        return value.isValid() ? value.value().toString() : QString();
    };
    return textOf({{"do"_L1, kGrantRole},
                   {"person"_L1, id(grant.person)},
                   {"role"_L1, grant.role},
                   {"scope"_L1, static_cast<qint64>(grant.scope)},
                   {"unit"_L1, id(grant.unit)},
                   {"project"_L1, id(grant.project)},
                   {"from"_L1, grant.from.toString(Qt::ISODate)},
                   {"to"_L1, grant.to.toString(Qt::ISODate)}});
}

QString withdrawRoleEffect(PersonId person, const QString &role)
{
    return textOf(
        {{"do"_L1, kWithdrawRole}, {"person"_L1, person.value().toString()}, {"role"_L1, role}});
}

QString signContractEffect(ContractId contract, Money amount, std::optional<Money> commit)
{
    QJsonObject json{{"do"_L1, kSignContract},
                     {"row"_L1, contract.value().toString()},
                     {"fen"_L1, QString::number(amount.fen)}};
    if (commit)
        json["commit"_L1] = QString::number(commit->fen);
    return textOf(json);
}

QString approvePaymentEffect(PaymentRequestId payment, Money amount)
{
    return textOf({{"do"_L1, kApprovePayment},
                   {"row"_L1, payment.value().toString()},
                   {"fen"_L1, QString::number(amount.fen)}});
}

QString adoptFundingEffect(FundingProposalId proposal, const QString &name, const QString &seal)
{
    return textOf({{"do"_L1, kAdoptFunding},
                   {"row"_L1, proposal.value().toString()},
                   {"name"_L1, name},
                   {"seal"_L1, seal}});
}

QString adoptRiskModelEffect(RiskModelId model, const QString &name, const QString &seal)
{
    return textOf({{"do"_L1, kAdoptRiskModel},
                   {"row"_L1, model.value().toString()},
                   {"name"_L1, name},
                   {"seal"_L1, seal}});
}

RiskModelEffect riskModelEffectOf(const QString &effect)
{
    const QJsonObject json = jsonOf(effect);
    return {RiskModelId(idOf(json, "row"_L1)), json["seal"_L1].toString()};
}

bool adoptsRiskModel(const QString &effect)
{
    return jsonOf(effect)["do"_L1].toString() == kAdoptRiskModel;
}

FundingEffect fundingEffectOf(const QString &effect)
{
    const QJsonObject json = jsonOf(effect);
    return {FundingProposalId(idOf(json, "row"_L1)), json["seal"_L1].toString()};
}

bool adoptsFunding(const QString &effect)
{
    return jsonOf(effect)["do"_L1].toString() == kAdoptFunding;
}

ContractEffect contractEffectOf(const QString &effect)
{
    const QJsonObject json = jsonOf(effect);
    ContractEffect told{json["do"_L1].toString() == kApprovePayment,
                        idOf(json, "row"_L1),
                        Money{json["fen"_L1].toString().toLongLong()},
                        std::nullopt};
    if (json.contains("commit"_L1))
        told.commit = Money{json["commit"_L1].toString().toLongLong()};
    return told;
}

bool changesContracts(const QString &effect)
{
    const QString what = jsonOf(effect)["do"_L1].toString();
    return what == kSignContract || what == kApprovePayment;
}

QString processOfEffect(const QString &effect)
{
    const QString what = jsonOf(effect)["do"_L1].toString();
    const auto found = std::ranges::find(kProcesses, what, &EffectProcess::what);
    return found == kProcesses.end() ? QString() : QString(found->process);
}

bool isGrantedEffect(const QString &effect)
{
    const QString what = jsonOf(effect)["do"_L1].toString();
    const auto found = std::ranges::find(kProcesses, what, &EffectProcess::what);
    return found != kProcesses.end() && found->granted;
}

bool changesPowers(const QString &effect)
{
    const QString what = jsonOf(effect)["do"_L1].toString();
    return what == kGrantRole || what == kWithdrawRole;
}

QString effectText(const QString &effect)
{
    if (effect.isEmpty())
        return {};
    const QJsonObject json = jsonOf(effect);
    const QString what = json["do"_L1].toString();
    if (what == kSaveBaseline)
        return Effects::tr("The present plan is saved as the baseline \"%1\" (document %2).")
            .arg(json["name"_L1].toString(), json["document"_L1].toString());
    if (what == kSetStage) {
        const auto stage = stageOf(json);
        return stage ? Effects::tr("The project moves to the stage \"%1\".")
                           .arg(stageName(static_cast<std::int64_t>(*stage)))
                     : stage.error().message;
    }
    if (what == kSetBudget) {
        const auto budget = budgetOf(json);
        return budget ? Effects::tr("The approved budget becomes %1 (10,000 yuan).")
                            .arg(inTenThousandYuan(*budget))
                      : budget.error().message;
    }
    if (what == kExportPermit)
        return permitText(json);
    // a role of the site's own is known by its key here
    if (what == kGrantRole)
        return Effects::tr("The person gets the role \"%1\".")
            .arg(shippedRoles().nameOf(json["role"_L1].toString()));
    if (what == kWithdrawRole)
        return Effects::tr("The person loses the role \"%1\".")
            .arg(shippedRoles().nameOf(json["role"_L1].toString()));
    if (what == kSignContract)
        return contractText(contractEffectOf(effect));
    if (what == kApprovePayment)
        return Effects::tr("The payment of %1 yuan is approved; it is paid when that is confirmed.")
            .arg(inYuan(contractEffectOf(effect).amount));
    if (what == kAdoptFunding)
        return Effects::tr(
                   "The funding proposal \"%1\" is adopted; funds are allotted in the ledger.")
            .arg(json["name"_L1].toString());
    if (what == kAdoptRiskModel)
        return Effects::tr(
                   "The risk model \"%1\" is adopted; it takes the place of the one in use.")
            .arg(json["name"_L1].toString());
    return Effects::tr("This program does not know what this approval sets off (%1).").arg(what);
}

Result<ChangeSet> planEffect(const ApprovalCase &row, const PlanScope &scope)
{
    const QJsonObject json = jsonOf(row.effect);
    const ProjectId project = row.project;
    const QString what = json["do"_L1].toString();
    if (what == kSaveBaseline)
        return planAdoption(json, project, scope);
    if (what == kExportPermit)
        return planPermit(json, row, scope);
    if (what == kSetStage) {
        const auto stage = stageOf(json);
        if (!stage)
            return passOn(stage);
        return planOf(
            SetProjectField{project, u"stage"_s, FieldValue(static_cast<std::int64_t>(*stage))},
            scope);
    }
    if (what == kSetBudget) {
        const auto budget = budgetOf(json);
        if (!budget)
            return passOn(budget);
        auto set = planOf(SetProjectField{project, u"budget"_s, FieldValue(budget->fen)}, scope);
        if (set)
            set->changes.push_back(budgetFigure(row, *budget, scope));
        return set;
    }
    return fail(ErrorCode::Invalid, effectText(row.effect));
}

Result<std::vector<EntityChange>>
planPowerEffect(const QString &effect, const PowerFacts &facts, IdSource &ids, QDate today)
{
    const QJsonObject json = jsonOf(effect);
    RoleGrant grant = grantFrom(json);
    const Role *role = facts.roles.find(grant.role);
    if (role && role->duty != Duty::None)
        return fail(ErrorCode::Forbidden,
                    Effects::tr("An administrator is appointed and dismissed by two of the three, "
                                "not by an approval."));
    std::vector<EntityChange> changes;
    if (json["do"_L1].toString() == kGrantRole) {
        const auto present = facts.allGrants();
        if (auto fits = fitsBeside(grantOf(grant), present, facts.roles, today); !fits)
            return passOn(fits);
        grant.id = ids.next<RoleGrantId>();
        changes.push_back(inserted(grant));
        return changes;
    }
    for (const RoleGrant &row : facts.grants) {
        if (row.person == grant.person && row.role == grant.role)
            changes.push_back(deleted(row));
    }
    if (changes.empty())
        return fail(ErrorCode::Conflict,
                    Effects::tr("The person does not have this role any more."));
    return changes;
}

} // namespace zs
