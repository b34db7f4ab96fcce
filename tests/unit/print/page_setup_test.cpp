// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_setup.h"

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

PageSetup unusual()
{
    PageSetup s = usualSetup();
    s.paper = PaperKind::Custom;
    s.custom = {900, 300};
    s.margins = {5, 6, 7, 8};
    s.percent = 80;
    s.pagesWide = 3;
    s.pagesTall = 2;
    s.rows = RowChoice::Selected;
    s.span = SpanChoice::FromTo;
    s.from = QDate(2026, 3, 1);
    s.to = QDate(2026, 9, 30);
    s.columns = {u"name"_s, u"finish"_s};
    s.grey = true;
    s.repeatColumns = false;
    s.repeatHeader = false;
    s.overlap = 12.5;
    s.cutMarks = true;
    s.block = BlockPlace::EveryPage;
    s.headerText = u"滨江大道施工进度计划"_s;
    s.signatures = {u"编制"_s, u"审核"_s};
    s.signers = {u"林知远"_s};
    return s;
}

} // namespace

TEST_CASE("a page set-up survives being kept and read", "[print]")
{
    const PageSetup s = unusual();
    CHECK(decodedSetup(encoded(s), usualSetup()) == s);
}

TEST_CASE("what was typed is not kept for a classified project", "[print]")
{
    const QByteArray kept = encoded(unusual(), false);
    CHECK_FALSE(kept.contains(QByteArray("滨江")));
    CHECK_FALSE(kept.contains(QByteArray("林知远")));
    CHECK_FALSE(kept.contains("2026"));
    const PageSetup read = decodedSetup(kept, usualSetup());
    CHECK(read.percent == 80);
    CHECK(read.headerText.isEmpty());
    CHECK(read.signatures == usualSetup().signatures);
}

TEST_CASE("settings that are broken or out of range give a usable set-up", "[print]")
{
    CHECK(decodedSetup("not json", usualSetup()) == usualSetup());
    const PageSetup read = decodedSetup(
        R"({"paper":77,"percent":100000,"margins":[-5,1e9,3,"x"],"custom":[0,1e300],"pagesWide":-3,
            "overlap":1e9,"signatures":["1","2","3","4","5","6","7","8","9","10"],"rows":"none"})",
        usualSetup());
    CHECK(read.paper == PaperKind::A3);
    CHECK(read.percent == kMostPercent);
    CHECK(read.margins.left() == 0);
    CHECK(read.margins.top() <= 297.0 / 3);
    CHECK(read.custom == QSizeF(kLeastPaper, kMostPaper));
    CHECK(read.pagesWide == 0);
    CHECK(read.overlap == kMostOverlap);
    CHECK(read.signatures.size() == kMostSignatures);
    CHECK(read.rows == usualSetup().rows);
}

TEST_CASE("sheets lie as they are turned, and have their names", "[print]")
{
    PageSetup s;
    CHECK(sheetSize(s) == QSizeF(420, 297));
    CHECK(paperName(s) == u"A3"_s);
    s.paper = PaperKind::A0;
    s.landscape = false;
    CHECK(sheetSize(s) == QSizeF(841, 1189));
    CHECK(paperName(s) == u"A0"_s);
    s.paper = PaperKind::A4;
    CHECK(sheetSize(s) == QSizeF(210, 297));
}
