// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/table_preview.h"
#include "sheet_builder.h"
#include "support/plan_builder.h"
#include "support/stringify.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const ManualClock kClock(1'780'000'000'000);
const QHash<QString, OrgUnitId> kUnits{{u"市交通局"_s, idNumber<OrgUnitId>(9, 1)}};

Result<TablePreviewPtr> previewed(const TableSheet &sheet, const Plan &plan, TableOrder order = {})
{
    if (order.mapping.columns.empty())
        order.mapping = guessMapping(sheet);
    return previewTable(sheet, order, plan, kUnits, HolidayTable(), kClock);
}

TablePreviewPtr accepted(const TableSheet &sheet, const Plan &plan, const TableOrder &order = {})
{
    auto preview = previewed(sheet, plan, order);
    REQUIRE_OK(preview);
    for (const TableProblem &problem : (*preview)->reading.problems)
        UNSCOPED_INFO("row " << problem.row << ": " << problem.why.toStdString());
    for (const TableProblem &problem : (*preview)->refused)
        UNSCOPED_INFO("refused: " << problem.why.toStdString());
    REQUIRE((*preview)->mayRun());
    return *preview;
}

Plan emptyPlan()
{
    return aPlan().build();
}

QString outlineOf(const Plan &plan)
{
    const TaskTree tree = treeOf(plan.tasks);
    QStringList lines;
    for (std::size_t i = 0; i < plan.tasks.size(); ++i)
        lines << QString(tree.depth[i], u'.') + plan.tasks[i].name;
    return lines.join(u' ');
}

const Task &taskNamed(const Plan &plan, QStringView name)
{
    const auto found =
        std::ranges::find_if(plan.tasks, [&](const Task &t) { return t.name == name; });
    REQUIRE(found != plan.tasks.end());
    return *found;
}

} // namespace

TEST_CASE("rows become tasks with durations, units, dates and links", "[tables]")
{
    const auto preview =
        accepted(sheetOf({u"序号|任务名称|工期(天)|开始时间|前置任务|责任单位|完成百分比",
                          u"1|勘察|3|2026/3/2||市交通局|",
                          u"2|设计|1.5|2026年3月5日|1||",
                          u"3|招标|2|2026-03-10||| ",
                          u"4|施工|4周||2FS+1天,3|市交通局|0"}),
                 emptyPlan());
    const Plan &plan = preview->plan;
    REQUIRE(plan.tasks.size() == 4);
    CHECK(taskNamed(plan, u"勘察").duration.value == days(3));
    CHECK(taskNamed(plan, u"勘察").unit == idNumber<OrgUnitId>(9, 1));
    CHECK(taskNamed(plan, u"勘察").constraint == ConstraintType::AsSoonAsPossible);
    CHECK(taskNamed(plan, u"设计").duration.value == days(3) / 2);
    CHECK(taskNamed(plan, u"设计").constraint == ConstraintType::AsSoonAsPossible);
    CHECK(taskNamed(plan, u"招标").constraint == ConstraintType::StartNoEarlierThan);
    CHECK(taskNamed(plan, u"招标").start == at("2026-03-10 08:00"));
    CHECK(taskNamed(plan, u"施工").duration.value == 4 * 2400);
    REQUIRE(plan.links.size() == 3);
    const TaskId building = taskNamed(plan, u"施工").id;
    CHECK(std::ranges::count_if(plan.links, [&](const Link &l) { return l.successor == building; })
          == 2);
    CHECK(std::ranges::any_of(plan.links, [](const Link &l) { return l.lag.value == days(1); }));
}

