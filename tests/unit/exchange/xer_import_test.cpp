// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_set.h"
#include "calendar/holidays.h"
#include "domain/availability.h"
#include "exchange/plan_import.h"
#include "plan_compare.h"
#include "support/stringify.h"
#include "xer_text.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

WallTime at(int month, int day, int hour, int minute = 0)
{
    return WallTime::at(QDate(2026, month, day), hour * 60 + minute);
}

QJsonObject xerExtras(const QString &extras)
{
    return QJsonDocument::fromJson(extras.toUtf8()).object().value("xer"_L1).toObject();
}

} // namespace

TEST_CASE("a Primavera file says the same in UTF-8, GBK and UTF-16", "[exchange][xer]")
{
    const XerText xer = roadWorks();
    const auto utf8 = importXer(xer.bytes());
    REQUIRE_OK(utf8);
    CHECK(utf8->plan.project.name == u"人民路道路改造工程");
    for (const QString &encoding : {u"GB18030"_s, u"GBK"_s, u"UTF-16LE"_s}) {
        INFO(encoding.toStdString());
        const auto other = importXer(xer.bytes(encoding));
        REQUIRE_OK(other);
        Plan a = normalised(utf8->plan);
        Plan b = normalised(other->plan);
        a.project.extras.clear(); // names the encoding
        b.project.extras.clear();
        CHECK(differences(a, b).join(u'\n') == u""_s);
    }
}

TEST_CASE("a western Primavera file is read as windows-1252", "[exchange][xer]")
{
    XerText xer(u"EUR"_s);
    xer.row(u"CURRTYPE"_s, {{u"decimal_symbol"_s, u","_s}, {u"curr_short_name"_s, u"EUR"_s}});
    xer.row(u"PROJECT"_s,
            {{u"proj_id"_s, u"1"_s}, {u"proj_short_name"_s, u"Straße – façade “A”"_s}});
    xer.row(u"TASK"_s,
            {{u"task_id"_s, u"5"_s},
             {u"proj_id"_s, u"1"_s},
             {u"task_name"_s, u"Brücke über die Loire, 3 €"_s},
             {u"target_drtn_hr_cnt"_s, u"1.012,5"_s}});
    const auto imported = importXer(xer.bytes(u"windows-1252"_s));
    REQUIRE_OK(imported);
    CHECK(imported->plan.project.code == u"Straße – façade “A”");
    REQUIRE(imported->plan.tasks.size() == 1);
    CHECK(imported->plan.tasks[0].name == u"Brücke über die Loire, 3 €");
    CHECK(imported->plan.tasks[0].duration.value == 60'750);
    CHECK(repairsOf(*imported).contains(u"EUR"));
}

TEST_CASE("WBS nodes become summary tasks in their order, the root the project", "[exchange][xer]")
{
    const auto imported = importXer(roadWorks().bytes());
    REQUIRE_OK(imported);
    const Plan &plan = imported->plan;
    QStringList rows;
    const TaskTree tree = treeOf(plan.tasks);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i)
        rows << QString(tree.depth[i], u'-') + plan.tasks[i].wbs + u' ' + plan.tasks[i].name;
    CHECK(rows
          == QStringList{u"1 里程碑"_s,
                         u"-A1000 开工令"_s,
                         u"-A1050 竣工验收"_s,
                         u"2 施工"_s,
                         u"-A1010 路基开挖"_s,
                         u"-A1020 管道铺设"_s,
                         u"-A1030 质量巡检"_s,
                         u"-A1040 沥青摊铺"_s});
    CHECK(taskOf(plan, u"2"_s).start == at(3, 2, 8));
    CHECK(taskOf(plan, u"A1010"_s).uid == 1002);
    CHECK(plan.project.code == u"DLGZ-2026");
}

