// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/risk_book.h"
#include "commands/risk_model_desk.h"
#include "commands/risk_task_book.h"
#include "commands/workspace_private.h"
#include "store/risk_reading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kFewestOutcomes = 20;  ///< below, nothing is said at all
constexpr std::size_t kExplainedAtOnce = 200; ///< the likeliest; others are explained when asked
constexpr std::size_t kReasons = 5;
constexpr double kSaysElse = 0.005; ///< a probability that moved by less is not kept again
constexpr std::size_t kTrends = 300;

struct Desk {
    Q_DECLARE_TR_FUNCTIONS(RiskModelDesk)
};

/// Whether something is promised that is not decided yet.
bool isOpenFor(RiskTarget target, const QJsonObject &features, QDate today)
{
    const ProjectPromise promise = promiseIn(features);
    switch (target) {
    case RiskTarget::FinishLate:
        return promise.finish.isValid() && promise.finish.addDays(kLateDays) >= today;
    case RiskTarget::MilestoneLate:
        return promise.milestoneDue.isValid() && promise.milestoneDue >= today;
    case RiskTarget::CostOver:
        return promise.cost.fen > 0;
    }
    return false;
}

RiskScore scoreOf(const DelayScore &said)
{
    RiskScore row;
    row.probability = said.probability;
    row.reference = said.reference.probability;
    if (said.similarCases > 0) {
        row.least = said.similar.low;
        row.most = said.similar.high;
        row.cases = said.similarCases;
    } else {
        // around the rate that is drawn towards the wider class, as wide as the class is small
        const std::int64_t n = said.reference.cases;
        const Estimate share =
            wilsonShare(std::llround(said.probability * static_cast<double>(n)), n);
        row.least = share.low;
        row.most = share.high;
        row.cases = said.reference.cases;
    }
    // the interval is of what happened to cases like it; what is said may lie beside it
    row.least = std::min(row.least, row.probability);
    row.most = std::max(row.most, row.probability);
    return row;
}

QString reasonsText(const DelayReasons &reasons)
{
    QJsonArray sentences;
    for (const DelayReason &reason : reasons.reasons)
        sentences.append(reason.sentence);
    if (std::ssize(sentences) < static_cast<qsizetype>(kReasons))
        sentences.append(reasons.reference);
    return QString::fromUtf8(QJsonDocument(sentences).toJson(QJsonDocument::Compact));
}

bool saysElse(const RiskScore &before, const RiskScore &now)
{
    return before.model != now.model || std::abs(before.probability - now.probability) >= kSaysElse
           || before.cases != now.cases;
}

/// Classes of what is known here, without a model that anybody adopted.
DelayModel referenceModel(const TrainingMatter &matter)
{
    DelayModel model;
    model.roles = sampleRoles();
    const RiskTable table = riskTableOf(matter.samples);
    const auto cases = riskCases(table, model.roles, matter.today);
    if (!cases)
        return model;
    std::vector<std::size_t> all(cases->size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    model.reference = ReferenceClasses::train(table, *cases, all, {}, model.roles);
    model.card.cases = std::ssize(cases->row);
    return model;
}

/// With reasons for the likeliest of them.
Result<std::vector<RiskScore>> scoresOf(const DelayModel &model,
                                        const std::vector<RiskSample> &samples)
{
    const RiskTable table = riskTableOf(samples, model.kinds());
    const RiskCases cases = casesToScore(samples);
    const auto said = model.score(table, cases);
    if (!said)
        return passOn(said);
    std::vector<RiskScore> rows;
    for (const DelayScore &each : *said)
        rows.push_back(scoreOf(each));
    std::vector<std::size_t> likeliest(rows.size());
    std::iota(likeliest.begin(), likeliest.end(), std::size_t{0});
    std::ranges::stable_sort(
        likeliest, std::greater{}, [&rows](std::size_t i) { return rows[i].probability; });
    likeliest.resize(std::min(kExplainedAtOnce, likeliest.size()));
    const auto reasons = reasonsOfMany(model, table, cases, likeliest, kReasons);
    if (!reasons)
        return passOn(reasons);
    for (std::size_t k = 0; k < likeliest.size(); ++k)
        rows[likeliest[k]].reasons = reasonsText((*reasons)[k]);
    return rows;
}

/// What was promised when it was scored.
Result<ProjectPromise> promiseAt(Store &store, const RiskScore &score)
{
    const auto rows =
        store.load<RiskSnapshot>(RowFilter{"project", score.project.value()}, u"id"_s);
    if (!rows)
        return passOn(rows);
    ProjectPromise promise;
    for (const RiskSnapshot &row : *rows) {
        if (row.takenOn <= score.scoredOn && isOfProject(row))
            promise = promiseIn(jsonObject(row.content));
    }
    return promise;
}

/// Of one project and target; `scores` are by project and time.
bool isFirstOfQuarter(const std::vector<RiskScore> &scores, std::size_t at)
{
    const RiskScore &score = scores[at];
    for (std::size_t k = at; k-- > 0 && scores[k].project == score.project;) {
        if (scores[k].target == score.target
            && quarterOf(scores[k].scoredOn) == quarterOf(score.scoredOn))
            return false;
    }
    return true;
}

} // namespace

