// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/delay_training.h"

#include "risk/risk_words.h"

#include <cmath>
#include <numeric>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kFewestCases = 30;
constexpr std::int64_t kFewestOfEach = 5;
constexpr std::size_t kMostCases = 30'000; ///< of more, those predicted last are learnt from
constexpr std::size_t kFolds = 5;
constexpr int kSeedsAtLast = 5;

using Which = std::vector<std::size_t>;

std::vector<std::uint8_t> outcomesOf(const RiskCases &cases, std::span<const std::size_t> which)
{
    std::vector<std::uint8_t> late;
    for (const std::size_t i : which)
        late.push_back(cases.late[i]);
    return late;
}

double rateOf(const std::vector<std::uint8_t> &late)
{
    return (std::accumulate(late.begin(), late.end(), 0.0) + 1.0)
           / (static_cast<double>(late.size()) + 2.0);
}

/// One day of the rehearsal.
struct Fold {
    Which learnt;
    Which judged;
    std::vector<std::uint8_t> learntLate;
    std::vector<std::uint8_t> judgedLate;
};

/// The later part of the cases, cut into pieces; each judged by what was known before it.
std::vector<Fold> foldsOf(const RiskCases &cases, std::span<const std::size_t> which)
{
    constexpr double kEarliest = 0.4;
    std::vector<Fold> folds;
    const auto n = which.size();
    auto from = static_cast<std::size_t>(static_cast<double>(n) * kEarliest);
    const std::size_t size = std::max<std::size_t>(1, (n - from) / kFolds);
    while (from < n) {
        // a day belongs to one piece
        while (from > 0 && from < n && cases.day[which[from]] == cases.day[which[from - 1]])
            ++from;
        std::size_t to = from + size + size / 2 > n ? n : from + size;
        while (to < n && cases.day[which[to]] == cases.day[which[to - 1]])
            ++to;
        if (from >= to)
            break;
        Fold fold;
        const int day = cases.day[which[from]];
        for (std::size_t k = 0; k < from; ++k) {
            if (cases.known[which[k]] < day)
                fold.learnt.push_back(which[k]);
        }
        fold.judged.assign(which.begin() + static_cast<std::ptrdiff_t>(from),
                           which.begin() + static_cast<std::ptrdiff_t>(to));
        fold.learntLate = outcomesOf(cases, fold.learnt);
        fold.judgedLate = outcomesOf(cases, fold.judged);
        const auto late = std::ranges::count(fold.learntLate, 1);
        if (late >= kFewestOfEach && std::ssize(fold.learnt) - late >= kFewestOfEach)
            folds.push_back(std::move(fold));
        from = to;
    }
    return folds;
}

/// A way to learn, rehearsed.
struct Candidate {
    QString name;
    std::optional<LearnerSettings> settings; ///< none: reference classes
    std::vector<std::vector<double>> logits; ///< a fold
};

/// What has to be added to the log-odds of a fold for their mean to be what happened.
double shiftTo(double happened, const std::vector<double> &logits)
{
    double low = -8.0;
    double high = 8.0;
    for (int step = 0; step < 40; ++step) {
        const double shift = (low + high) / 2.0;
        double mean = 0.0;
        for (const double x : logits)
            mean += probabilityOf(x + shift);
        (mean / static_cast<double>(logits.size()) < happened ? low : high) = shift;
    }
    return low;
}

/// Squared errors once each fold's own rate is granted: which candidate sorts and spreads best,
/// whatever the rate did meanwhile. That moved all candidates alike.
std::vector<double> errorsBesideDrift(const Candidate &candidate, const std::vector<Fold> &folds)
{
    std::vector<double> errors;
    for (std::size_t f = 0; f < folds.size(); ++f) {
        const std::vector<std::uint8_t> &late = folds[f].judgedLate;
        const double shift = shiftTo(rateOf(late), candidate.logits[f]);
        for (std::size_t i = 0; i < late.size(); ++i) {
            const double off = probabilityOf(candidate.logits[f][i] + shift) - late[i];
            errors.push_back(off * off);
        }
    }
    return errors;
}

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// True when `errors` are smaller than `others` by more than `doubts` standard errors.
bool isClearlyBetter(const std::vector<double> &errors,
                     const std::vector<double> &others,
                     double doubts)
{
    double square = 0.0;
    const double gain = meanOf(others) - meanOf(errors);
    const auto n = static_cast<double>(errors.size());
    for (std::size_t i = 0; i < errors.size(); ++i)
        square += (others[i] - errors[i] - gain) * (others[i] - errors[i] - gain);
    return gain > doubts * std::sqrt(square) / n;
}

