// SPDX-License-Identifier: GPL-3.0-or-later
// Models: trained beside the window, kept as candidates, adopted by an approval, rolled back.
#include "commands/case_effects.h"
#include "commands/risk_book.h"
#include "commands/risk_model_desk.h"
#include "commands/workspace_private.h"
#include "crypto/sm3.h"
#include "risk/feature_names.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRetrainMonths = 3;

struct Desk {
    Q_DECLARE_TR_FUNCTIONS(RiskModelDesk)
};

QJsonObject countsJson(const RiskCounts &counts)
{
    return {{u"snapshots"_s, static_cast<qint64>(counts.snapshots)},
            {u"matured"_s, static_cast<qint64>(counts.matured)},
            {u"outcomes"_s, static_cast<qint64>(counts.outcomes)},
            {u"late"_s, static_cast<qint64>(counts.late)},
            {u"imported"_s, static_cast<qint64>(counts.imported)},
            {u"untold"_s, static_cast<qint64>(counts.untold)}};
}

/// "AUC 0.77, Brier 0.18" of the way that was chosen.
QString figuresText(const DelayModelCard &card)
{
    const auto chosen =
        std::ranges::find_if(card.rehearsed, [](const RehearsedCandidate &c) { return c.chosen; });
    if (chosen == card.rehearsed.end())
        return Desk::tr("not rehearsed: too few cases on different days");
    return Desk::tr("AUC %1, Brier %2 on %3 later cases")
        .arg(chosen->auc, 0, 'f', 3)
        .arg(chosen->brier, 0, 'f', 4)
        .arg(chosen->cases);
}

} // namespace

QString modelSeal(const RiskModel &row)
{
    const QByteArray said = row.card.toUtf8() + row.content;
    return QString::fromLatin1(toBytes(sm3(said)).toHex());
}

DelayModelCard cardOf(const RiskModel &row)
{
    return delayCardFrom(jsonObject(row.card));
}

Result<TrainedModel> RiskModelDesk::train(const TrainingMatter &matter, const Progress &progress)
{
    const RiskTable table = riskTableOf(matter.samples);
    DelayTrainingOptions options;
    options.today = matter.today;
    options.dataHash = QString::fromLatin1(matter.hash.toHex());
    options.threads = 1; // the other core is the window's
    options.outcomes = matter.counts.outcomes;
    for (const FeatureName &name : projectFeatureNames())
        options.inTime << name.key;
    options.progress = progress;
    auto model = trainDelayModel(table, sampleRoles(), options);
    if (!model)
        return passOn(model);
    const auto bytes = delayModelBytes(*model);
    if (!bytes)
        return passOn(bytes);
    QJsonObject card = delayCardJson(model->card);
    card[u"counts"_s] = countsJson(matter.counts);
    card[u"classes"_s] = QJsonArray::fromStringList(model->reference.names());
    return TrainedModel{matter.target,
                        std::move(*model),
                        matter.counts,
                        matter.hash,
                        jsonText(card),
                        qCompress(*bytes)};
}

Result<TrainedModel>
RiskModelDesk::train(const WorkspaceReader &reader, RiskTarget target, const Progress &progress)
{
    const auto matter = reader.read<TrainingMatter>(
        [target](Workspace &read) { return RiskModelDesk(read).matter(target); });
    if (!matter)
        return passOn(matter);
    return train(*matter, progress);
}

Result<std::optional<TrainedModel>> RiskModelDesk::trainDue(const WorkspaceReader &reader,
                                                            const Progress &progress)
{
    using Due = std::optional<TrainingMatter>;
    const auto matter = reader.read<Due>([](Workspace &read) -> Result<Due> {
        const RiskModelDesk desk(read);
        for (const RiskTarget target : kRiskTargets) {
            const auto due = desk.isTrainingDue(target);
            if (!due)
                return passOn(due);
            if (!*due)
                continue;
            auto found = desk.matter(target);
            if (!found)
                return passOn(found);
            return Due(std::move(*found));
        }
        return Due();
    });
    if (!matter)
        return passOn(matter);
    if (!*matter)
        return std::optional<TrainedModel>();
    auto trained = train(**matter, progress);
    if (!trained)
        return passOn(trained);
    return std::optional(std::move(*trained));
}

