// SPDX-License-Identifier: GPL-3.0-or-later
// A model that was learnt from past cases, and what it says of new ones.
#pragma once

#include "risk/calibration.h"
#include "risk/feature_plan.h"
#include "risk/learner.h"
#include "risk/reference_classes.h"

#include <memory>

namespace zs {

/// How one way to learn did when it was rehearsed on the past: learnt up to several days, judged on
/// what came after each.
struct RehearsedCandidate {
    QString name; ///< translated when it was learnt
    std::int64_t cases = 0;
    double auc = 0.0; ///< mean over the days, by cases
    double brier = 0.0;
    bool chosen = false;
};

/// How the chosen way did in one piece of the rehearsal: learnt and calibrated by what was known
/// before it.
struct RehearsedPeriod {
    QDate from; ///< of its predictions
    QDate to;
    std::int64_t cases = 0;
    std::int64_t late = 0;
    double auc = 0.0; ///< NaN when all had the same outcome
    double brier = 0.0;
    double brierBase = 0.0;  ///< of who says the rate that was known before
    std::int64_t alerts = 0; ///< said to be late at kAlertAt or more
    std::int64_t right = 0;
};
inline constexpr double kAlertAt = 0.7;

/// What a model is and what it was learnt from (模型卡), for those who adopt it.
struct DelayModelCard {
    QString dataHash; ///< SHA-256 of the table as it was read
    QDate trained;
    QDate first; ///< of the predictions learnt from
    QDate last;
    std::int64_t cases = 0;
    std::int64_t groups = 0;
    std::int64_t late = 0;
    QString method;
    QString calibration;
    std::vector<RehearsedCandidate> rehearsed;
    std::vector<RehearsedPeriod> periods;
    std::vector<ReliabilityBin> bins; ///< over all periods
    QStringList notes;                ///< what was left out and why: whole sentences
};

/// What it says of one case.
struct DelayScore {
    double probability = 0.0;
    Estimate similar; ///< what became of past cases with about this score, told beforehand
    std::int64_t similarCases = 0; ///< how many they were
    ReferenceRate reference;
};

/// Past cases with about the same score, of which nothing was known when they were scored.
struct ScoreBand {
    double from = 0.0; ///< probability
    std::int64_t cases = 0;
    std::int64_t late = 0;
};

/// Fewer outcomes give reference classes alone.
inline constexpr std::int64_t kOutcomesForLearning = 200;

struct DelayModel {
    RiskRoles roles;
    DelayModelCard card;
    ReferenceClasses reference;
    FeaturePlan plan;               ///< empty with reference classes alone
    std::optional<Learner> learner; ///< likewise none
    Calibration calibration;
    std::vector<ScoreBand> bands;                 ///< by rising probability
    std::vector<std::array<double, 3>> quartiles; ///< beside the plan's features, of known values

    /// What the table to be scored must be read as.
    [[nodiscard]] RiskColumnKinds kinds() const;
    /// One a case. Invalid when a column is missing or of another kind.
    [[nodiscard]] Result<std::vector<DelayScore>> score(const RiskTable &table,
                                                        const RiskCases &cases) const;
};

/// For who keeps a card beside its model.
[[nodiscard]] QJsonObject delayCardJson(const DelayModelCard &card);
[[nodiscard]] DelayModelCard delayCardFrom(const QJsonObject &object);
/// Readable text: a line with the format, its version and the digest of what follows; then JSON.
[[nodiscard]] Result<QByteArray> delayModelBytes(const DelayModel &model);
/// Invalid, saying which, when the bytes are no model, are damaged, cut off, or of a newer version.
[[nodiscard]] Result<DelayModel> readDelayModel(const QByteArray &bytes);
/// The part behind the first line; for the fuzzer, which guesses no digests.
[[nodiscard]] Result<DelayModel> readDelayModelBody(const QByteArray &json);

} // namespace zs
