// SPDX-License-Identifier: GPL-3.0-or-later
#include "funding/fund_solver.h"

#include "funding/fund_split.h"

#include <QCoreApplication>

#include <Highs.h>
#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Funding)
};

constexpr double kFenPerUnit = 1e6; // the solver counts in 万元: amounts of a like size

double units(std::int64_t fen)
{
    return static_cast<double>(fen) / kFenPerUnit;
}

Result<> check(const FundProblem &problem)
{
    for (const FundProject &project : problem.projects) {
        const bool places = std::ranges::all_of(
            project.needs, [&](std::size_t n) { return n < problem.projects.size(); });
        if (project.need.fen <= 0 || !(project.value > 0)
            || project.fits.size() != problem.pots.size() || !places)
            return fail(ErrorCode::Invalid,
                        Words::tr("A project to choose from has no need, no value, or needs one "
                                  "that is not among them."));
    }
    for (const FundPot &pot : problem.pots) {
        if (pot.amount.fen < 0 || pot.minShare < 0 || pot.minShare > 1 || pot.maxShare < 0
            || (pot.maxShare > 0 && pot.maxShare < pot.minShare))
            return fail(ErrorCode::Invalid,
                        Words::tr("A quota has an amount or shares that make no sense."));
    }
    return {};
}

/// The model and which column is what.
class Model {
public:
    explicit Model(const FundProblem &problem)
        : m_problem(problem)
    {
        for (const FundProject &project : problem.projects) {
            const double low = project.pin == FundPin::In ? 1 : 0;
            const double high = project.pin == FundPin::Out ? 0 : 1;
            column(low, high, project.value, true);
        }
        m_perPot.resize(problem.pots.size());
        for (std::size_t p = 0; p < problem.projects.size(); ++p)
            addProject(p);
        for (std::size_t s = 0; s < m_perPot.size(); ++s)
            row(-kHighsInf, units(problem.pots[s].amount.fen), m_perPot[s]);
        m_lp.num_col_ = static_cast<HighsInt>(m_lp.col_cost_.size());
        m_lp.num_row_ = static_cast<HighsInt>(m_lp.row_lower_.size());
        m_lp.sense_ = ObjSense::kMaximize;
        m_lp.a_matrix_.format_ = MatrixFormat::kRowwise;
        m_lp.a_matrix_.num_col_ = m_lp.num_col_;
        m_lp.a_matrix_.num_row_ = m_lp.num_row_;
    }
    [[nodiscard]] const HighsLp &lp() const { return m_lp; }

    /// What each chosen project may get, by the pots that the solution uses.
    [[nodiscard]] std::vector<std::vector<FundRoom>> rooms(const std::vector<double> &values) const
    {
        std::vector<std::vector<FundRoom>> rooms(m_problem.projects.size());
        for (const Pair &pair : m_pairs) {
            if (!isChosen(pair.project, values))
                continue;
            const Money need = m_problem.projects[pair.project].need;
            const FundPot &pot = m_problem.pots[pair.pot];
            if (pair.uses >= 0 && values[static_cast<std::size_t>(pair.uses)] < 0.5)
                continue;
            const double amount = values[static_cast<std::size_t>(pair.amount)];
            rooms[pair.project].push_back(
                {pair.pot,
                 pair.uses >= 0 ? pot.least(need) : 0,
                 pot.most(need),
                 static_cast<std::int64_t>(std::floor(amount * kFenPerUnit))});
        }
        return rooms;
    }
    [[nodiscard]] static bool isChosen(std::size_t project, const std::vector<double> &values)
    {
        return values[project] > 0.5;
    }

private:
    struct Entry {
        HighsInt column = 0;
        double value = 0;
    };
    struct Pair {
        std::size_t project = 0;
        std::size_t pot = 0;
        HighsInt amount = 0;
        HighsInt uses = -1; ///< column of y; -1 = the pot has no least share
    };