RehearsedCandidate judged(const Candidate &candidate, const std::vector<Fold> &folds)
{
    RehearsedCandidate found;
    found.name = candidate.name;
    double areaCases = 0.0;
    double square = 0.0;
    for (std::size_t f = 0; f < folds.size(); ++f) {
        std::vector<double> said;
        for (const double x : candidate.logits[f])
            said.push_back(probabilityOf(x));
        const auto n = static_cast<double>(said.size());
        const double area = areaUnderCurve(said, folds[f].judgedLate);
        if (!std::isnan(area)) {
            found.auc += n * area;
            areaCases += n;
        }
        square += n * brierScore(said, folds[f].judgedLate);
        found.cases += std::ssize(said);
    }
    found.auc = areaCases > 0.0 ? found.auc / areaCases : 0.5;
    found.brier = found.cases > 0 ? square / static_cast<double>(found.cases) : 0.0;
    return found;
}

/// Boosted trees of two depths averaged: more robust than either (rehearsed on public works data).
std::vector<BoostingSettings> treesOf(std::initializer_list<int> depths, int rounds, int threads)
{
    std::vector<BoostingSettings> trees;
    for (const int depth : depths) {
        BoostingSettings t;
        t.depth = depth;
        t.rounds = rounds;
        t.threads = threads;
        trees.push_back(t);
    }
    return trees;
}

class Training {
public:
    Training(const RiskTable &table, const RiskRoles &roles, const DelayTrainingOptions &options)
        : m_table(table)
        , m_roles(roles)
        , m_options(options)
    {}

    Result<DelayModel> run()
    {
        if (auto ready = prepare(); !ready)
            return passOn(ready);
        m_folds = foldsOf(m_cases, m_which);
        m_total = static_cast<int>(m_folds.size()) * 6 + 2;
        addBase();
        if (auto fine = addReference(); !fine)
            return passOn(fine);
        if (m_options.outcomes.value_or(std::ssize(m_which)) >= kOutcomesForLearning) {
            if (auto fine = addLearners(); !fine)
                return passOn(fine);
        } else {
            note(riskWords(QT_TRANSLATE_NOOP("Risk",
                                             "With fewer than %1 outcomes only reference classes "
                                             "are used: more would be guessing."))
                     .arg(kOutcomesForLearning));
        }
        return finish();
    }

private:
    void note(const QString &sentence) { m_model.card.notes << sentence; }

    Result<> step()
    {
        ++m_done;
        if (m_options.progress && !m_options.progress(std::min(m_done, m_total), m_total))
            return fail(ErrorCode::Cancelled,
                        riskWords(QT_TRANSLATE_NOOP(
                            "Risk", "The training was cancelled. The model stays as it was.")));
        return {};
    }

    Result<> prepare()
    {
        auto cases = riskCases(m_table, m_roles, m_options.today);
        if (!cases)
            return passOn(cases);
        m_cases = std::move(*cases);
        const auto late = static_cast<std::int64_t>(std::ranges::count(m_cases.late, 1));
        const auto fine = std::ssize(m_cases.late) - late;
        if (m_cases.size() > 0 && (late == 0 || fine == 0))
            return fail(ErrorCode::Invalid,
                        riskWords(QT_TRANSLATE_NOOP("Risk",
                                                    "All %1 cases have the same outcome: nothing "
                                                    "can be learnt from them."))
                            .arg(m_cases.size()));
        if (m_cases.size() < kFewestCases || late < kFewestOfEach || fine < kFewestOfEach)
            return fail(ErrorCode::Invalid,
                        riskWords(QT_TRANSLATE_NOOP(
                                      "Risk",
                                      "%1 cases with an outcome, %2 of them late, are too few to "
                                      "learn from: at least %3 are needed, %4 of them late and %4 "
                                      "not."))
                            .arg(m_cases.size())
                            .arg(late)
                            .arg(kFewestCases)
                            .arg(kFewestOfEach));
        if (auto clean = refuseLeakage(m_table, m_cases, m_roles, m_options.inTime); !clean)
            return clean;
        const std::size_t used = std::min(m_cases.size(), kMostCases);
        m_which.resize(used);
        std::iota(m_which.begin(), m_which.end(), m_cases.size() - used);
        return describe();
    }

