// SPDX-License-Identifier: GPL-3.0-or-later
// Where one sheet ends and the next begins when the content has pieces that nobody should have to
// glue together to read: the boxes of a network. Numbers in, numbers out.
#pragma once

#include <vector>

namespace zs {

/// From where to where a piece reaches along one direction.
struct Span {
    double from = 0;
    double to = 0;
    bool operator==(const Span &) const = default;
};

/// Where a sheet ends, and where the next one begins: before that, where they overlap.
struct SheetCut {
    double end = 0;
    double next = 0;
    bool operator==(const SheetCut &) const = default;
};

class PageCuts {
public:
    PageCuts() = default;
    explicit PageCuts(std::vector<Span> pieces);

    /// For a sheet that begins at `from` and could reach to `to`; `share` is what overlaps at
    /// least. Cuts the fewest pieces that a cut not too far from the sheet's edge can, and has the
    /// next sheet begin before all that it does cut: each piece of up to half a sheet is whole on
    /// one. Of two sheets of the same size the second always reaches farther than the first.
    [[nodiscard]] SheetCut after(double from, double to, double share) const;

private:
    [[nodiscard]] int cutBy(double at) const;

    std::vector<Span> m_pieces; ///< by where they begin
    std::vector<double> m_ends; ///< sorted
    double m_longest = 0;
};

} // namespace zs
