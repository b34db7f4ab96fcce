// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_plan.h"

#include "support/stringify.h"

#include <QPainter>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// So many rows beside a plane that can be stretched or not.
class PlainContent final : public PaintedContent {
public:
    PlainContent(int rows, double width, int columns)
        : m_size(width, rows * 26.0)
    {
        for (int i = 0; i < columns; ++i)
            m_table.columns.push_back({QString::number(i), u"c"_s, 100, Qt::AlignLeft, false, {}});
    }
    QSizeF size() const override { return m_size; }
    double rowHeight() const override { return 26; }
    double headerHeight() const override { return 44; }
    const PrintTable &table() const override { return m_table; }
    QFont font() const override { return {}; }
    void paintHeader(QPainter &, const QRectF &, double) const override {}
    void paint(QPainter &, const QRectF &) const override {}

private:
    QSizeF m_size;
    PrintTable m_table;
};

struct PlainSource final : PrintSource {
    int rows = 100;
    double width = 2000;
    int tableColumns = 3;
    bool elastic = true;
    PrintFacts what;

    const PrintFacts &facts() const override { return what; }
    bool stretches() const override { return elastic; }
    bool hasRows() const override { return true; }
    bool hasDates() const override { return true; }
    std::shared_ptr<const PaintedContent> content(const ContentWish &wish) const override
    {
        return std::make_shared<PlainContent>(
            rows, wish.width > 0 ? wish.width : width, tableColumns);
    }
};

PageSetup bare()
{
    PageSetup s = usualSetup();
    s.pagesWide = 0;
    s.block = BlockPlace::Nowhere;
    return s;
}

/// Every row and every millimetre of the content is on some sheet, and no sheet is overfull.
void checkCovers(const PagePlan &plan)
{
    const QSizeF size = plan.content->size();
    const QSizeF body = plan.body.size() / plan.unit;
    std::vector<double> reachedDown(static_cast<std::size_t>(plan.across), 0);
    for (int row = 0; row < plan.down; ++row) {
        double reached = 0;
        double table = 0;
        for (int column = 0; column < plan.across; ++column) {
            const PageTile &tile = plan.tile(row * plan.across + column);
            CAPTURE(row, column);
            REQUIRE(tile.row == row);
            REQUIRE(tile.column == column);
            if (tile.part.width() > 0) {
                CHECK(tile.part.left() + tile.shareLeft <= reached + 0.01);
                reached = tile.part.right();
            }
            if (tile.tableLeft <= table + 0.01)
                table = std::max(table, tile.tableLeft + tile.tableWidth);
            CHECK(tile.tableWidth + tile.part.width() <= body.width() + 0.01);
            const double header = tile.header ? plan.content->headerHeight() : 0;
            const double block = tile.block ? plan.block.height() / plan.unit : 0;
            CHECK(header + tile.part.height() + block <= body.height() + 0.01);
            double &down = reachedDown[static_cast<std::size_t>(column)];
            CHECK(tile.part.top() + tile.shareAbove <= down + 0.01);
            down = tile.part.bottom();
        }
        CHECK(reached >= size.width() - 0.01);
        CHECK(table >= plan.content->table().width() - 0.01);
    }
    for (const double down : reachedDown)
        CHECK(down >= size.height() - 0.01);
}

} // namespace

TEST_CASE("a stretched content fills exactly the pages across that were wished", "[print]")
{
    PlainSource source;
    for (const bool repeat : {true, false}) {
        for (int wide = 1; wide <= 4; ++wide) {
            PageSetup s = bare();
            s.pagesWide = wide;
            s.repeatColumns = repeat;
            s.overlap = wide == 3 ? 10 : 0;
            const auto plan = planPages(source, s);
            REQUIRE_OK(plan);
            CAPTURE(repeat, wide);
            CHECK(plan->across == wide);
            CHECK(plan->percent == 100); // the axis was stretched, the letters were not
            checkCovers(*plan);
        }
    }
}

TEST_CASE("what cannot be stretched is made smaller until it fits", "[print]")
{
    PlainSource source;
    source.elastic = false;
    source.width = 6000;
    PageSetup s = bare();
    s.pagesWide = 1;
    const auto plan = planPages(source, s);
    REQUIRE_OK(plan);
    CHECK(plan->across == 1);
    CHECK(plan->percent < 40);
    checkCovers(*plan);
    s.percent = plan->percent + 1; // and no smaller than need be
    s.pagesWide = 0;
    CHECK(planPages(source, s)->across == 2);
}

TEST_CASE("so many pages tall makes letters smaller", "[print]")
{
    PlainSource source;
    source.rows = 200;
    PageSetup s = bare();
    s.pagesWide = 1;
    const auto free = planPages(source, s);
    REQUIRE_OK(free);
    CHECK(free->down > 2);
    s.pagesTall = 2;
    const auto two = planPages(source, s);
    REQUIRE_OK(two);
    CHECK(two->down == 2);
    CHECK(two->percent < 100);
    CHECK(two->across == 1);
    checkCovers(*two);
}

