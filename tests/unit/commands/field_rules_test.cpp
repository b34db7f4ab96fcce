// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/project_fields.h"
#include "commands/split_commands.h"
#include "commands/task_commands.h"
#include "unit/commands/planned.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

Desk twoDays()
{
    return Desk(aPlan()
                    .summary("总")
                    .task("a", days(2))
                    .dates("2026-03-02 08:00", "2026-03-03 17:00")
                    .end());
}

SetTaskField fieldOf(Desk &desk, const char *task, const QString &column, const FieldValue &value)
{
    return {desk.project(), desk.task(task).id, column, value};
}

SetProjectField projectField(Desk &desk, const QString &column, const FieldValue &value)
{
    return {desk.project(), column, value};
}

const auto kWhole = [](std::int64_t n) { return FieldValue(n); };

} // namespace

TEST_CASE("the planning fields of a task are set by column and keep their rules", "[rules]")
{
    Desk desk = twoDays();
    REQUIRE_OK(desk.run(fieldOf(desk, "a", u"kind"_s, kWhole(1))));
    CHECK(desk.task("a").kind == TaskKind::Hammock);
    REQUIRE_OK(desk.run(fieldOf(desk, "a", u"percent_kind"_s, kWhole(2))));
    CHECK(desk.task("a").percentKind == PercentKind::Physical);
    REQUIRE_OK(desk.run(fieldOf(desk, "a", u"levelling_delay"_s, kWhole(1440))));
    CHECK(desk.task("a").levellingDelay.value == 1440);
    REQUIRE_OK(desk.run(fieldOf(desk, "a", u"ignore_resource_calendars"_s, kWhole(1))));
    CHECK(desk.task("a").ignoreResourceCalendars);
    REQUIRE_OK(desk.run(fieldOf(desk, "a", u"actual_cost"_s, kWhole(700))));
    CHECK(desk.task("a").actualCost == Money{700});
    const auto invalid = [&](const QString &column, const FieldValue &value) {
        return desk.refused(fieldOf(desk, "a", column, value)).code == ErrorCode::Invalid;
    };
    CHECK(invalid(u"kind"_s, kWhole(2)));
    CHECK(invalid(u"percent_kind"_s, kWhole(-1)));
    CHECK(invalid(u"type"_s, kWhole(9)));
    CHECK(invalid(u"levelling_delay"_s, kWhole(-1)));
    CHECK(invalid(u"actual_cost"_s, kWhole(-5)));
    CHECK(invalid(u"extras"_s, u"x"_s));
    CHECK(invalid(u"position"_s, kWhole(4)));
}

TEST_CASE("interruptions typed by hand are read, put in order and kept within the task", "[rules]")
{
    Desk desk = twoDays();
    REQUIRE_OK(desk.run(fieldOf(desk, "a", u"splits"_s, u"240+60;480+120"_s)));
    CHECK(desk.task("a").splits == u"240+60;480+120"_s);
    CHECK(desk.refused(fieldOf(desk, "a", u"splits"_s, u"960+60"_s)).code == ErrorCode::Invalid);
    CHECK(desk.refused(fieldOf(desk, "a", u"splits"_s, u"soon"_s)).message.contains(u"soon"_s));
}

TEST_CASE("activity codes are names with texts, stored in one form", "[rules]")
{
    Desk desk = twoDays();
    REQUIRE_OK(
        desk.run(fieldOf(desk, "a", u"codes"_s, u"{ \"标段\": \"二\",\n\"专业\": \"桥梁\" }"_s)));
    CHECK(desk.task("a").codes == u"{\"专业\":\"桥梁\",\"标段\":\"二\"}"_s);
    REQUIRE_OK(desk.run(fieldOf(desk, "a", u"codes"_s, u"{}"_s)));
    CHECK(desk.task("a").codes.isEmpty());
    for (const QString &wrong : {u"[1]"_s, u"{\"a\":1}"_s, u"{\"\":\"x\"}"_s, u"标段=二"_s}) {
        CAPTURE(wrong);
        CHECK(desk.refused(fieldOf(desk, "a", u"codes"_s, wrong)).code == ErrorCode::Invalid);
    }
}