    Result<> describe()
    {
        m_model.roles = m_roles;
        m_model.plan = FeaturePlan::learn(m_table, m_cases, m_which, m_roles);
        DelayModelCard &card = m_model.card;
        const std::vector<std::uint8_t> late = outcomesOf(m_cases, m_which);
        card.dataHash = m_options.dataHash;
        card.trained = m_options.today;
        card.first = dateOf(m_cases.day[m_which.front()]);
        card.last = dateOf(m_cases.day[m_which.back()]);
        card.cases = std::ssize(m_which);
        card.groups = m_cases.groups;
        card.late = std::ranges::count(late, 1);
        if (m_model.plan.features().empty())
            return fail(ErrorCode::Invalid,
                        riskWords(QT_TRANSLATE_NOOP("Risk",
                                                    "No column says anything: each is empty or has "
                                                    "the same value in all rows.")));
        if (!m_model.plan.constantColumns().isEmpty())
            note(riskWords(QT_TRANSLATE_NOOP("Risk",
                                             "Left out, because they are the same in all rows: "
                                             "“%1”."))
                     .arg(m_model.plan.constantColumns().join(u"”, “"_s)));
        if (m_table.duplicates > 0)
            note(riskWords(QT_TRANSLATE_NOOP("Risk",
                                             "%1 rows repeat an earlier one cell by cell and count "
                                             "once."))
                     .arg(m_table.duplicates));
        if (m_cases.withoutOutcome > 0)
            note(riskWords(QT_TRANSLATE_NOOP("Risk", "%1 rows without an outcome were left out."))
                     .arg(m_cases.withoutOutcome));
        if (m_which.size() < m_cases.size())
            note(riskWords(QT_TRANSLATE_NOOP("Risk", "Only the latest %1 of %2 cases were used."))
                     .arg(m_which.size())
                     .arg(m_cases.size()));
        if (!m_cases.isKnownTold)
            note(riskWords(QT_TRANSLATE_NOOP(
                "Risk",
                "The table does not say when outcomes were known. The rehearsal takes them as "
                "known at once, which flatters it.")));
        return {};
    }

    void addBase()
    {
        Candidate base;
        base.name = riskWords(QT_TRANSLATE_NOOP("Risk", "base rate"));
        for (const Fold &fold : m_folds)
            base.logits.emplace_back(fold.judged.size(), logitOf(rateOf(fold.learntLate)));
        m_candidates.push_back(std::move(base));
    }

    Result<> addReference()
    {
        Candidate candidate;
        candidate.name = riskWords(QT_TRANSLATE_NOOP("Risk", "reference classes"));
        for (const Fold &fold : m_folds) {
            const auto classes =
                ReferenceClasses::train(m_table, m_cases, fold.learnt, {}, m_roles);
            std::vector<double> logits;
            for (const std::size_t i : fold.judged) {
                const auto rate = classes.rateOf(m_table, static_cast<std::size_t>(m_cases.row[i]));
                if (!rate)
                    return passOn(rate);
                logits.push_back(logitOf(rate->probability));
            }
            candidate.logits.push_back(std::move(logits));
            if (auto on = step(); !on)
                return on;
        }
        m_candidates.push_back(std::move(candidate));
        return {};
    }

    [[nodiscard]] std::vector<LearnerSettings> parts() const
    {
        std::vector<LearnerSettings> found;
        for (const double ridge : {30.0, 100.0, 300.0})
            found.push_back({1.0, ridge, {}});
        found.push_back({0.0, 0.0, treesOf({2}, 120, m_options.threads)});
        found.push_back({0.0, 0.0, treesOf({4, 6}, 60, m_options.threads)});
        found.push_back({0.0, 0.0, treesOf({4, 6}, 120, m_options.threads)});
        return found;
    }