TEST_CASE("successors and who works on a task come in, resources that are new with them",
          "[tables]")
{
    const auto preview = accepted(sheetOf({u"序号|任务名称|工期(天)|后续任务|资源名称",
                                           u"1|勘察|3|2,3SS+1天|张三；挖掘机[50%]",
                                           u"2|设计|4||张三、李四",
                                           u"3|施工|2||?焊工"}),
                                  emptyPlan());
    const Plan &plan = preview->plan;
    REQUIRE(plan.links.size() == 2);
    CHECK(plan.links[0].successor == taskNamed(plan, u"设计").id);
    CHECK(plan.links[1].type == LinkType::StartToStart);
    REQUIRE(plan.resources.size() == 3);
    CHECK(plan.resources[1].name == u"挖掘机");
    REQUIRE(plan.assignments.size() == 5);
    const auto digs =
        std::ranges::find(plan.assignments, plan.resources[1].id, &Assignment::resource);
    REQUIRE(digs != plan.assignments.end());
    CHECK(digs->units == 500);
    CHECK(digs->task == taskNamed(plan, u"勘察").id);
    CHECK(std::ranges::count(plan.assignments, ResourceId(), &Assignment::resource) == 1);
}

TEST_CASE("a cell of resources that cannot be read is named, and no resource comes of it",
          "[tables]")
{
    const auto preview =
        previewed(sheetOf({u"任务名称|资源名称", u"勘察|挖掘机[很多]"}), emptyPlan());
    REQUIRE_OK(preview);
    REQUIRE((*preview)->reading.problems.size() == 1);
    CHECK((*preview)->reading.problems[0].column == 1);
    CHECK((*preview)->reading.command.resources.empty());
    CHECK_FALSE((*preview)->mayRun());
}

TEST_CASE("the outline comes from levels, from WBS codes or from blanks", "[tables]")
{
    const QString wanted = u"前期 .立项 ..报批 .设计 实施"_s;
    CHECK(
        outlineOf(
            accepted(sheetOf({u"级别|名称", u"1|前期", u"2|立项", u"3|报批", u"2|设计", u"1|实施"}),
                     emptyPlan())
                ->plan)
        == wanted);
    const auto byCode = accepted(
        sheetOf({u"WBS|名称", u"1|前期", u"1.1|立项", u"1.1.1|报批", u"1.2|设计", u"2|实施"}),
        emptyPlan());
    CHECK(outlineOf(byCode->plan) == wanted);
    CHECK(taskNamed(byCode->plan, u"报批").wbs.isEmpty()); // it is counted so anyway
    CHECK(
        outlineOf(accepted(sheetOf({u"名称", u"前期", u"  立项", u"    报批", u"  设计", u"实施"}),
                           emptyPlan())
                      ->plan)
        == wanted);
}

TEST_CASE("a WBS code that counting would not give is kept", "[tables]")
{
    const auto preview = accepted(sheetOf({u"WBS|名称", u"A-1|甲", u"A-2|乙"}), emptyPlan());
    CHECK(taskNamed(preview->plan, u"乙").wbs == u"A-2");
}

TEST_CASE("every cell that cannot be read is named in its place, and nothing may run", "[tables]")
{
    const auto preview = previewed(sheetOf({u"名称|工期(天)|开始时间|责任单位|前置任务",
                                            u"甲|三个|2026-03-02||",
                                            u"|2|||",
                                            u"乙|2|2026-02-30|没有的单位|9"}),
                                   emptyPlan());
    REQUIRE_OK(preview);
    const std::vector<TableProblem> &problems = (*preview)->reading.problems;
    CHECK_FALSE((*preview)->mayRun());
    const auto has = [&](int row, int column) {
        return std::ranges::any_of(problems, [&](const TableProblem &p) {
            return p.row == row && p.column == column && !p.why.isEmpty();
        });
    };
    CHECK(problems.size() == 5);
    CHECK(has(2, 1));
    CHECK(has(3, 0));
    CHECK(has(4, 2));
    CHECK(has(4, 3));
    CHECK(has(4, 4));
    TableOrder order;
    order.mapping = guessMapping(sheetOf({u"名称|工期(天)|开始时间|责任单位|前置任务"}));
    order.skipBad = true;
    const auto skipping = accepted(sheetOf({u"名称|工期(天)|开始时间|责任单位|前置任务",
                                            u"甲|三个|2026-03-02||",
                                            u"|2|||",
                                            u"乙|2|2026-02-30|没有的单位|9"}),
                                   emptyPlan(),
                                   order);
    CHECK(outlineOf(skipping->plan) == u"甲 乙");
}

