// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that leaves bears the secrecy label, with its term: a walk over all that writes files.
#include "access/content_label.h"
#include "exchange/ical.h"
#include "exchange/mspdi.h"
#include "report/opinion_sheet.h"
#include "report/plan_report.h"
#include "report/progress_report.h"
#include "report/table_pdf.h"
#include "report/task_sheet.h"
#include "report_samples.h"
#include "support/plan_builder.h"
#include "support/stringify.h"

#include <QBuffer>

using namespace zs;
using namespace zs::test;

namespace {

const QString kMark = u"机密★20年"_s;

Plan markedPlan()
{
    PlanBuilder builder = aPlan().task("勘察", days(3));
    builder.withPlan([](Plan &plan) {
        plan.project.code = u"P1"_s;
        plan.project.name = u"示例工程"_s;
        plan.project.classification = Classification::Confidential;
        plan.project.secrecyYears = storedTerm({20, 0, false});
        plan.project.secrecyFrom = QDate(2026, 3, 1);
    });
    Plan plan = builder.build();
    const auto times = schedule(plan, calendarsOf(plan));
    REQUIRE_OK(times);
    plan.tasks[0].start = times->tasks[0].start;
    plan.tasks[0].finish = times->tasks[0].finish;
    return plan;
}

QString pdfText(const QString &path)
{
    return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
}

/// All parts of a workbook that may bear the mark: sheets, their headers, the properties.
QString workbookText(const QString &path, const QString &part)
{
    return QString::fromUtf8(outputOf(u"unzip"_s, {u"-p"_s, path, part}));
}

TaskSheet sheetOf(const Plan &plan)
{
    TaskSheet sheet;
    sheet.title = plan.project.name;
    sheet.mark = markOf(plan.project);
    sheet.tab = u"Tasks"_s;
    sheet.columns = {{u"Name"_s, 20, "", false}};
    sheet.rows = 1;
    sheet.cell = [&plan](std::int64_t, std::size_t) { return SheetCell(plan.tasks[0].name); };
    sheet.level = [](std::int64_t) { return 0; };
    sheet.summary = [](std::int64_t) { return false; };
    return sheet;
}

} // namespace

TEST_CASE("a workbook of a plan bears the mark on its printed pages and among its properties",
          "[report][marks]")
{
    if (!hasProgram(u"unzip"_s))
        SKIP("unzip is not installed");
    const QTemporaryDir folder;
    const Plan plan = markedPlan();
    const auto times = schedule(plan, calendarsOf(plan));
    REQUIRE_OK(times);
    const QString whole = folder.filePath(u"a.xlsx"_s);
    const QString chosen = folder.filePath(u"b.xlsx"_s);
    REQUIRE_OK(writePlanXlsx({plan, *times, {}}, whole));
    REQUIRE_OK(writeSheetXlsx(sheetOf(plan), chosen));
    for (const QString &path : {whole, chosen}) {
        INFO(path.toStdString());
        const QString sheet = workbookText(path, u"xl/worksheets/sheet1.xml"_s);
        CHECK(sheet.count(kMark) == 2); // head and foot
        CHECK(workbookText(path, u"docProps/core.xml"_s).contains(kMark));
    }
    const TableDocument document = planDocument(plan.project, {}, u"报告"_s);
    CHECK(document.mark == kMark);
    const QString report = folder.filePath(u"c.xlsx"_s);
    REQUIRE_OK(writePlanDocument(document, report));
    CHECK(workbookText(report, u"xl/worksheets/sheet1.xml"_s).contains(kMark));
}

TEST_CASE("a report and an opinion sheet as PDF bear the mark as text, and the watermark as lines",
          "[report][marks]")
{
    if (!hasProgram(u"pdftotext"_s))
        SKIP("pdftotext is not installed");
    const QTemporaryDir folder;
    const Plan plan = markedPlan();
    TableDocument document = planDocument(plan.project, {}, u"报告"_s);
    document.columns = {{u"列"_s, 1.0, Qt::AlignLeft, 4}};
    const QString plain = folder.filePath(u"plain.pdf"_s);
    const QString marked = folder.filePath(u"marked.pdf"_s);
    REQUIRE_OK(writeTablePdf(document, plain));
    document.watermark = u"林知远 lin 2026-03-12 09:00 机密★20年"_s;
    REQUIRE_OK(writeTablePdf(document, marked));
    CHECK(pdfText(plain).count(kMark) == 2);
    // nobody takes the watermark out with the text, and a search finds the content only
    CHECK(pdfText(marked) == pdfText(plain));
    CHECK(bytesOf(marked).size() > bytesOf(plain).size());

    OpinionSheet sheet;
    sheet.issuer = u"示例市"_s;
    sheet.title = u"事项"_s;
    sheet.mark = kMark;
    sheet.watermark = document.watermark;
    const QString opinion = folder.filePath(u"o.pdf"_s);
    REQUIRE_OK(writeOpinionSheet(sheet, opinion));
    CHECK(pdfText(opinion).contains(kMark));
    CHECK_FALSE(pdfText(opinion).contains(u"lin"_s));

    AuditReport audit = someReport(3);
    const QString log = folder.filePath(u"log.pdf"_s);
    REQUIRE_OK(writeAuditPdf(audit, log));
    CHECK(pdfText(log).contains(u"内部"_s)); // in any language of the program
}

