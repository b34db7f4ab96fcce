// SPDX-License-Identifier: GPL-3.0-or-later
// The block at the end of a page: legend at the left, title block and signature boxes at the right;
// where the paper is narrow, the legend lies above them.
#pragma once

#include "ui/print/painted_content.h"

namespace zs {

/// Places in furniture units, from the block's top left corner.
struct BlockLayout {
    struct Entry {
        LegendEntry legend;
        QRectF sample;
        QRectF text;
    };
    struct Cell {
        QString label;
        QString text;
        QRectF box;
    };
    std::vector<Entry> legend;
    std::vector<Cell> facts;      ///< of the title block
    std::vector<Cell> signatures; ///< label = its title, text = the name in it
    double height = 0;            ///< 0 = there is no block
};

/// The letters around the content; 12 units high at most.
[[nodiscard]] QFont furnitureFont();
[[nodiscard]] BlockLayout blockLayout(const PageSetup &setup,
                                      const PrintFacts &facts,
                                      const std::vector<LegendEntry> &legend,
                                      double width);
/// `page` counts from 1.
void paintBlock(QPainter &painter, const BlockLayout &block, int page, int pages);

} // namespace zs
