// SPDX-License-Identifier: GPL-3.0-or-later
#include "funding/fund_solver.h"

#include "support/plan_builder.h"
#include "support/stringify.h"

#include <array>
#include <cmath>
#include <optional>
#include <random>

using namespace zs;

namespace {

FundProject project(std::int64_t wan, double value, std::vector<bool> fits)
{
    FundProject one;
    one.need = Money::yuan(wan * 10'000);
    one.value = value;
    one.fits = std::move(fits);
    return one;
}

FundPot pot(std::int64_t wan, double least = 0, double most = 0)
{
    return {{}, Money::yuan(wan * 10'000), least, most};
}

FundProblem exact(FundProblem problem)
{
    problem.gap = 0;
    return problem;
}

/// Which ways a project may be split over two pots: what the first may give.
struct Range {
    std::int64_t low = 0;
    std::int64_t high = -1;
};

std::vector<Range> waysOf(const FundProject &p, const FundProblem &problem)
{
    std::vector<Range> ways;
    const FundPot &a = problem.pots[0];
    const FundPot &b = problem.pots[1];
    const std::int64_t need = p.need.fen;
    if (p.fits[0] && a.most(p.need) >= need)
        ways.push_back({need, need});
    if (p.fits[1] && b.most(p.need) >= need)
        ways.push_back({0, 0});
    if (p.fits[0] && p.fits[1]) {
        const Range both{std::max<std::int64_t>({1, a.least(p.need), need - b.most(p.need)}),
                         std::min({need - 1, a.most(p.need), need - b.least(p.need)})};
        if (both.low <= both.high)
            ways.push_back(both);
    }
    return ways;
}

/// Tries everything there is for two pots. It shares nothing with the solver.
class Oracle {
public:
    explicit Oracle(const FundProblem &problem)
        : m_problem(problem)
    {}
    /// Nothing when no choice keeps to the pins.
    [[nodiscard]] std::optional<double> best()
    {
        for (unsigned chosen = 0; chosen < 1U << m_problem.projects.size(); ++chosen) {
            if (allowed(chosen))
                split(chosen, 0, 0, 0, 0);
        }
        return m_best;
    }

private:
    [[nodiscard]] bool allowed(unsigned chosen) const
    {
        for (std::size_t p = 0; p < m_problem.projects.size(); ++p) {
            const FundProject &one = m_problem.projects[p];
            const bool in = chosen >> p & 1U;
            if ((one.pin == FundPin::In && !in) || (one.pin == FundPin::Out && in))
                return false;
            for (const std::size_t n : one.needs) {
                if (in && !(chosen >> n & 1U))
                    return false;
            }
        }
        return true;
    }
    void
    split(unsigned chosen, std::size_t p, std::int64_t low, std::int64_t high, std::int64_t needs)
    {
        if (p == m_problem.projects.size()) {
            // what the first pot gives in all must leave the second enough
            const std::int64_t from = std::max(low, needs - m_problem.pots[1].amount.fen);
            if (from > std::min(high, m_problem.pots[0].amount.fen))
                return;
            double value = 0;
            for (std::size_t i = 0; i < m_problem.projects.size(); ++i)
                value += chosen >> i & 1U ? m_problem.projects[i].value : 0;
            m_best = std::max(m_best.value_or(0), value);
            return;
        }
        if (!(chosen >> p & 1U)) {
            split(chosen, p + 1, low, high, needs);
            return;
        }
        for (const Range &way : waysOf(m_problem.projects[p], m_problem))
            split(chosen,
                  p + 1,
                  low + way.low,
                  high + way.high,
                  needs + m_problem.projects[p].need.fen);
    }

    const FundProblem &m_problem;
    std::optional<double> m_best;
};

FundProblem randomProblem(std::mt19937_64 &random)
{
    const auto between = [&](int low, int high) {
        return low + static_cast<int>(random() % static_cast<std::uint64_t>(high - low + 1));
    };
    static constexpr std::array kLeast{0.0, 0.0, 0.2, 0.5};
    static constexpr std::array kMost{0.0, 0.0, 0.6, 0.8};
    FundProblem problem;
    for (int s = 0; s < 2; ++s) {
        FundPot one = pot(between(0, 900));
        one.amount.fen += between(0, 99); // nothing is round
        one.minShare = kLeast[static_cast<std::size_t>(between(0, 3))];
        one.maxShare = kMost[static_cast<std::size_t>(between(0, 3))];
        problem.pots.push_back(one);
    }
    const int count = between(1, 6);
    for (int p = 0; p < count; ++p) {
        FundProject one =
            project(between(1, 400), between(1, 9), {between(0, 3) > 0, between(0, 3) > 0});
        one.need.fen += between(0, 99);
        if (p > 0 && between(0, 3) == 0)
            one.needs.push_back(static_cast<std::size_t>(between(0, p - 1)));
        const int pin = between(0, 9);
        one.pin = pin == 0 ? FundPin::In : pin == 1 ? FundPin::Out : FundPin::Free;
        problem.projects.push_back(std::move(one));
    }
    return exact(std::move(problem));
}

} // namespace

TEST_CASE("The choice is the best of all on small problems, to the last one")
{
    std::mt19937_64 random(20'261'130);
    int impossible = 0;
    int split = 0;
    for (int round = 0; round < 300; ++round) {
        const FundProblem problem = randomProblem(random);
        const auto answer = solveFunds(problem);
        INFO("round " << round);
        REQUIRE_OK(answer);
        const auto best = Oracle(problem).best();
        REQUIRE((answer->end == FundEnd::Impossible) == !best.has_value());
        if (!best) {
            ++impossible;
            continue;
        }
        REQUIRE(answer->end == FundEnd::WithinGap);
        REQUIRE(faultsOf(problem, *answer).isEmpty());
        REQUIRE(std::abs(answer->value - *best) < 1e-6);
        REQUIRE(answer->bound >= *best - 1e-6);
        for (const auto &parts : answer->parts)
            split += parts.size() > 1 ? 1 : 0;
    }
    CHECK(impossible > 10); // the problems try all of it
    CHECK(split > 20);
}

TEST_CASE("A project is not chosen without the one it needs, and a pin is kept to")
{
    FundProblem problem = exact({{pot(100)}, {project(80, 9, {true}), project(50, 1, {true})}});
    auto answer = solveFunds(problem);
    REQUIRE_OK(answer);
    CHECK(answer->isChosen(0));
    problem.projects[0].needs = {1}; // both do not fit
    answer = solveFunds(problem);
    REQUIRE_OK(answer);
    CHECK_FALSE(answer->isChosen(0));
    CHECK(answer->isChosen(1));
    problem.projects[0].pin = FundPin::In;
    answer = solveFunds(problem);
    REQUIRE_OK(answer);
    CHECK(answer->end == FundEnd::Impossible);
}

TEST_CASE("A quota that just fits is used to the last fen")
{
    FundProblem problem = exact({{pot(30), pot(70)}, {project(100, 1, {true, true})}});
    problem.pots[0].amount.fen += 1;
    problem.pots[1].amount.fen -= 1;
    const auto answer = solveFunds(problem);
    REQUIRE_OK(answer);
    REQUIRE(answer->isChosen(0));
    CHECK(faultsOf(problem, *answer).isEmpty());
}

TEST_CASE("What a larger quota would add is told by solving anew")
{
    const FundProblem problem =
        exact({{pot(100)}, {project(80, 5, {true}), project(40, 3, {true})}});
    const auto answer = solveFunds(problem);
    REQUIRE_OK(answer);
    CHECK(answer->value == 5);
    const auto little = ifGrown(problem, *answer, 0, Money::yuan(100'000));
    REQUIRE_OK(little);
    CHECK(little->gain == 0);
    const auto enough = ifGrown(problem, *answer, 0, Money::yuan(200'000));
    REQUIRE_OK(enough);
    CHECK(enough->gain == 3);
    CHECK(enough->added == std::vector<std::size_t>{1});
    CHECK(enough->dropped.empty());
}

TEST_CASE("The checker finds what is wrong with an answer")
{
    const FundProblem problem{{pot(100, 0, 0.5), pot(100)}, {project(80, 1, {true, true})}};
    FundAnswer answer;
    const auto with = [&](std::int64_t a, std::int64_t b) {
        answer.parts = {{{0, Money::yuan(a * 10'000)}, {1, Money::yuan(b * 10'000)}}};
        return faultsOf(problem, answer);
    };
    CHECK(with(40, 40).isEmpty());
    CHECK_FALSE(with(41, 39).isEmpty()); // over the share
    CHECK_FALSE(with(40, 39).isEmpty()); // less than the need
    CHECK_FALSE(with(-20, 100).isEmpty());
}

TEST_CASE("A problem that makes no sense is refused, none at all is answered")
{
    CHECK_FALSE(solveFunds({{pot(1)}, {project(0, 1, {true})}}));
    CHECK_FALSE(solveFunds({{pot(1)}, {project(1, 1, {})}}));
    CHECK_FALSE(solveFunds({{pot(1, 0.6, 0.5)}, {}}));
    REQUIRE_OK(solveFunds({}));
}

TEST_CASE("The search can be stopped")
{
    std::mt19937_64 random(5);
    FundProblem problem;
    for (int s = 0; s < 5; ++s)
        problem.pots.push_back(pot(2'000, 0.15, 0.7));
    for (int p = 0; p < 120; ++p)
        problem.projects.push_back(project(50 + static_cast<int>(random() % 400),
                                           1 + static_cast<double>(random() % 997) / 100,
                                           {true, true, true, true, true}));
    problem = exact(std::move(problem));
    problem.seconds = 60;
    int calls = 0;
    const auto answer = solveFunds(problem, [&](const FundMoment &) { return ++calls < 2; });
    REQUIRE_OK(answer);
    CHECK(answer->end == FundEnd::Stopped);
    CHECK(calls >= 2);
}
