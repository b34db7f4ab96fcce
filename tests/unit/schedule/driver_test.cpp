// SPDX-License-Identifier: GPL-3.0-or-later
// Why a task lies where it does, and what an import's dates would become.
#include "random_plan.h"
#include "schedule/date_differences.h"
#include "support/stringify.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

class Drivers {
public:
    explicit Drivers(const PlanBuilder &builder)
        : m_builder(builder)
        , m_plan(builder.build())
        , m_finder(DriverFinder::create(m_plan, calendarsOf(m_plan)))
    {
        REQUIRE_OK(m_finder);
    }
    [[nodiscard]] Driver of(const char *name) const { return m_finder->of(index(name)); }
    [[nodiscard]] int index(const char *name) const
    {
        return static_cast<int>(m_builder.index(name));
    }
    [[nodiscard]] QString text(const char *name) const { return driverText(m_plan, of(name)); }

private:
    PlanBuilder m_builder;
    Plan m_plan;
    Result<DriverFinder> m_finder;
};

} // namespace

TEST_CASE("the driver is the link, date or rule that binds most")
{
    const Drivers d(aPlan()
                        .task("a", days(2))
                        .task("b", days(4))
                        .task("c", days(1))
                        .task("late", days(1))
                        .constraint(ConstraintType::StartNoEarlierThan, "2026-03-11 08:00")
                        .task("must", days(1))
                        .constraint(ConstraintType::MustStartOn, "2026-03-03 08:00")
                        .task("hand", days(1))
                        .manual("2026-03-04 08:00", "2026-03-04 17:00")
                        .task("begun", days(1))
                        .started("2026-03-02 08:00")
                        .task("off", days(1))
                        .inactive()
                        .task("sooner", days(1))
                        .constraint(ConstraintType::StartNoEarlierThan, "2026-02-26 08:00")
                        .link("a", "c")
                        .link("b", "c")
                        .link("b", "late")
                        .link("b", "must"));
    CHECK(d.of("a").kind == DriverKind::PlanStart);
    CHECK(d.of("c").kind == DriverKind::Link);
    CHECK(d.of("c").link == 1);
    CHECK(d.of("c").task == d.index("b"));
    CHECK(d.of("c").bound == at("2026-03-05 17:00"));
    CHECK(d.of("late").kind == DriverKind::Constraint);
    CHECK(d.of("late").task == d.index("late"));
    CHECK(d.of("must").kind == DriverKind::Constraint);
    CHECK(d.of("sooner").kind == DriverKind::Constraint);
    CHECK(d.of("hand").kind == DriverKind::Manual);
    CHECK(d.of("begun").kind == DriverKind::Actual);
    CHECK(d.of("off").kind == DriverKind::Inactive);
    CHECK(d.text("c") == u"It starts after “b” finishes (link: not before 2026-03-05 17:00)."_s);
    CHECK(d.text("must") == u"“must” must start on 2026-03-03 08:00."_s);
}

TEST_CASE("a driver may lie on the summary above; a summary is driven by its first child")
{
    const Drivers d(aPlan()
                        .task("before", days(3))
                        .summary("s")
                        .task("a", days(1))
                        .summary("t")
                        .constraint(ConstraintType::StartNoEarlierThan, "2026-03-10 08:00")
                        .task("b", days(1))
                        .end()
                        .end()
                        .link("before", "s"));
    CHECK(d.of("a").kind == DriverKind::Link);
    CHECK(d.of("a").task == d.index("before"));
    CHECK(d.of("a").through == d.index("s"));
    CHECK(d.of("b").kind == DriverKind::Constraint);
    CHECK(d.of("b").task == d.index("t"));
    CHECK(d.of("s").kind == DriverKind::Children);
    CHECK(d.of("s").task == d.index("a"));
    CHECK(d.text("a").endsWith(u"It is part of “s”."_s));
}

