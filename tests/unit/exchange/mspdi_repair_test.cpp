// SPDX-License-Identifier: GPL-3.0-or-later
// Files with mistakes in them: each mistake is repaired and listed, and the rest of the plan is
// there.
#include "plan_compare.h"
#include "support/stringify.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray
project(const QByteArray &tasks, const QByteArray &others = {}, const QByteArray &before = {})
{
    return "<Project xmlns=\"http://schemas.microsoft.com/project\"><Name>p.xml</Name>" + before
           + "<Tasks>" + tasks + "</Tasks>" + others + "</Project>";
}

QByteArray task(int uid, const QByteArray &more = {}, int level = 1)
{
    return "<Task><UID>" + QByteArray::number(uid) + "</UID><Name>T" + QByteArray::number(uid)
           + "</Name><OutlineLevel>" + QByteArray::number(level) + "</OutlineLevel>" + more
           + "</Task>";
}

QByteArray from(int uid, const QByteArray &more = "<Type>1</Type>")
{
    return "<PredecessorLink><PredecessorUID>" + QByteArray::number(uid) + "</PredecessorUID>"
           + more + "</PredecessorLink>";
}

struct Repaired {
    Plan plan;
    QString repairs;
};

/// Imports, and checks that a second import of the export has nothing left to repair.
Repaired repaired(const QByteArray &xml)
{
    auto imported = importBytes(xml);
    REQUIRE_OK(imported);
    Repaired result{imported->plan, {}};
    for (const ImportRepair &repair : imported->repairs)
        result.repairs += repair.what + u'\n';
    const auto again = importBytes(writeMspdi(result.plan));
    REQUIRE_OK(again);
    for (const ImportRepair &repair : again->repairs)
        UNSCOPED_INFO(repair.what.toStdString());
    CHECK(again->repairs.empty());
    return result;
}

qsizetype lines(const Repaired &r)
{
    return r.repairs.count(u'\n');
}

} // namespace

TEST_CASE("links from unknown tasks, from the task itself and doubled links are left out",
          "[exchange][repair]")
{
    const auto r = repaired(project(task(1) + task(2, from(1) + from(1) + from(2) + from(99))));
    CHECK(r.plan.links.size() == 1);
    CHECK(lines(r) == 3);
    CHECK(r.repairs.contains(u"There is no task 99"_s));
}

TEST_CASE("two links of different types between the same tasks are both kept", "[exchange][repair]")
{
    const QByteArray start = "<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>3</Type>"
                             "</PredecessorLink>";
    const auto r = repaired(project(task(1) + task(2, from(1) + start + start)));
    REQUIRE(r.plan.links.size() == 2);
    CHECK(r.plan.links[0].type == LinkType::FinishToStart);
    CHECK(r.plan.links[1].type == LinkType::StartToStart);
    CHECK(lines(r) == 1); // the same one again is not
}

TEST_CASE("the link that closes a cycle is left out and named", "[exchange][repair]")
{
    const auto r = repaired(
        project(task(1, from(3)) + task(2, from(1)) + task(3, from(2)) + task(4, from(3))));
    CHECK(r.plan.links.size() == 3);
    CHECK(lines(r) == 1);
    CHECK(r.repairs.contains(u"The link from task 2 “T2” to task 3 “T3” closes a cycle"_s));
}

TEST_CASE("a link between a summary and a task inside it closes a cycle, either way",
          "[exchange][repair]")
{
    CHECK(repaired(project(task(1) + task(2, from(1), 2))).plan.links.empty());
    CHECK(repaired(project(task(1, from(2)) + task(2, {}, 2))).plan.links.empty());
    const auto around =
        repaired(project(task(1) + task(2, from(4), 2) + task(3) + task(4, from(1), 2)));
    CHECK(around.plan.links.size() == 1); // 1 holds 2, 2 waits for 4, 4 waits for 1
    CHECK(lines(around) == 1);
}

