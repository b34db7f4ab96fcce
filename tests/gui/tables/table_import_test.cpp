// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables_fixture.h"

using namespace Qt::StringLiterals;
using namespace zs;

namespace {

QByteArray gb18030(const QString &text)
{
    QStringEncoder encoder("GB18030");
    REQUIRE(encoder.isValid());
    return encoder.encode(text);
}

const QString kPlanText = u"序号,任务名称,大纲级别,工期(天),开始时间,前置任务\r\n"
                          u"1,前期工作,1,,,\r\n"
                          u"2,项目建议书,2,5,2026-03-02,\r\n"
                          u"3,可行性研究,2,10,,2\r\n"
                          u"4,施工,1,20,,3FS+2天\r\n"_s;

} // namespace

TEST_CASE_METHOD(TablesFixture,
                 "a GB18030 table becomes a new project with its outline and links",
                 "[gui][tables]")
{
    read(file(u"计划.csv"_s, gb18030(kPlanText)));
    CHECK(child<QComboBox>(u"tableEncoding")->currentText().startsWith(u"GB"_s));
    CHECK(workspace->projects()->empty()); // nothing taken yet
    auto *sheet = child<QTableView>(u"tableSheetView");
    CHECK(sheet->model()->index(1, 1).data().toString() == u"前期工作");
    REQUIRE(mayGo());
    child<QLineEdit>(u"tableCode")->setText(u"T-1"_s);
    go();
    REQUIRE(importing->imported().isValid());
    CHECK(*workspace->projectByCode(u"T-1"_s) == importing->imported());
    CHECK(outline(importing->imported()) == u"前期工作 .项目建议书 .可行性研究 施工");
    const auto plan = workspace->plan(importing->imported());
    REQUIRE_OK(plan);
    CHECK(plan->plan->links.size() == 2);
    CHECK(plan->plan->tasks[3].duration.value == 20 * 480);
    CHECK(records(u"import-plan"_s) == 1);
}

TEST_CASE_METHOD(TablesFixture,
                 "rows of a workbook go below a task as one step that undo takes back",
                 "[gui][tables]")
{
    const ProjectId project = addProject();
    (void)addTask(project, u"已有"_s, 3);
    desk->setProject(project);
    const QString target = folder.filePath(u"more.xlsx"_s);
    auto book = Workbook::begin(target, u"x"_s);
    REQUIRE_OK(book);
    Sheet page = (*book)->sheet(u"任务"_s);
    page.text(0, 0, u"任务名称"_s);
    page.text(0, 1, u"工期（工作日）"_s);
    page.text(0, 2, u"开始日期"_s);
    page.text(1, 0, u"测量"_s);
    page.number(1, 1, 4);
    page.dateTime(1, 2, {2026, 3, 9}, {0, 0}, {.number = "yyyy-mm-dd"});
    page.text(2, 0, u"验收"_s);
    page.number(2, 1, 0);
    REQUIRE_OK((*book)->commit());

    read(target);
    choose(u"tableInto", u"the open plan, as new tasks"_s);
    REQUIRE(mayGo());
    go();
    CHECK(importing->imported() == project);
    CHECK(outline(project) == u"已有 测量 验收");
    const auto plan = workspace->plan(project);
    REQUIRE_OK(plan);
    CHECK(plan->plan->tasks[1].start == WallTime::at(QDate(2026, 3, 9), 8 * 60));
    CHECK(plan->plan->tasks[2].milestone);
    CHECK(records(u"import-table"_s) == 1);
    REQUIRE(steps.canUndo());
    steps.undo();
    CHECK(outline(project) == u"已有");
    steps.redo();
    CHECK(outline(project) == u"已有 测量 验收");
}

TEST_CASE_METHOD(TablesFixture,
                 "cells that cannot be read are shown in place, and nothing is half applied",
                 "[gui][tables]")
{
    const ProjectId project = addProject();
    const TaskId known = addTask(project, u"施工"_s, 3);
    desk->setProject(project);
    read(file(u"bad.csv"_s, u"名称,工期(天),责任单位\n施工,8,\n没有,x,谁\n"_s.toUtf8()));
    choose(u"tableInto", u"the open plan, changing its tasks"_s);
    CHECK_FALSE(mayGo());
    auto *problems = child<QTableWidget>(u"tableProblems");
    REQUIRE(problems->rowCount() == 1); // no such task, so its cells do not matter
    CHECK(problems->item(0, 0)->text() == u"3");
    CHECK(problems->item(0, 1)->text() == u"A");
    CHECK_FALSE(problems->item(0, 3)->text().isEmpty());
    auto *sheet = child<QTableView>(u"tableSheetView");
    CHECK_FALSE(sheet->model()->index(2, 0).data(Qt::ToolTipRole).toString().isEmpty());
    CHECK(sheet->model()->index(1, 0).data(Qt::ToolTipRole).toString().isEmpty());
    go(); // disabled: does nothing
    CHECK(task(project, known).duration.value == 3 * 480);

    QSignalSpy previewed(importing.get(), &TableImportDialog::previewed);
    child<QCheckBox>(u"tableSkip")->setChecked(true);
    REQUIRE(previewed.wait(20'000));
    REQUIRE(mayGo());
    go();
    CHECK(task(project, known).duration.value == 8 * 480);
    steps.undo();
    CHECK(task(project, known).duration.value == 3 * 480);
}

TEST_CASE_METHOD(TablesFixture,
                 "a unit is asked for once, and the mapping is remembered by its heads",
                 "[gui][tables]")
{
    const QString target = file(u"weeks.csv"_s, u"名称,甲列\n施工,2\n"_s.toUtf8());
    read(target);
    CHECK(child<QComboBox>(u"tableField1")->currentIndex() == 0); // an unknown head
    choose(u"tableField1", u"Duration"_s);
    CHECK_FALSE(mayGo());
    choose(u"tableUnit1", u"weeks"_s);
    REQUIRE(mayGo());
    go();
    const auto plan = workspace->plan(importing->imported());
    REQUIRE_OK(plan);
    CHECK(plan->plan->tasks[0].duration.value == 2 * 2400);

    read(file(u"again.csv"_s, u"名称,甲列\n另一个,3\n"_s.toUtf8()));
    CHECK(child<QComboBox>(u"tableField1")->currentText() == u"Duration");
    CHECK(child<QComboBox>(u"tableUnit1")->currentText() == u"weeks");
    CHECK(mayGo());
}

TEST_CASE_METHOD(TablesFixture, "another encoding reads the file anew", "[gui][tables]")
{
    read(file(u"plan.csv"_s, gb18030(kPlanText)));
    choose(u"tableEncoding", u"windows-1252"_s);
    auto *sheet = child<QTableView>(u"tableSheetView");
    CHECK(sheet->model()->index(1, 1).data().toString() != u"前期工作");
    choose(u"tableEncoding", u"GB18030"_s);
    CHECK(sheet->model()->index(1, 1).data().toString() == u"前期工作");
}

TEST_CASE_METHOD(TablesFixture, "what is no table is refused with its reason", "[gui][tables]")
{
    importing = std::make_unique<TableImportDialog>(*desk, TaskId());
    importing->show();
    QSignalSpy refused(importing.get(), &TableImportDialog::refused);
    importing->read(file(u"x.xlsx"_s, "PK\x03\x04 nothing behind it"));
    REQUIRE(refused.wait(20'000));
    CHECK_FALSE(child<QLabel>(u"tableMessage")->text().isEmpty());
    CHECK(workspace->projects()->empty());
}