TEST_CASE("what lies late is held from behind")
{
    const Drivers alap(aPlan()
                           .task("a", days(1))
                           .constraint(ConstraintType::AsLateAsPossible)
                           .task("alone", days(1))
                           .constraint(ConstraintType::AsLateAsPossible)
                           .task("b", days(9))
                           .constraint(ConstraintType::StartNoEarlierThan, "2026-03-06 08:00")
                           .link("a", "b"));
    CHECK(alap.of("a").kind == DriverKind::Link);
    CHECK(alap.of("a").isLate);
    CHECK(alap.of("a").task == alap.index("b"));
    CHECK(alap.of("alone").kind == DriverKind::PlanFinish);
    const Drivers back(aPlan()
                           .finishingAt("2026-03-31 17:00")
                           .task("a", days(1))
                           .task("b", days(1))
                           .deadline("2026-03-20 17:00")
                           .link("a", "b"));
    CHECK(back.of("b").kind == DriverKind::Deadline);
    CHECK(back.of("a").kind == DriverKind::Link);
}

TEST_CASE("in random plans the driver's bound is where the task lies, moved to working time only")
{
    const CalendarSet calendars = calendarsOf(RandomPlan(0).frame());
    int rests = 0;
    for (std::uint32_t seed = 900; seed < 960; ++seed) {
        RandomPlan random(seed);
        Plan plan = random.plan(3 + random.below(30), random.below(40), true);
        plan.project.scheduleFromFinish = false;
        const auto finder = DriverFinder::create(plan, calendars);
        REQUIRE_OK(finder);
        for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
            const Driver d = finder->of(static_cast<int>(i));
            const TaskTimes &t = finder->schedule().tasks[i];
            if (!d.bound.isValid() || d.isLate)
                continue;
            const WorkCalendarPtr runsOn = calendars.runningOn(plan, plan.tasks[i]);
            const WorkCalendar &cal = *runsOn;
            const std::int64_t bound = cal.workAt(d.bound);
            CAPTURE(seed, i, d.bound, t.earlyStart, t.earlyFinish, t.resume);
            const bool held = bound == cal.workAt(d.ofRest ? t.resume : t.earlyStart)
                              || bound == cal.workAt(t.earlyFinish);
            REQUIRE(held);
            rests += d.ofRest ? 1 : 0;
        }
    }
    CHECK(rests > 5);
}

TEST_CASE("every task whose dates would change is listed with its reason")
{
    const Plan plan = aPlan()
                          .withHolidays()
                          .startingAt("2026-02-12 08:00")
                          .task("same", days(1))
                          .dates("2026-02-12 08:00", "2026-02-12 17:00")
                          .task("feast", days(3)) // the file knows no holidays and no make-up day
                          .dates("2026-02-13 08:00", "2026-02-17 17:00")
                          .task("pushed", days(1))
                          .dates("2026-02-18 08:00", "2026-02-18 17:00")
                          .task("moment", 0)
                          .dates("2026-02-13 08:00", "2026-02-13 08:00")
                          .summary("s")
                          .dates("2026-02-01 08:00", "2026-02-18 17:00")
                          .task("hand", days(1))
                          .manual("2026-02-17 08:00", "2026-02-17 17:00")
                          .task("new", days(1))
                          .end()
                          .link("same", "feast")
                          .link("feast", "pushed")
                          .link("same", "moment")
                          .build();
    const CalendarSet calendars = calendarsOf(plan);
    const auto ours = schedule(plan, calendars);
    REQUIRE_OK(ours);
    const auto differences = dateDifferences(plan, calendars, *ours);
    REQUIRE(differences.size() == 4);
    CHECK(differences[0].task == 1);
    CHECK(differences[0].fileFinish == at("2026-02-17 17:00"));
    CHECK(differences[0].ourFinish == at("2026-02-24 17:00"));
    CHECK(differences[0].reason.contains(u"It starts as in the file"_s));
    CHECK(differences[0].reason.contains(u"2026-02-14 is worked (春节)"_s));
    CHECK(differences[0].reason.contains(u"2026-02-15 to 2026-02-23 is off (春节)"_s));
    CHECK(differences[1].task == 2);
    CHECK(differences[1].reason.startsWith(u"It starts after “feast” finishes"_s));
    CHECK(differences[2].task == 3);
    CHECK(differences[2].reason.startsWith(u"The working time is the same"_s));
    CHECK(differences[3].task == 4);
    CHECK(differences[3].reason.startsWith(u"It spans its subtasks."_s));
    CHECK(dateDifferences(plan, *ours) == differences);
}