    Result<> addLearners()
    {
        const std::vector<LearnerSettings> settings = parts();
        std::vector<Candidate> found(settings.size());
        for (std::size_t s = 0; s < settings.size(); ++s) {
            found[s].name = settings[s].text();
            found[s].settings = settings[s];
        }
        if (m_folds.empty())
            return {}; // all on one day, or all of one outcome up to the last
        for (const Fold &fold : m_folds) {
            const FeaturePlan plan = FeaturePlan::learn(m_table, m_cases, fold.learnt, m_roles);
            const auto learnt = plan.apply(m_table, m_cases, fold.learnt);
            const auto asked = plan.apply(m_table, m_cases, fold.judged);
            if (!learnt || !asked)
                return passOn(!learnt ? learnt : asked);
            for (std::size_t s = 0; s < settings.size(); ++s) {
                const auto learner = Learner::train(settings[s], *learnt, fold.learntLate, {}, 1);
                if (!learner)
                    return passOn(learner);
                auto logits = learner->logits(*asked);
                if (!logits)
                    return passOn(logits);
                found[s].logits.push_back(std::move(*logits));
                if (s > 0) { // regressions take no time
                    if (auto on = step(); !on)
                        return on;
                }
            }
        }
        addMeans(found);
        return {};
    }

    /// The best regression with each of the trees. Its share is small: the last model is learnt
    /// from more cases than any rehearsed one, and trees gain more from that.
    void addMeans(std::vector<Candidate> &found)
    {
        const auto isTrees = [](const Candidate &c) { return !c.settings->trees.empty(); };
        const Candidate *regression = nullptr;
        for (const Candidate &c : found) {
            if (!isTrees(c)
                && (!regression
                    || meanOf(errorsBesideDrift(c, m_folds))
                           < meanOf(errorsBesideDrift(*regression, m_folds))))
                regression = &c;
        }
        constexpr double kShare = 1.0 / 3.0;
        std::vector<Candidate> means;
        for (const Candidate &trees : found) {
            if (!isTrees(trees))
                continue;
            Candidate mean = trees;
            mean.settings->logisticShare = kShare;
            mean.settings->ridge = regression->settings->ridge;
            mean.name = mean.settings->text();
            for (std::size_t f = 0; f < mean.logits.size(); ++f) {
                for (std::size_t i = 0; i < mean.logits[f].size(); ++i)
                    mean.logits[f][i] =
                        (1.0 - kShare) * trees.logits[f][i] + kShare * regression->logits[f][i];
            }
            means.push_back(std::move(mean));
        }
        std::ranges::move(found, std::back_inserter(m_candidates));
        std::ranges::move(means, std::back_inserter(m_candidates));
    }

    /// Means of two ways vary least from year to year, so the best of them is taken unless one way
    /// alone did better than chance explains. With few outcomes there is no contest.
    [[nodiscard]] std::size_t best() const
    {
        constexpr double kDoubts = 0.5;
        std::vector<std::vector<double>> errors;
        for (const Candidate &candidate : m_candidates)
            errors.push_back(errorsBesideDrift(candidate, m_folds));
        const auto isMean = [this](std::size_t c) {
            const auto &settings = m_candidates[c].settings;
            return settings && settings->logisticShare > 0.0 && settings->logisticShare < 1.0;
        };
        std::size_t best = 1;
        for (std::size_t c = 2; c < m_candidates.size() && !m_folds.empty(); ++c) {
            if (isMean(c) && (!isMean(best) || meanOf(errors[c]) < meanOf(errors[best])))
                best = c;
        }
        for (std::size_t c = 1; c < m_candidates.size() && !m_folds.empty(); ++c) {
            if (!isMean(c) && isClearlyBetter(errors[c], errors[best], kDoubts))
                best = c;
        }
        return best;
    }

    Result<DelayModel> finish()
    {
        const std::size_t chosen = best();
        const Candidate &taken = m_candidates[chosen];
        for (std::size_t c = 0; c < m_candidates.size() && !m_folds.empty(); ++c) {
            m_model.card.rehearsed.push_back(judged(m_candidates[c], m_folds));
            m_model.card.rehearsed.back().chosen = c == chosen;
        }
        m_model.card.method = taken.name;
        m_model.reference = ReferenceClasses::train(m_table, m_cases, m_which, {}, m_roles);
        if (m_model.reference.names().isEmpty())
            note(riskWords(QT_TRANSLATE_NOOP("Risk",
                                             "No class of cases told more than all cases together; "
                                             "the reference is the rate of all.")));
        calibrate(taken);
        if (auto fine = learnFinally(taken); !fine)
            return passOn(fine);
        return std::move(m_model);
    }