Result<RiskModelId> RiskModelDesk::keep(const TrainedModel &trained)
{
    auto &d = inside();
    RiskModel row;
    row.id = d.ids.next<RiskModelId>();
    row.target = trained.target;
    row.name = storable(u"%1 %2"_s.arg(riskTargetText(trained.target),
                                       trained.model.card.trained.toString(Qt::ISODate)));
    row.method = storable(trained.model.card.method);
    row.trainedAt = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(d.clock.now()));
    row.dataHash = trained.hash;
    row.outcomes = trained.counts.outcomes;
    row.card = trained.card;
    row.content = trained.content;
    if (auto written = write(ChangeSet{u"train-risk-model"_s, {}, {inserted(row)}}, row.name);
        !written)
        return passOn(written);
    return row.id;
}

Result<ModelFacts> RiskModelDesk::facts(RiskTarget target) const
{
    if (auto may = mayRead(); !may)
        return passOn(may);
    const auto known = matter(target);
    auto rows = models(target);
    auto served = service(target);
    const auto coverage = RiskForecastDesk(workspace()).coverage();
    if (!known)
        return passOn(known);
    if (!rows)
        return passOn(rows);
    if (!served)
        return passOn(served);
    if (!coverage)
        return passOn(coverage);
    for (RiskModel &row : *rows)
        row.content.clear(); // nobody looks into it
    return ModelFacts{
        known->counts, driftOf(*known), std::move(*rows), std::move(*served), *coverage};
}

Result<std::vector<RiskModel>> RiskModelDesk::models(RiskTarget target) const
{
    if (auto may = mayRead(); !may)
        return passOn(may);
    auto rows = inside().store->load<RiskModel>({}, u"id DESC"_s);
    if (!rows)
        return passOn(rows);
    std::erase_if(*rows, [target](const RiskModel &row) { return row.target != target; });
    return rows;
}

Result<std::optional<RiskModel>> RiskModelDesk::adopted(RiskTarget target) const
{
    auto rows = inside().store->load<RiskModel>({}, u"id DESC"_s);
    if (!rows)
        return passOn(rows);
    for (RiskModel &row : *rows) {
        if (row.target == target && row.state == ModelState::Adopted)
            return std::optional(std::move(row));
    }
    return std::optional<RiskModel>();
}