    HighsInt column(double low, double high, double cost, bool whole)
    {
        m_lp.col_lower_.push_back(low);
        m_lp.col_upper_.push_back(high);
        m_lp.col_cost_.push_back(cost);
        m_lp.integrality_.push_back(whole ? HighsVarType::kInteger : HighsVarType::kContinuous);
        return static_cast<HighsInt>(m_lp.col_cost_.size()) - 1;
    }
    void row(double low, double high, const std::vector<Entry> &entries)
    {
        m_lp.row_lower_.push_back(low);
        m_lp.row_upper_.push_back(high);
        for (const Entry &entry : entries) {
            m_lp.a_matrix_.index_.push_back(entry.column);
            m_lp.a_matrix_.value_.push_back(entry.value);
        }
        m_lp.a_matrix_.start_.push_back(static_cast<HighsInt>(m_lp.a_matrix_.index_.size()));
    }
    void addProject(std::size_t p)
    {
        const FundProject &project = m_problem.projects[p];
        const auto x = static_cast<HighsInt>(p);
        std::vector<Entry> whole{{x, -units(project.need.fen)}};
        for (std::size_t s = 0; s < m_problem.pots.size(); ++s) {
            const FundPot &pot = m_problem.pots[s];
            if (!project.fits[s] || pot.least(project.need) > pot.amount.fen)
                continue;
            const double most = units(pot.most(project.need));
            const HighsInt a = column(0, most, 0, false);
            whole.push_back({a, 1});
            m_perPot[s].push_back({a, 1});
            HighsInt y = -1;
            if (pot.minShare > 0) {
                y = column(0, 1, 0, true);
                row(0, kHighsInf, {{a, 1}, {y, -units(pot.least(project.need))}});
                row(-kHighsInf, 0, {{y, 1}, {x, -1}});
            }
            if (y >= 0 || pot.most(project.need) < project.need.fen)
                row(-kHighsInf, 0, {{a, 1}, {y >= 0 ? y : x, -most}});
            m_pairs.push_back({p, s, a, y});
        }
        row(0, 0, whole);
        for (const std::size_t other : project.needs)
            row(-kHighsInf, 0, {{x, 1}, {static_cast<HighsInt>(other), -1}});
    }

    const FundProblem &m_problem;
    HighsLp m_lp;
    std::vector<Pair> m_pairs;
    std::vector<std::vector<Entry>> m_perPot;
};

FundEnd endOf(HighsModelStatus status)
{
    switch (status) {
    case HighsModelStatus::kOptimal:
        return FundEnd::WithinGap;
    case HighsModelStatus::kInterrupt:
        return FundEnd::Stopped;
    case HighsModelStatus::kInfeasible:
        return FundEnd::Impossible;
    default:
        return FundEnd::OutOfTime;
    }
}

void prepare(Highs &highs, const FundProblem &problem, const FundProgress &progress)
{
    highs.setOptionValue("output_flag", false);
    highs.setOptionValue("threads", 1);
    highs.setOptionValue("mip_rel_gap", problem.gap);
    highs.setOptionValue("time_limit", problem.seconds);
    highs.setOptionValue("mip_feasibility_tolerance", 1e-7);
    if (!progress)
        return;
    const HighsCallbackFunctionType asked = [&progress](int,
                                                        const std::string &,
                                                        const HighsCallbackDataOut *out,
                                                        HighsCallbackDataIn *in,
                                                        void *) {
        if (!progress({out->running_time, out->mip_primal_bound, out->mip_dual_bound}))
            in->user_interrupt = 1;
    };
    highs.setCallback(asked);
    highs.startCallback(kCallbackMipInterrupt);
}

