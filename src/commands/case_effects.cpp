// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/case_effects.h"

#include "commands/baseline_commands.h"
#include "commands/project_fields.h"
#include "domain/choice_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Effects {
    Q_DECLARE_TR_FUNCTIONS(CaseEffects)
};

constexpr auto kSaveBaseline = "save-baseline"_L1;
constexpr auto kSetStage = "set-stage"_L1;
constexpr auto kSetBudget = "set-budget"_L1;

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
    return Effects::tr("This program does not know what this approval sets off (%1).").arg(what);
}

Result<ChangeSet> planEffect(const QString &effect, ProjectId project, const PlanScope &scope)
{
    const QJsonObject json = jsonOf(effect);
    const QString what = json["do"_L1].toString();
    if (what == kSaveBaseline) {
        SaveBaseline save;
        save.project = project;
        save.name = json["name"_L1].toString();
        save.document = json["document"_L1].toString();
        save.note = json["note"_L1].toString();
        return planOf(save, scope);
    }
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
        return planOf(SetProjectField{project, u"budget"_s, FieldValue(budget->fen)}, scope);
    }
    return fail(ErrorCode::Invalid, effectText(effect));
}

} // namespace zs
