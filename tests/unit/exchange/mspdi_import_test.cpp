// SPDX-License-Identifier: GPL-3.0-or-later
// What a good file means, value by value, on a small plan made by hand; and plans of our own as
// files.
#include "calendar/calendar_text.h"
#include "exchange/entity_extras.h"
#include "exchange/mspdi_values.h"
#include "plan_compare.h"
#include "support/stringify.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

Plan school()
{
    const auto imported =
        importBytes(fileBytes(QStringLiteral(ZS_SOURCE_DIR "/tests/data/mspdi/school.xml")));
    REQUIRE_OK(imported);
    REQUIRE(imported->repairs.empty());
    return imported->plan;
}

const Task &task(const Plan &plan, std::int64_t uid)
{
    const auto found = std::ranges::find(plan.tasks, uid, &Task::uid);
    REQUIRE(found != plan.tasks.end());
    return *found;
}

const Link &linkInto(const Plan &plan, std::int64_t uid)
{
    const auto found = std::ranges::find(plan.links, task(plan, uid).id, &Link::successor);
    REQUIRE(found != plan.links.end());
    return *found;
}

WallTime at(int month, int day, int hour)
{
    return WallTime::at(QDate(2026, month, day), hour * 60);
}

/// The plan without anything kept from a file, as if it had been made here.
Plan withoutExtras(Plan plan)
{
    plan.project.extras.clear();
    const auto clear = [](auto &entities) {
        for (auto &e : entities)
            e.extras.clear();
    };
    clear(plan.tasks);
    clear(plan.calendars);
    clear(plan.resources);
    clear(plan.assignments);
    clear(plan.baselineTasks);
    for (BaselineTask &row : plan.baselineTasks)
        row.name.clear(); // a file has none of their own: they are those of the tasks
    return plan;
}

Plan exportedAndRead(const Plan &plan)
{
    const auto read = importBytes(writeMspdi(plan));
    REQUIRE_OK(read);
    CHECK(read->repairs.empty());
    return read->plan;
}

} // namespace

TEST_CASE("a plan's tree, dates, durations and properties are read", "[exchange][mspdi]")
{
    const Plan plan = school();
    CHECK(plan.project.name == u"示例市第三小学迁建工程(虚构)"_s);
    CHECK(plan.project.code.isEmpty());
    CHECK(plan.project.planStart == at(2, 9, 8));
    CHECK_FALSE(plan.project.scheduleFromFinish);
    REQUIRE(plan.tasks.size() == 6);
    const Task &survey = task(plan, 2);
    CHECK(survey.name == u"现场踏勘与测绘"_s);
    CHECK(survey.parent == task(plan, 1).id);
    CHECK(survey.position == 0);
    CHECK(survey.start == at(2, 9, 8));
    CHECK(survey.finish == at(2, 12, 17));
    CHECK(survey.duration.value == 32 * 60);
    CHECK(survey.percentComplete == 50);
    CHECK(survey.note == u"含地下管线探测"_s);
    CHECK(survey.wbs.isEmpty()); // 1.1 is what is counted anyway
    CHECK(survey.type == TaskType::FixedDuration);
    CHECK(task(plan, 4).milestone);
    CHECK(task(plan, 4).deadline == at(3, 2, 17));
    CHECK(task(plan, 5).parent == TaskId());
}

TEST_CASE("links are read with kind, lag and the unit of the lag", "[exchange][mspdi]")
{
    const Plan plan = school();
    REQUIRE(plan.links.size() == 4);
    const Link &design = linkInto(plan, 5);
    CHECK(design.predecessor == task(plan, 4).id);
    CHECK(design.type == LinkType::FinishToStart);
    CHECK(design.lagKind == LagKind::Working);
    CHECK(design.lag.value == 960); // tenths of a minute in the file
    const Link &review = linkInto(plan, 6);
    CHECK(review.type == LinkType::StartToStart);
    CHECK(review.lagKind == LagKind::PercentOfPredecessor);
    CHECK(review.lagPercent == 50.0);
    CHECK(review.lagFormat == 19);
}