/// Nothing when the fractions leave no whole amounts.
std::optional<FundAnswer>
wholeAnswer(const FundProblem &problem, const Model &model, const std::vector<double> &values)
{
    std::vector<std::int64_t> needs;
    std::vector<std::int64_t> pots;
    for (std::size_t p = 0; p < problem.projects.size(); ++p)
        needs.push_back(Model::isChosen(p, values) ? problem.projects[p].need.fen : 0);
    for (const FundPot &pot : problem.pots)
        pots.push_back(pot.amount.fen);
    auto parts = wholeSplit(needs, model.rooms(values), pots);
    if (!parts)
        return std::nullopt;
    FundAnswer answer;
    answer.parts = std::move(*parts);
    for (std::size_t p = 0; p < problem.projects.size(); ++p)
        answer.value += answer.isChosen(p) ? problem.projects[p].value : 0;
    return answer;
}

Result<FundAnswer> solve(const FundProblem &problem, const FundProgress &progress)
{
    const Model model(problem);
    Highs highs;
    prepare(highs, problem, progress);
    if (highs.passModel(model.lp()) == HighsStatus::kError || highs.run() == HighsStatus::kError)
        return fail(ErrorCode::Internal, Words::tr("The choice could not be worked out."));
    const FundEnd end = endOf(highs.getModelStatus());
    const HighsInfo &info = highs.getInfo();
    FundAnswer answer;
    if (end != FundEnd::Impossible && info.primal_solution_status == kSolutionStatusFeasible) {
        auto whole = wholeAnswer(problem, model, highs.getSolution().col_value);
        if (!whole)
            return fail(ErrorCode::Internal,
                        Words::tr("The choice leaves no amounts in whole fen."),
                        u"split"_s);
        answer = std::move(*whole);
        answer.bound = std::max(answer.value, info.mip_dual_bound);
        answer.gap = answer.bound > 0 ? (answer.bound - answer.value) / answer.bound : 0;
    } else {
        answer.parts.resize(problem.projects.size());
        answer.bound = end == FundEnd::Impossible ? 0 : info.mip_dual_bound;
        answer.gap = end == FundEnd::Impossible ? 0 : 1;
    }
    answer.end = end;
    answer.seconds = highs.getRunTime();
    return answer;
}

} // namespace

Result<FundAnswer> solveFunds(const FundProblem &problem, const FundProgress &progress)
{
    if (auto sound = check(problem); !sound)
        return passOn(sound);
    if (problem.projects.empty())
        return FundAnswer{.end = FundEnd::WithinGap, .parts = {}};
    auto answer = solve(problem, progress);
    if (!answer && answer.error().detail == "split"_L1) {
        // fractions of a 分 made two pots just fit that do not: once more with a yuan to spare
        FundProblem narrow = problem;
        for (FundPot &pot : narrow.pots)
            pot.amount.fen = std::max<std::int64_t>(0, pot.amount.fen - 100);
        answer = solve(narrow, progress);
    }
    if (answer && answer->end != FundEnd::Impossible) {
        const bool none =
            std::ranges::none_of(answer->parts, [](const auto &parts) { return !parts.empty(); });
        const QStringList faults = faultsOf(problem, *answer);
        if (!faults.isEmpty() && !(none && answer->end != FundEnd::WithinGap))
            return fail(ErrorCode::Internal,
                        Words::tr("The choice could not be worked out."),
                        faults.join(u", "_s));
    }
    return answer;
}

Result<FundGrowth> ifGrown(const FundProblem &problem,
                           const FundAnswer &before,
                           std::size_t pot,
                           Money more,
                           const FundProgress &progress)
{
    if (pot >= problem.pots.size() || more.fen <= 0)
        return fail(ErrorCode::Invalid, Words::tr("There is no such quota to grow."));
    FundProblem grown = problem;
    grown.pots[pot].amount.fen += more.fen;
    const auto after = solveFunds(grown, progress);
    if (!after)
        return passOn(after);
    FundGrowth growth{pot, more, after->value - before.value, {}, {}};
    for (std::size_t p = 0; p < problem.projects.size(); ++p) {
        if (after->isChosen(p) && !before.isChosen(p))
            growth.added.push_back(p);
        if (!after->isChosen(p) && before.isChosen(p))
            growth.dropped.push_back(p);
    }
    return growth;
}

} // namespace zs