TEST_CASE("schedule options of a Primavera project become the project's rules", "[exchange][xer]")
{
    const auto imported = importXer(roadWorks().bytes());
    REQUIRE_OK(imported);
    const Project &project = imported->plan.project;
    CHECK(project.lagCalendar == LagCalendar::AllHours);
    CHECK(project.progressRule == ProgressRule::ProgressOverride);
    CHECK(project.multiplePaths);
    CHECK(project.criticalFloat.value == 480);
    CHECK(project.statusDate == at(3, 16, 8));
    CHECK(project.planStart == at(3, 2, 8));
    CHECK(project.plannedFinish == QDate(2026, 6, 30));
    CHECK(project.minutesPerWeek == 2400);
    CHECK(xerExtras(project.extras)
              .value("options"_L1)
              .toObject()
              .value("max_multiple_longest_path"_L1)
              .toString()
          == u"10");

    const auto plain = importXer(XerText().row(u"PROJECT"_s, {{u"proj_id"_s, u"1"_s}}).bytes());
    REQUIRE_OK(plain);
    CHECK(plain->plan.project.lagCalendar == LagCalendar::Predecessor); // P6's default
}

TEST_CASE("options of Primavera that move dates and have no place here are told", "[exchange][xer]")
{
    const auto withOptions = [](const QString &outer, const QString &expected) {
        return importXer(XerText()
                             .row(u"PROJECT"_s, {{u"proj_id"_s, u"1"_s}})
                             .row(u"SCHEDOPTIONS"_s,
                                  {{u"schedoptions_id"_s, u"1"_s},
                                   {u"proj_id"_s, u"1"_s},
                                   {u"sched_outer_depend_type"_s, outer},
                                   {u"sched_use_expect_end_flag"_s, expected}})
                             .bytes());
    };
    const auto usual = withOptions(u"SD_Both"_s, u"N"_s);
    REQUIRE_OK(usual);
    CHECK_FALSE(repairsOf(*usual).contains(u"other projects"));
    CHECK_FALSE(repairsOf(*usual).contains(u"expected finish"));
    const auto odd = withOptions(u"SD_None"_s, u"Y"_s);
    REQUIRE_OK(odd);
    CHECK(repairsOf(*odd).contains(u"other projects"));
    CHECK(repairsOf(*odd).contains(u"expected finish"));
}

TEST_CASE("progress of a started activity: remaining duration, percent, resume", "[exchange][xer]")
{
    const auto imported = importXer(roadWorks().bytes());
    REQUIRE_OK(imported);
    const Task task = taskOf(imported->plan, u"A1010"_s);
    CHECK(task.actualStart == at(3, 2, 8));
    CHECK_FALSE(task.actualFinish.isValid());
    CHECK(task.duration.value == 80 * 60);
    CHECK(task.remaining.value == 20 * 60);
    CHECK(task.percentComplete == 75);
    CHECK(task.percentKind == PercentKind::Physical);
    CHECK(task.physicalPercent == 63);
    CHECK(task.resume == at(3, 16, 8));
    CHECK(task.work.value == 80 * 60);
    CHECK(task.start == at(3, 2, 8));
    CHECK(task.finish == at(3, 18, 12));
    CHECK(task.note == u"说明\n开挖深度 < 3 米\n注意\"管线\"");
    CHECK(xerExtras(task.extras).value("suspend_date"_L1).toString() == u"2026-03-11 17:00");
    const Task done = taskOf(imported->plan, u"A1000"_s);
    CHECK(done.percentComplete == 100);
    CHECK(done.actualFinish == at(3, 2, 8));
    CHECK(done.milestone);
}

TEST_CASE("constraints, kinds and priorities of activities", "[exchange][xer]")
{
    const auto imported = importXer(roadWorks().bytes());
    REQUIRE_OK(imported);
    const Task pipe = taskOf(imported->plan, u"A1020"_s);
    CHECK(pipe.constraint == ConstraintType::StartNoEarlierThan);
    CHECK(pipe.constraintDate == at(3, 17, 8));
    CHECK(pipe.deadline == at(4, 30, 17));
    CHECK(pipe.priority == 700);
    CHECK(pipe.type == TaskType::FixedDuration);
    CHECK(pipe.calendar.isValid());
    CHECK(taskOf(imported->plan, u"A1030"_s).kind == TaskKind::Hammock);
    const Task paving = taskOf(imported->plan, u"A1040"_s);
    CHECK(paving.constraint == ConstraintType::MustStartOn);
    CHECK(xerExtras(paving.extras).value("cstr_type"_L1).toString() == u"CS_MANDSTART");
    CHECK_FALSE(paving.ignoreResourceCalendars);
    CHECK(paving.duration.value
          == 24 * 60); // P6 schedules the remaining duration of what has not begun
    CHECK(xerExtras(paving.extras).value("target_drtn_hr_cnt"_L1).toString() == u"40");
    CHECK(taskOf(imported->plan, u"A1050"_s).finish == at(5, 29, 17));
}