TEST_CASE("links between branches of a tree are no cycle", "[exchange][repair]")
{
    const auto r = repaired(project(task(1) + task(2, {}, 2) + task(3, from(2), 2)
                                    + task(4, from(1)) + task(5, {}, 2) + task(6, from(3), 2)));
    CHECK(r.plan.links.size() == 3);
    CHECK(lines(r) == 0);
}

TEST_CASE("a link from another project is listed, and an export returns it", "[exchange][repair]")
{
    const auto imported = importBytes(
        project(task(1)
                + task(2,
                       from(1)
                           + from(7,
                                  "<CrossProject>1</CrossProject><CrossProjectName>x.mpp\\7</"
                                  "CrossProjectName>"))));
    REQUIRE_OK(imported);
    CHECK(imported->plan.links.size() == 1);
    CHECK(imported->repairs.size() == 1);
    CHECK(writeMspdi(imported->plan).contains("<CrossProjectName>x.mpp\\7</CrossProjectName>"));
}

TEST_CASE("doubled, missing and impossible numbers are replaced", "[exchange][repair]")
{
    const auto r = repaired(project(task(1) + task(1) + task(-5) + "<Task><Name>x</Name></Task>"
                                    + "<Task><UID>99999999999999999999</UID></Task>"));
    REQUIRE(r.plan.tasks.size() == 5);
    QSet<std::int64_t> uids;
    for (const Task &t : r.plan.tasks)
        uids.insert(t.uid);
    CHECK(uids.size() == 5);
    CHECK(lines(r) == 4);
}

TEST_CASE("dates of year 0 and 9999 and impossible ones are left unset", "[exchange][repair]")
{
    const auto r = repaired(
        project(task(1,
                     "<Start>0000-01-01T00:00:00</Start><Finish>9999-12-31T23:59:00</Finish>"
                     "<Deadline>2026-02-30T08:00:00</Deadline><ActualStart>soon</ActualStart>")));
    CHECK_FALSE(r.plan.tasks[0].start.isValid());
    CHECK_FALSE(r.plan.tasks[0].finish.isValid());
    CHECK_FALSE(r.plan.tasks[0].deadline.isValid());
    CHECK_FALSE(r.plan.tasks[0].actualStart.isValid());
    CHECK(lines(r) == 4);
}

TEST_CASE("negative and enormous durations become 0, percentages and priorities stay within bounds",
          "[exchange][repair]")
{
    const auto r =
        repaired(project(task(1,
                              "<Duration>-PT8H0M0S</Duration><PercentComplete>250</"
                              "PercentComplete><Priority>-3</Priority>")
                         + task(2,
                                "<Duration>PT99999999999H0M0S</Duration><Work>PT1E99H</"
                                "Work><PercentComplete>abc</PercentComplete>")
                         + task(3, "<ConstraintType>77</ConstraintType><Cost>1e300</Cost>")));
    CHECK(r.plan.tasks[0].duration.value == 0);
    CHECK(r.plan.tasks[0].percentComplete == 100);
    CHECK(r.plan.tasks[0].priority == 0);
    CHECK(r.plan.tasks[1].duration.value == 0);
    CHECK(r.plan.tasks[2].constraint == ConstraintType::AsSoonAsPossible);
    CHECK(r.plan.tasks[2].cost.fen == 0);
    CHECK(lines(r) == 8);
}

TEST_CASE("an outline level that does not follow is repaired", "[exchange][repair]")
{
    const auto r = repaired(
        project(task(1, {}, 1) + task(2, {}, 5) + task(3, {}, -2) + task(4, {}, 2000000000)));
    CHECK(r.plan.tasks[1].parent == r.plan.tasks[0].id);
    CHECK(r.plan.tasks[2].parent == TaskId());
    CHECK(r.plan.tasks[3].parent == r.plan.tasks[2].id);
    CHECK(lines(r) == 3);
}

