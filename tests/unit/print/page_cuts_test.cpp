// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_cuts.h"

#include "support/stringify.h"

#include <algorithm>
#include <random>

using namespace zs;

TEST_CASE("without pieces a sheet ends at its edge and shares what was asked for", "[print]")
{
    CHECK(PageCuts().after(0, 100, 0) == SheetCut{100, 100});
    CHECK(PageCuts().after(50, 150, 8) == SheetCut{150, 142});
}

TEST_CASE("a sheet ends in the gap before a piece that would not be whole", "[print]")
{
    const PageCuts cuts({{0, 40}, {50, 90}, {95, 135}});
    CHECK(cuts.after(0, 100, 0) == SheetCut{90, 90});
    CHECK(cuts.after(0, 100, 8) == SheetCut{90, 82});
    CHECK(cuts.after(0, 92, 0) == SheetCut{92, 92}); // the edge itself cuts nothing
}

TEST_CASE("where no gap is near the next sheet begins before what was cut", "[print]")
{
    // like bricks: each place but the ends is within a piece
    const PageCuts cuts({{0, 40}, {20, 60}, {40, 80}, {60, 100}, {80, 120}, {100, 140}});
    const SheetCut cut = cuts.after(0, 110, 0);
    CHECK(cut.end == 100); // one is cut there, two are at the edge
    CHECK(cut.next == 80);
}

TEST_CASE("a piece larger than half a sheet does not hold up the sheets", "[print]")
{
    const PageCuts cuts({{10, 400}});
    CHECK(cuts.after(0, 100, 5) == SheetCut{100, 95});
}

TEST_CASE("in random pieces each small one is whole on a sheet, and sheets go on", "[print]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::uniform_real_distribution<double> where(0, 1000);
        std::uniform_real_distribution<double> length(1, 50);
        std::vector<Span> pieces;
        for (int i = 0; i < round; ++i) {
            const double from = where(random);
            pieces.push_back({from, from + length(random)});
        }
        const PageCuts cuts(pieces);
        const double share = round % 3 * 4.0;
        std::vector<Span> sheets;
        double left = 0;
        double reached = 0;
        while (reached < 1050 && sheets.size() < 100) {
            const SheetCut cut = cuts.after(left, left + 100, share);
            REQUIRE(cut.end > reached);
            REQUIRE(cut.end <= left + 100);
            REQUIRE(cut.next <= cut.end - share);
            sheets.push_back({left, cut.end});
            reached = cut.end;
            left = cut.next;
        }
        CHECK(reached >= 1050);
        for (const Span &piece : pieces) {
            CHECK(std::ranges::any_of(sheets, [&](const Span &sheet) {
                return sheet.from <= piece.from && piece.to <= sheet.to;
            }));
        }
    }
}