TEST_CASE("a make-up Saturday and the holiday after it are read as exceptions",
          "[exchange][mspdi][calendar]")
{
    const Plan plan = school();
    REQUIRE(plan.calendars.size() == 2);
    CHECK(plan.project.calendar == plan.calendars[0].id);
    CHECK(plan.calendars[1].base == plan.calendars[0].id);
    const auto week = decodeWeek(plan.calendars[0].week);
    REQUIRE_OK(week);
    CHECK((*week)[0] == DayShifts{{480, 720}, {780, 1020}}); // Monday
    CHECK((*week)[5] == DayShifts{});                        // Saturday off
    CHECK((*week)[6] == DayShifts{});
    const auto exceptions = decodeExceptions(plan.calendars[0].exceptions);
    REQUIRE_OK(exceptions);
    REQUIRE(exceptions->size() == 2);
    CHECK((*exceptions)[0].working);
    CHECK((*exceptions)[0].from == QDate(2026, 2, 14));
    CHECK((*exceptions)[0].shifts.size() == 2);
    CHECK_FALSE((*exceptions)[1].working);
    CHECK((*exceptions)[1].to == QDate(2026, 2, 23));
    CHECK(plan.calendars[1].week.isEmpty());
}

TEST_CASE("resources, rates, assignments and baselines are read", "[exchange][mspdi]")
{
    const Plan plan = school();
    REQUIRE(plan.resources.size() == 1);
    CHECK(plan.resources[0].standardRate.fen == 12'050);
    CHECK(plan.resources[0].maxUnits == 1000);
    CHECK(plan.resources[0].calendar == plan.calendars[1].id);
    REQUIRE(plan.assignments.size() == 1);
    CHECK(plan.assignments[0].task == task(plan, 2).id);
    CHECK(plan.assignments[0].resource == plan.resources[0].id);
    CHECK(plan.assignments[0].work.value == 32 * 60);
    CHECK(plan.assignments[0].cost.fen == 385'600);
    REQUIRE(plan.baselines.size() == 1);
    CHECK(plan.baselines[0].number == 0);
    REQUIRE(plan.baselineTasks.size() == 1);
    CHECK(plan.baselineTasks[0].task == task(plan, 2).id);
    CHECK(plan.baselineTasks[0].duration.value == 24 * 60);
}

TEST_CASE("a custom field is kept under the name a person gave it", "[exchange][mspdi]")
{
    const Plan plan = school();
    const QJsonArray fields = extrasJson(task(plan, 2).extras).value(u"fields"_s).toArray();
    REQUIRE(fields.size() == 1);
    CHECK(fields[0].toArray()[0].toString() == u"责任科室"_s);
    CHECK(task(plan, 2).extras.contains(u"基建科"_s));
}

TEST_CASE("a plan without anything kept from a file survives export and import",
          "[exchange][mspdi]")
{
    const Plan plan = withoutExtras(school());
    const Plan read = withoutExtras(exportedAndRead(plan));
    CHECK(differences(normalised(plan), normalised(read)).join(u'\n') == u""_s);
}

TEST_CASE("a changed plan is written as changed, not as it once was in the file",
          "[exchange][mspdi]")
{
    Plan plan = school();
    for (Task &t : plan.tasks) {
        t.name += u" 改"_s;
        t.start.minute += 1440;
        t.finish.minute += 1440;
        t.duration.value += 60;
        t.priority = 700;
        t.active = false;
    }
    plan.tasks[1].elapsed = true;
    plan.tasks[2].manual = true;
    plan.tasks[3].constraint = ConstraintType::FinishNoLaterThan;
    plan.tasks[3].constraintDate = at(4, 1, 17);
    plan.links[0].lagKind = LagKind::Elapsed;
    plan.links[0].lag.value = -1440;
    plan.links[0].lagFormat = 8;
    plan.links.erase(plan.links.begin() + 1);
    plan.resources[0].type = ResourceType::Cost;
    plan.calendars[0].exceptions.clear();
    plan.project.name = u"新名"_s;
    plan.project.note = u"说明\n第二行"_s;
    const Plan read = exportedAndRead(plan);
    CHECK(differences(normalised(withoutExtras(plan)), normalised(withoutExtras(read))).join(u'\n')
          == u""_s);
}

TEST_CASE("new tasks get numbers that are free, and computed values of moved tasks are left out",
          "[exchange][mspdi]")
{
    Plan plan = school();
    Task added = plan.tasks[5];
    added.id = TaskId(Uuid{{9, 9, 9}});
    added.uid = 0;
    added.extras.clear();
    added.position = 3;
    plan.tasks.push_back(added);
    const Plan read = exportedAndRead(plan);
    REQUIRE(read.tasks.size() == 7);
    CHECK(read.tasks[6].uid == 7);
    CHECK(read.tasks[5].uid == 6);
}

TEST_CASE("text that XML cannot carry is written so that the document stays readable",
          "[exchange][mspdi]")
{
    Plan plan = school();
    plan.tasks[0].name = u"a<b>&\"c\u0001\uFFFE"_s + QChar(0xD800) + u"\U00020000"_s;
    plan.tasks[0].note = u"一\r\n二"_s;
    const Plan read = exportedAndRead(plan);
    CHECK(read.tasks[0].name == u"a<b>&\"c\uFFFD\uFFFD\uFFFD\U00020000"_s);
    CHECK(read.tasks[0].note == u"一\n二"_s);
}

TEST_CASE("damaged extras in the store do not break an export", "[exchange][mspdi]")
{
    Plan plan = school();
    plan.project.extras =
        u"{\"mspdi\":{\"elements\":[\"a b\",\"x\",\"1\",[\"q\"]],\"blankTasks\":[[1],7]}}"_s;
    plan.tasks[0].extras = u"not json"_s;
    plan.tasks[1].extras =
        u"{\"mspdi\":{\"elements\":[\"<evil>\",\"x\"],\"as\":[[1,2],[\"Name\",null,\"x\"]]}}"_s;
    CHECK(exportedAndRead(plan).tasks.size() == 6);
}

TEST_CASE("what Project has no element for comes back from an export, codes of any length too",
          "[exchange][mspdi]")
{
    Plan plan = withoutExtras(school());
    REQUIRE(plan.tasks.size() > 3);
    REQUIRE_FALSE(plan.assignments.empty());
    plan.project.lagCalendar = LagCalendar::Predecessor;
    plan.project.progressRule = ProgressRule::ProgressOverride;
    plan.project.externalSuccessors = true;
    plan.tasks[1].kind = TaskKind::Hammock;
    plan.tasks[2].percentKind = PercentKind::Physical;
    plan.tasks[2].codes = uR"({"分部":"主体 <结构> & \"装饰\"","标段":"一标段"})"_s;
    plan.tasks[3].codes = u"{\"说明\":\"%1\"}"_s.arg(QString(700, u'长'));
    plan.tasks[3].splits = u"60+480"_s;
    plan.resources[0].form = ResourceForm::Machine;
    plan.resources[0].skills = u"测量;放样"_s;
    plan.assignments[0].skill = u"焊接"_s;
    const auto check = [&](const Plan &read) {
        CHECK(read.project.lagCalendar == plan.project.lagCalendar);
        CHECK(read.project.progressRule == plan.project.progressRule);
        CHECK(read.project.externalSuccessors);
        CHECK(read.tasks[0].kind == TaskKind::Normal);
        CHECK(read.tasks[1].kind == TaskKind::Hammock);
        CHECK(read.tasks[2].percentKind == PercentKind::Physical);
        CHECK(read.tasks[2].codes == plan.tasks[2].codes);
        CHECK(read.tasks[3].codes == plan.tasks[3].codes);
        CHECK(read.tasks[3].splits == u"60+480");
        CHECK(read.resources[0].form == ResourceForm::Machine);
        CHECK(read.resources[0].skills == u"测量;放样");
        CHECK(read.assignments[0].skill == u"焊接");
    };
    const QByteArray first = writeMspdi(plan);
    const auto read = importBytes(first);
    REQUIRE_OK(read);
    CHECK(read->repairs.empty());
    check(read->plan);
    // and again: nothing is doubled, and what is no longer so goes
    const QByteArray second = writeMspdi(read->plan);
    CHECK(second.count("<Alias>Zhengshu") == first.count("<Alias>Zhengshu"));
    CHECK(second.count("<ExtendedAttribute>") == first.count("<ExtendedAttribute>"));
    Plan changed = read->plan;
    changed.tasks[1].kind = TaskKind::Normal;
    const auto again = importBytes(writeMspdi(changed));
    REQUIRE_OK(again);
    CHECK(again->plan.tasks[1].kind == TaskKind::Normal);
    // an interruption of a task that was changed in Project is what Project says
    QByteArray moved = first;
    const QByteArray length = "<Duration>" + isoDurationText(plan.tasks[3].duration.value).toUtf8();
    REQUIRE(moved.contains(length));
    const auto longer = importBytes(moved.replace(length, "<Duration>PT77H0M0S"));
    REQUIRE_OK(longer);
    CHECK(longer->plan.tasks[3].splits.isEmpty());
    // no field is longer than Project's
    for (const QString &line : QString::fromUtf8(first).split(u'\n')) {
        const qsizetype from = line.indexOf(u"<Value>");
        if (from >= 0 && line.contains(u'长'))
            CHECK(QString(line.sliced(from + 7).chopped(8)).replace(u"&quot;"_s, u"'"_s).size()
                  <= 255);
    }
}

