// SPDX-License-Identifier: GPL-3.0-or-later
// The incremental scheduler must always say what a whole run says.
#include "domain/change_set.h"
#include "random_plan.h"
#include "schedule/schedule.h"
#include "support/stringify.h"

#include <memory>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// One random edit of a plan; the tasks it touched.
std::vector<int> edit(RandomPlan &random, Plan &plan)
{
    std::vector<int> touched;
    const int n = static_cast<int>(plan.tasks.size());
    switch (random.below(14)) {
    case 10:
        random.editStaff(plan);
        break;
    case 11:
        random.addOutsideLink(plan);
        break;
    case 12:
        for (Link &link : plan.links) {
            if (link.predecessorProject.isValid() && random.oneIn(2))
                random.editOutside(link);
        }
        break;
    case 0:
        random.addLink(plan);
        break;
    case 1:
        if (!plan.links.empty())
            plan.links.erase(plan.links.begin()
                             + random.below(static_cast<int>(plan.links.size())));
        break;
    case 2:
        if (!plan.links.empty())
            random.editLink(plan.links[idx(random.below(static_cast<int>(plan.links.size())))]);
        break;
    case 3: // several things at once
        random.addLink(plan);
        for (int i = 0; i < 3; ++i) {
            touched.push_back(random.below(n));
            random.editTask(plan.tasks[idx(touched.back())], plan);
        }
        break;
    default:
        touched.push_back(random.below(n));
        random.editTask(plan.tasks[idx(touched.back())], plan);
        break;
    }
    return touched;
}

/// The rows of one kind that came, went or changed.
template <class Row>
void addRows(ChangeSet &set, const std::vector<Row> &before, const std::vector<Row> &after)
{
    for (const Row &row : before) {
        const auto now = std::ranges::find(after, row.id, &Row::id);
        if (now == after.end())
            set.changes.push_back(deleted(row));
        else
            addUpdate(set, row, *now);
    }
    for (const Row &row : after) {
        if (std::ranges::find(before, row.id, &Row::id) == before.end())
            set.changes.push_back(inserted(row));
    }
}

/// The edit as a change set: what a command would hand over.
ChangeSet changesBetween(const Plan &before, const Plan &after, const std::vector<int> &touched)
{
    ChangeSet set;
    for (const int task : touched)
        addUpdate(set, before.tasks[idx(task)], after.tasks[idx(task)]);
    addRows(set, before.links, after.links);
    addRows(set, before.resources, after.resources);
    addRows(set, before.assignments, after.assignments);
    return set;
}

