// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/risk_warning_desk.h"
#include "domain/sensor_rows.h"
#include "support/office.h"

#include <QTimeZone>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMillis kHour = 3'600'000;
constexpr UtcMillis kDay = 24 * kHour;

/// The office on a Monday morning, 2026-06-01 10:00 in China, a project under way and a score.
struct Watch : Office {
    ProjectId road;

    Watch()
    {
        grantRoles();
        road = addOwnProject(u"XM-1"_s);
        clock.set(QDateTime(QDate(2026, 6, 1), QTime(10, 0), QTimeZone("Asia/Shanghai"))
                      .toMSecsSinceEpoch());
    }
    void insert(const EntityChange &change)
    {
        REQUIRE_OK(workspace->commit(ChangeSet{u"sample"_s, {}, {change}}));
    }
    void score(double probability)
    {
        RiskScore row;
        row.id = workspace->ids().next<RiskScoreId>();
        row.project = road;
        row.scoredOn = QDate(2026, 5, 31);
        row.probability = probability;
        row.least = probability - 0.1;
        row.most = probability + 0.1;
        row.cases = 42;
        row.reference = 0.35;
        insert(inserted(row));
    }
    RiskWarningDesk::Judged judge()
    {
        const auto judged = RiskWarningDesk(*workspace).judge();
        REQUIRE_OK(judged);
        return *judged;
    }
    std::vector<WarningLine> all(bool closedToo = false)
    {
        const auto lines =
            RiskWarningDesk(*workspace).warnings(RiskWarningDesk::Which::All, closedToo);
        REQUIRE_OK(lines);
        return *lines;
    }
    std::optional<WarningLine> of(const QString &rule, bool closedToo = false)
    {
        for (const WarningLine &line : all(closedToo)) {
            if (line.row.rule == rule)
                return line;
        }
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(Watch,
                 "a probability above the threshold warns the person in charge, with the figures "
                 "in words",
                 "[risk][warning]")
{
    score(0.82);
    CHECK(judge().raised >= 1);
    const auto line = of(u"model.finish-late"_s);
    REQUIRE(line);
    CHECK(line->row.person == people.at(u"head"_s)); // the project's leader
    CHECK(line->row.unit == bureau);
    CHECK(line->text.contains(u"82"_s));
    CHECK(line->text.contains(u"42"_s));
    CHECK(line->text.contains(u"35"_s));
    CHECK(line->project.startsWith(u"XM-1"_s));
    // no repeat, and no empty record
    const auto before = countOf(u"risk-warn"_s);
    CHECK(judge().raised == 0);
    CHECK(countOf(u"risk-warn"_s) == before);
    // between threshold and hysteresis it stays, below it ends
    score(0.65);
    CHECK(judge().closed == 0);
    score(0.3);
    CHECK(judge().closed == 1);
    CHECK_FALSE(of(u"model.finish-late"_s));
    CHECK(of(u"model.finish-late"_s, true)->row.closedAt.isValid());
}

TEST_CASE_METHOD(Watch, "at night nothing is raised, in the morning it is", "[risk][warning]")
{
    score(0.9);
    clock.advance(10 * kHour); // eight in the evening
    const auto night = judge();
    CHECK(night.raised == 0);
    CHECK(night.waiting >= 1);
    CHECK(all().empty());
    clock.advance(13 * kHour);
    CHECK(judge().raised >= 1);
}

TEST_CASE_METHOD(Watch,
                 "who is to answer acknowledges and judges it; others may not",
                 "[risk][warning]")
{
    score(0.9);
    (void)judge();
    appoint();
    as(u"finance"_s);
    const auto id = RiskWarningDesk(*workspace).turns();
    REQUIRE_OK(id);
    CHECK(id->empty());
    as(u"head"_s);
    RiskWarningDesk mine(*workspace);
    const auto turns = mine.turns();
    REQUIRE_OK(turns);
    const auto line = of(u"model.finish-late"_s);
    REQUIRE(line);
    REQUIRE(std::ranges::contains(*turns, line->row.id));
    CHECK(line->isMine);
    // not yet acknowledged: nothing to judge
    CHECK_FALSE(mine.judgeWarning(line->row.id, WarningVerdict::FalseAlarm, u"测试"_s));
    as(u"finance"_s);
    CHECK_FALSE(RiskWarningDesk(*workspace).acknowledge(line->row.id, {}));
    as(u"head"_s);
    RiskWarningDesk again(*workspace);
    REQUIRE_OK(again.acknowledge(line->row.id, u"已安排赶工"_s));
    CHECK_FALSE(again.acknowledge(line->row.id, {}));
    CHECK(of(u"model.finish-late"_s)->row.state == WarningState::Acknowledged);
    CHECK_FALSE(again.judgeWarning(line->row.id, WarningVerdict::FalseAlarm, u" "_s));
    REQUIRE_OK(again.judgeWarning(line->row.id, WarningVerdict::FalseAlarm, u"数据滞后"_s));
    CHECK(countOf(u"acknowledge-warning"_s) == 1);
    CHECK(countOf(u"judge-warning"_s) == 1);
    const auto tally = again.tally();
    REQUIRE_OK(tally);
    const auto own =
        std::ranges::find(*tally, u"model.finish-late"_s, &RiskWarningDesk::Tally::rule);
    REQUIRE(own != tally->end());
    CHECK(own->raised == 1);
    CHECK(own->falseAlarms == 1);
    CHECK(own->falseShare() == 1.0);
}

TEST_CASE_METHOD(Watch,
                 "what nobody answers in two working days goes to those who receive the unit's "
                 "warnings",
                 "[risk][warning]")
{
    // led by the planner, so that the head of the unit is above
    Project row;
    row.code = u"XM-2"_s;
    row.name = u"示例桥"_s;
    row.owner = bureau;
    row.leader = people.at(u"planner"_s);
    row.plannedStart = QDate(2026, 3, 2);
    const auto bridge = createProject(*workspace, row);
    REQUIRE_OK(bridge);
    road = *bridge;
    score(0.9);
    (void)judge();
    const auto raised = of(u"model.finish-late"_s);
    REQUIRE(raised);
    CHECK(raised->row.person == people.at(u"planner"_s));
    clock.advance(kDay);
    CHECK(judge().escalated == 0);
    appoint();
    as(u"head"_s);
    {
        const auto before = RiskWarningDesk(*workspace).turns();
        REQUIRE_OK(before);
        CHECK_FALSE(std::ranges::contains(*before, raised->row.id));
    }
    clock.advance(kDay);
    CHECK(judge().escalated >= 1);
    const auto turns = RiskWarningDesk(*workspace).turns();
    REQUIRE_OK(turns);
    CHECK(std::ranges::contains(*turns, raised->row.id));
    CHECK(of(u"model.finish-late"_s)->row.state == WarningState::Escalated);
    REQUIRE_OK(RiskWarningDesk(*workspace).acknowledge(raised->row.id, u"约谈"_s));
    CHECK(of(u"model.finish-late"_s)->row.state == WarningState::Acknowledged);
}

TEST_CASE_METHOD(Watch,
                 "works under way without a word for a month, and alarms are "
                 "signs with their evidence",
                 "[risk][warning]")
{
    (void)addTask(road, u"路基"_s, 10);
    const auto present = workspace->plan(road);
    REQUIRE_OK(present);
    Project before = present->plan->project;
    Project after = before;
    after.stage = ProjectStage::Execution;
    ChangeSet set{u"sample"_s, road, {}};
    addUpdate(set, before, after);
    Sensor sensor;
    sensor.id = workspace->ids().next<SensorId>();
    sensor.project = road;
    sensor.name = u"边坡位移1号"_s;
    sensor.unit = u"mm"_s;
    SensorAlarm alarm;
    alarm.id = workspace->ids().next<SensorAlarmId>();
    alarm.sensor = sensor.id;
    alarm.value = 31.5;
    alarm.raisedAt = WallTime::at(QDate(2026, 5, 31), 300);
    set.changes.push_back(inserted(sensor));
    set.changes.push_back(inserted(alarm));
    REQUIRE_OK(workspace->commit(std::move(set)));
    (void)judge();
    const auto silent = of(u"progress.silent"_s);
    REQUIRE(silent);
    CHECK(silent->text.contains(u"2026-03-02"_s));
    CHECK(silent->text.contains(u"91"_s)); // days from 2026-03-02 to 2026-06-01
    const auto told = of(u"sensor.alarm"_s);
    REQUIRE(told);
    CHECK(told->severity == WarningSeverity::Stop);
    CHECK(told->text.contains(u"边坡位移1号"_s));
    CHECK(told->text.contains(u"31.5"_s));
    // handled: the warning ends by itself
    alarm.version = 1; // as it was stored
    SensorAlarm handled = alarm;
    handled.handledAt = WallTime::at(QDate(2026, 6, 1), 660);
    ChangeSet second{u"sample"_s, {}, {}};
    addUpdate(second, alarm, handled);
    REQUIRE_OK(workspace->commit(std::move(second)));
    (void)judge();
    CHECK_FALSE(of(u"sensor.alarm"_s));
}

TEST_CASE_METHOD(Watch,
                 "work without an approval fires by the rule of the pack, in its words",
                 "[risk][warning]")
{
    const auto present = workspace->plan(road);
    REQUIRE_OK(present);
    const Project before = present->plan->project;
    Project after = before;
    after.stage = ProjectStage::Execution; // without an approval
    ChangeSet set{u"sample"_s, road, {}};
    addUpdate(set, before, after);
    REQUIRE_OK(workspace->commit(std::move(set)));
    (void)judge();
    const auto line = of(u"investment.execution-without-approval"_s);
    REQUIRE(line);
    CHECK(line->severity == WarningSeverity::Stop);
    CHECK_FALSE(line->text.isEmpty());
    CHECK_FALSE(line->what.isEmpty());
    CHECK(line->what != line->row.rule);
}

TEST_CASE_METHOD(Watch, "a site's own policy counts from then on", "[risk][warning]")
{
    RiskWarningDesk desk(*workspace);
    auto book = desk.book();
    REQUIRE_OK(book);
    book->policy.threshold = 0.95;
    REQUIRE_OK(desk.setPolicy(book->policy));
    score(0.9);
    (void)judge();
    CHECK_FALSE(of(u"model.finish-late"_s));
    book->policy.threshold = 2;
    CHECK_FALSE(desk.setPolicy(book->policy));
}

TEST_CASE_METHOD(Watch,
                 "no act but the program's look writes warnings, whatever it calls itself",
                 "[risk][warning]")
{
    RiskWarning row;
    row.id = workspace->ids().next<RiskWarningId>();
    row.project = road;
    row.rule = u"x"_s;
    CHECK_FALSE(workspace->commit(ChangeSet{u"rename-task"_s, road, {inserted(row)}}));
    Remedy remedy;
    remedy.id = workspace->ids().next<RemedyId>();
    remedy.project = road;
    CHECK_FALSE(workspace->commit(ChangeSet{u"set-task-field"_s, road, {inserted(remedy)}}));
}

TEST_CASE_METHOD(Watch,
                 "an overload of a shared resource is told to its projects, and who sees a part "
                 "only does not end it",
                 "[risk][warning]")
{
    const ProjectId far = addOwnProject(u"XM-9"_s, Classification::Open, other);
    Resource crane;
    crane.id = workspace->ids().next<ResourceId>();
    crane.name = u"塔吊"_s;
    ChangeSet set{u"sample"_s, {}, {inserted(crane)}};
    for (const ProjectId project : {road, far}) {
        const TaskId task = addTask(project, u"吊装"_s, 200); // from March on, well into autumn
        Assignment assignment;
        assignment.id = workspace->ids().next<AssignmentId>();
        assignment.project = project;
        assignment.task = task;
        assignment.resource = crane.id;
        set.changes.push_back(inserted(assignment));
    }
    REQUIRE_OK(workspace->commit(std::move(set)));
    (void)judge();
    const auto told = of(u"resource.overload"_s);
    REQUIRE(told);
    CHECK(told->text.contains(u"塔吊"_s));
    CHECK(told->text.contains(u"200"_s)); // per cent of what one can do
    appoint();
    as(u"manager"_s); // of one bureau only
    (void)judge();
    CHECK(of(u"resource.overload"_s));
}
