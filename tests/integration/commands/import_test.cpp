// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other programs from end to end: read, scheduled, compared, stored, exported, read again;
// and what cannot be taken leaves the workspace as it was.
#include "commands/external_links.h"
#include "commands/task_rules.h"
#include "exchange/plan_import.h"
#include "schedule/date_differences.h"
#include "support/plan_builder.h"
#include "support/temp_workspace.h"
#include "unit/exchange/xer_text.h"

#include <QBuffer>

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportedPlan> readBytes(const QByteArray &bytes, IdSource &ids)
{
    QBuffer buffer;
    buffer.setData(bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return importFile(buffer, ids);
}

struct Office : TempWorkspace {
    [[nodiscard]] Result<ImportedPlan> read(const QByteArray &bytes)
    {
        return readBytes(bytes, workspace->ids());
    }
    [[nodiscard]] Plan stored(ProjectId project)
    {
        const auto plan = workspace->plan(project);
        REQUIRE_OK(plan);
        return *plan->plan;
    }
    /// How many projects and log records there are.
    [[nodiscard]] std::pair<std::size_t, std::int64_t> size() const
    {
        const auto projects = workspace->projects();
        REQUIRE_OK(projects);
        const auto records = workspace->auditCount({});
        REQUIRE_OK(records);
        return {projects->size(), *records};
    }
    /// Imports and expects a refusal that has words and changes nothing.
    [[nodiscard]] QString refused(const Plan &plan)
    {
        const auto before = size();
        const auto done = importPlan(*workspace, plan, u"file"_s);
        REQUIRE_FALSE(done.has_value());
        CHECK(done.error().code == ErrorCode::Invalid);
        CHECK(size() == before);
        return done.error().message;
    }
};

/// What a file says of a task and is to come back.
QStringList factsOf(const Plan &plan)
{
    QStringList facts;
    for (const Task &task : plan.tasks)
        facts << QStringList{task.name,
                             task.start.toString(),
                             task.finish.toString(),
                             QString::number(task.duration.value),
                             QString::number(task.percentComplete),
                             QString::number(static_cast<int>(task.constraint)),
                             task.deadline.toString()}
                     .join(u' ');
    return facts;
}

} // namespace

TEST_CASE("a Primavera file becomes a stored plan, and that a Microsoft Project file", "[import]")
{
    const QString encoding = GENERATE(u"UTF-8"_s, u"GB18030"_s);
    Office office;
    auto imported = office.read(roadWorks().bytes(encoding));
    REQUIRE_OK(imported);
    REQUIRE(imported->choices.size() == 1);
    const CalendarSet calendars =
        CalendarSet::compile(imported->plan, office.workspace->holidays());
    const auto times = schedule(imported->plan, calendars);
    REQUIRE_OK(times);
    const auto moved = dateDifferences(imported->plan, calendars, *times);
    for (const DateDifference &difference : moved)
        CHECK_FALSE(difference.reason.isEmpty());

    const std::size_t tasks = imported->plan.tasks.size();
    const auto id = importPlan(*office.workspace, std::move(imported->plan), u"road.xer"_s);
    REQUIRE_OK(id);
    office.reopen();
    const Plan plan = office.stored(*id);
    REQUIRE(plan.tasks.size() == tasks);
    for (std::size_t i = 0; i < tasks; ++i) {
        INFO(plan.tasks[i].name.toStdString());
        CHECK(plan.tasks[i].start == times->tasks[i].start);
        CHECK(plan.tasks[i].finish == times->tasks[i].finish);
    }
    const auto back = office.read(writeMspdi(plan));
    REQUIRE_OK(back);
    CHECK(factsOf(back->plan) == factsOf(plan));
    // two links of different types from one activity to another come back as well
    CHECK(back->repairs.empty());
    CHECK(back->plan.links.size() == plan.links.size());
    CHECK(back->plan.project.lagCalendar == plan.project.lagCalendar);
    CHECK(back->plan.project.progressRule == plan.project.progressRule);
    for (std::size_t i = 0; i < tasks; ++i)
        CHECK(back->plan.tasks[i].codes == plan.tasks[i].codes);
    CHECK(back->plan.resources.size() == plan.resources.size());
    CHECK(back->plan.assignments.size() == plan.assignments.size());
    CHECK(back->plan.baselineTasks.size() == plan.baselineTasks.size());
}