TEST_CASE("100 % and an actual finish come together, whichever is typed", "[rules]")
{
    Desk desk = twoDays();
    REQUIRE_OK(
        desk.run(fieldOf(desk, "a", u"actual_finish"_s, kWhole(at("2026-03-04 17:00").minute))));
    CHECK(desk.task("a").percentComplete == 100);
    CHECK(desk.task("a").actualStart == at("2026-03-02 08:00"));
    CHECK(desk.refused(fieldOf(desk, "a", u"actual_finish"_s, {})).code == ErrorCode::Invalid);
    REQUIRE_OK(desk.run(fieldOf(desk, "a", u"percent_complete"_s, kWhole(40))));
    CHECK_FALSE(desk.task("a").actualFinish.isValid());
    REQUIRE_OK(desk.run(fieldOf(desk, "a", u"remaining"_s, kWhole(240))));
    CHECK(desk.task("a").percentComplete == 75);
    REQUIRE_OK(desk.run(fieldOf(desk, "a", u"remaining"_s, kWhole(0))));
    CHECK(desk.task("a").percentComplete == 100);
    REQUIRE_OK(desk.run(fieldOf(desk, "a", u"actual_start"_s, {})));
    CHECK(desk.task("a").percentComplete == 0);
    CHECK(desk.refused(fieldOf(desk, "总", u"remaining"_s, kWhole(60))).code == ErrorCode::Invalid);
}

TEST_CASE("percent typed with a status date starts and ends the task no later than it", "[rules]")
{
    Desk desk = twoDays();
    desk.plan.project.statusDate = at("2026-03-02 12:00");
    REQUIRE_OK(desk.run(fieldOf(desk, "a", u"percent_complete"_s, kWhole(100))));
    CHECK(desk.task("a").actualFinish == at("2026-03-02 12:00"));
    CHECK(
        desk.refused(fieldOf(desk, "a", u"actual_finish"_s, kWhole(at("2026-03-03 12:00").minute)))
            .code
        == ErrorCode::Invalid);
}

TEST_CASE("a changed duration leaves what is done and changes what remains", "[rules]")
{
    Desk desk = twoDays();
    REQUIRE_OK(desk.run(fieldOf(desk, "a", u"remaining"_s, kWhole(days(1)))));
    REQUIRE_OK(desk.run(SetDuration{desk.project(), desk.task("a").id, WorkMinutes{days(5)}}));
    CHECK(desk.task("a").remaining.value == days(4));
}

TEST_CASE("a task's calendar must be one of the plan's", "[rules]")
{
    Desk desk = twoDays();
    CHECK(desk.refused(fieldOf(desk, "a", u"calendar"_s, idNumber<CalendarId>(9, 9).value())).code
          == ErrorCode::NotFound);
    REQUIRE_OK(desk.run(fieldOf(desk, "a", u"calendar"_s, desk.plan.calendars.front().id.value())));
}

TEST_CASE("a task is interrupted where a person points, and joined again", "[split]")
{
    Desk desk = twoDays();
    const TaskId a = desk.task("a").id;
    REQUIRE_OK(desk.run(SplitTask{desk.project(), a, at("2026-03-02 13:00"), WorkMinutes{480}}));
    CHECK(desk.task("a").splits == u"240+480"_s);
    // two hours behind the rest
    REQUIRE_OK(desk.run(SplitTask{desk.project(), a, at("2026-03-03 15:00"), WorkMinutes{60}}));
    CHECK(desk.task("a").splits == u"240+480;360+60"_s);
    // within a rest: it gets longer
    REQUIRE_OK(desk.run(SplitTask{desk.project(), a, at("2026-03-03 09:00"), WorkMinutes{120}}));
    CHECK(desk.task("a").splits == u"240+600;360+60"_s);
    REQUIRE_OK(desk.run(JoinTask{desk.project(), a, WorkMinutes{360}}));
    CHECK(desk.task("a").splits == u"240+600"_s);
    CHECK(desk.refused(JoinTask{desk.project(), a, WorkMinutes{360}}).code == ErrorCode::Invalid);
    REQUIRE_OK(desk.run(JoinTask{desk.project(), a}));
    CHECK(desk.task("a").splits.isEmpty());
    CHECK(desk.refused(JoinTask{desk.project(), a}).code == ErrorCode::Invalid);
}