TEST_CASE("relationships keep their kind and lag, two of them between one pair too",
          "[exchange][xer]")
{
    const auto imported = importXer(roadWorks().bytes());
    REQUIRE_OK(imported);
    const Plan &plan = imported->plan;
    QStringList links;
    for (const Link &link : plan.links)
        links
            << u"%1>%2 %3 %4"_s
                   .arg(plan.tasks[static_cast<std::size_t>(taskIndex(plan, link.predecessor))].wbs,
                        plan.tasks[static_cast<std::size_t>(taskIndex(plan, link.successor))].wbs)
                   .arg(static_cast<int>(link.type))
                   .arg(link.lag.value);
    CHECK(links
          == QStringList{u"A1000>A1010 1 0"_s,
                         u"A1010>A1020 3 960"_s,
                         u"A1010>A1020 0 -270"_s,
                         u"A1010>A1030 3 0"_s,
                         u"A1040>A1030 0 0"_s,
                         u"A1020>A1040 1 0"_s,
                         u"A1040>A1050 1 0"_s});
}

TEST_CASE("calendars in Primavera's own encoding work on the same days and hours",
          "[exchange][xer]")
{
    const auto imported = importXer(roadWorks().bytes());
    REQUIRE_OK(imported);
    const Plan &plan = imported->plan;
    REQUIRE(plan.calendars.size() == 2);
    const CalendarSet set = CalendarSet::compile(plan, shippedHolidays());
    CHECK(set.problems().isEmpty());
    const WorkCalendar &day = *set.project();
    CHECK(day.workBetween(at(4, 27, 0), at(5, 4, 0)) == 4 * 480); // 1 May is off
    CHECK(day.workBetween(at(5, 4, 0), at(5, 5, 0)) == 0);        // and Monday the 4th
    CHECK(day.workBetween(at(5, 9, 0), at(5, 10, 0)) == 240);     // a Saturday worked till noon
    CHECK(day.workBetween(at(3, 2, 8), at(3, 2, 17)) == 480);
    const WorkCalendar &night = *set.of(taskOf(plan, u"A1020"_s).calendar);
    CHECK(night.workBetween(at(3, 2, 0), at(3, 3, 0)) == 1440);   // Monday, 24 hours
    CHECK(night.workBetween(at(3, 3, 0), at(3, 4, 0)) == 8 * 60); // Tuesday, 0-6 and 22-24
    CHECK(night.workBetween(at(3, 4, 0), at(3, 5, 0)) == 0);      // the list leaves Wednesday out
    CHECK(plan.calendars[1].base == plan.calendars[0].id);
}

