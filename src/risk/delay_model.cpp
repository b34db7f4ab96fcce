// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/delay_model.h"

#include <numeric>

namespace zs {

namespace {

void addSimilar(const std::vector<ScoreBand> &bands, DelayScore &score)
{
    const auto above = std::ranges::upper_bound(bands, score.probability, {}, &ScoreBand::from);
    if (bands.empty())
        return;
    const ScoreBand &band = above == bands.begin() ? *above : *std::prev(above);
    score.similar = wilsonShare(band.late, band.cases);
    score.similarCases = band.cases;
}

} // namespace

RiskColumnKinds DelayModel::kinds() const
{
    RiskColumnKinds kinds = reference.kinds();
    kinds.merge(plan.kinds());
    return kinds;
}

Result<std::vector<DelayScore>> DelayModel::score(const RiskTable &table,
                                                  const RiskCases &cases) const
{
    std::vector<DelayScore> scores(cases.size());
    for (std::size_t i = 0; i < cases.size(); ++i) {
        auto rate = reference.rateOf(table, static_cast<std::size_t>(cases.row[i]));
        if (!rate)
            return passOn(rate);
        scores[i].reference = std::move(*rate);
        scores[i].probability = scores[i].reference.probability;
    }
    if (learner) {
        std::vector<std::size_t> all(cases.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        const auto features = plan.apply(table, cases, all);
        if (!features)
            return passOn(features);
        const auto logits = learner->logits(*features);
        if (!logits)
            return passOn(logits);
        for (std::size_t i = 0; i < cases.size(); ++i)
            scores[i].probability = calibration.probability((*logits)[i]);
    } else {
        for (DelayScore &score : scores)
            score.probability = calibration.probability(logitOf(score.reference.probability));
    }
    for (DelayScore &score : scores)
        addSimilar(bands, score);
    return scores;
}

} // namespace zs