Result<std::shared_ptr<const RiskModelDesk::Judge>> RiskModelDesk::judge(RiskTarget target) const
{
    auto &known = m_judges[static_cast<std::size_t>(target)];
    const auto row = adopted(target);
    if (!row)
        return passOn(row);
    if (*row) {
        if (known && known->id == (*row)->id)
            return known;
        auto model = readDelayModel(qUncompress((*row)->content));
        if (!model)
            return passOn(model);
        known = std::make_shared<const Judge>((*row)->id, QDate(), std::move(*model));
        return known;
    }
    if (known && !known->id.isValid() && known->madeOn == today())
        return known;
    known.reset();
    const auto all = matter(target);
    if (!all)
        return passOn(all);
    const std::int64_t late = all->counts.late;
    if (all->counts.outcomes >= kFewestOutcomes && late > 0 && late < all->counts.matured)
        known = std::make_shared<const Judge>(RiskModelId(), today(), referenceModel(*all));
    return known;
}

/// Those of the last months; none for the other targets, which learn nothing of milestones.
Result<MilestoneBook> RiskModelDesk::milestonesFor(RiskTarget target) const
{
    return target == RiskTarget::MilestoneLate
               ? MilestoneBook::load(*inside().store, today().addMonths(-4))
               : Result<MilestoneBook>(MilestoneBook());
}

Result<std::vector<RiskScore>> RiskModelDesk::foretold(RiskTarget target) const
{
    const auto by = judge(target);
    if (!by)
        return passOn(by);
    if (!*by)
        return std::vector<RiskScore>();
    const auto newest = newestSnapshots(inside().store->statements());
    const auto milestones = milestonesFor(target);
    if (!newest)
        return passOn(newest);
    if (!milestones)
        return passOn(milestones);
    std::vector<RiskSample> samples;
    std::vector<ProjectId> projects;
    for (const RiskSnapshot &each : *newest) {
        QJsonObject features = jsonObject(each.content);
        if (features.contains(u"_over"_s) || !isOpenFor(target, features, today()))
            continue;
        milestones->addTo(features, each.takenOn);
        samples.push_back({{}, each.takenOn, {}, {}, std::move(features)});
        projects.push_back(each.project);
    }
    auto scores = scoresOf((*by)->model, samples);
    if (!scores)
        return passOn(scores);
    for (std::size_t i = 0; i < projects.size(); ++i) {
        RiskScore &row = (*scores)[i];
        row.project = projects[i];
        row.target = target;
        row.model = (*by)->id;
        row.scoredOn = today();
    }
    return scores;
}

Result<> RiskModelDesk::addScores(RiskTarget target, std::vector<ChangedScore> &found) const
{
    auto scores = foretold(target);
    const auto before = newestScores(inside().store->statements());
    if (!scores)
        return passOn(scores);
    if (!before)
        return passOn(before);
    QHash<ProjectId, const RiskScore *> known;
    for (const RiskScore &each : *before) {
        if (each.target == target)
            known.insert(each.project, &each);
    }
    for (RiskScore &row : *scores) {
        const RiskScore *last = known.value(row.project);
        if (last != nullptr && !saysElse(*last, row))
            continue;
        ChangedScore &changed = found.emplace_back(std::nullopt, std::move(row));
        if (last != nullptr && last->scoredOn == changed.now.scoredOn)
            changed.before = *last;
    }
    return {};
}

Result<RiskFindings> RiskModelDesk::findScores() const
{
    RiskFindings found;
    for (const RiskTarget target : kRiskTargets) {
        if (auto added = addScores(target, found.scores); !added)
            return passOn(added);
    }
    return found;
}

Result<int> RiskModelDesk::score()
{
    if (!workspace().readOnlyReason().isEmpty())
        return 0;
    auto found = findScores();
    if (!found)
        return passOn(found);
    return keep(*found, SIZE_MAX);
}