TEST_CASE("resources, prices, capacity over time and assignments", "[exchange][xer]")
{
    const auto imported = importXer(roadWorks().bytes());
    REQUIRE_OK(imported);
    const Plan &plan = imported->plan;
    REQUIRE(plan.resources.size() == 3);
    const Resource &crew = plan.resources[0];
    CHECK(crew.standardRate.fen == 12'050);
    CHECK(crew.overtimeRate.fen == 18'075);
    CHECK(crew.maxUnits == 2000); // at the data date
    const auto spans = availabilityFromText(crew.availability);
    REQUIRE_OK(spans);
    CHECK(unitsOn(crew, *spans, QDate(2026, 3, 31)) == 2000);
    CHECK(unitsOn(crew, *spans, QDate(2026, 4, 1)) == 500);
    CHECK(crew.skills == u"测量员");
    CHECK(plan.resources[1].form == ResourceForm::Machine);
    CHECK(plan.resources[1].group == u"测量组");
    CHECK(plan.resources[2].type == ResourceType::Material);
    CHECK(plan.resources[2].materialUnit == u"t");

    REQUIRE(plan.assignments.size() == 3);
    const Assignment &survey = plan.assignments[0];
    CHECK(survey.work.value == 80 * 60);
    CHECK(survey.actualWork.value == 60 * 60);
    CHECK(survey.units == 1250);
    CHECK(survey.actualCost.fen == 723'000);
    CHECK(survey.cost.fen == 964'000);
    CHECK(plan.assignments[1].units == 120'000); // 120 t
    CHECK(plan.assignments[2].skill == u"测量员");
    CHECK(plan.assignments[2].delay.value == 240);
    const Task paving = taskOf(plan, u"A1040"_s);
    CHECK(paving.fixedCost.fen == 123'456);
    CHECK(paving.actualCost.fen == 3450);
    CHECK(paving.cost.fen == 57'600'000 + 123'456);
}

TEST_CASE("activity codes and user fields become codes, planned dates a baseline",
          "[exchange][xer]")
{
    const auto imported = importXer(roadWorks().bytes());
    REQUIRE_OK(imported);
    const QJsonObject codes =
        QJsonDocument::fromJson(taskOf(imported->plan, u"A1010"_s).codes.toUtf8()).object();
    CHECK(codes.value(u"标段"_s).toString() == u"B1 第一标段");
    CHECK(codes.value(u"图纸编号"_s).toString() == u"图-03");
    REQUIRE(imported->plan.baselines.size() == 1);
    REQUIRE(imported->plan.baselineTasks.size() == 1);
    CHECK(imported->plan.baselineTasks[0].finish == at(3, 13, 17));
    CHECK(imported->plan.baselineTasks[0].work.value == 80 * 60);
}

TEST_CASE("a file with several projects lists them, and one waits for another", "[exchange][xer]")
{
    XerText xer = roadWorks();
    xer.row(u"PROJECT"_s,
            {{u"proj_id"_s, u"300"_s},
             {u"proj_short_name"_s, u"GX-2026"_s},
             {u"clndr_id"_s, u"30"_s},
             {u"last_recalc_date"_s, u"2026-03-16 08:00"_s}});
    xer.row(u"PROJWBS"_s,
            {{u"wbs_id"_s, u"400"_s},
             {u"proj_id"_s, u"300"_s},
             {u"wbs_short_name"_s, u"GX"_s},
             {u"wbs_name"_s, u"管线迁改"_s},
             {u"proj_node_flag"_s, u"Y"_s}});
    xer.row(u"TASK"_s,
            {{u"task_id"_s, u"3001"_s},
             {u"proj_id"_s, u"300"_s},
             {u"wbs_id"_s, u"400"_s},
             {u"task_code"_s, u"G10"_s},
             {u"task_name"_s, u"迁改完成"_s},
             {u"task_type"_s, u"TT_Task"_s},
             {u"target_drtn_hr_cnt"_s, u"16"_s},
             {u"early_start_date"_s, u"2026-04-06 08:00"_s},
             {u"early_end_date"_s, u"2026-04-07 17:00"_s}});
    xer.row(u"TASKPRED"_s,
            {{u"task_pred_id"_s, u"50"_s},
             {u"task_id"_s, u"1005"_s},
             {u"pred_task_id"_s, u"3001"_s},
             {u"proj_id"_s, u"100"_s},
             {u"pred_proj_id"_s, u"300"_s},
             {u"pred_type"_s, u"PR_FS"_s},
             {u"lag_hr_cnt"_s, u"8"_s}});
    const auto file = XerFile::read(xer.bytes());
    REQUIRE_OK(file);
    REQUIRE(file->projects().size() == 2);
    CHECK(file->projects()[0].activities == 6);
    CHECK(file->projects()[1].name == u"管线迁改");

    const ManualClock clock(1'760'000'000'000);
    IdSource ids(clock, 3);
    QBuffer buffer;
    buffer.setData(xer.bytes(u"GB18030"_s));
    buffer.open(QIODevice::ReadOnly);
    const auto second =
        importFile(buffer, ids, {.project = u"GX-2026"_s, .limits = {}, .progress = {}});
    REQUIRE_OK(second);
    CHECK(second->choices.size() == 2);
    CHECK(second->choice == 1);
    REQUIRE(second->plan.tasks.size() == 1);
    CHECK(second->plan.tasks[0].name == u"迁改完成");

    const auto first = file->plan(0, ids);
    REQUIRE_OK(first);
    const Task waited = taskOf(first->plan, u"GX-2026:G10"_s);
    CHECK(waited.manual);
    CHECK(waited.finish == at(4, 7, 17));
    CHECK(std::ranges::any_of(first->plan.links, [&](const Link &link) {
        return link.predecessor == waited.id && link.lag.value == 480;
    }));
    CHECK(repairsOf(*first).contains(u"GX-2026"));
    buffer.seek(0);
    const auto missing =
        importFile(buffer, ids, {.project = u"nowhere"_s, .limits = {}, .progress = {}});
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK(missing.error().message.contains(u"GX-2026"));
}

TEST_CASE("a Primavera plan goes out as Microsoft Project XML and comes back the same",
          "[exchange][xer]")
{
    XerText xer = roadWorks();
    const auto first = importXer(xer.bytes());
    REQUIRE_OK(first);
    const auto second = importBytes(writeMspdi(first->plan));
    REQUIRE_OK(second);
    CHECK(second->plan.tasks.size() == first->plan.tasks.size());
    for (std::size_t i = 0; i < first->plan.tasks.size(); ++i) {
        CHECK(second->plan.tasks[i].name == first->plan.tasks[i].name);
        CHECK(second->plan.tasks[i].start == first->plan.tasks[i].start);
        CHECK(second->plan.tasks[i].duration == first->plan.tasks[i].duration);
    }
}

TEST_CASE("the format of a file is told from its content", "[exchange][xer]")
{
    CHECK(planFormatOf(roadWorks().bytes().first(64)) == PlanFormat::Xer);
    CHECK(planFormatOf("\xEF\xBB\xBF"
                       "ERMHDR\t8.3")
          == PlanFormat::Xer);
    CHECK(planFormatOf("<?xml version=\"1.0\"?><Project/>") == PlanFormat::Mspdi);
    CHECK(planFormatOf("") == PlanFormat::Mspdi);
    const ManualClock clock(1'760'000'000'000);
    IdSource ids(clock, 3);
    QBuffer buffer;
    buffer.setData(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 rest"));
    buffer.open(QIODevice::ReadOnly);
    const auto refused = importFile(buffer, ids);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().message.contains(u".mpp"));
}

TEST_CASE("what rows say otherwise than the first is kept, and only that", "[exchange][xer]")
{
    const auto imported = importXer(roadWorks().bytes());
    REQUIRE_OK(imported);
    const auto guidOf = [&](const QString &code) {
        const QJsonObject extras =
            QJsonDocument::fromJson(taskOf(imported->plan, code).extras.toUtf8()).object();
        return extras.value("xer"_L1).toObject().value("guid"_L1).toString();
    };
    CHECK(guidOf(u"A1010"_s) == u"g1002");
    CHECK(guidOf(u"A1050"_s) == u"g1006");
    const QJsonObject project =
        QJsonDocument::fromJson(imported->plan.project.extras.toUtf8()).object();
    const QJsonObject usual = project.value("xer"_L1).toObject().value("task"_L1).toObject();
    CHECK_FALSE(usual.isEmpty());
    CHECK_FALSE(taskOf(imported->plan, u"A1020"_s).extras.contains(u"complete_pct_type"_s));
}

TEST_CASE("what is read of a Primavera file for dates only gives the same dates", "[exchange][xer]")
{
    const auto whole = importXer(roadWorks().bytes());
    const auto dates = importXer(roadWorks().bytes(), 0, {.datesOnly = true});
    REQUIRE_OK(whole);
    REQUIRE_OK(dates);
    REQUIRE(dates->plan.tasks.size() == whole->plan.tasks.size());
    CHECK(dates->plan.links.size() == whole->plan.links.size());
    CHECK(dates->plan.assignments.size() == whole->plan.assignments.size());
    CHECK(dates->plan.baselineTasks.empty());
    for (std::size_t i = 0; i < whole->plan.tasks.size(); ++i) {
        const Task &a = whole->plan.tasks[i];
        const Task &b = dates->plan.tasks[i];
        INFO(a.name.toStdString());
        CHECK(b.name == a.name);
        CHECK(b.uid == a.uid);
        CHECK(b.duration == a.duration);
        CHECK(b.remaining == a.remaining);
        CHECK(b.actualStart == a.actualStart);
        CHECK(b.resume == a.resume);
        CHECK(b.constraint == a.constraint);
        CHECK(b.constraintDate == a.constraintDate);
        CHECK(b.deadline == a.deadline);
        CHECK(b.calendar.isValid() == a.calendar.isValid());
        CHECK(b.kind == a.kind);
        CHECK(b.extras.isEmpty());
    }
}
