// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_samples.h"

#include <QImage>

using namespace zs;
using namespace zs::test;

namespace {

PageSetup sixSheets()
{
    PageSetup setup = usualSetup();
    setup.paper = PaperKind::A4;
    setup.pagesWide = 3;
    setup.pagesTall = 2;
    setup.overlap = 8;
    setup.cutMarks = true;
    return setup;
}

} // namespace

TEST_CASE("every page of the PDF bears the secrecy label twice, its number and its place",
          "[print][pdf]")
{
    if (!hasProgram(u"pdftotext"_s))
        SKIP("pdftotext is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"横道图.pdf"_s);
    PageSetup setup = sixSheets();
    setup.headerText = u"施工进度计划"_s; // without the code, which may hold anything
    const auto made = writePages(path, *sourceOf(roadPlan(50, Classification::Secret)), setup);
    REQUIRE_OK(made);
    CHECK(made->pages == 6);
    CHECK(made->paper == u"A4"_s);
    const QStringList pages = pagesOf(path);
    REQUIRE(pages.size() == 6);
    for (int i = 0; i < 6; ++i) {
        CAPTURE(i, pages[i]);
        CHECK(pages[i].count(u"秘密"_s) == 2);
        const QString tight = QString(pages[i]).remove(u' ');
        CHECK(tight.contains(u"Page%1of6"_s.arg(i + 1)));
        CHECK(tight.contains(u"Sheet%1-%2"_s.arg(i / 3 + 1).arg(i % 3 + 1)));
        CHECK(pages[i].contains(u"施工进度计划"_s));
        CHECK(pages[i].contains(u"Task name"_s)); // repeated
    }
    CHECK(pages[5].contains(u"示例市交通运输局"_s));
    CHECK(pages[5].contains(u"Approved by"_s));
    CHECK_FALSE(pages[0].contains(u"Approved by"_s));
}

TEST_CASE("Chinese text of the PDF can be searched, character by character", "[print][pdf]")
{
    if (!hasProgram(u"pdftotext"_s))
        SKIP("pdftotext is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE_OK(writePages(path, *sourceOf(roadPlan(60)), usualSetup()));
    const QString all = pagesOf(path).join(QString());
    for (int i = 0; i < 60; ++i) {
        if (i % 10 != 0)
            CHECK(all.contains(
                u"路基施工（第%1段）"_s.arg(i))); // not the radical that looks the same
    }
    CHECK(all.contains(u"改造工程"_s));
}

TEST_CASE("the fonts of the PDF are embedded and mapped back to characters", "[print][pdf]")
{
    if (!hasProgram(u"pdffonts"_s))
        SKIP("pdffonts is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE_OK(writePages(path, *sourceOf(roadPlan(12)), usualSetup()));
    const QList<QByteArray> lines = outputOf(u"pdffonts"_s, {path}).split('\n');
    REQUIRE(lines.size() > 3);
    for (qsizetype i = 2; i < lines.size() && !lines[i].isEmpty(); ++i) {
        CAPTURE(lines[i].toStdString());
        CHECK(lines[i].simplified().split(' ').count("yes") >= 2);
    }
}

TEST_CASE("the sheets of the PDF have the size of the paper", "[print][pdf]")
{
    if (!hasProgram(u"pdfinfo"_s))
        SKIP("pdfinfo is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    PageSetup setup = usualSetup();
    setup.paper = PaperKind::A0;
    REQUIRE_OK(writePages(path, *sourceOf(roadPlan(20)), setup));
    const QByteArray info = outputOf(u"pdfinfo"_s, {path});
    CAPTURE(info.toStdString());
    CHECK(info.contains("3370 x 2384 pts")); // 1189 x 841 mm
    setup.paper = PaperKind::Custom;
    setup.custom = {720, 254};
    REQUIRE_OK(writePages(path, *sourceOf(roadPlan(20)), setup));
    CHECK(outputOf(u"pdfinfo"_s, {path}).contains("2041 x 720 pts"));
}

TEST_CASE("a cancelled output leaves nothing behind and what was there untouched", "[print]")
{
    const PrintSourcePtr source = sourceOf(roadPlan(50));
    for (const char *name : {"a.pdf", "a.png", "a.svg"}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("before");
        old.close();
        int calls = 0;
        FileWish each;
        each.onePicture = false;
        each.dotsPerInch = 50;
        const auto made = writePages(
            path, *source, sixSheets(), each, [&](std::int64_t done, std::int64_t total) {
                ++calls;
                CHECK(total == 6);
                return done < 3;
            });
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().code == ErrorCode::Cancelled);
        CHECK(calls == 3);
        CHECK(entriesOf(folder.path()) == QStringList{QString::fromLatin1(name)});
        REQUIRE(old.open(QIODevice::ReadOnly));
        CHECK(old.readAll() == "before");
    }
}

TEST_CASE("pictures are one of all, or one a sheet with row and column in the name", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.png"_s);
    const PrintSourcePtr source = sourceOf(roadPlan(50));
    FileWish wish;
    wish.dotsPerInch = 96;
    const auto one = writePages(path, *source, sixSheets(), wish);
    REQUIRE_OK(one);
    CHECK(one->pages == 1);
    const QImage all(path);
    CHECK(all.height() > 50 * 26);
    QFile::remove(path);
    wish.onePicture = false;
    const auto sheets = writePages(path, *source, sixSheets(), wish);
    REQUIRE_OK(sheets);
    CHECK(sheets->files.size() == 6);
    CHECK(entriesOf(folder.path())
          == QStringList{u"chart-1-1.png"_s,
                         u"chart-1-2.png"_s,
                         u"chart-1-3.png"_s,
                         u"chart-2-1.png"_s,
                         u"chart-2-2.png"_s,
                         u"chart-2-3.png"_s});
    const QImage tile(folder.filePath(u"chart-2-3.png"_s));
    CHECK(tile.width() == 1123); // 297 mm at 96 dots an inch
}

TEST_CASE("an SVG holds the texts as texts", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.svg"_s);
    REQUIRE_OK(writePages(path, *sourceOf(roadPlan(20)), usualSetup()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    CHECK(svg.contains(u"示例市滨江大道（东段）改造工程"_s));
    CHECK(svg.count(u"路基施工（第"_s) > 18); // digits of another font begin another text
    CHECK(svg.contains(u"内部"_s));
    CHECK(svg.contains(u"<svg"_s));
    CHECK(svg.contains(u"clip-path"_s)); // bars end with their sheet
}

TEST_CASE("a picture too large to open and a strange suffix are refused with words", "[print]")
{
    const QTemporaryDir folder;
    const auto huge =
        writePages(folder.filePath(u"a.png"_s), *sourceOf(roadPlan(3000)), usualSetup());
    REQUIRE_FALSE(huge.has_value());
    CHECK(huge.error().code == ErrorCode::Invalid);
    const auto strange =
        writePages(folder.filePath(u"a.doc"_s), *sourceOf(roadPlan(3)), usualSetup());
    REQUIRE_FALSE(strange.has_value());
    CHECK(strange.error().code == ErrorCode::Invalid);
    const auto nowhere =
        writePages(u"/nowhere/at/all/a.pdf"_s, *sourceOf(roadPlan(3)), usualSetup());
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().code == ErrorCode::NotFound);
    CHECK(entriesOf(folder.path()).isEmpty());
}
