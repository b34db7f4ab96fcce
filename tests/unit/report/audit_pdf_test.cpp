// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_text_map.h"
#include "report_samples.h"
#include "support/stringify.h"

using namespace zs;
using namespace zs::test;

namespace {

/// The text of each page, as another program reads it.
QStringList pagesOf(const QString &path)
{
    QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    if (text.endsWith(u'\f'))
        text.chop(1);
    return text.split(u'\f');
}

} // namespace

TEST_CASE("each page of the audit PDF bears the label, the heads and its number of all", "[report]")
{
    if (!hasProgram(u"pdftotext"_s))
        SKIP("pdftotext is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"审计.pdf"_s);
    const Words chinese(chineseWords());
    REQUIRE_OK(writeAuditPdf(someReport(100), path));
    const QStringList pages = pagesOf(path);
    REQUIRE(pages.size() > 2);
    for (qsizetype p = 0; p < pages.size(); ++p) {
        CAPTURE(p, pages[p]);
        CHECK(pages[p].count(u"内部"_s) == 2); // header and footer
        CHECK(pages[p].contains(u"变更后"_s));
        const QString tight =
            QString(pages[p]).remove(u' '); // narrow blanks are lost in the reading
        CHECK(tight.contains(u"第%1页共%2页"_s.arg(p + 1).arg(pages.size())));
        CHECK(pages[p].contains(u"虚构数据"_s));
    }
    CHECK(pages[0].contains(u"审计报告"_s));
    CHECK(pages[0].contains(u"林知远"_s));
    CHECK(pages[0].contains(u"记录链完整"_s));
    CHECK(pages[0].contains(u"a5a5a5a5 a5a5a5a5 a5a5a5a5"_s));
    const QString all = pages.join(QString());
    CHECK(all.contains(u"2401-SL0101-04-01-"_s));
    for (int i = 0; i < 100; ++i)
        CHECK(all.contains(
            u"路基施工（第%1段）"_s.arg(i))); // not the radical ⼯, which looks the same
}

TEST_CASE("an open report has no label, and a broken chain is named in it", "[report]")
{
    if (!hasProgram(u"pdftotext"_s))
        SKIP("pdftotext is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    const Words chinese(chineseWords());
    AuditReport report = someReport(3);
    report.classification = Classification::Open;
    report.chain.broken = ChainBreak{2, ChainFault::HashMismatch};
    REQUIRE_OK(writeAuditPdf(report, path));
    const QString text = pagesOf(path).join(QString());
    CHECK_FALSE(text.contains(u"内部"_s));
    CHECK(text.contains(u"记录链在第 2 条断裂"_s));
    CHECK_FALSE(text.contains(u"记录链完整"_s));
}

TEST_CASE("a report without lines says so on one page", "[report]")
{
    if (!hasProgram(u"pdftotext"_s))
        SKIP("pdftotext is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE_OK(writeAuditPdf(someReport(0), path));
    const QStringList pages = pagesOf(path);
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].contains(u"No record meets the filter."_s));
}

TEST_CASE("the fonts of the PDF are embedded", "[report]")
{
    if (!hasProgram(u"pdffonts"_s))
        SKIP("pdffonts is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE_OK(writeAuditPdf(someReport(3), path));
    const QList<QByteArray> lines = outputOf(u"pdffonts"_s, {path}).split('\n');
    REQUIRE(lines.size() > 3);
    for (qsizetype i = 2; i < lines.size() && !lines[i].isEmpty(); ++i) {
        // columns: name type encoding emb sub uni object id
        CAPTURE(lines[i].toStdString());
        CHECK(lines[i].simplified().split(' ').count("yes")
              == 2); // embedded, and mapped back to characters
    }
}

TEST_CASE(
    "only the entries of a text map that name another character are corrected, and no byte moves",
    "[report]")
{
    QByteArray pdf = "5 0 obj <2F2F> stream\n/CIDInit /ProcSet findresource begin\n1 "
                     "begincodespacerange\n<0000> <FFFF>\n"
                     "endcodespacerange\n3 beginbfrange\n<0000> <0000> <0000>\n<0001> <0003> "
                     "[<2F2F> <671F> <0009> ]\n"
                     "<0004> <0004> <2F2F>\n<0005> <0006> <2F2F>\nendbfrange\nendcmap\n<2F2F>";
    QByteArray expected = pdf;
    expected.replace("[<2F2F> <671F> <0009> ]", "[<5DE5> <671F> <0020> ]");
    expected.replace("<0004> <0004> <2F2F>", "<0004> <0004> <5DE5>");
    const QHash<char16_t, char16_t> meant{{u'\u2F2F', u'\u5DE5'}, {u'\t', u' '}};
    CHECK(correctTextMaps(pdf.data(), pdf.size(), meant) == 3);
    CHECK(pdf == expected);
}