TEST_CASE("a field that the file has named for itself is left to it", "[exchange][mspdi]")
{
    Plan plan = withoutExtras(school());
    plan.tasks[1].kind = TaskKind::Hammock;
    QByteArray bytes = writeMspdi(plan);
    REQUIRE(bytes.contains("<Alias>Zhengshu</Alias>"));
    REQUIRE(bytes.contains("<FieldID>188744016</FieldID>"));
    bytes.replace("<Alias>Zhengshu</Alias>", QByteArray("<Alias>图号</Alias>"));
    const auto named = importBytes(bytes);
    REQUIRE_OK(named);
    CHECK(named->plan.tasks[1].kind == TaskKind::Normal);
    Plan both = named->plan;
    both.tasks[1].kind = TaskKind::Hammock;
    const QByteArray out = writeMspdi(both);
    CHECK(out.contains("<Alias>图号</Alias>"));
    CHECK(out.contains("<FieldID>188744015</FieldID>"));
    const auto back = importBytes(out);
    REQUIRE_OK(back);
    CHECK(back->plan.tasks[1].kind == TaskKind::Hammock);
}

TEST_CASE("the statutory days of a year without a notice are exported as well",
          "[exchange][mspdi][calendar]")
{
    Plan plan = withoutExtras(school());
    plan.calendars[0].exceptions.clear();
    plan.calendars[0].statutory = true;
    HolidayTable holidays;
    HolidayNotice notice = shippedHolidays().notices().at(2026);
    notice.days = {{QDate(2026, 5, 6), u"甲"_s, true}};
    holidays.add(notice); // those of the workspace count, not those that are shipped
    for (Task &task : plan.tasks) {
        if (task.finish.isValid())
            task.finish = WallTime::at(QDate(2027, 3, 1), 17 * 60);
    }
    const auto read = importBytes(writeMspdi(plan, {}, holidays));
    REQUIRE_OK(read);
    const auto exceptions = decodeExceptions(read->plan.calendars[0].exceptions);
    REQUIRE_OK(exceptions);
    const auto isOff = [&](QDate date) {
        return std::ranges::any_of(*exceptions, [&](const CalendarException &e) {
            return e.from <= date && date <= e.to && !e.working;
        });
    };
    CHECK(isOff(QDate(2026, 5, 6)));
    CHECK_FALSE(isOff(QDate(2026, 1, 2)));
    CHECK(isOff(QDate(2027, 1, 1)));
    CHECK(isOff(QDate(2027, 10, 1)));
    CHECK(isOff(QDate(2028, 1, 1))); // room for the plan to move
    CHECK_FALSE(isOff(QDate(2029, 1, 1)));
}

TEST_CASE("a calendar that follows the holiday notices is exported with their days",
          "[exchange][mspdi][calendar]")
{
    Plan plan = withoutExtras(school());
    plan.calendars[0].exceptions.clear();
    plan.calendars[0].statutory = true;
    const Plan read = exportedAndRead(plan);
    const auto exceptions = decodeExceptions(read.calendars[0].exceptions);
    REQUIRE_OK(exceptions);
    const auto on = [&](QDate date) {
        return std::ranges::find_if(*exceptions, [&](const CalendarException &e) {
            return e.from <= date && date <= e.to;
        });
    };
    const auto makeUp = on(QDate(2026, 2, 14));
    REQUIRE(makeUp != exceptions->end());
    CHECK(makeUp->working);
    CHECK(makeUp->shifts == DayShifts{{480, 720}, {780, 1020}});
    const auto newYear = on(QDate(2026, 1, 2));
    REQUIRE(newYear != exceptions->end());
    CHECK_FALSE(newYear->working);
}