TEST_CASE("an opinion with its signer is never torn apart by the end of a page", "[report]")
{
    const QTemporaryDir folder;
    OpinionSheet sheet;
    sheet.issuer = u"示例市"_s;
    sheet.title = u"支付第一期工程款：示例市政务服务一体化平台建设项目"_s;
    for (int i = 0; i < 9; ++i)
        sheet.facts.push_back({u"字段"_s, u"内容"_s});
    for (int i = 0; i < 12; ++i) {
        const QString number(QChar(u'a' + i)); // one letter each
        sheet.opinions.push_back({u"step"_s,
                                  u"signer"_s + number,
                                  u"verdict"_s + number,
                                  u"opinion\nof several\nlines"_s,
                                  u"2026-03-12 09:00"_s,
                                  u"valid"_s + number});
    }
    const QString pictures = qEnvironmentVariable("ZS_PICTURES");
    const QString path = (pictures.isEmpty() ? folder.path() : pictures) + u"/opinion-sheet.pdf"_s;
    REQUIRE_OK(writeOpinionSheet(sheet, path));
    const QStringList pages = pdfText(path).split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() > 2);
    for (int i = 0; i < 12; ++i) {
        const QString number(QChar(u'a' + i)); // one letter each
        int whole = 0;
        for (const QString &page : pages)
            whole += page.contains(u"verdict"_s + number) && page.contains(u"signer"_s + number)
                     && page.contains(u"valid"_s + number);
        INFO(i);
        CHECK(whole == 1);
    }
    // the head's room is on the first page alone: the others begin at the top
    const QString bounds = QString::fromUtf8(
        outputOf(u"pdftotext"_s, {u"-bbox"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, path, u"-"_s}));
    double top = 1e9;
    static const QRegularExpression word(u"yMin=\"([0-9.]+)\""_s);
    for (auto it = word.globalMatch(bounds); it.hasNext();)
        top = std::min(top, it.next().captured(1).toDouble());
    CHECK(top < 37.0 / 25.4 * 72 + 30); // points below the upper edge
}

TEST_CASE("a calendar file names the mark before each task, and a project file as its category",
          "[report][marks]")
{
    const Plan plan = markedPlan();
    const QString ical =
        QString::fromUtf8(writeIcal(plan, {.now = 1, .mark = markOf(plan.project)}));
    CHECK(ical.contains(u"[机密★20年] 勘察"_s));
    CHECK(ical.contains(u"CONFIDENTIAL"_s));

    const QByteArray xml = writeMspdi(plan, markOf(plan.project));
    CHECK(QString::fromUtf8(xml).contains(u"<Category>机密★20年</Category>"_s));
    CHECK_FALSE(writeMspdi(plan).contains("<Category>"));
    QBuffer buffer;
    buffer.setData(xml);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    const ManualClock clock{1'780'000'000'000};
    IdSource ids(clock);
    const auto back = readMspdi(buffer, ids);
    REQUIRE_OK(back);
    CHECK(categoryOf(back->plan) == kMark);
    // a mark that was lowered here replaces the one that came in
    CHECK(QString::fromUtf8(writeMspdi(back->plan, u"内部"_s))
              .contains(u"<Category>内部</Category>"_s));
}

TEST_CASE("a file that has no place for the mark bears it in its name", "[report][marks]")
{
    CHECK(markedPath(u"a b/P1.csv"_s, kMark) == u"a b/机密★20年 P1.csv"_s);
    CHECK(markedFileName(u"机密★20年 P1.csv"_s, kMark) == u"机密★20年 P1.csv"_s);
    CHECK(markedFileName(u"P1.csv"_s, {}) == u"P1.csv"_s);
    const auto label = labelInFileName(u"机密★20年 P1.csv"_s);
    REQUIRE(label.has_value());
    CHECK(label->level == Classification::Confidential);
    CHECK(label->term.years == 20);
    CHECK(labelInFileName(u"内部 P1.csv"_s)->level == Classification::Internal);
    CHECK(labelInFileName(u"秘密 P1.csv"_s)->level == Classification::Secret);
    CHECK_FALSE(labelInFileName(u"P1.csv"_s).has_value());
    CHECK_FALSE(labelInFileName(u"公开 P1.csv"_s).has_value());
    CHECK_FALSE(labelInFileName(u"机密.csv"_s).has_value());
}

TEST_CASE("a term is kept in one number, whatever it is made of", "[report][marks]")
{
    for (const SecrecyTerm &term : {SecrecyTerm{},
                                    SecrecyTerm{20, 0, false},
                                    SecrecyTerm{0, 6, false},
                                    SecrecyTerm{1, 6, false},
                                    SecrecyTerm{0, 0, true}})
        CHECK(termFromStored(storedTerm(term)) == term);
    CHECK(termFromStored(10).years == 10); // as rows have it that knew years only
    CHECK_FALSE(termFromStored(-7).isSet());
}
