// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/progress_commands.h"

#include "commands/split_commands.h"
#include "unit/commands/planned.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// Ten days from Monday 2026-03-02 08:00 to Friday 2026-03-13 17:00.
Desk tenDays()
{
    return Desk(aPlan()
                    .summary("总")
                    .task("a", days(10))
                    .dates("2026-03-02 08:00", "2026-03-13 17:00")
                    .task("b", days(2))
                    .dates("2026-03-16 08:00", "2026-03-17 17:00")
                    .end());
}

RecordProgress progressOf(Desk &desk, const char *task)
{
    return {desk.project(), desk.task(task).id};
}

} // namespace

TEST_CASE("an actual finish makes a task complete, started as scheduled", "[progress]")
{
    Desk desk = tenDays();
    RecordProgress done = progressOf(desk, "a");
    done.actualFinish = at("2026-03-12 17:00");
    REQUIRE_OK(desk.run(done));
    CHECK(desk.task("a").actualStart == at("2026-03-02 08:00"));
    CHECK(desk.task("a").actualFinish == at("2026-03-12 17:00"));
    CHECK(desk.task("a").percentComplete == 100);
}

TEST_CASE("100 % finishes a task as scheduled, but no later than the status date", "[progress]")
{
    Desk desk = tenDays();
    RecordProgress done = progressOf(desk, "a");
    done.percent = 100;
    SECTION("without a status date")
    {
        REQUIRE_OK(desk.run(done));
        CHECK(desk.task("a").actualFinish == at("2026-03-13 17:00"));
    }
    SECTION("with one")
    {
        REQUIRE_OK(desk.run(SetStatusDate{desk.project(), at("2026-03-11 17:00")}));
        REQUIRE_OK(desk.run(done));
        CHECK(desk.task("a").actualFinish == at("2026-03-11 17:00"));
    }
}

TEST_CASE("a remaining duration says how much is done, and a percentage takes it back",
          "[progress]")
{
    Desk desk = tenDays();
    RecordProgress left = progressOf(desk, "a");
    left.actualStart = at("2026-03-03 08:00");
    left.remaining = WorkMinutes{days(4)};
    REQUIRE_OK(desk.run(left));
    CHECK(desk.task("a").percentComplete == 60);
    CHECK(desk.task("a").remaining.value == days(4));
    CHECK(desk.task("a").actualStart == at("2026-03-03 08:00"));
    RecordProgress percent = progressOf(desk, "a");
    percent.percent = 70;
    REQUIRE_OK(desk.run(percent));
    CHECK(desk.task("a").percentComplete == 70);
    CHECK(desk.task("a").remaining.value == -1);
    RecordProgress both = progressOf(desk, "a");
    both.percent = 50;
    both.remaining = WorkMinutes{days(9)};
    REQUIRE_OK(desk.run(both));
    CHECK(desk.task("a").percentComplete == 50);
    CHECK(desk.task("a").remaining.value == days(9));
}

TEST_CASE("nothing remaining finishes a task, and less than 100 % opens it again", "[progress]")
{
    Desk desk = tenDays();
    RecordProgress none = progressOf(desk, "a");
    none.remaining = WorkMinutes{0};
    REQUIRE_OK(desk.run(none));
    CHECK(desk.task("a").percentComplete == 100);
    CHECK(desk.task("a").actualFinish.isValid());
    RecordProgress reopened = progressOf(desk, "a");
    reopened.percent = 80;
    REQUIRE_OK(desk.run(reopened));
    CHECK_FALSE(desk.task("a").actualFinish.isValid());
    CHECK(desk.task("a").actualStart.isValid());
    RecordProgress untouched = progressOf(desk, "a");
    untouched.percent = 0;
    REQUIRE_OK(desk.run(untouched));
    CHECK_FALSE(desk.task("a").actualStart.isValid());
}

TEST_CASE("a task may have begun with nothing done yet", "[progress]")
{
    Desk desk = tenDays();
    RecordProgress begun = progressOf(desk, "a");
    begun.actualStart = at("2026-03-02 10:00");
    begun.percent = 0;
    REQUIRE_OK(desk.run(begun));
    CHECK(desk.task("a").actualStart == at("2026-03-02 10:00"));
    CHECK(desk.task("a").percentComplete == 0);
}

TEST_CASE("progress that contradicts itself is refused", "[progress]")
{
    Desk desk = tenDays();
    const auto invalid = [&](auto change) {
        RecordProgress wrong = progressOf(desk, "a");
        change(wrong);
        return desk.refused(wrong).code == ErrorCode::Invalid;
    };
    CHECK(invalid([](RecordProgress &p) {
        p.actualFinish = at("2026-03-12 17:00");
        p.percent = 50;
    }));
    CHECK(invalid([](RecordProgress &p) {
        p.percent = 100;
        p.remaining = WorkMinutes{60};
    }));
    CHECK(invalid([](RecordProgress &p) {
        p.actualStart = at("2026-03-12 17:00");
        p.actualFinish = at("2026-03-11 17:00");
    }));
    CHECK(invalid([](RecordProgress &p) {
        p.actualStart = WallTime();
        p.percent = 5;
    }));
    CHECK(invalid([](RecordProgress &p) { p.percent = 101; }));
    CHECK(invalid([](RecordProgress &p) { p.physicalPercent = -1; }));
    CHECK(invalid([](RecordProgress &p) { p.actualCost = Money{-1}; }));
    RecordProgress summary = progressOf(desk, "总");
    summary.percent = 10;
    CHECK(desk.refused(summary).code == ErrorCode::Invalid);
}

