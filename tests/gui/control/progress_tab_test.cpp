// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_fixture.h"

#include <QTabWidget>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

TEST_CASE("a status date is set on the tab, stored, logged and taken back",
          "[gui][control][progress]")
{
    ControlFixture f;
    f.open("planProgress");
    f.child<QDateEdit>("statusDate").setDate(QDate(2026, 3, 6));
    f.click("firstStatusDate");
    CHECK(f.errors.empty());
    CHECK(f.plan()->project.statusDate == WallTime::at(QDate(2026, 3, 6), 17 * 60));
    CHECK(f.lastAct() == u"set-status-date"_s);
    CHECK(f.child<QLabel>("earnedFinding").isVisible());
    f.page->undoStack()->undo();
    CHECK_FALSE(f.plan()->project.statusDate.isValid());
}

TEST_CASE("taking work as done is shown beforehand and done only when accepted",
          "[gui][control][progress]")
{
    ControlFixture f;
    f.open("planProgress");
    f.child<QDateEdit>("statusDate").setDate(QDate(2026, 3, 6));
    f.click("updateToDate");
    auto *preview = &f.child<QDialog>("movePreview");
    const auto &table = *preview->findChild<FactTable *>(u"movePreviewTable"_s);
    CHECK(ControlFixture::column(table, 1) == QStringList{u"设计"_s, u"绿化"_s});
    CHECK(ControlFixture::column(table, 6) == QStringList{u"0 → 100"_s, u"0 → 100"_s});
    CHECK(f.task(f.project, f.design).percentComplete == 0);
    preview->reject();
    ControlFixture::settle();
    CHECK(f.task(f.project, f.design).percentComplete == 0);
    f.click("updateToDate");
    for (auto *dialog : f.page->findChildren<QDialog *>(u"movePreview"_s))
        if (dialog->isVisible())
            dialog->accept();
    ControlFixture::settle();
    CHECK(f.errors.empty());
    CHECK(f.task(f.project, f.design).percentComplete == 100);
    CHECK(f.task(f.project, f.build).percentComplete == 0);
    CHECK(f.lastAct() == u"update-progress-to-date"_s);
    f.page->undoStack()->undo();
    CHECK(f.task(f.project, f.design).percentComplete == 0);
}

TEST_CASE("unfinished work is rescheduled behind the date as the preview says",
          "[gui][control][progress]")
{
    ControlFixture f;
    f.open("planProgress");
    f.child<QDateEdit>("statusDate").setDate(QDate(2026, 3, 13));
    f.click("rescheduleUnfinished");
    auto *preview = &f.child<QDialog>("movePreview");
    const auto &table = *preview->findChild<FactTable *>(u"movePreviewTable"_s);
    REQUIRE(ControlFixture::column(table, 1).contains(u"设计"_s));
    const auto row = ControlFixture::column(table, 1).indexOf(u"设计"_s);
    const QString then = ControlFixture::column(table, 3)[row];
    preview->accept();
    ControlFixture::settle();
    CHECK(f.errors.empty());
    CHECK(f.task(f.project, f.design).start.date().toString(Qt::ISODate) == then);
    CHECK(f.task(f.project, f.design).start > WallTime::at(QDate(2026, 3, 13), 0));
}

TEST_CASE("a baseline is saved with its document, and the slip since is listed first",
          "[gui][control][baseline]")
{
    ControlFixture f;
    f.open("planProgress");
    f.child<QTabWidget>("progressPages").setCurrentIndex(1);
    f.click("firstBaseline");
    auto *dialog = &f.child<QDialog>("saveBaseline");
    auto *save = dialog->findChild<QAbstractButton *>(u"baselineSave"_s);
    CHECK_FALSE(save->isEnabled()); // nobody approved it yet
    dialog->findChild<QLineEdit *>(u"baselineDocument"_s)->setText(u"示发改〔2026〕7号"_s);
    REQUIRE(save->isEnabled());
    save->click();
    ControlFixture::settle();
    REQUIRE(f.plan()->baselines.size() == 1);
    CHECK(f.plan()->baselines[0].document == u"示发改〔2026〕7号"_s);
    CHECK(f.lastAct() == u"save-baseline"_s);
    REQUIRE_OK(f.workspace->run(SetDuration{f.project, f.design, {7 * 480}}));
    const TaskId fresh = f.addTask(f.project, u"照明"_s, 2);
    ControlFixture::settle();
    const auto &table = f.child<FactTable>("comparisonTable");
    // both slip by two days: in the plan's order; the new task has no slip
    CHECK(ControlFixture::column(table, 1) == QStringList{u"设计"_s, u"施工"_s, u"照明"_s});
    CHECK(ControlFixture::column(table, 3) == QStringList{u"+2"_s, u"+2"_s, QString()});
    CHECK(table.rows()[2].task == fresh);
    TaskId wanted;
    QObject::connect(
        &f.page->desk(), &PlanDesk::taskWanted, f.page.get(), [&](TaskId id) { wanted = id; });
    f.child<FactTable>("comparisonTable").setFocus();
    f.child<FactTable>("comparisonTable").setCurrent(1);
    QTest::keyClick(&f.child<FactTable>("comparisonTable"), Qt::Key_Return);
    CHECK(wanted == f.build);
    CHECK(f.errors.empty());
}