Result<std::vector<ScoredProject>> RiskModelDesk::scored(RiskTarget target) const
{
    if (auto may = mayRead(); !may)
        return passOn(may);
    auto &d = inside();
    auto projects = workspace().projects();
    const auto newest = newestScores(d.store->statements());
    const auto mine = d.power();
    if (!projects)
        return passOn(projects);
    if (!newest)
        return passOn(newest);
    if (!mine)
        return passOn(mine);
    QHash<ProjectId, const RiskScore *> known;
    for (const RiskScore &each : *newest) {
        if (each.target == target)
            known.insert(each.project, &each);
    }
    std::vector<ScoredProject> all;
    for (Project &project : *projects) {
        const RiskScore *score = known.value(project.id);
        if (score == nullptr || isOver(project)
            || !(*mine)->may(*d.store, Permission::RiskRead, project.id, today()).allowed)
            continue;
        all.push_back({std::move(project), *score, {}});
    }
    std::ranges::stable_sort(
        all, std::greater{}, [](const ScoredProject &one) { return one.score.probability; });
    for (std::size_t i = 0; i < std::min(kTrends, all.size()); ++i) {
        const auto rows =
            d.store->load<RiskScore>(RowFilter{"project", all[i].project.id.value()}, u"id"_s);
        if (!rows)
            return passOn(rows);
        for (const RiskScore &row : *rows) {
            if (row.target == target && !row.task.isValid())
                all[i].before.push_back(row.probability);
        }
    }
    return all;
}

Result<DelayReasons> RiskModelDesk::explain(ProjectId project, RiskTarget target) const
{
    if (auto may = workspace().authorise(u"open-project"_s, project); !may)
        return passOn(may);
    if (auto may = mayRead(); !may)
        return passOn(may);
    const auto by = judge(target);
    if (!by)
        return passOn(by);
    if (!*by)
        return fail(ErrorCode::NotFound,
                    Desk::tr("Fewer than %1 finished projects are known: that is too little to "
                             "foretell anything from. Import past outcomes.")
                        .arg(kFewestOutcomes));
    auto rows = inside().store->load<RiskSnapshot>(RowFilter{"project", project.value()}, u"id"_s);
    if (!rows)
        return passOn(rows);
    const MilestoneBook milestones =
        target == RiskTarget::MilestoneLate ? MilestoneBook(*rows) : MilestoneBook();
    std::erase_if(*rows, std::not_fn(isOfProject));
    if (rows->empty())
        return fail(ErrorCode::NotFound, Desk::tr("No snapshot of this project was taken yet."));
    std::vector<RiskSample> sample{
        {{}, rows->back().takenOn, {}, {}, jsonObject(rows->back().content)}};
    milestones.addTo(sample.front().features, sample.front().day);
    if (!isOpenFor(target, sample.front().features, today()))
        return fail(ErrorCode::NotFound,
                    Desk::tr("Nothing is promised that could still be kept or broken."));
    const RiskTable table = riskTableOf(sample, (*by)->model.kinds());
    return reasonsOf((*by)->model, table, casesToScore(sample), 0, kReasons);
}

Result<std::vector<ServicePeriod>> RiskModelDesk::service(RiskTarget target) const
{
    if (auto may = mayRead(); !may)
        return passOn(may);
    auto &store = *inside().store;
    const auto book = RiskBook::load(store);
    const auto scores = store.load<RiskScore>({}, u"project, id"_s);
    if (!book)
        return passOn(book);
    if (!scores)
        return passOn(scores);
    struct Quarter {
        std::vector<double> said;
        std::vector<std::uint8_t> late;
    };
    std::map<QDate, Quarter> quarters;
    for (std::size_t i = 0; i < scores->size(); ++i) {
        const RiskScore &score = (*scores)[i];
        const bool counts =
            score.target == target && !score.task.isValid() && isFirstOfQuarter(*scores, i);
        const Project *project = counts ? book->find(score.project) : nullptr;
        if (project == nullptr)
            continue;
        const auto promise = promiseAt(store, score);
        const auto rows = book->rowsOf(store, *project);
        if (!promise || !rows)
            return passOn(!promise ? Result<>(passOn(promise)) : Result<>(passOn(rows)));
        const auto told = outcomeOf(target, *promise, rows->facts(), today());
        if (!told)
            continue;
        Quarter &quarter = quarters[quarterOf(score.scoredOn)];
        quarter.said.push_back(score.probability);
        quarter.late.push_back(told->late);
    }
    std::vector<ServicePeriod> found;
    for (const auto &[from, quarter] : quarters) {
        const AlertTally alerts = alertsAt(kAlertAt, quarter.said, quarter.late);
        found.push_back({from,
                         std::ssize(quarter.said),
                         alerts.late,
                         areaUnderCurve(quarter.said, quarter.late),
                         brierScore(quarter.said, quarter.late),
                         alerts.alerts,
                         alerts.right});
    }
    return found;
}

} // namespace zs
