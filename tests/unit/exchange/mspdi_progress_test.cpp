// SPDX-License-Identifier: GPL-3.0-or-later
// Progress, interruptions, capacity and links between projects through Microsoft Project XML, both
// ways.
#include "domain/availability.h"
#include "plan_compare.h"
#include "support/stringify.h"

#include <algorithm>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const QString kCalendar =
    u"<CalendarUID>1</CalendarUID><MinutesPerDay>480</MinutesPerDay><Calendars><Calendar><UID>1</"
    u"UID><Name>Standard</Name>"
    u"<IsBaseCalendar>1</IsBaseCalendar><WeekDays>"
    u"<WeekDay><DayType>1</DayType><DayWorking>0</DayWorking></WeekDay>%1"
    u"<WeekDay><DayType>7</DayType><DayWorking>0</DayWorking></WeekDay></WeekDays></Calendar></Calendars>"_s;

QByteArray project(const QString &head, const QString &tasks, const QString &more = {})
{
    QString days;
    for (int day = 2; day <= 6; ++day)
        days +=
            u"<WeekDay><DayType>%1</DayType><DayWorking>1</DayWorking><WorkingTimes><WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime><WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>"_s
                .arg(day);
    const QString text = u"<Project xmlns=\"http://schemas.microsoft.com/project\"><Name>P</Name>"_s
                         + head + kCalendar.arg(days) + u"<Tasks>"_s + tasks + u"</Tasks>"_s + more
                         + u"</Project>"_s;
    return text.toUtf8();
}

QString task(int uid, const QString &inside)
{
    return u"<Task><UID>%1</UID><ID>%1</ID><Name>T%1</Name><OutlineLevel>1</OutlineLevel>%2</Task>"_s
        .arg(QString::number(uid), inside);
}

QString work(const QString &from, const QString &to, int hours)
{
    return u"<TimephasedData><Type>1</Type><UID>1</UID><Start>%1</Start><Finish>%2</Finish><Unit>2</Unit><Value>PT%3H0M0S</Value></TimephasedData>"_s
        .arg(from, to, QString::number(hours));
}

/// Three days of work from Monday 2 March 2026 to Thursday, with Tuesday off.
QByteArray interrupted()
{
    return project(
        {},
        task(
            1,
            u"<Start>2026-03-02T08:00:00</Start><Finish>2026-03-05T17:00:00</Finish><Duration>PT24H0M0S</Duration>"_s),
        u"<Resources><Resource><UID>1</UID><Name>R</Name><Type>1</Type></Resource></Resources>"
        u"<Assignments><Assignment><UID>1</UID><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID>"
        u"<Start>2026-03-02T08:00:00</Start><Finish>2026-03-05T17:00:00</Finish><Units>1</Units><Work>PT24H0M0S</Work>"_s
            + work(u"2026-03-02T08:00:00"_s, u"2026-03-03T08:00:00"_s, 8)
            + work(u"2026-03-03T08:00:00"_s, u"2026-03-04T08:00:00"_s, 0)
            + work(u"2026-03-04T08:00:00"_s, u"2026-03-05T08:00:00"_s, 8)
            + work(u"2026-03-05T08:00:00"_s, u"2026-03-05T17:00:00"_s, 8)
            + u"</Assignment></Assignments>"_s);
}

Plan imported(const QByteArray &xml)
{
    auto plan = importBytes(xml);
    REQUIRE_OK(plan);
    return std::move(plan->plan);
}

} // namespace

TEST_CASE("an interruption shows in the timephased work and is taken over", "[exchange][mspdi]")
{
    const Plan plan = imported(interrupted());
    CHECK(plan.tasks[0].splits == u"480+480");
    CHECK(missingFrom(leavesOf(writeMspdi(plan)), leavesOf(interrupted())).isEmpty());
}

TEST_CASE("work that is spread thinly, but not interrupted, is no interruption",
          "[exchange][mspdi]")
{
    QByteArray xml = interrupted();
    xml.replace("<Duration>PT24H0M0S</Duration>", "<Duration>PT32H0M0S</Duration>");
    CHECK(imported(xml).tasks[0].splits.isEmpty());
}

TEST_CASE("a changed interruption goes out as timephased work and comes back", "[exchange][mspdi]")
{
    Plan plan = imported(interrupted());
    plan.tasks[0].splits = u"240+480;960+240"_s;
    plan.tasks[0].finish = WallTime::at(QDate(2026, 3, 6), 12 * 60);
    plan.assignments[0].finish = plan.tasks[0].finish;
    const Plan again = imported(writeMspdi(plan));
    CHECK(again.tasks[0].splits == u"240+480;960+240");
    CHECK(again.assignments[0].work == plan.assignments[0].work);
}