TEST_CASE("no actual date lies behind the status date, whichever is set first", "[progress]")
{
    Desk desk = tenDays();
    REQUIRE_OK(desk.run(SetStatusDate{desk.project(), at("2026-03-06 17:00")}));
    RecordProgress late = progressOf(desk, "a");
    late.actualFinish = at("2026-03-09 17:00");
    const Error error = desk.refused(late);
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.message.contains(u"2026-03-06"_s));
    late.actualFinish = at("2026-03-06 17:00");
    REQUIRE_OK(desk.run(late));
    const Error back = desk.refused(SetStatusDate{desk.project(), at("2026-03-05 17:00")});
    CHECK(back.message.contains(u"“a”"_s));
    REQUIRE_OK(desk.run(SetStatusDate{desk.project(), {}}));
}

TEST_CASE("up to a date everything is done as scheduled, to the working minute", "[progress]")
{
    Desk desk = tenDays();
    REQUIRE_OK(desk.run(UpdateProgressToDate{desk.project(), at("2026-03-09 12:00")}));
    // five whole days and the morning of the sixth
    CHECK(desk.task("a").actualStart == at("2026-03-02 08:00"));
    CHECK(desk.task("a").remaining.value == days(10) - days(5) - hours(4));
    CHECK(desk.task("a").percentComplete == 55);
    CHECK_FALSE(desk.task("b").actualStart.isValid());
    CHECK(desk.plan.project.statusDate == at("2026-03-09 12:00"));
    REQUIRE_OK(desk.run(UpdateProgressToDate{desk.project(), at("2026-03-16 17:00")}));
    CHECK(desk.task("a").actualFinish == at("2026-03-13 17:00"));
    CHECK(desk.task("a").percentComplete == 100);
    CHECK(desk.task("b").remaining.value == days(1));
    CHECK(desk.task("总").percentComplete == 0);
}

TEST_CASE("work done up to a date knows the task's interruptions", "[progress]")
{
    Desk desk = tenDays();
    desk.task("a").duration = {days(6)}; // 2 days, 4 days' rest, 4 days
    desk.task("a").splits = u"960+1920"_s;
    SECTION("within the rest")
    {
        REQUIRE_OK(desk.run(UpdateProgressToDate{desk.project(), at("2026-03-05 17:00")}));
        CHECK(desk.task("a").remaining.value == days(4));
    }
    SECTION("behind it")
    {
        REQUIRE_OK(desk.run(UpdateProgressToDate{desk.project(), at("2026-03-10 17:00")}));
        CHECK(desk.task("a").remaining.value == days(3));
    }
}

TEST_CASE("unfinished work goes on behind a date: what has begun by its resume date, the rest by a "
          "constraint",
          "[progress]")
{
    Desk desk = tenDays();
    RecordProgress begun = progressOf(desk, "a");
    begun.actualStart = at("2026-03-02 08:00");
    begun.percent = 30;
    REQUIRE_OK(desk.run(begun));
    CHECK(desk.refused(RescheduleUnfinished{desk.project()}).code == ErrorCode::Invalid);
    REQUIRE_OK(desk.run(RescheduleUnfinished{desk.project(), at("2026-03-23 08:00")}));
    CHECK(desk.task("a").resume == at("2026-03-23 08:00"));
    CHECK(desk.task("b").constraint == ConstraintType::StartNoEarlierThan);
    CHECK(desk.task("b").constraintDate == at("2026-03-23 08:00"));
    CHECK_FALSE(desk.task("总").resume.isValid());
}

namespace {

/// Two days of work by somebody who works in the mornings only: until Thursday noon.
Desk mornings()
{
    Desk desk(PlanBuilder()
                  .calendar("上午", {{8 * 60, 12 * 60}}, 5)
                  .task("a", days(2))
                  .dates("2026-03-02 08:00", "2026-03-05 12:00"));
    const auto calendar = std::ranges::find(desk.plan.calendars, u"上午"_s, &Calendar::name);
    REQUIRE(calendar != desk.plan.calendars.end());
    desk.addResource("兼职").calendar = calendar->id;
    Assignment work;
    work.id = idNumber<AssignmentId>(7, 1);
    work.project = desk.project();
    work.task = desk.task("a").id;
    work.resource = desk.plan.resources.back().id;
    desk.plan.assignments.push_back(work);
    return desk;
}

} // namespace

TEST_CASE("what is done up to a date counts in the hours of those who work on it", "[progress]")
{
    Desk desk = mornings();
    REQUIRE_OK(desk.run(UpdateProgressToDate{desk.project(), at("2026-03-03 17:00")}));
    CHECK(desk.task("a").remaining.value == days(1));
    CHECK(desk.task("a").percentComplete == 50);
}

TEST_CASE("a task is interrupted in the hours of those who work on it", "[split]")
{
    Desk desk = mornings();
    REQUIRE_OK(desk.run(SplitTask{
        desk.project(), desk.task("a").id, at("2026-03-03 10:00"), WorkMinutes{hours(4)}}));
    CHECK(desk.task("a").splits == u"360+240"_s); // a morning and two hours
}