TEST_CASE("a task is not interrupted at its ends, nor a summary task at all", "[split]")
{
    Desk desk = twoDays();
    const auto split = [&](const char *task, const char *when, Minutes gap) {
        return desk.refused(SplitTask{desk.project(), desk.task(task).id, at(when), {gap}}).code;
    };
    CHECK(split("a", "2026-03-02 08:00", 60) == ErrorCode::Invalid);
    CHECK(split("a", "2026-03-03 17:00", 60) == ErrorCode::Invalid);
    CHECK(split("a", "2026-03-02 13:00", 0) == ErrorCode::Invalid);
    CHECK(split("总", "2026-03-02 13:00", 60) == ErrorCode::Invalid);
}

TEST_CASE("how a plan is scheduled is set by column and keeps its rules", "[rules]")
{
    Desk desk = twoDays();
    REQUIRE_OK(desk.run(projectField(desk, u"lag_calendar"_s, kWhole(1))));
    CHECK(desk.plan.project.lagCalendar == LagCalendar::Predecessor);
    REQUIRE_OK(desk.run(projectField(desk, u"progress_rule"_s, kWhole(1))));
    CHECK(desk.plan.project.progressRule == ProgressRule::ProgressOverride);
    REQUIRE_OK(desk.run(projectField(desk, u"critical_float"_s, kWhole(480))));
    CHECK(desk.plan.project.criticalFloat.value == 480);
    desk.plan.project.name = u"旧"_s;
    REQUIRE_OK(desk.run(projectField(desk, u"name"_s, u" 滨河路  改造 "_s)));
    CHECK(desk.plan.project.name == u"滨河路 改造"_s);
    const auto invalid = [&](const QString &column, const FieldValue &value) {
        return desk.refused(projectField(desk, column, value)).code == ErrorCode::Invalid;
    };
    CHECK(invalid(u"lag_calendar"_s, kWhole(4)));
    CHECK(invalid(u"name"_s, u" "_s));
    CHECK(invalid(u"code"_s, u"P9"_s));
    CHECK(invalid(u"classification"_s, kWhole(0)));
    CHECK(invalid(u"control_baseline"_s, {}));
    CHECK(invalid(u"plan_finish"_s, kWhole(0)));
    CHECK(invalid(u"plan_start"_s, {}));
    CHECK(invalid(u"minutes_per_day"_s, kWhole(0)));
    CHECK(invalid(u"critical_float"_s, kWhole(-1)));
    CHECK(invalid(u"calendar"_s, idNumber<CalendarId>(9, 9).value()));
    CHECK(invalid(u"from_finish"_s, kWhole(1)));
    CHECK(invalid(u"no_such_column"_s, kWhole(1)));
}

TEST_CASE("the status date set as a project's field keeps the same rule", "[rules]")
{
    Desk desk = twoDays();
    desk.task("a").actualStart = at("2026-03-02 08:00");
    CHECK(desk.refused(projectField(desk, u"status_date"_s, kWhole(at("2026-03-01 08:00").minute)))
              .code
          == ErrorCode::Invalid);
    REQUIRE_OK(
        desk.run(projectField(desk, u"status_date"_s, kWhole(at("2026-03-02 17:00").minute))));
}