    void calibrate(const Candidate &taken)
    {
        std::vector<Calibration::Fold> folds;
        for (std::size_t f = 0; f < m_folds.size(); ++f)
            folds.push_back(
                {taken.logits[f], m_folds[f].judgedLate, rateOf(m_folds[f].learntLate)});
        const double base = rateOf(outcomesOf(m_cases, m_which));
        if (taken.settings)
            m_model.calibration = Calibration::chosen(folds, base);
        m_model.card.calibration = calibrationName(m_model.calibration.kind());
        fillBands(folds);
        tellPeriods(folds);
    }

    /// As it would have been: each piece is said with what was calibrated on those before it.
    void tellPeriods(const std::vector<Calibration::Fold> &folds)
    {
        DelayModelCard &card = m_model.card;
        std::vector<double> all;
        std::vector<std::uint8_t> late;
        for (std::size_t f = 0; f < folds.size(); ++f) {
            const auto fitted = Calibration::fitted(
                m_model.calibration.kind(), std::span(folds).first(f), folds[f].base);
            std::vector<double> said;
            for (const double logit : folds[f].logits)
                said.push_back(f == 0 ? probabilityOf(logit) : fitted.probability(logit));
            const std::vector<double> base(said.size(), folds[f].base);
            const AlertTally alerts = alertsAt(kAlertAt, said, folds[f].late);
            card.periods.push_back({dateOf(m_cases.day[m_folds[f].judged.front()]),
                                    dateOf(m_cases.day[m_folds[f].judged.back()]),
                                    std::ssize(said),
                                    alerts.late,
                                    areaUnderCurve(said, folds[f].late),
                                    brierScore(said, folds[f].late),
                                    brierScore(base, folds[f].late),
                                    alerts.alerts,
                                    alerts.right});
            all.insert(all.end(), said.begin(), said.end());
            late.insert(late.end(), folds[f].late.begin(), folds[f].late.end());
        }
        card.bins = reliabilityBins(all, late);
    }

    [[nodiscard]] static QDate dateOf(int day) { return QDate(1970, 1, 1).addDays(day); }

    /// Bands of about equal size, told from the rehearsal.
    void fillBands(const std::vector<Calibration::Fold> &folds)
    {
        std::vector<std::pair<double, std::uint8_t>> scored;
        for (const auto &fold : folds) {
            for (std::size_t i = 0; i < fold.logits.size(); ++i)
                scored.emplace_back(m_model.calibration.probability(fold.logits[i]), fold.late[i]);
        }
        std::ranges::sort(scored);
        const std::size_t size = std::max<std::size_t>(20, scored.size() / 8);
        for (std::size_t i = 0; i < scored.size(); ++i) {
            const bool first = i % size == 0 && (i == 0 || scored.size() - i >= size / 2);
            if (first)
                m_model.bands.push_back({i == 0 ? 0.0 : scored[i].first, 0, 0});
            ++m_model.bands.back().cases;
            m_model.bands.back().late += scored[i].second;
        }
    }

    Result<> learnFinally(const Candidate &taken)
    {
        if (!taken.settings) {
            m_model.plan = {};
            return step();
        }
        const auto features = m_model.plan.apply(m_table, m_cases, m_which);
        if (!features)
            return passOn(features);
        auto learner = Learner::train(
            *taken.settings, *features, outcomesOf(m_cases, m_which), {}, kSeedsAtLast);
        if (!learner)
            return passOn(learner);
        m_model.learner = std::move(*learner);
        for (std::size_t c = 0; c < features->columns; ++c) {
            std::vector<float> known;
            for (std::size_t i = 0; i < features->rows; ++i) {
                if (!std::isnan(features->row(i)[c]))
                    known.push_back(features->row(i)[c]);
            }
            std::ranges::sort(known);
            const auto at = [&known](std::size_t quarter) -> double {
                return known.empty() ? 0.0 : known[(known.size() - 1) * quarter / 4];
            };
            m_model.quartiles.push_back({at(1), at(2), at(3)});
        }
        return step();
    }

    const RiskTable &m_table;
    const RiskRoles &m_roles;
    const DelayTrainingOptions &m_options;
    RiskCases m_cases;
    Which m_which;
    std::vector<Fold> m_folds;
    std::vector<Candidate> m_candidates;
    DelayModel m_model;
    int m_done = 0;
    int m_total = 1;
};

} // namespace

Result<DelayModel>
trainDelayModel(const RiskTable &table, const RiskRoles &roles, const DelayTrainingOptions &options)
{
    return Training(table, roles, options).run();
}

} // namespace zs
