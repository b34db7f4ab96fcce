// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/levelling_commands.h"
#include "resource_fixture.h"
#include "ui/widgets/dialog_seam.h"

#include <QComboBox>
#include <QLabel>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

TEST_CASE("an empty plan leads to its first resource, typed in and stored", "[gui][resources]")
{
    ResourceFixture f(false);
    f.click("resourceFirst");
    auto &dialog = f.find<QDialog>("resourceDialog");
    QTest::mouseClick(&f.in<QPushButton>(dialog, "resourceKeep"), Qt::LeftButton);
    CHECK(f.plan().resources.empty()); // it needs a name
    f.type(f.in<QLineEdit>(dialog, "resourceName"), u"赵工"_s);
    f.type(f.in<QLineEdit>(dialog, "resourceUnits"), u"50%"_s);
    QTest::keyClick(&f.in<QLineEdit>(dialog, "resourceUnits"), Qt::Key_Return);
    f.settle();
    REQUIRE(f.plan().resources.size() == 1);
    CHECK(f.plan().resources[0].name == u"赵工"_s);
    CHECK(f.plan().resources[0].maxUnits == 500);
    CHECK(f.find<QTableWidget>("resourceTable").rowCount() == 1);
    f.steps.undo();
    f.settle();
    CHECK(f.plan().resources.empty());
}

TEST_CASE("who is asked too much stands in the list, and a row leads to the task",
          "[gui][resources]")
{
    ResourceFixture f;
    auto &over = f.find<QTableWidget>("overTable");
    REQUIRE(over.rowCount() == 1);
    CHECK(over.item(0, 0)->text() == u"张工"_s);
    CHECK(over.item(0, 1)->text() == u"2026-03-02 08:00"_s);
    CHECK(over.item(0, 2)->text() == u"2026-03-04 17:00"_s);
    auto &table = f.find<QTableWidget>("resourceTable");
    CHECK_FALSE(table.item(0, 1)->text().isEmpty());
    CHECK(table.item(1, 1)->text().isEmpty());
    f.find<QTabWidget>("resourceDetails").setCurrentIndex(1);
    over.setCurrentCell(0, 0);
    over.setFocus();
    QTest::keyClick(&over, Qt::Key_Return);
    CHECK(f.wanted == QList<TaskId>{f.survey});
}

TEST_CASE("a proposal changes nothing until it is accepted; then it is one step",
          "[gui][resources]")
{
    ResourceFixture f;
    const Plan before = f.plan();
    const auto records = f.store.workspace->auditCount({});
    REQUIRE_OK(records);
    LevelDialog &dialog = f.proposed();
    CHECK(f.in<QTableWidget>(dialog, "movedTable").rowCount() >= 1);
    CHECK(f.in<QTableWidget>(dialog, "remainingTable").rowCount() == 0);
    CHECK(f.plan() == before);
    CHECK(*f.store.workspace->auditCount({}) == *records);
    QTest::mouseClick(&f.in<QPushButton>(dialog, "levelAccept"), Qt::LeftButton);
    f.settle();
    const auto now = f.store.workspace->plan(f.project);
    REQUIRE_OK(now);
    CHECK(std::ranges::count_if(now->plan->tasks,
                                [](const Task &t) { return t.levellingDelay.value > 0; })
          == 1);
    CHECK(f.find<QTableWidget>("overTable").rowCount() == 0);
    CHECK(*f.store.workspace->auditCount({}) == *records + 1);
    const auto last = f.store.workspace->auditRecords({}, 0, 1, true);
    REQUIRE_OK(last);
    CHECK(last->front().command == u"apply-levelling"_s);
    CHECK(f.steps.count() == 1);
    f.steps.undo();
    f.settle();
    CHECK(f.plan().tasks[1].levellingDelay.value == before.tasks[1].levellingDelay.value);
    CHECK(f.find<QTableWidget>("overTable").rowCount() == 1);
    CHECK(f.errors.empty());
}

