// SPDX-License-Identifier: GPL-3.0-or-later
// How alike two projects are, part by part.
//
// Words: of the BM25 weights idf * tf * (k1 + 1) / (k1 + tf) of both texts' grams, the mean of
// twice what they share over what both have (Dice), and what they share over what the smaller has:
// a part of a project that was split in phases is all contained in the whole.
// Place: half the share of the smaller extent that lies in the other's, half exp(-distance /
// scale); the latter alone where no extent is known. Period: months of both over the months of the
// shorter. The score is the weighted mean of the parts that are known of both, times a factor where
// numbers that tell which one (一期, 第三小学) or sections of one road differ. Weights, scale,
// factors and thresholds are data.
#pragma once

#include "likeness/likeness_index.h"

#include <functional>
#include <optional>

namespace zs {

struct LikenessPart {
    LikenessPartKind kind = LikenessPartKind::Name;
    double score = 0;   ///< 0 to 1
    double measure = 0; ///< Distance: metres; Period: days that both last
    QString shared;     ///< Name, Content, Place: the longest words that stand in both
};

struct Likeness {
    double score = 0;                ///< 0 to 1
    std::vector<LikenessPart> parts; ///< those that are known of both, in the order of their kinds
    QString otherNumber;             ///< "一期 / 二期" as normalised, where they differ
    bool otherSection = false;

    [[nodiscard]] const LikenessPart *part(LikenessPartKind kind) const;
};

/// Symmetric. The index tells how much each gram says.
[[nodiscard]] Likeness
likenessOf(const ComparedProject &a, const ComparedProject &b, const LikenessIndex &index);

struct LikenessHit {
    ComparedProject other;
    Likeness likeness;
};
/// Those whose score is at least `from`, best first.
[[nodiscard]] std::vector<LikenessHit>
hitsFor(const ComparedProject &project, const LikenessIndex &index, double from);

struct LikenessPairHit {
    ComparedProject first;
    ComparedProject second;
    Likeness likeness;
};
/// Every two that are alike, best first. `progress(done, total)` returns false to stop: nothing
/// then.
[[nodiscard]] std::optional<std::vector<LikenessPairHit>>
allPairs(const LikenessIndex &index,
         double from,
         const std::function<bool(std::int64_t done, std::int64_t total)> &progress);

} // namespace zs
