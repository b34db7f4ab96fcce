// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mspdi.h"
#include "shell_fixture.h"
#include "ui/portfolio/import_dialog.h"
#include "ui/portfolio/new_project_dialog.h"
#include "ui/portfolio/project_filter.h"
#include "ui/portfolio/project_model.h"
#include "ui/portfolio/project_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace zs;

namespace {

Project projectOf(IdSource &ids, const QString &code, ProjectStage stage, std::int64_t yuan)
{
    Project project;
    project.id = ids.next<ProjectId>();
    project.code = code;
    project.name = u"项目"_s + code;
    project.stage = stage;
    project.estimate = Money::yuan(yuan);
    return project;
}

} // namespace

TEST_CASE_METHOD(ShellFixture, "the list narrows by text and stage together", "[gui][portfolio]")
{
    addProjects(12);
    show();
    window->showPage(PageId::Projects);
    auto &table = child<QTableView>(u"projectTable"_s);
    CHECK(table.model()->rowCount() == 12);
    QTest::keyClicks(&child<QLineEdit>(u"projectText"_s), u"XM-01"_s);
    CHECK(table.model()->rowCount() == 3); // 010, 011, 012
    auto &stage = child<QComboBox>(u"projectStage"_s);
    stage.setCurrentIndex(stage.findData(static_cast<int>(ProjectStage::Execution)));
    CHECK(table.model()->rowCount() == 2); // 010, 012
}

TEST_CASE_METHOD(ShellFixture,
                 "a project made elsewhere appears in the list without a reload",
                 "[gui][portfolio]")
{
    show();
    window->showPage(PageId::Projects);
    auto &table = child<QTableView>(u"projectTable"_s);
    CHECK(table.model()->rowCount() == 0);
    addProjects(1);
    CHECK(table.model()->rowCount() == 1);
    CHECK(table.isVisible());
}

TEST_CASE("the model follows inserts, updates and deletes row by row", "[gui][portfolio]")
{
    const ManualClock clock(1'780'000'000'000);
    IdSource ids(clock, 7);
    const Project a = projectOf(ids, u"A"_s, ProjectStage::Reserve, 10'000);
    const Project b = projectOf(ids, u"B"_s, ProjectStage::Closed, 20'000);
    ProjectModel model;
    model.load({a}, [](EntityKind, const Uuid &) { return QString(); });
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.apply({u"t"_s, b.id, {inserted(b)}});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.project(1).code == u"B");
    Project renamed = a;
    renamed.name = u"改名"_s;
    model.apply({u"t"_s, a.id, {updated(a, renamed)}});
    CHECK(model.index(0, ProjectModel::columnOf(u"name")).data().toString() == u"改名");
    CHECK(model.index(0, 0).data(ProjectModel::SearchRole).toString().contains(u"改名"_s));
    model.apply({u"t"_s, a.id, {deleted(a)}});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.rowOf(b.id) == 0);
    CHECK(resets.isEmpty());
}

TEST_CASE("money sorts by amount and shows in 10,000 yuan", "[gui][portfolio]")
{
    const ManualClock clock(1'780'000'000'000);
    IdSource ids(clock, 7);
    ProjectModel model;
    ProjectFilter filter(model);
    model.load({projectOf(ids, u"A"_s, ProjectStage::Reserve, 12'345'000),
                projectOf(ids, u"B"_s, ProjectStage::Reserve, 9'000'000)},
               [](EntityKind, const Uuid &) { return QString(); });
    const int column = ProjectModel::columnOf(u"estimate");
    filter.sort(column);
    CHECK(filter.index(0, column).data().toString() == u"900.00");
    CHECK(filter.index(1, column).data().toString() == u"1,234.50");
}

TEST_CASE_METHOD(ShellFixture,
                 "a new project without a code is refused beside the form, with one it is made",
                 "[gui][portfolio]")
{
    NewProjectDialog dialog(*workspace);
    dialog.show();
    auto *code = dialog.findChild<QLineEdit *>(u"newProjectCode"_s);
    auto *name = dialog.findChild<QLineEdit *>(u"newProjectName"_s);
    QTest::keyClicks(name, u"New bridge"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(dialog.findChild<QLabel *>(u"newProjectProblem"_s)->isVisible());
    CHECK_FALSE(dialog.created().isValid());
    auto *way = dialog.findChild<QComboBox *>(u"newProjectWay"_s);
    way->setCurrentIndex(way->findData(static_cast<int>(InvestmentWay::Subsidy)));
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"newProjectPlace"_s), u"Riverside"_s);
    QTest::keyClicks(code, u"QL-1"_s);
    QTest::keyClick(code, Qt::Key_Return);
    REQUIRE(dialog.created().isValid());
    CHECK(*workspace->projectByCode(u"QL-1"_s) == dialog.created());
    const auto made = workspace->plan(dialog.created());
    REQUIRE_OK(made);
    CHECK(made->plan->project.way == InvestmentWay::Subsidy);
    CHECK(made->plan->project.place == u"Riverside");
}

TEST_CASE_METHOD(ShellFixture,
                 "a plan is previewed before it is taken over, then stands in the workspace",
                 "[gui][import]")
{
    const ProjectId source = addProject(u"SRC"_s);
    (void)addTask(source, u"勘察"_s, 3);
    (void)addTask(source, u"施工"_s, 5);
    const auto plan = workspace->plan(source);
    REQUIRE_OK(plan);
    const QString file = folder.filePath(u"plan.xml"_s);
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(writeMspdi(*plan->plan));
    out.close();

    ImportDialog dialog(*workspace);
    dialog.show();
    QSignalSpy previewed(&dialog, &ImportDialog::previewed);
    nextAnswer::path(file);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"importChoose"_s), Qt::LeftButton);
    REQUIRE(previewed.wait(10'000));
    CHECK(workspace->projects()->size() == 1); // nothing taken yet
    auto *code = dialog.findChild<QLineEdit *>(u"importCode"_s);
    code->setText(u"COPY"_s);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"importGo"_s), Qt::LeftButton);
    REQUIRE(dialog.imported().isValid());
    const auto copy = workspace->plan(dialog.imported());
    REQUIRE_OK(copy);
    CHECK(copy->plan->project.code == u"COPY");
    CHECK(copy->plan->tasks.size() == 2);
}

TEST_CASE_METHOD(ShellFixture,
                 "a file that is no plan is refused with words and nothing is imported",
                 "[gui][import]")
{
    const QString file = folder.filePath(u"junk.xml"_s);
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("<Project><Tasks><Task>");
    out.close();
    ImportDialog dialog(*workspace);
    dialog.show();
    QSignalSpy refused(&dialog, &ImportDialog::refused);
    dialog.read(file);
    REQUIRE(refused.wait(10'000));
    CHECK(dialog.findChild<QLabel *>(u"importProblem"_s)->isVisible());
    CHECK_FALSE(dialog.findChild<QPushButton *>(u"importGo"_s)->isEnabled());
    CHECK(workspace->projects()->empty());
}
