// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_cuts.h"

#include <algorithm>

namespace zs {

namespace {

constexpr double kLookBack = 0.4;  // of a sheet: paper that a better cut may leave empty
constexpr double kRepeated = 0.55; // of a sheet: so much may be on two; less than 1 - kLookBack

} // namespace

PageCuts::PageCuts(std::vector<Span> pieces)
    : m_pieces(std::move(pieces))
{
    std::ranges::sort(m_pieces, {}, &Span::from);
    m_ends.reserve(m_pieces.size());
    for (const Span &piece : m_pieces) {
        m_ends.push_back(piece.to);
        m_longest = std::max(m_longest, piece.to - piece.from);
    }
    std::ranges::sort(m_ends);
}

int PageCuts::cutBy(double at) const
{
    const auto begun = std::ranges::lower_bound(m_pieces, at, {}, &Span::from) - m_pieces.begin();
    const auto over = std::ranges::upper_bound(m_ends, at) - m_ends.begin();
    return static_cast<int>(begun - over);
}

SheetCut PageCuts::after(double from, double to, double share) const
{
    const double sheet = to - from;
    const double nearest = to - sheet * kLookBack;
    SheetCut cut{to, to - share};
    int fewest = cutBy(to);
    // a cut is best right behind a piece; the farthest one saves most paper
    for (auto end = std::ranges::upper_bound(m_ends, to); fewest > 0 && end != m_ends.begin();) {
        const double at = *--end;
        if (at < nearest)
            break;
        if (const int cuts = cutBy(at); cuts < fewest) {
            fewest = cuts;
            cut = {at, at - share};
        }
    }
    // what is cut all the same is whole on the next sheet, unless it is larger than a sheet
    auto piece = std::ranges::lower_bound(m_pieces, cut.end - m_longest, {}, &Span::from);
    for (; piece != m_pieces.end() && piece->from < cut.end; ++piece) {
        if (piece->to > cut.end && piece->from > cut.end - sheet * kRepeated)
            cut.next = std::min(cut.next, piece->from);
    }
    return cut;
}

} // namespace zs