TEST_CASE("two projects of one file that wait for each other are taken one by one", "[import]")
{
    Office office;
    XerText xer;
    for (const QString &project : {u"1"_s, u"2"_s}) {
        xer.row(u"PROJECT"_s,
                {{u"proj_id"_s, project},
                 {u"proj_short_name"_s, u"P"_s + project},
                 {u"plan_start_date"_s, u"2026-03-02 08:00"_s}});
        xer.row(u"TASK"_s,
                {{u"task_id"_s, project + u"0"_s},
                 {u"proj_id"_s, project},
                 {u"task_code"_s, u"A"_s + project},
                 {u"task_name"_s, u"T"_s + project},
                 {u"task_type"_s, u"TT_Task"_s},
                 {u"target_drtn_hr_cnt"_s, u"8"_s},
                 {u"early_start_date"_s, u"2026-03-05 08:00"_s},
                 {u"early_end_date"_s, u"2026-03-05 17:00"_s}});
        const QString other = project == u"1" ? u"2"_s : u"1"_s;
        xer.row(u"TASKPRED"_s,
                {{u"task_pred_id"_s, project},
                 {u"task_id"_s, project + u"0"_s},
                 {u"pred_task_id"_s, other + u"0"_s},
                 {u"proj_id"_s, project},
                 {u"pred_proj_id"_s, other},
                 {u"pred_type"_s, u"PR_FS"_s},
                 {u"lag_hr_cnt"_s, u"0"_s}});
    }
    auto imported = office.read(xer.bytes());
    REQUIRE_OK(imported);
    CHECK(imported->choices.size() == 2);
    CHECK(imported->repairs.size() == 1); // the row with fixed dates that stands for the other
    const auto id = importPlan(*office.workspace, std::move(imported->plan), u"two.xer"_s);
    REQUIRE_OK(id);
    const Plan plan = office.stored(*id);
    REQUIRE(plan.tasks.size() == 2);
    CHECK(plan.tasks[0].start == at("2026-03-06 08:00")); // behind the other's fixed dates
    CHECK(plan.tasks[1].manual);
}

TEST_CASE("files that are broken are refused with words and change nothing", "[import][hostile]")
{
    Office office;
    const auto before = office.size();
    const QByteArray xer = roadWorks().bytes();
    const QByteArray xml = writeMspdi(aPlan().task("a", days(2)).build());
    QByteArray wrongBytes = xml; // GBK in a document that says it is UTF-8
    wrongBytes.replace("<Name>a</Name>", "<Name>\xC2\xB7\xBB\xF9\xFF</Name>");
    const std::vector<QByteArray> broken{
        {},
        "   \n",
        "PK\x03\x04 a workbook",
        "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 a .mpp file",
        "ERMHDR\t20.12\r\n",
        "ERMHDR\t20.12\r\n%T\tTASK\r\n%F\ttask_id\r\n%R\t1\r\n%E\r\n",
        xml.first(xml.size() / 2),
        wrongBytes,
        "<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY a \"b\">]><Project>&a;</Project>",
    };
    for (const QByteArray &bytes : broken) {
        const auto imported = office.read(bytes);
        INFO(bytes.first(std::min<qsizetype>(bytes.size(), 60)).toStdString());
        REQUIRE_FALSE(imported.has_value());
        CHECK(imported.error().code == ErrorCode::Invalid);
        CHECK(imported.error().message.size() > 10);
    }
    CHECK(office.size() == before);
    // one that was cut off can be read as far as it goes, and says so
    const auto cut = office.read(xer.first(xer.size() * 2 / 3));
    REQUIRE_OK(cut);
    CHECK_FALSE(cut->repairs.empty());
}

