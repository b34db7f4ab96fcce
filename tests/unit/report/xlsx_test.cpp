// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id_source.h"
#include "report/plan_report.h"
#include "report_samples.h"
#include "support/stringify.h"

using namespace zs;
using namespace zs::test;

namespace {

QString part(const QString &path, const QString &name)
{
    return QString::fromUtf8(outputOf(u"unzip"_s, {u"-p"_s, path, name}));
}

struct PlanFixture {
    ManualClock clock{1'790'000'000'000};
    IdSource ids{clock, 11};
    Plan plan;
    Schedule times;

    PlanFixture()
    {
        plan.project.name = u"云溪区第三小学迁建"_s;
        plan.project.code = u"2401-SL0201-04-01-000007"_s;
        Task school;
        school.id = ids.next<TaskId>();
        school.name = u"主体工程"_s;
        Task slab;
        slab.id = ids.next<TaskId>();
        slab.parent = school.id;
        slab.name = u"=底板"_s;
        slab.percentComplete = 40;
        slab.unit = ids.next<OrgUnitId>();
        plan.tasks = {school, slab};
        const WallTime start = WallTime::at(QDate(2026, 3, 2), 480);
        const WallTime finish = WallTime::at(QDate(2026, 3, 4), 720);
        TaskTimes times0;
        times0.start = start;
        times0.finish = finish;
        times0.duration = 1200;
        times0.totalFloat = -480;
        times0.critical = true;
        times.tasks = {times0, times0};
        times.tasks[1].critical = false;
        times.tasks[1].totalFloat = 0;
    }
    [[nodiscard]] PlanTable table() const
    {
        return {plan, times, [](EntityKind kind, const Uuid &) {
                    return kind == EntityKind::OrgUnit ? u"教育局"_s : QString();
                }};
    }
};

} // namespace

TEST_CASE("the audit workbook holds the lines as text with a filter, and the proof", "[report]")
{
    if (!hasProgram(u"unzip"_s))
        SKIP("unzip is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"审计.xlsx"_s);
    AuditReport report = someReport(40);
    report.lines[7].before = u"=1+1"_s;
    report.lines[8].after = u"a\u0001b <&>"_s;
    REQUIRE_OK(writeAuditXlsx(report, path));
    CHECK(outputOf(u"unzip"_s, {u"-tq"_s, path}).contains("No errors"));
    const QString lines = part(path, u"xl/worksheets/sheet1.xml"_s);
    CHECK(lines.contains(u"任务 路基施工（第39段）"_s));
    CHECK(lines.contains(u"<t>=1+1</t>"_s));
    CHECK_FALSE(lines.contains(u"<f>"_s));
    CHECK(lines.contains(u"a\uFFFDb &lt;&amp;&gt;"_s));
    CHECK(lines.contains(u"<autoFilter ref=\"A1:K41\"/>"_s));
    CHECK(lines.contains(u"<c r=\"A2\" s=\"2\"><v>1</v></c>"_s));
    CHECK(lines.contains(u"内部"_s)); // label in header and footer
    const QString proof = part(path, u"xl/worksheets/sheet2.xml"_s);
    CHECK(proof.contains(u"The chain of records holds"_s));
    CHECK(proof.contains(u"a5a5a5a5 a5a5a5a5"_s));
    CHECK(proof.contains(u"示例市"_s));
}

TEST_CASE("a plan's tasks go to CSV with days, dates, float and unit", "[report]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.csv"_s);
    const PlanFixture fixture;
    REQUIRE_OK(writePlanCsv(fixture.table(), path));
    CHECK(QString::fromUtf8(bytesOf(path).mid(3))
          == u"WBS,Task,Duration (days),Start,Finish,Total float (days),Critical,Complete (%),Unit "
             u"in charge\r\n"
             "1,主体工程,2.5,2026-03-02 08:00,2026-03-04 12:00,-1,Yes,0,\r\n"
             "1.1,'=底板,2.5,2026-03-02 08:00,2026-03-04 12:00,0,,40,教育局\r\n"_s);
}

TEST_CASE("a plan's tasks go to a sheet with numbers as numbers", "[report]")
{
    if (!hasProgram(u"unzip"_s))
        SKIP("unzip is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.xlsx"_s);
    const PlanFixture fixture;
    REQUIRE_OK(writePlanXlsx(fixture.table(), path));
    const QString sheet = part(path, u"xl/worksheets/sheet1.xml"_s);
    CHECK(sheet.contains(u"主体工程"_s));
    CHECK(sheet.contains(u"教育局"_s));
    CHECK(sheet.contains(u"<v>2.5</v>"_s));
    CHECK(sheet.contains(u"<v>46083.33333333334</v>"_s)); // 2026-03-02 08:00 in the 1900 system
    CHECK_FALSE(sheet.contains(u"<f>"_s));
}

TEST_CASE("a schedule of another plan is refused", "[report]")
{
    PlanFixture fixture;
    fixture.times.tasks.pop_back();
    const QTemporaryDir folder;
    const auto result = writePlanXlsx(fixture.table(), folder.filePath(u"plan.xlsx"_s));
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Invalid);
    CHECK(entriesOf(folder.path()).isEmpty());
}