/// The first task that differs, for the message of a failing check; -1 when none does.
int firstDifference(const Schedule &a, const Schedule &b)
{
    for (std::size_t i = 0; i < a.tasks.size(); ++i) {
        if (a.tasks[i] != b.tasks[i])
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

TEST_CASE("thousands of random edits give what a whole run gives")
{
    int edits = 0;
    int refused = 0;
    const CalendarSet calendars = calendarsOf(RandomPlan(0).frame());
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        RandomPlan random(seed);
        auto plan =
            std::make_shared<const Plan>(random.plan(5 + random.below(60), random.below(90), true));
        auto scheduler = IncrementalScheduler::create(plan, calendars);
        REQUIRE_OK(scheduler);
        for (int i = 0; i < 60; ++i, ++edits) {
            Plan next = *scheduler->plan();
            const std::vector<int> touched = edit(random, next);
            const auto whole = schedule(next, calendars);
            const ChangeSet set = changesBetween(*scheduler->plan(), next, touched);
            const Schedule before = scheduler->schedule();
            auto given = std::make_shared<const Plan>(std::move(next));
            const auto done =
                random.oneIn(2) ? scheduler->apply(given, set) : scheduler->update(given, touched);
            if (done.has_value() != whole.has_value())
                FAIL("seed " << seed << ", edit " << i << ": only one of both is refused");
            refused += whole ? 0 : 1;
            if (scheduler->schedule() != (whole ? *whole : before)) {
                FAIL("seed " << seed << ", edit " << i << ", task "
                             << firstDifference(scheduler->schedule(), whole ? *whole : before));
            }
        }
    }
    CHECK(edits == 3600);
    CHECK(refused > 0); // no common hours
    CHECK(refused < edits / 4);
}

TEST_CASE("the status date and the rules of scheduling act on the whole plan at once")
{
    const CalendarSet calendars = calendarsOf(RandomPlan(0).frame());
    for (std::uint32_t seed = 900; seed < 930; ++seed) {
        RandomPlan random(seed);
        const Plan plan = random.plan(30, 40, true);
        auto scheduler =
            IncrementalScheduler::create(std::make_shared<const Plan>(plan), calendars);
        REQUIRE_OK(scheduler);
        Plan next = plan;
        random.editRules(next.project);
        ChangeSet set;
        addUpdate(set, plan.project, next.project);
        REQUIRE_OK(scheduler->apply(std::make_shared<const Plan>(next), set));
        REQUIRE(scheduler->schedule() == schedule(next, calendars));
    }
}

TEST_CASE("rows added, removed and moved fall back to a whole run")
{
    RandomPlan random(7);
    auto plan = std::make_shared<const Plan>(random.plan(30, 40, false));
    const CalendarSet calendars = calendarsOf(*plan);
    auto scheduler = IncrementalScheduler::create(plan, calendars);
    REQUIRE_OK(scheduler);
    Plan next = *plan;
    next.tasks.erase(next.tasks.begin() + 11);
    sortForDisplay(next.tasks);
    REQUIRE_OK(scheduler->update(std::make_shared<const Plan>(next), {}));
    CHECK(scheduler->schedule() == schedule(next, calendars));
    std::swap(next.tasks[3].position, next.tasks[20].position);
    next.tasks[20].parent = {};
    sortForDisplay(next.tasks);
    next.links.clear();
    REQUIRE_OK(scheduler->update(std::make_shared<const Plan>(next), {20}));
    CHECK(scheduler->schedule() == schedule(next, calendars));
    next.project.planStart = at("2026-05-06 08:00");
    REQUIRE_OK(scheduler->update(std::make_shared<const Plan>(next), {}));
    CHECK(scheduler->schedule() == schedule(next, calendars));
}

TEST_CASE("a change set that adds, moves or removes tasks falls back to a whole run")
{
    RandomPlan random(8);
    const Plan plan = random.plan(30, 40, false);
    const CalendarSet calendars = calendarsOf(plan);
    auto scheduler = IncrementalScheduler::create(std::make_shared<const Plan>(plan), calendars);
    REQUIRE_OK(scheduler);
    ChangeSet set;
    set.project = plan.project.id;
    set.changes.push_back(deleted(plan.tasks[29]));
    Task moved = plan.tasks[12];
    moved.parent = {};
    moved.position = 500;
    addUpdate(set, plan.tasks[12], moved);
    Task fresh = plan.tasks[3];
    fresh.id = idNumber<TaskId>(2, 1000);
    set.changes.push_back(inserted(fresh));
    Plan next = plan;
    applyTo(next, set);
    REQUIRE_OK(scheduler->apply(std::make_shared<const Plan>(next), set));
    CHECK(scheduler->schedule() == schedule(next, calendars));
    CHECK(scheduler->schedule().tasks.size() == 30);
}

TEST_CASE("an update that closes a cycle is refused and changes nothing")
{
    const auto plan = std::make_shared<const Plan>(
        aPlan().task("a", days(1)).task("b", days(2)).link("a", "b").build());
    auto scheduler = IncrementalScheduler::create(plan, calendarsOf(*plan));
    REQUIRE_OK(scheduler);
    const Schedule before = scheduler->schedule();
    Plan next = *plan;
    next.tasks[0].duration = {days(5)};
    next.links.push_back(next.links[0]);
    std::swap(next.links[1].predecessor, next.links[1].successor);
    const auto refused = scheduler->update(std::make_shared<const Plan>(next), {0});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(scheduler->schedule() == before);
    CHECK(scheduler->plan() == plan);
    next.links.pop_back();
    REQUIRE_OK(scheduler->update(std::make_shared<const Plan>(next), {0}));
    CHECK(scheduler->schedule() == schedule(next, calendarsOf(next)));
}

TEST_CASE("a copy of a scheduler goes its own way")
{
    const auto plan = std::make_shared<const Plan>(
        aPlan().task("a", days(1)).task("b", days(2)).link("a", "b").build());
    auto one = IncrementalScheduler::create(plan, calendarsOf(*plan));
    REQUIRE_OK(one);
    IncrementalScheduler other = *one;
    Plan next = *plan;
    next.tasks[0].duration = {days(5)};
    REQUIRE_OK(other.update(std::make_shared<const Plan>(next), {0}));
    Plan again = *plan;
    again.tasks[1].duration = {days(4)};
    REQUIRE_OK(one->update(std::make_shared<const Plan>(again), {1}));
    CHECK(other.schedule() == schedule(next, calendarsOf(next)));
    CHECK(one->schedule() == schedule(again, calendarsOf(again)));
}

TEST_CASE("a new holiday notice is taken by starting anew")
{
    const auto plan = std::make_shared<const Plan>(aPlan().task("a", days(10)).build());
    auto scheduler = IncrementalScheduler::create(plan, calendarsOf(*plan));
    REQUIRE_OK(scheduler);
    Plan next = *plan;
    next.calendars[0].statutory = true;
    next.project.planStart = at("2026-02-10 08:00");
    const CalendarSet calendars = calendarsOf(next);
    REQUIRE_OK(scheduler->startAnew(std::make_shared<const Plan>(next), calendars));
    CHECK(scheduler->schedule() == schedule(next, calendars));
}
