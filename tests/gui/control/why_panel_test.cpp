// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/why_panel.h"

#include "control_fixture.h"

#include <QListWidget>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

TEST_CASE("F4 shows why the current task is where it is, and follows the selection",
          "[gui][control][why]")
{
    ControlFixture f;
    f.open();
    f.page->gantt().selectTask(f.build);
    f.child<QAction>("planWhy").trigger();
    ControlFixture::settle();
    auto &panel = f.child<WhyPanel>("whyPanel");
    REQUIRE(panel.isVisible());
    CHECK(f.child<QAction>("planWhy").shortcut() == QKeySequence(Qt::Key_F4));
    REQUIRE(panel.explanation().steps.size() == 2); // it waits for 设计, which begins with the plan
    auto &steps = f.child<QListWidget>("whySteps");
    REQUIRE(steps.count() == 2);
    CHECK(steps.item(0)->text().contains(u"设计"_s));
    f.page->gantt().selectTask(f.green);
    ControlFixture::settle();
    CHECK(panel.explanation().steps.size() == 1);
    f.child<QAction>("planWhy").trigger();
    CHECK_FALSE(panel.isVisible());
    CHECK(f.errors.empty());
}

TEST_CASE("a step leads to its task while the chain stays to be followed", "[gui][control][why]")
{
    ControlFixture f;
    f.open();
    f.page->gantt().selectTask(f.build);
    f.child<QAction>("planWhy").trigger();
    auto &steps = f.child<QListWidget>("whySteps");
    REQUIRE(steps.count() == 2);
    steps.setFocus();
    steps.setCurrentRow(0);
    QTest::keyClick(&steps, Qt::Key_Return);
    ControlFixture::settle();
    CHECK(f.page->gantt().currentTask() == f.design);
    CHECK(steps.count() == 2);
}

TEST_CASE("the panel says what would move the task earlier", "[gui][control][why]")
{
    ControlFixture f;
    f.open();
    f.page->gantt().selectTask(f.build);
    f.child<QAction>("planWhy").trigger();
    auto &ways = f.child<QListWidget>("whyWays");
    REQUIRE(QTest::qWaitFor([&] { return ways.count() > 0; }, 5000));
    CHECK(ways.item(0)->text().contains(u"设计"_s)); // without the link, or that one shorter
}

TEST_CASE("the explanation follows an edit of the plan", "[gui][control][why]")
{
    ControlFixture f;
    f.open();
    f.page->gantt().selectTask(f.build);
    f.child<QAction>("planWhy").trigger();
    auto &title = f.child<QLabel>("whyTask");
    const QString before = title.text();
    REQUIRE_OK(f.workspace->run(SetDuration{f.project, f.design, {8 * 480}}));
    ControlFixture::settle();
    CHECK(title.text() != before);
}

TEST_CASE("float paths list the tightest chain first and select it in the chart",
          "[gui][control][paths]")
{
    ControlFixture f;
    f.open();
    REQUIRE_OK(f.workspace->run(AddLink{f.project, f.green, f.build}));
    f.child<QAction>("planFloatPaths").trigger();
    auto *dialog = &f.child<QDialog>("floatPaths");
    auto &list = *dialog->findChild<FactTable *>(u"floatPathList"_s);
    auto &tasks = *dialog->findChild<FactTable *>(u"floatPathTasks"_s);
    REQUIRE(list.rows().size() == 2);
    CHECK(ControlFixture::column(tasks, 1) == QStringList{u"设计"_s, u"施工"_s});
    CHECK(ControlFixture::column(list, 1) == QStringList{u"0"_s, u"2"_s}); // 绿化 may slip two days
    list.setCurrent(1);
    CHECK(ControlFixture::column(tasks, 1) == QStringList{u"绿化"_s});
    dialog->findChild<QAbstractButton *>(u"floatPathSelect"_s)->click();
    ControlFixture::settle();
    CHECK(f.page->gantt().currentTask() == f.green);
    CHECK(f.errors.empty());
}

TEST_CASE("the task dialog leads to the explanation of its task", "[gui][control][why]")
{
    ControlFixture f;
    f.open();
    f.page->gantt().selectTask(f.build);
    f.child<QAction>("ganttDetails").trigger();
    ControlFixture::settle();
    f.click("taskWhy");
    auto &panel = f.child<WhyPanel>("whyPanel");
    REQUIRE(panel.isVisible());
    REQUIRE_FALSE(panel.explanation().steps.empty());
    CHECK(panel.explanation().steps.front().task == 1); // 施工
    CHECK(f.child<QAction>("planWhy").isChecked());
    CHECK(f.errors.empty());
}