TEST_CASE("an interruption that was set here goes out although the file knew of none",
          "[exchange][mspdi]")
{
    Plan plan = imported(interrupted());
    plan.assignments[0].extras.clear();
    plan.tasks[0].extras.clear();
    CHECK(imported(writeMspdi(plan)).tasks[0].splits == u"480+480");
}

TEST_CASE("remaining duration and resumption of a started task", "[exchange][mspdi]")
{
    const QString started =
        u"<Start>2026-03-02T08:00:00</Start><Finish>2026-03-13T17:00:00</"
        u"Finish><Duration>PT40H0M0S</Duration>"
        u"<Stop>2026-03-03T17:00:00</Stop><Resume>%1</Resume><PercentComplete>40</PercentComplete>"
        u"<ActualStart>2026-03-02T08:00:00</ActualStart><ActualCost>1500</ActualCost><RemainingDuration>PT%2H0M0S</RemainingDuration>"_s;
    const Plan paused =
        imported(project({}, task(1, started.arg(u"2026-03-10T08:00:00"_s, u"24"_s))));
    CHECK(paused.tasks[0].resume == WallTime::at(QDate(2026, 3, 10), 480));
    CHECK(paused.tasks[0].remaining.value == -1); // what 40 % leave of 40 hours
    CHECK(paused.tasks[0].actualCost.fen == 1500);
    const Plan going =
        imported(project({}, task(1, started.arg(u"2026-03-04T08:00:00"_s, u"30"_s))));
    CHECK_FALSE(going.tasks[0].resume.isValid()); // the next working time
    CHECK(going.tasks[0].remaining.value == 30 * 60);

    Plan changed = going;
    changed.tasks[0].remaining = {10 * 60};
    changed.tasks[0].resume = WallTime::at(QDate(2026, 3, 12), 480);
    changed.tasks[0].actualCost = {9900};
    const auto leaves = leavesOf(writeMspdi(changed));
    CHECK(leaves.value(u"/Project/Tasks/Task/RemainingDuration=PT10H0M0S"_s) == 1);
    CHECK(leaves.value(u"/Project/Tasks/Task/RemainingDuration=PT30H0M0S"_s) == 0);
    CHECK(leaves.value(u"/Project/Tasks/Task/Resume=2026-03-12T08:00:00"_s) == 1);
    CHECK(leaves.value(u"/Project/Tasks/Task/ActualCost=9900"_s) == 1);
}

TEST_CASE("capacity over time, code and unit of a resource", "[exchange][mspdi]")
{
    const QString resource =
        u"<Resources><Resource><UID>1</UID><Name>R</Name><Type>1</Type><MaterialLabel>t</"
        u"MaterialLabel><Code>R-01</Code><MaxUnits>1</MaxUnits><AvailabilityPeriods>"
        u"<AvailabilityPeriod><AvailableFrom>1984-01-01T00:00:00</"
        u"AvailableFrom><AvailableTo>2026-03-31T23:59:00</AvailableTo><AvailableUnits>0.5</"
        u"AvailableUnits></AvailabilityPeriod>"
        u"<AvailabilityPeriod><AvailableFrom>2026-04-01T00:00:00</"
        u"AvailableFrom><AvailableTo>2049-12-31T23:59:00</AvailableTo><AvailableUnits>2</"
        u"AvailableUnits></AvailabilityPeriod>"
        u"</AvailabilityPeriods></Resource></Resources>"_s;
    Plan plan = imported(project({}, {}, resource));
    Resource &r = plan.resources[0];
    CHECK(r.availability == u"..2026-03-31=500;2026-04-01..=2000");
    CHECK(r.code == u"R-01");
    CHECK(r.materialUnit == u"t");
    r.availability = u"2026-05-01..2026-05-31=1500"_s;
    const Plan again = imported(writeMspdi(plan));
    CHECK(again.resources[0].availability == r.availability);
}

TEST_CASE("critical paths, delays and calendars of resources: options go both ways",
          "[exchange][mspdi]")
{
    const QByteArray xml = project(
        u"<CriticalSlackLimit>2</CriticalSlackLimit><MultipleCriticalPaths>1</MultipleCriticalPaths>"_s,
        task(
            1,
            u"<Duration>PT8H0M0S</Duration><LevelingDelay>4800</LevelingDelay><LevelingDelayFormat>8</LevelingDelayFormat><IgnoreResourceCalendar>1</IgnoreResourceCalendar>"_s),
        u"<Assignments><Assignment><UID>1</UID><TaskUID>1</TaskUID><ResourceUID>-65535</ResourceUID><ActualCost>700</ActualCost><Delay>2400</Delay></Assignment></Assignments>"_s);
    const Plan plan = imported(xml);
    CHECK(plan.project.multiplePaths);
    CHECK(plan.project.criticalFloat.value == 960);
    CHECK(plan.tasks[0].levellingDelay.value == 480);
    CHECK(plan.tasks[0].ignoreResourceCalendars);
    CHECK(plan.assignments[0].delay.value == 240);
    CHECK(plan.assignments[0].actualCost.fen == 700);
    const Plan again = imported(writeMspdi(plan));
    CHECK(differences(normalised(plan), normalised(again)).join(u'\n') == u""_s);
}