Result<RiskModel> RiskModelDesk::stored(RiskModelId model) const
{
    auto rows = inside().store->load<RiskModel>(RowFilter{"id", model.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Desk::tr("There is no such model."));
    return std::move(rows->front());
}

Result<ApprovalDesk::Opening> RiskModelDesk::approvalCase(RiskModelId model) const
{
    const auto row = stored(model);
    if (!row)
        return passOn(row);
    if (row->state != ModelState::Candidate)
        return fail(ErrorCode::Conflict, Desk::tr("This model was decided already."));
    if (row->inCase.isValid()) {
        const auto cases = inside().store->load<ApprovalCase>(RowFilter{"id", row->inCase.value()});
        if (!cases)
            return passOn(cases);
        const bool running =
            !cases->empty()
            && static_cast<CaseStatus>(cases->front().status) < CaseStatus::Approved;
        if (running)
            return fail(ErrorCode::Conflict, Desk::tr("An approval of it is running already."));
    }
    const DelayModelCard card = cardOf(*row);
    ApprovalDesk::Opening opening;
    opening.process = u"risk-model"_s;
    opening.title = Desk::tr("Risk model: %1").arg(row->name);
    opening.classification = Classification::Internal;
    opening.form = {{u"name"_s, row->name},
                    {u"target"_s, riskTargetText(row->target)},
                    {u"method"_s, row->method},
                    {u"outcomes"_s, QString::number(row->outcomes)},
                    {u"figures"_s, figuresText(card)}};
    opening.effect = adoptRiskModelEffect(row->id, row->name, modelSeal(*row));
    return opening;
}

Result<CaseId> RiskModelDesk::propose(RiskModelId model, const FormValues &form)
{
    if (auto may = workspace().authorise(u"train-risk-model"_s); !may)
        return passOn(may);
    auto opening = approvalCase(model);
    if (!opening)
        return passOn(opening);
    FormValues all = form;
    for (const auto &[key, value] : opening->form)
        all[key] = value;
    opening->form = std::move(all);
    const auto row = stored(model);
    if (!row)
        return passOn(row);
    return ApprovalDesk(workspace()).open(*opening, [&row](CaseId opened) {
        RiskModel after = *row;
        after.inCase = opened;
        return std::vector{updated(*row, after)};
    });
}

Result<std::vector<EntityChange>> RiskModelDesk::effectOf(const ApprovalCase &row) const
{
    const RiskModelEffect effect = riskModelEffectOf(row.effect);
    const auto model = stored(effect.model);
    if (!model)
        return passOn(model);
    if (model->inCase != row.id || model->state != ModelState::Candidate
        || modelSeal(*model) != effect.seal)
        return fail(ErrorCode::Conflict,
                    Desk::tr("The model is not what this approval was started for any more."));
    auto &d = inside();
    RiskModel after = *model;
    after.state = ModelState::Adopted;
    after.decidedBy = d.session.person;
    after.decidedAt = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(d.clock.now()));
    after.note = storable(Desk::tr("Approval No. %1 %2").arg(row.number).arg(row.title));
    std::vector<EntityChange> changes{updated(*model, after)};
    const auto before = adopted(model->target);
    if (!before)
        return passOn(before);
    if (*before) {
        RiskModel retired = **before;
        retired.state = ModelState::Retired;
        changes.push_back(updated(**before, retired));
    }
    return changes;
}

Result<> RiskModelDesk::rollBack(RiskTarget target, const QString &reason)
{
    if (auto may = workspace().authorise(u"roll-back-risk-model"_s); !may)
        return may;
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Desk::tr("Say why the model is taken out of use."));
    const auto rows = models(target);
    if (!rows)
        return passOn(rows);
    const auto present = std::ranges::find(*rows, ModelState::Adopted, &RiskModel::state);
    if (present == rows->end())
        return fail(ErrorCode::Conflict, Desk::tr("No model is in use."));
    ChangeSet set{u"roll-back-risk-model"_s, {}, {}};
    RiskModel after = *present;
    after.state = ModelState::Retired;
    after.note = storable(reason.trimmed());
    addUpdate(set, *present, after);
    const RiskModel *earlier = nullptr;
    for (const RiskModel &row : *rows) {
        const bool wasUsed = row.state == ModelState::Retired && row.decidedAt.isValid()
                             && row.decidedAt < present->decidedAt;
        if (wasUsed && (!earlier || earlier->decidedAt < row.decidedAt))
            earlier = &row;
    }
    if (earlier) {
        RiskModel again = *earlier;
        again.state = ModelState::Adopted;
        addUpdate(set, *earlier, again);
    }
    return write(set, reason.trimmed());
}

Result<bool> RiskModelDesk::isTrainingDue(RiskTarget target) const
{
    const auto rows = models(target);
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return false; // the first one is a person's decision
    const RiskModel &newest = rows->front();
    if (newest.trainedAt.date().addMonths(kRetrainMonths) > today())
        return false;
    const auto present = matter(target);
    if (!present)
        return passOn(present);
    return present->hash != newest.dataHash;
}

} // namespace zs
