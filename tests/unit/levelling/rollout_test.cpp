// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/rollout.h"

#include "support/stringify.h"

using namespace zs;

namespace {

/// Source, two jobs on one unit, three that follow them, sink; the long chain hangs on job 2, which
/// the rule by number of successors leaves for later.
RcpspInstance trap()
{
    RcpspInstance instance;
    instance.duration = {0, 4, 4, 3, 12, 3, 0};
    instance.capacity = {1, 1, 1};
    instance.demand.assign(instance.duration.size() * 3, 0);
    for (const auto &[job, resource] : {std::pair{1, 0}, {2, 0}, {3, 1}, {4, 2}, {5, 1}})
        instance.demand[static_cast<std::size_t>(job * 3 + resource)] = 1;
    instance.arcs = {
        {0, 1, 0}, {0, 2, 0}, {1, 3, 0}, {1, 5, 0}, {2, 4, 0}, {3, 6, 0}, {4, 6, 0}, {5, 6, 0}};
    return instance;
}

DispatchOptions certain()
{
    DispatchOptions options;
    options.disruptions = {1, 1, 1, 0, 0, 0};
    options.runs = 3;
    options.trials = 1;
    return options;
}

} // namespace

TEST_CASE("without disruptions a rollout looks ahead and is no later than its rule",
          "[levelling][rollout]")
{
    const RcpspInstance instance = trap();
    REQUIRE(checkRcpsp(instance));
    const DispatchComparison all = compareDispatch(instance, certain());
    REQUIRE(all.rollout.size() == 3);
    const auto rule = static_cast<std::size_t>(DispatchRule::LongestTail);
    for (std::size_t i = 0; i < all.rollout.size(); ++i) {
        CHECK(all.rollout[i] <= all.byRule[rule][i]);
        CHECK(all.rollout[i] >= lowerBound(instance));
    }
    CHECK(all.rollout[0] == 16); // job 2 first: 4, then 12 beside the others
    // by number of successors job 1 goes first: 4 and 4, then 12
    CHECK(all.byRule[static_cast<std::size_t>(DispatchRule::MostSuccessors)][0] == 20);
}

TEST_CASE("a comparison is the same for a seed and another for another", "[levelling][rollout]")
{
    DispatchOptions options;
    options.runs = 8;
    options.trials = 5;
    const DispatchComparison first = compareDispatch(trap(), options);
    const DispatchComparison again = compareDispatch(trap(), options);
    CHECK(first.rollout == again.rollout);
    CHECK(first.byRule == again.byRule);
    options.seed = 2;
    const DispatchComparison other = compareDispatch(trap(), options);
    CHECK(first.byRule != other.byRule);
}

TEST_CASE("no policy ends before the durations that were drawn allow", "[levelling][rollout]")
{
    // one resource of one unit: every policy takes the sum, whatever the order
    RcpspInstance instance;
    instance.duration = {0, 5, 7, 3, 0};
    instance.capacity = {1};
    instance.demand = {0, 1, 1, 1, 0};
    instance.arcs = {{0, 1, 0}, {0, 2, 0}, {0, 3, 0}, {1, 4, 0}, {2, 4, 0}, {3, 4, 0}};
    DispatchOptions options;
    options.runs = 20;
    options.trials = 3;
    const DispatchComparison all = compareDispatch(instance, options);
    for (const auto &rule : all.byRule)
        CHECK(rule == all.rollout);
    CHECK(all.difference() == 0.0);
    CHECK_FALSE(all.rolloutWins());
    CHECK(*std::ranges::max_element(all.rollout) > 15); // some run was disrupted
}

TEST_CASE("a comparison stops when it is told to", "[levelling][rollout]")
{
    DispatchOptions options;
    options.runs = 50;
    options.trials = 1;
    options.progress = [](int done, int) { return done < 4; };
    CHECK(compareDispatch(trap(), options).rollout.size() == 4);
}

TEST_CASE("lags between jobs are waited for", "[levelling][rollout]")
{
    RcpspInstance instance;
    instance.duration = {2, 3};
    instance.capacity = {1};
    instance.demand = {1, 1};
    instance.arcs = {{0, 1, 4}};
    const DispatchComparison all = compareDispatch(instance, certain());
    CHECK(all.rollout[0] == 9);
    CHECK(all.byRule[0][0] == 9);
}