TEST_CASE("the baseline that is measured against cannot be deleted, another one can be chosen",
          "[gui][control][baseline]")
{
    ControlFixture f;
    f.baseline(u"一"_s);
    f.baseline(u"二"_s);
    f.open("planProgress");
    f.child<QTabWidget>("progressPages").setCurrentIndex(1);
    auto &list = f.child<FactTable>("baselineList");
    list.setCurrent(0);
    CHECK_FALSE(f.child<QAbstractButton>("deleteBaseline").isEnabled());
    list.setCurrent(1);
    f.click("controlBaseline");
    CHECK(f.plan()->project.controlBaseline == f.plan()->baselines[1].id);
    list.setCurrent(0);
    f.click("deleteBaseline");
    CHECK(f.plan()->baselines.size() == 1);
    f.page->undoStack()->undo();
    CHECK(f.plan()->baselines.size() == 2);
    CHECK(f.errors.empty());
}

TEST_CASE("earned value says in words how far behind the plan the work is",
          "[gui][control][earned]")
{
    ControlFixture f;
    f.baseline();
    REQUIRE_OK(
        f.workspace->run(RecordProgress{.project = f.project, .task = f.design, .percent = 100}));
    f.status(QDate(2026, 3, 13)); // ten days: 设计 5, 施工 5, 绿化 3 are due
    f.open("planProgress");
    // in duration: PV = 5 + 5 + 3 days, EV = 5
    CHECK(
        f.child<QLabel>("earnedFinding").text().startsWith(u"61.5 % less is done than planned"_s));
    CHECK(f.child<QLabel>("earnedCaveat").text().contains(u"duration"_s));
    const auto &figures = f.child<FactTable>("keyFigures");
    CHECK(figures.rows().size() == 18);
    CHECK(ControlFixture::column(figures, 1)[1] == u"13 days"_s);
    CHECK(ControlFixture::column(figures, 1)[2] == u"5 days"_s);
    CHECK(ControlFixture::column(figures, 1)[6] == u"0.38"_s);
    for (const FactRow &row : figures.rows())
        CHECK_FALSE(row.cells[0].tip.isEmpty()); // its formula
    CHECK(f.child<FactTable>("earnedTasks").rows().size() == 3);
    CHECK_FALSE(f.child<FactTable>("curveNumbers").rows().empty());
    CHECK(f.errors.empty());
}

TEST_CASE("the reports of the tab are written and noted in the log", "[gui][control][report]")
{
    ControlFixture f;
    f.baseline();
    f.status(QDate(2026, 3, 6));
    REQUIRE_OK(f.workspace->run(SetDuration{f.project, f.build, {12 * 480}}));
    f.open("planProgress");
    for (const auto &[button, name] :
         {std::pair("exportEarned", u"ev.pdf"_s), std::pair("exportEarned", u"ev.xlsx"_s)}) {
        const QString path = f.folder.filePath(name);
        nextAnswer::path(path);
        f.click(button);
        CHECK(QFileInfo(path).size() > 1000);
        CHECK(f.lastAct() == u"export"_s);
    }
    f.child<QTabWidget>("progressPages").setCurrentIndex(1);
    const QString path = f.folder.filePath(u"slip.xlsx"_s);
    nextAnswer::path(path);
    f.click("exportComparison");
    CHECK(QFileInfo(path).size() > 1000);
    CHECK(f.said.size() == 3);
    CHECK(f.errors.empty());
}
