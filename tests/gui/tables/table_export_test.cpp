// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_columns.h"
#include "tables_fixture.h"
#include "ui/tables/calendar_export.h"
#include "ui/tables/table_export_dialog.h"

#include <QListWidget>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace zs;

namespace {

struct ExportFixture : TablesFixture {
    ProjectId project = addProject();

    ExportFixture()
    {
        const TaskId early = addTask(project, u"前期工作"_s);
        const TaskId first = addTask(project, u"项目建议书"_s, 5, early);
        const TaskId second = addTask(project, u"=可行性研究"_s, 10, early);
        (void)addTask(project, u"施工"_s, 20);
        AddLink link;
        link.project = project;
        link.predecessor = first;
        link.successor = second;
        REQUIRE_OK(workspace->run(link));
        desk->setProject(project);
    }
    void exportTo(const QString &target)
    {
        TableExportDialog asking(
            *desk, {u"name"_s, u"duration"_s, u"start"_s, u"finish"_s, u"predecessors"_s});
        asking.show();
        QSignalSpy accepted(&asking, &QDialog::accepted);
        nextAnswer::path(target);
        QTest::mouseClick(asking.findChild<QPushButton *>(u"exportGo"_s), Qt::LeftButton);
        REQUIRE((accepted.count() == 1 || accepted.wait(20'000)));
        CHECK(asking.written() == target);
    }
};

} // namespace

TEST_CASE_METHOD(ExportFixture, "what was exported can be read back as it was", "[gui][tables]")
{
    for (const QString &suffix : {u"csv"_s, u"xlsx"_s}) {
        const QString target = folder.filePath(u"out."_s + suffix);
        exportTo(target);
        read(target);
        REQUIRE(mayGo());
        CHECK(child<QTableView>(u"tableMoved")->model()->rowCount() == 0);
        child<QLineEdit>(u"tableCode")->setText(suffix);
        go();
        REQUIRE(importing->imported().isValid());
        CHECK(outline(importing->imported()) == outline(project));
        const auto before = workspace->plan(project);
        const auto after = workspace->plan(importing->imported());
        REQUIRE_OK(before);
        REQUIRE_OK(after);
        CHECK(after->plan->links.size() == before->plan->links.size());
        for (std::size_t i = 0; i < before->plan->tasks.size(); ++i) {
            CHECK(after->plan->tasks[i].duration == before->plan->tasks[i].duration);
            CHECK(after->plan->tasks[i].start == before->plan->tasks[i].start);
            CHECK(after->plan->tasks[i].finish == before->plan->tasks[i].finish);
        }
    }
    CHECK(records(u"export"_s) == 2);
}

TEST_CASE_METHOD(ExportFixture,
                 "an exported table runs nothing and says its label in the log",
                 "[gui][tables]")
{
    const QString target = folder.filePath(u"out.csv"_s);
    exportTo(target);
    QFile file(target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"'  =可行性研究"_s));
    AuditFilter filter;
    filter.command = u"export"_s;
    const auto records = workspace->auditRecords(filter, 0, 10);
    REQUIRE_OK(records);
    REQUIRE(records->size() == 1);
    CHECK(records->front().note.startsWith(u"out.csv ["_s));
}

TEST_CASE_METHOD(ExportFixture,
                 "milestones go to a calendar, tasks when asked for",
                 "[gui][tables]")
{
    const auto events = [&](const QString &radio) {
        const QString target = folder.filePath(u"dates.ics"_s);
        CalendarExportDialog asking(*desk);
        asking.show();
        asking.findChild<QRadioButton *>(radio)->click();
        nextAnswer::path(target);
        QTest::mouseClick(asking.findChild<QPushButton *>(u"calendarGo"_s), Qt::LeftButton);
        REQUIRE(asking.written() == target);
        QFile file(target);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().count("BEGIN:VEVENT");
    };
    CHECK(events(u"calendarMilestones"_s) == 0);
    CHECK(events(u"calendarTasks"_s) == 3);
    CHECK(records(u"export"_s) == 2);
}
