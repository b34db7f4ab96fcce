// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_fixture.h"

#include <QListWidget>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct ScenarioFixture : ControlFixture {
    void create(const QString &name)
    {
        child<QAction>("scenarioNew").trigger();
        auto *dialog = &shownDialog("scenarioName");
        dialog->findChild<QLineEdit *>(u"scenarioNameEdit"_s)->setText(name);
        dialog->accept();
        settle();
    }
    [[nodiscard]] QDialog &shownDialog(const char *name) const
    {
        for (auto *dialog : page->findChildren<QDialog *>(QString::fromLatin1(name))) {
            if (dialog->isVisible())
                return *dialog;
        }
        FAIL("no such dialog: " << name);
        return child<QDialog>(name);
    }
    void choose(int index)
    {
        auto &choice = child<QComboBox>("planScenario");
        choice.setCurrentIndex(index);
        Q_EMIT choice.activated(index);
        settle();
    }
    [[nodiscard]] Minutes shownDuration(TaskId task) const
    {
        const auto now = page->desk().plan();
        REQUIRE_OK(now);
        return now->plan->tasks[static_cast<std::size_t>(taskIndex(*now->plan, task))]
            .duration.value;
    }
};

} // namespace

TEST_CASE("what is changed in a scenario stays in it until it is adopted as one step",
          "[gui][control][scenario]")
{
    ScenarioFixture f;
    f.open();
    f.create(u"加班"_s);
    CHECK(f.page->desk().isScenario());
    CHECK(f.child<QWidget>("scenarioBanner").isVisible());
    CHECK(f.child<QComboBox>("planScenario").currentText().contains(u"加班"_s));
    REQUIRE(f.page->desk().run(SetDuration{f.project, f.build, {6 * 480}}, u"x"_s));
    ControlFixture::settle();
    CHECK(f.shownDuration(f.build) == 6 * 480);
    CHECK(f.task(f.project, f.build).duration.value == 10 * 480);
    f.child<QAction>("scenarioAdopt").trigger();
    auto &adopt = f.shownDialog("adoptScenario");
    CHECK(adopt.findChild<QListWidget *>(u"scenarioConflicts"_s) == nullptr);
    adopt.accept();
    ControlFixture::settle();
    CHECK(f.errors.empty());
    CHECK_FALSE(f.page->desk().isScenario());
    CHECK_FALSE(f.child<QWidget>("scenarioBanner").isVisible());
    CHECK(f.task(f.project, f.build).duration.value == 6 * 480);
    CHECK(f.lastAct() == u"adopt-scenario"_s);
    CHECK(f.plan()->scenarios.empty());
    f.page->undoStack()->undo();
    CHECK(f.task(f.project, f.build).duration.value == 10 * 480);
    CHECK(f.plan()->scenarios.size() == 1);
}

TEST_CASE("conflicts are listed before a scenario is adopted", "[gui][control][scenario]")
{
    ScenarioFixture f;
    f.open();
    f.create(u"甲"_s);
    REQUIRE(f.page->desk().run(SetDuration{f.project, f.build, {6 * 480}}, u"x"_s));
    REQUIRE_OK(f.workspace->run(SetDuration{f.project, f.build, {12 * 480}}));
    ControlFixture::settle();
    f.child<QAction>("scenarioAdopt").trigger();
    auto &adopt = f.shownDialog("adoptScenario");
    auto *list = adopt.findChild<QListWidget *>(u"scenarioConflicts"_s);
    REQUIRE(list);
    CHECK(list->count() == 1);
    adopt.reject();
    ControlFixture::settle();
    CHECK(f.page->desk().isScenario());
    CHECK(f.task(f.project, f.build).duration.value == 12 * 480);
    f.child<QAction>("scenarioAdopt").trigger();
    f.shownDialog("adoptScenario").accept();
    ControlFixture::settle();
    CHECK(f.task(f.project, f.build).duration.value == 6 * 480);
    CHECK(f.errors.empty());
}

TEST_CASE("one goes between plan and scenarios, and compares them side by side",
          "[gui][control][scenario]")
{
    ScenarioFixture f;
    f.open();
    f.create(u"甲"_s);
    REQUIRE(f.page->desk().run(SetDuration{f.project, f.design, {8 * 480}}, u"x"_s));
    f.choose(0);
    CHECK_FALSE(f.page->desk().isScenario());
    CHECK(f.shownDuration(f.design) == 5 * 480);
    f.choose(1);
    CHECK(f.shownDuration(f.design) == 8 * 480);
    f.child<QAction>("scenarioCompare").trigger();
    auto &dialog = f.shownDialog("compareScenarios");
    const auto &table = *dialog.findChild<FactTable *>(u"scenarioTable"_s);
    CHECK(ControlFixture::column(table, 0) == QStringList{u"设计"_s, u"施工"_s});
    // three working days over a weekend: 03-06 to 03-11, 03-20 to 03-25
    CHECK(ControlFixture::column(table, 6) == QStringList{u"+5"_s, u"+5"_s});
    dialog.reject();
    CHECK(f.errors.empty());
}

TEST_CASE("a scenario is renamed, deleted and brought back", "[gui][control][scenario]")
{
    ScenarioFixture f;
    f.open();
    f.create(u"甲"_s);
    f.child<QAction>("scenarioRename").trigger();
    auto &dialog = f.shownDialog("scenarioName");
    dialog.findChild<QLineEdit *>(u"scenarioNameEdit"_s)->setText(u"乙"_s);
    dialog.accept();
    ControlFixture::settle();
    REQUIRE(f.plan()->scenarios.size() == 1);
    CHECK(f.plan()->scenarios[0].name == u"乙"_s);
    CHECK(f.child<QComboBox>("planScenario").currentText().contains(u"乙"_s));
    f.child<QAction>("scenarioDelete").trigger();
    ControlFixture::settle();
    CHECK(f.plan()->scenarios.empty());
    CHECK_FALSE(f.page->desk().isScenario());
    f.page->undoStack()->undo();
    CHECK(f.plan()->scenarios.size() == 1);
    CHECK(f.errors.empty());
}

TEST_CASE("another project is shown as its plan, not through the scenario of the first one",
          "[gui][control][scenario]")
{
    ScenarioFixture f;
    const ProjectId second = f.addProject(u"P2"_s);
    f.addTask(second, u"别的"_s, 2);
    f.open();
    f.create(u"甲"_s);
    f.page->showProject(second);
    ControlFixture::settle();
    CHECK_FALSE(f.page->desk().isScenario());
    CHECK(f.errors.empty());
}