TEST_CASE("a proposal for a plan that changed meanwhile is not taken over", "[gui][resources]")
{
    ResourceFixture f;
    LevelDialog &dialog = f.proposed();
    f.store.addTask(f.project, u"新增任务"_s, 1);
    QTest::mouseClick(&f.in<QPushButton>(dialog, "levelAccept"), Qt::LeftButton);
    f.settle();
    for (const Task &task : f.plan().tasks)
        CHECK(task.levellingDelay.value == 0);
    CHECK_FALSE(f.in<QLabel>(dialog, "levelProblem").text().isEmpty());
}

TEST_CASE("levelling can be taken back whole", "[gui][resources]")
{
    ResourceFixture f;
    CHECK_FALSE(f.find<QPushButton>("resourceClear").isEnabled());
    REQUIRE_OK(f.store.workspace->run(ApplyLevelling{f.project, {{f.drawings, {2880}}}}));
    f.settle();
    nextAnswer::yes(true);
    f.click("resourceClear");
    CHECK(f.store.task(f.project, f.drawings).levellingDelay.value == 0);
}

TEST_CASE("a resource is edited as one step, deleted after a question", "[gui][resources]")
{
    ResourceFixture f;
    f.find<QTableWidget>("resourceTable").setCurrentCell(0, 0);
    f.click("resourceEdit");
    auto &dialog = f.find<QDialog>("resourceDialog");
    f.type(f.in<QLineEdit>(dialog, "resourceName"), u"张三"_s);
    f.type(f.in<QLineEdit>(dialog, "resourceUnits"), u"2"_s);
    QTest::mouseClick(&f.in<QPushButton>(dialog, "resourceKeep"), Qt::LeftButton);
    f.settle();
    CHECK(f.plan().resources[0].name == u"张三"_s);
    CHECK(f.plan().resources[0].maxUnits == 2000);
    CHECK(f.find<QTableWidget>("overTable").rowCount() == 0); // two of them suffice
    f.steps.undo();
    f.settle();
    CHECK(f.plan().resources[0].name == u"张工"_s);
    CHECK(f.plan().resources[0].maxUnits == 1000);
    nextAnswer::yes(true);
    f.click("resourceDelete");
    REQUIRE(f.plan().resources.size() == 1);
    CHECK(f.plan().assignments.empty());
    CHECK(f.errors.empty());
}

TEST_CASE("a resource is put on a task and taken off again", "[gui][resources]")
{
    ResourceFixture f;
    f.find<QTableWidget>("resourceTable").setCurrentCell(1, 0);
    f.find<QTabWidget>("resourceDetails").setCurrentIndex(2);
    f.click("resourceAssign");
    auto &dialog = f.find<QDialog>("useDialog");
    f.in<QComboBox>(dialog, "useTask").setCurrentIndex(2);
    f.type(f.in<QLineEdit>(dialog, "useUnits"), u"0.5"_s);
    QTest::mouseClick(&f.in<QPushButton>(dialog, "useAssign"), Qt::LeftButton);
    f.settle();
    REQUIRE(f.plan().assignments.size() == 3);
    CHECK(f.plan().assignments[2].task == f.review);
    CHECK(f.plan().assignments[2].units == 500);
    auto &uses = f.find<QTableWidget>("useTable");
    REQUIRE(uses.rowCount() == 1);
    uses.setCurrentCell(0, 0);
    f.settle();
    f.click("resourceUnassign");
    CHECK(f.plan().assignments.size() == 2);
}

TEST_CASE("work without a name finds who has the skill", "[gui][resources]")
{
    ResourceFixture f;
    AssignResource open{f.project, f.review, {}};
    open.skill = u"审图"_s;
    REQUIRE_OK(f.store.workspace->run(open));
    f.settle();
    f.click("resourceSkill");
    auto &dialog = f.find<QDialog>("skillDialog");
    auto &people = f.in<QTableWidget>(dialog, "skillPeople");
    REQUIRE(people.rowCount() == 1);
    CHECK(people.item(0, 0)->text() == u"王工"_s);
    QTest::mouseClick(&f.in<QPushButton>(dialog, "skillAssign"), Qt::LeftButton);
    f.settle();
    const Plan plan = f.plan();
    CHECK(std::ranges::none_of(plan.assignments,
                               [](const Assignment &a) { return !a.resource.isValid(); }));
}