TEST_CASE("numbers in a unit that nobody said are asked for, those with a unit are not", "[tables]")
{
    const auto asked = previewed(sheetOf({u"名称|工期", u"甲|5", u"乙|3天"}), emptyPlan());
    REQUIRE_OK(asked);
    CHECK((*asked)->reading.unitless == std::vector<int>{1});
    CHECK_FALSE((*asked)->mayRun());
    CHECK((*previewed(sheetOf({u"名称|工期", u"甲|5天", u"乙|0"}), emptyPlan()))->mayRun());
}

TEST_CASE("a finish without a duration gives the duration, and alone a day to reach", "[tables]")
{
    const auto preview = accepted(
        sheetOf({u"名称|开始时间|完成时间", u"甲|2026-03-02|2026-03-06", u"乙||2026-03-13"}),
        emptyPlan());
    CHECK(taskNamed(preview->plan, u"甲").duration.value == days(5));
    CHECK(taskNamed(preview->plan, u"甲").finish == at("2026-03-06 17:00"));
    CHECK(taskNamed(preview->plan, u"乙").finish == at("2026-03-13 17:00"));
    CHECK(preview->moved.empty());
}

TEST_CASE("dates that the scheduler moves are told with the reason", "[tables]")
{
    const auto preview = accepted(sheetOf({u"名称|工期(天)|开始时间|完成时间|前置任务",
                                           u"甲|5|2026-03-02|2026-03-06|",
                                           u"乙|2|2026-03-04|2026-03-05|1"}),
                                  emptyPlan());
    REQUIRE(preview->moved.size() == 1);
    CHECK(preview->moved[0].fileStart == at("2026-03-04 08:00"));
    CHECK(preview->moved[0].ourStart == at("2026-03-09 08:00"));
    CHECK_FALSE(preview->moved[0].reason.isEmpty());
}

TEST_CASE("progress of the file took place on the dates of the file", "[tables]")
{
    const auto preview = accepted(sheetOf({u"名称|工期(天)|开始时间|完成时间|完成百分比",
                                           u"甲|5|2026-03-03|2026-03-09|100%",
                                           u"乙|4|2026-03-04|2026-03-09|50"}),
                                  emptyPlan());
    const Task &done = taskNamed(preview->plan, u"甲");
    CHECK(done.percentComplete == 100);
    CHECK(done.actualStart == at("2026-03-03 08:00"));
    CHECK(done.actualFinish == at("2026-03-09 17:00"));
    CHECK(taskNamed(preview->plan, u"乙").actualStart == at("2026-03-04 08:00"));
    CHECK_FALSE(taskNamed(preview->plan, u"乙").actualFinish.isValid());
}

TEST_CASE("actual dates of the file hold before and after the start of the plan", "[tables]")
{
    const auto preview = accepted(sheetOf({u"名称|工期(天)|完成百分比|实际开始时间|实际完成时间",
                                           u"早|5|100%|2026-01-12|2026-01-16",
                                           u"晚|5|100%|2026-05-11|2026-05-15",
                                           u"在建|5|40%|2026-02-02|"}),
                                  emptyPlan());
    CHECK(taskNamed(preview->plan, u"早").actualStart == at("2026-01-12 08:00"));
    CHECK(taskNamed(preview->plan, u"早").actualFinish == at("2026-01-16 17:00"));
    CHECK(taskNamed(preview->plan, u"晚").actualStart == at("2026-05-11 08:00"));
    CHECK(taskNamed(preview->plan, u"晚").actualFinish == at("2026-05-15 17:00"));
    CHECK(taskNamed(preview->plan, u"在建").actualStart == at("2026-02-02 08:00"));
    CHECK_FALSE(taskNamed(preview->plan, u"在建").actualFinish.isValid());
    const auto crossed = previewed(sheetOf({u"名称|工期(天)|完成百分比|实际开始时间|实际完成时间",
                                            u"倒置|5|100%|2026-05-15|2026-05-11"}),
                                   emptyPlan());
    REQUIRE_OK(crossed);
    CHECK_FALSE((*crossed)->mayRun());
}