TEST_CASE("a task of another project is linked through its row, and keeps its dates",
          "[exchange][mspdi]")
{
    const QByteArray xml = project(
        {},
        task(
            1,
            u"<ExternalTask>1</ExternalTask><ExternalTaskProject>other</ExternalTaskProject><Start>2026-03-02T08:00:00</Start><Finish>2026-03-06T17:00:00</Finish><Duration>PT40H0M0S</Duration>"_s)
            + task(
                2,
                u"<Duration>PT8H0M0S</Duration><PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type><CrossProject>1</CrossProject><CrossProjectName>other\\1</CrossProjectName><LinkLag>0</LinkLag><LagFormat>7</LagFormat></PredecessorLink>"_s));
    const Plan plan = imported(xml);
    REQUIRE(plan.links.size() == 1);
    CHECK(plan.tasks[0].manual);
    CHECK(missingFrom(leavesOf(writeMspdi(plan)), leavesOf(xml)).join(u'\n') == u""_s);
}

TEST_CASE("a link from another project of the workspace goes out as a row with fixed dates",
          "[exchange][mspdi]")
{
    Plan plan = imported(project({}, task(1, u"<Duration>PT8H0M0S</Duration>"_s)));
    const ManualClock clock(1'770'000'000'000);
    IdSource ids(clock, 5);
    Link link;
    link.id = ids.next<LinkId>();
    link.project = plan.project.id;
    link.predecessor = ids.next<TaskId>();
    link.successor = plan.tasks[0].id;
    link.predecessorProject = ids.next<ProjectId>();
    link.externalStart = WallTime::at(QDate(2026, 4, 1), 480);
    link.externalFinish = WallTime::at(QDate(2026, 4, 3), 1020);
    link.externalName = u"管线迁改"_s;
    plan.links.push_back(link);
    const Plan again = imported(writeMspdi(plan));
    REQUIRE(again.tasks.size() == 2);
    CHECK(again.tasks[1].name == u"管线迁改");
    CHECK(again.tasks[1].manual);
    CHECK(again.tasks[1].finish == link.externalFinish);
    REQUIRE(again.links.size() == 1);
    CHECK(again.links[0].predecessor == again.tasks[1].id);
}

TEST_CASE("rows of a baseline carry the names of their tasks", "[exchange][mspdi]")
{
    const Plan plan = imported(project(
        {},
        task(
            1,
            u"<Duration>PT8H0M0S</Duration><Baseline><Number>0</Number><Start>2026-03-02T08:00:00</Start></Baseline><Baseline><Number>3</Number><Work>PT5H0M0S</Work></Baseline>"_s)));
    REQUIRE(plan.baselines.size() == 2);
    REQUIRE(plan.baselineTasks.size() == 2);
    CHECK(plan.baselineTasks[0].name == u"T1");
    CHECK(plan.baselineTasks[1].name == u"T1");
}

TEST_CASE("a day off of who works on a task is no interruption of it", "[exchange][mspdi]")
{
    QByteArray xml = interrupted();
    xml.replace("</Calendar></Calendars>",
                "</Calendar><Calendar><UID>2</UID><Name>R</Name><IsBaseCalendar>0</IsBaseCalendar>"
                "<BaseCalendarUID>1</BaseCalendarUID><WeekDays><WeekDay><DayType>0</DayType>"
                "<DayWorking>0</DayWorking><TimePeriod><FromDate>2026-03-03T00:00:00</FromDate>"
                "<ToDate>2026-03-03T23:59:00</ToDate></TimePeriod></WeekDay></WeekDays>"
                "</Calendar></Calendars>");
    REQUIRE(xml.contains("<UID>2</UID>"));
    CHECK(imported(xml).tasks[0].splits == u"480+480"); // nobody's calendar yet
    xml.replace("<Name>R</Name><Type>1</Type>",
                "<Name>R</Name><Type>1</Type><CalendarUID>2</CalendarUID>");
    const Plan plan = imported(xml);
    CHECK(plan.resources[0].calendar.isValid());
    CHECK(plan.tasks[0].splits.isEmpty());
    CHECK(missingFrom(leavesOf(writeMspdi(plan)), leavesOf(xml)).isEmpty());
}