TEST_CASE("assignments and calendars that do not exist are reported", "[exchange][repair]")
{
    const auto r = repaired(project(task(1, "<CalendarUID>8</CalendarUID>"),
                                    "<Resources><Resource><UID>1</UID><Name>R</"
                                    "Name><CalendarUID>9</CalendarUID></Resource></Resources>"
                                    "<Assignments><Assignment><UID>1</UID><TaskUID>77</"
                                    "TaskUID><ResourceUID>1</ResourceUID></Assignment>"
                                    "<Assignment><UID>2</UID><TaskUID>1</TaskUID><ResourceUID>78</"
                                    "ResourceUID></Assignment></Assignments>"));
    REQUIRE(r.plan.assignments.size() == 1);
    CHECK_FALSE(r.plan.assignments[0].resource.isValid());
    CHECK_FALSE(r.plan.tasks[0].calendar.isValid());
    CHECK(lines(r) == 4);
}

TEST_CASE("base calendars that form a loop are cut, impossible times and periods left out",
          "[exchange][repair]")
{
    const QByteArray calendars =
        "<Calendars><Calendar><UID>1</UID><Name>a</Name><BaseCalendarUID>2</BaseCalendarUID></"
        "Calendar>"
        "<Calendar><UID>2</UID><Name>b</Name><BaseCalendarUID>1</"
        "BaseCalendarUID><WeekDays><WeekDay>"
        "<DayType>2</DayType><DayWorking>1</DayWorking><WorkingTimes>"
        "<WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime>"
        "<WorkingTime><FromTime>11:00:00</FromTime><ToTime>13:00:00</ToTime></WorkingTime>"
        "<WorkingTime><FromTime>18:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime>"
        "</WorkingTimes></WeekDay></WeekDays><Exceptions><Exception><TimePeriod>"
        "<FromDate>2026-05-02T00:00:00</FromDate><ToDate>2026-05-01T00:00:00</ToDate></"
        "TimePeriod></Exception>"
        "</Exceptions></Calendar></Calendars>";
    const auto r = repaired(project(task(1), {}, calendars));
    CHECK(r.plan.calendars[0].base.isValid() != r.plan.calendars[1].base.isValid());
    CHECK(r.plan.calendars[1].exceptions.isEmpty());
    CHECK(lines(r) == 4);
}

TEST_CASE("blank rows come back where they were", "[exchange][mspdi]")
{
    const QByteArray blank = "<Task><UID>50</UID><ID>2</ID><IsNull>1</IsNull></Task>";
    const auto imported = importBytes(project(task(1) + blank + task(2)));
    REQUIRE_OK(imported);
    CHECK(imported->plan.tasks.size() == 2);
    const QByteArray xml = writeMspdi(imported->plan).simplified();
    CHECK(xml.indexOf("<UID>1</UID>") < xml.indexOf("<UID>50</UID>"));
    CHECK(xml.indexOf("<UID>50</UID>") < xml.indexOf("<UID>2</UID>"));
    CHECK(xml.contains("<UID>2</UID> <ID>3</ID>")
          == false); // the file gave no row number, so none is invented
}

TEST_CASE("a very long chain of repairs is cut short, and says so", "[exchange][repair]")
{
    QByteArray links;
    for (int i = 0; i < 6000; ++i)
        links += from(1'000'000 + i);
    const auto imported = importBytes(project(task(1, links)));
    REQUIRE_OK(imported);
    CHECK(imported->repairs.size() == 5001);
    CHECK(imported->repairs.back().what.contains(u"1000 more"_s));
}

TEST_CASE("a working day of no minutes is taken for a usual one, not for one of a minute",
          "[exchange][mspdi]")
{
    const Repaired result =
        repaired(project(task(1),
                         {},
                         "<MinutesPerDay>0</MinutesPerDay><MinutesPerWeek>-1</MinutesPerWeek>"
                         "<DaysPerMonth>99</DaysPerMonth>"));
    CHECK(result.plan.project.minutesPerDay == 480);
    CHECK(result.plan.project.minutesPerWeek == 2400);
    CHECK(result.plan.project.daysPerMonth == 31);
    CHECK(result.repairs.count(u'\n') == 3);
}