TEST_CASE("a plan that cannot be scheduled or whose links lead nowhere is not taken",
          "[import][hostile]")
{
    Office office;
    const Plan sound = aPlan().task("甲", days(2)).task("乙", days(1)).link("甲", "乙").build();
    SECTION("a cycle")
    {
        Plan plan = sound;
        Link back = plan.links.front();
        std::swap(back.predecessor, back.successor);
        back.id = idNumber<LinkId>(3, 77);
        plan.links.push_back(back);
        const QString why = office.refused(plan);
        CHECK(why.contains(u"甲"));
        CHECK(why.contains(u"乙"));
    }
    SECTION("a cycle over links that say they come from another project, but come from this one")
    {
        Plan plan = sound;
        Link back = plan.links.front();
        std::swap(back.predecessor, back.successor);
        back.id = idNumber<LinkId>(3, 77);
        back.predecessorProject = plan.project.id;
        plan.links.push_back(back);
        CHECK(office.refused(plan).contains(u"甲"));
    }
    SECTION("a link to a task that was deleted")
    {
        Plan plan = sound;
        plan.tasks.pop_back();
        CHECK(office.refused(plan).contains(u"link"));
        plan = sound;
        plan.links.front().predecessor = idNumber<TaskId>(2, 999);
        CHECK(office.refused(plan).contains(u"link"));
    }
    SECTION("a calendar without working time")
    {
        Plan plan = aPlan().calendar("只休息", {{8 * 60, 12 * 60}}, 0).task("甲", days(2)).build();
        for (const Calendar &calendar : plan.calendars) {
            if (calendar.name == u"只休息")
                plan.tasks[0].calendar = calendar.id;
        }
        REQUIRE(plan.tasks[0].calendar.isValid());
        CHECK(office.refused(plan).contains(u"只休息"));
    }
    CHECK_FALSE(office.workspace->projectByCode(sound.project.code).has_value());
}

TEST_CASE("an imported plan may wait for a task of a stored project, if that is there", "[import]")
{
    Office office;
    const ProjectId bridges = office.addProject(u"QL"_s);
    const TaskId bridge = office.addTask(bridges, u"桥墩"_s, 5);
    Plan plan = aPlan().task("甲", days(2)).task("乙", days(1)).link("甲", "乙").build();
    plan.project.id = idNumber<ProjectId>(1, 50);
    for (Task &task : plan.tasks)
        task.project = plan.project.id;
    for (Calendar &calendar : plan.calendars)
        calendar.project = plan.project.id;
    Link &link = plan.links.front();
    link.project = plan.project.id;
    link.predecessor = bridge;
    link.predecessorProject = bridges;
    link.externalName = u"桥梁: 桥墩"_s;
    link.externalStart = at("2026-03-02 08:00");
    link.externalFinish = at("2026-03-06 17:00");
    const auto id = importPlan(*office.workspace, plan, u"file"_s);
    REQUIRE_OK(id);
    CHECK(office.stored(*id).tasks[1].start == at("2026-03-09 08:00"));
    CHECK(office.stored(bridges).leaving.size() == 1);
    // and a cycle over both cannot be closed from the other side
    const auto closing =
        addExternalLink(*office.workspace, {bridges, bridge, plan.project.id, plan.tasks[1].id});
    REQUIRE_FALSE(closing.has_value());
    CHECK(closing.error().message.contains(u"桥墩"));
    plan.project.id = idNumber<ProjectId>(1, 51);
    link.predecessor = idNumber<TaskId>(2, 999);
    CHECK(office.refused(plan).contains(u"桥梁: 桥墩"));
}

TEST_CASE("tasks of a hundred years are scheduled, stored and exported, or refused with words",
          "[import][hostile]")
{
    Office office;
    PlanBuilder builder;
    builder.task("t0", kMaxDuration);
    for (int i = 1; i < 3; ++i) {
        builder.task(("t" + std::to_string(i)).c_str(), kMaxDuration);
        builder.link(("t" + std::to_string(i - 1)).c_str(), ("t" + std::to_string(i)).c_str());
    }
    const auto id = importPlan(*office.workspace, builder.build(), u"long"_s);
    REQUIRE_OK(id);
    office.reopen();
    const Plan plan = office.stored(*id);
    CHECK(plan.tasks[2].finish.date().year() > 3000);
    CHECK(plan.tasks[1].start > plan.tasks[0].start);
    const auto tooLong = withDuration(plan.tasks[0], {kMaxDuration + 1});
    REQUIRE_FALSE(tooLong.has_value());
    const auto back = office.read(writeMspdi(plan));
    REQUIRE_OK(back);
    CHECK(back->plan.tasks[2].duration == plan.tasks[2].duration);
    CHECK_FALSE(back->repairs.empty()); // dates behind the years of a plan are not taken silently
}
