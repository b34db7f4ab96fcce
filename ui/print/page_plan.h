// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of a content lies on which sheet: arithmetic only, nothing is painted.
//
//   +------------------------ sheet ------------------------+
//   | margins                                               |
//   |  strip: secrecy label, title, sheet number            |
//   |  +--- body ------------------------------------+      |
//   |  | column titles | header (time scale)         |      |
//   |  | rows          | a part of the content       |      |
//   |  +--------------------------------------------+       |
//   |  block: legend, title block, signatures               |
//   |  foot: secrecy label, page x of y, who and when       |
//   +-------------------------------------------------------+
#pragma once

#include "base/result.h"
#include "ui/print/painted_content.h"

namespace zs {

/// One sheet's part, in content units. Table and content lie side by side.
struct PageTile {
    int row = 0; ///< of the sheets laid side by side, from 0
    int column = 0;
    double tableLeft = 0; ///< which part of the columns; width 0 = none on this sheet
    double tableWidth = 0;
    QRectF part;           ///< of the content
    double shareLeft = 0;  ///< so much of `part` is on the sheet before as well
    double shareRight = 0; ///< ... on the one to the right
    double shareAbove = 0;
    double shareBelow = 0;
    bool header = false;
    bool block = false;

    bool operator==(const PageTile &) const = default;
};

struct PagePlan {
    PageSetup setup;
    PrintFacts facts;
    std::shared_ptr<const PaintedContent> content;
    QSizeF sheet; ///< mm, and all that follows
    QRectF strip;
    QRectF body;
    QRectF block; ///< of sheets that bear one; the body ends above it there
    QRectF foot;
    double unit = 0;      ///< mm to a unit of the content
    double furniture = 0; ///< mm to a unit of what stands around it
    int percent = 100;    ///< as it came out
    int across = 1;
    int down = 1;
    std::vector<PageTile> tiles; ///< row by row

    [[nodiscard]] int pages() const { return static_cast<int>(tiles.size()); }
    [[nodiscard]] const PageTile &tile(int page) const
    {
        return tiles[static_cast<std::size_t>(page)];
    }
};

inline constexpr int kMostSheets = 3000;

/// Invalid when the paper is too small for a row, or it would take more than kMostSheets.
[[nodiscard]] Result<PagePlan> planPages(const PrintSource &source, const PageSetup &setup);
/// What is wished for a content that is scaled: one sheet while its letters can be read there, else
/// as many as it takes, with what is needed to glue them.
[[nodiscard]] PageSetup legibleSetup(const PrintSource &source, PageSetup setup);
/// All on one sheet that is as large as it takes; paper and number of pages do not count.
[[nodiscard]] Result<PagePlan> planOneSheet(const PrintSource &source, const PageSetup &setup);

/// "2-3": row and column of the sheets, from 1; empty when there is but one across.
[[nodiscard]] QString tileNumber(const PagePlan &plan, const PageTile &tile);

} // namespace zs