TEST_CASE("sheets share what they overlap, sideways and downwards", "[print]")
{
    PlainSource source;
    PageSetup s = bare();
    s.overlap = 12;
    const auto plan = planPages(source, s);
    REQUIRE_OK(plan);
    REQUIRE(plan->across > 1);
    REQUIRE(plan->down > 1);
    checkCovers(*plan);
    const PageTile &first = plan->tile(0);
    const PageTile &right = plan->tile(1);
    const PageTile &below = plan->tile(plan->across);
    CHECK(std::abs((first.part.right() - right.part.left()) * plan->unit - 12) < 0.01);
    CHECK(first.shareRight == right.shareLeft);
    CHECK(first.part.bottom() - below.part.top() == first.shareBelow);
    CHECK(std::fmod(first.shareBelow, 26) == 0); // whole rows
    CHECK(first.shareLeft == 0);
    CHECK(plan->tiles.back().shareRight == 0);
    CHECK(plan->tiles.back().shareBelow == 0);
}

TEST_CASE("columns are repeated on each page, or stand on the first alone", "[print]")
{
    PlainSource source;
    source.width = 5000;
    PageSetup s = bare();
    const auto repeated = planPages(source, s);
    REQUIRE_OK(repeated);
    for (const PageTile &tile : repeated->tiles)
        CHECK(tile.tableWidth == 300);
    s.repeatColumns = false;
    s.repeatHeader = false;
    const auto once = planPages(source, s);
    REQUIRE_OK(once);
    CHECK(once->across < repeated->across + 1);
    for (const PageTile &tile : once->tiles) {
        CHECK(tile.tableWidth == (tile.column == 0 ? 300 : 0));
        CHECK(tile.header == (tile.row == 0));
    }
    checkCovers(*once);
}

TEST_CASE("columns wider than the paper go on over several sheets, none is lost or cut", "[print]")
{
    PlainSource source;
    source.tableColumns = 200;
    PageSetup s = bare();
    const auto plan = planPages(source, s);
    REQUIRE_OK(plan);
    CHECK(plan->across > 10);
    checkCovers(*plan);
    for (const PageTile &tile : plan->tiles)
        CHECK(std::fmod(tile.tableLeft + tile.tableWidth, 100) == 0); // between two columns
}

TEST_CASE("the block is on the last sheets or on each, and takes its room", "[print]")
{
    PlainSource source;
    source.rows = 90;
    PageSetup s = bare();
    s.pagesWide = 2;
    s.block = BlockPlace::LastPages;
    const auto last = planPages(source, s);
    REQUIRE_OK(last);
    REQUIRE(last->down > 1);
    CHECK(last->block.height() > 10);
    for (const PageTile &tile : last->tiles)
        CHECK(tile.block == (tile.row == last->down - 1));
    checkCovers(*last);
    s.block = BlockPlace::EveryPage;
    const auto each = planPages(source, s);
    REQUIRE_OK(each);
    for (const PageTile &tile : each->tiles)
        CHECK(tile.block);
    checkCovers(*each);
    for (int rows = 1; rows < 120; ++rows) { // around every page break
        source.rows = rows;
        s.block = BlockPlace::LastPages;
        const auto plan = planPages(source, s);
        REQUIRE_OK(plan);
        CAPTURE(rows);
        checkCovers(*plan);
    }
}

TEST_CASE("no rows make one page", "[print]")
{
    PlainSource source;
    source.rows = 0;
    PageSetup s = usualSetup();
    const auto plan = planPages(source, s);
    REQUIRE_OK(plan);
    CHECK(plan->pages() == 1);
    CHECK(plan->tile(0).part.height() == 0);
}

TEST_CASE("paper too small for a row and pages without number are refused with words", "[print]")
{
    PlainSource source;
    PageSetup s = bare();
    s.paper = PaperKind::Custom;
    s.custom = {60, 50};
    const auto small = planPages(source, s);
    REQUIRE_FALSE(small.has_value());
    CHECK(small.error().code == ErrorCode::Invalid);
    CHECK_FALSE(small.error().message.isEmpty());
    source.width = 2e7;
    const auto many = planPages(source, bare());
    REQUIRE_FALSE(many.has_value());
    CHECK(many.error().code == ErrorCode::Invalid);
}

TEST_CASE("one sheet holds everything and is no larger than that", "[print]")
{
    PlainSource source;
    source.rows = 300;
    const auto plan = planOneSheet(source, usualSetup());
    REQUIRE_OK(plan);
    REQUIRE(plan->pages() == 1);
    checkCovers(*plan);
    CHECK(std::abs(plan->body.height() - (300 * 26 + 44) * plan->unit - plan->block.height())
          < 0.5);
    CHECK(QRectF(QPointF(), plan->sheet).contains(plan->foot));
}

TEST_CASE("sheets side by side are numbered by row and column", "[print]")
{
    PlainSource source;
    PageSetup s = bare();
    s.pagesWide = 3;
    const auto plan = planPages(source, s);
    REQUIRE_OK(plan);
    REQUIRE(plan->down >= 2);
    CHECK(tileNumber(*plan, plan->tile(5)) == u"2-3"_s);
    s.pagesWide = 1;
    const auto single = planPages(source, s);
    CHECK(tileNumber(*single, single->tile(0)).isEmpty());
}