TEST_CASE("rows change the tasks that their key names and nothing else", "[tables]")
{
    const Plan plan =
        aPlan().summary("前期").task("立项", days(3)).end().task("施工", days(10)).build();
    TableOrder order;
    const TableSheet sheet = sheetOf({u"WBS|工期(天)|责任单位", u"1.1|4|", u"2||市交通局"});
    order.mapping = guessMapping(sheet);
    order.target = TableTarget::Update;
    order.key = u"wbs"_s;
    const auto preview = accepted(sheet, plan, order);
    CHECK(preview->reading.matched == 2);
    CHECK(taskNamed(preview->plan, u"立项").duration.value == days(4));
    CHECK(taskNamed(preview->plan, u"施工").duration.value == days(10)); // an empty cell
    CHECK(taskNamed(preview->plan, u"施工").unit == idNumber<OrgUnitId>(9, 1));
    CHECK(preview->plan.tasks.size() == plan.tasks.size());
    const TableSheet stray = sheetOf({u"WBS|工期(天)", u"7|4", u"1.1|2", u"1.1|5"});
    order.mapping = guessMapping(stray);
    const auto refused = previewed(stray, plan, order);
    REQUIRE_OK(refused);
    CHECK((*refused)->reading.problems.size() == 2); // unknown, and one task twice
}

TEST_CASE("rows go below a task behind its last one", "[tables]")
{
    const Plan plan =
        aPlan().summary("前期").task("立项", days(3)).end().task("施工", days(1)).build();
    TableOrder order;
    const TableSheet sheet = sheetOf({u"级别|名称", u"1|设计", u"2|初设"});
    order.mapping = guessMapping(sheet);
    order.parent = plan.tasks[0].id;
    order.after = plan.tasks[1].id;
    CHECK(outlineOf(accepted(sheet, plan, order)->plan) == u"前期 .立项 .设计 ..初设 施工");
}

TEST_CASE("a loop of predecessors is refused before anything is taken over", "[tables]")
{
    const auto preview =
        previewed(sheetOf({u"名称|工期(天)|前置任务", u"甲|1|2", u"乙|1|1"}), emptyPlan());
    REQUIRE_OK(preview);
    CHECK_FALSE((*preview)->mayRun());
    REQUIRE((*preview)->refused.size() == 1);
    CHECK_FALSE((*preview)->refused[0].why.isEmpty());
}

TEST_CASE("repeated heads and blank rows make no tasks", "[tables]")
{
    CHECK(outlineOf(accepted(sheetOf({u"名称|工期(天)", u"甲|1", u"", u"名称|工期(天)", u"乙|1"}),
                             emptyPlan())
                        ->plan)
          == u"甲 乙");
}

TEST_CASE("reading stops when it is told to", "[tables]")
{
    TableSheet sheet = sheetOf({u"名称|工期(天)"});
    for (int i = 0; i < 2'000; ++i)
        sheet.rows.push_back({{.text = QString::number(i)}, {.text = u"1"_s}});
    const TableOrder order{.mapping = guessMapping(sheet)};
    const auto stopped = previewTable(sheet,
                                      order,
                                      emptyPlan(),
                                      kUnits,
                                      HolidayTable(),
                                      kClock,
                                      [](std::int64_t done, std::int64_t) { return done < 500; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}
