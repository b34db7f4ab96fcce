// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/baseline_compare.h"

#include "controlled.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

Plan threeTasks()
{
    Plan plan = aPlan()
                    .summary("S")
                    .task("a", days(3))
                    .task("b", days(4))
                    .end()
                    .task("c", days(2))
                    .task("d", days(1))
                    .link("a", "b")
                    .build();
    named(plan, "a").cost = Money::yuan(100);
    named(plan, "b").cost = Money::yuan(200);
    named(plan, "b").work = {hours(32)};
    return plan;
}

BaselineComparison comparedWithNow(const Plan &plan, BaselineId id)
{
    const auto result = compareWithNow(plan, scheduleOf(plan), calendarsOf(plan), id);
    REQUIRE_OK(result);
    return *result;
}

const TaskVariance &of(const BaselineComparison &comparison, const char *name)
{
    const QString wanted = QString::fromUtf8(name);
    const auto found = std::ranges::find_if(comparison.tasks, [&](const TaskVariance &v) {
        return (v.after ? v.after->name : v.before->name) == wanted;
    });
    REQUIRE(found != comparison.tasks.end());
    return *found;
}

} // namespace

TEST_CASE("a plan that has not changed compares as the same")
{
    Plan plan = threeTasks();
    const auto comparison = comparedWithNow(plan, saveBaseline(plan));
    CHECK(comparison.totals.same == 5);
    CHECK(comparison.totals.changed == 0);
    CHECK(comparison.totals.finishSlip == 0);
    CHECK(comparison.totals.costBefore == Money::yuan(300));
    CHECK(comparison.totals.costAfter == Money::yuan(300));
    CHECK(comparison.days.empty());
}

TEST_CASE("slips, added, deleted and moved tasks are told, the greatest slip first")
{
    Plan plan = threeTasks();
    const BaselineId id = saveBaseline(plan);
    // a takes 5 days instead of 3: a ends on Friday the 6th, b on Thursday the 12th instead of the
    // 10th
    named(plan, "a").duration = {days(5)};
    named(plan, "b").cost = Money::yuan(250);
    named(plan, "b").work = {hours(40)};
    named(plan, "c").duration = {days(1)};
    named(plan, "c").parent = plan.tasks[0].id;
    named(plan, "c").name = u"c2"_s;
    std::erase_if(plan.tasks, [](const Task &t) { return t.name == u"d"_s; });
    Task e = plan.tasks.back();
    e.id = idNumber<TaskId>(2, 77);
    e.parent = {};
    e.position = 50;
    e.name = u"e"_s;
    plan.tasks.push_back(e);
    sortForDisplay(plan.tasks);

    const auto comparison = comparedWithNow(plan, id);
    CHECK(comparison.tasks.front().finishSlip == days(2));
    CHECK(comparison.tasks.back().finishSlip == -days(1));
    CHECK(of(comparison, "b").startSlip == days(2));
    CHECK(of(comparison, "b").finishSlip == days(2));
    CHECK(of(comparison, "b").costChange == Money::yuan(50));
    CHECK(of(comparison, "b").workChange == hours(8));
    CHECK(of(comparison, "a").durationChange == days(2));
    CHECK(of(comparison, "a").startSlip == 0);
    CHECK(of(comparison, "c2").moved);
    CHECK(of(comparison, "c2").renamed);
    CHECK(of(comparison, "c2").before->wbs == u"2"_s);
    CHECK(of(comparison, "c2").after->wbs == u"1.3"_s);
    CHECK(of(comparison, "d").change == TaskChange::Deleted);
    CHECK(of(comparison, "d").index == -1);
    CHECK_FALSE(of(comparison, "d").finishSlip);
    CHECK(of(comparison, "e").change == TaskChange::Added);
    CHECK(of(comparison, "e").index == indexOf(plan, "e"));
    const ComparisonTotals &totals = comparison.totals;
    CHECK(totals.added == 1);
    CHECK(totals.deleted == 1);
    CHECK(totals.moved == 1);
    CHECK(totals.later == 2);
    CHECK(totals.earlier == 1);
    CHECK(totals.finishSlip == days(2));
    CHECK(totals.costAfter.fen - totals.costBefore.fen == 5'000);
    CHECK(comparison.workingDays(totals.finishSlip) == 2.0);
}

TEST_CASE("slips count on the calendars of the older side, and the days that differ are listed")
{
    Plan plan = threeTasks();
    const BaselineId id = saveBaseline(plan);
    // the week from 4 to 6 March becomes free: a (3 days) ends on Monday the 9th instead of the 4th
    plan.calendars.front().exceptions =
        encodeExceptions({{u"flood"_s, QDate(2026, 3, 4), QDate(2026, 3, 6), false, {}, {}}});
    const auto comparison = comparedWithNow(plan, id);
    // by the calendar of the baseline 5, 6 and 9 March are working days
    CHECK(of(comparison, "a").finishSlip == days(3));
    REQUIRE(comparison.days.size() == 3);
    CHECK(comparison.days[0]
          == CalendarDayChange{plan.calendars.front().id, u"plain"_s, QDate(2026, 3, 4), 480, 0});
    CHECK(comparison.days[2].date == QDate(2026, 3, 6));
}

TEST_CASE("two baselines compare without the present plan having a say")
{
    Plan plan = threeTasks();
    const BaselineId first = saveBaseline(plan, 1);
    named(plan, "a").duration = {days(4)};
    const BaselineId second = saveBaseline(plan, 2);
    named(plan, "a").duration = {days(9)};
    const auto comparison = compareBaselines(plan, calendarsOf(plan), first, second);
    REQUIRE_OK(comparison);
    CHECK(of(*comparison, "a").finishSlip == days(1));
    CHECK(comparison->totals.finishSlip == days(1));
    const auto back = compareBaselines(plan, calendarsOf(plan), second, first);
    REQUIRE_OK(back);
    CHECK(of(*back, "a").finishSlip == -days(1));
    const auto missing = compareBaselines(plan, calendarsOf(plan), first, BaselineId());
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
}

TEST_CASE("rows of imported files, which hold no names, take what the plan says now")
{
    Plan plan = threeTasks();
    const BaselineId id = saveBaseline(plan);
    for (BaselineTask &row : plan.baselineTasks) {
        row.name.clear();
        row.wbs.clear();
        row.parent = {};
        row.summary = false;
    }
    plan.baselines.front().calendars.clear();
    const auto comparison = comparedWithNow(plan, id);
    CHECK(comparison.totals.same == 5);
    CHECK(comparison.totals.moved == 0);
    std::erase_if(plan.tasks, [](const Task &t) { return t.name == u"d"_s; });
    const auto without = comparedWithNow(plan, id);
    CHECK(of(without, "(deleted task)").change == TaskChange::Deleted);
}
