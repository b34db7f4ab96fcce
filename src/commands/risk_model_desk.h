// SPDX-License-Identifier: GPL-3.0-or-later
// What the program knows of delays and costs and what it foretells from that (风险预测): snapshots
// of projects, outcomes of the past, models that were trained here and adopted by people, scores.
#pragma once

#include "commands/approval_desk.h"
#include "commands/risk_desk.h"
#include "commands/risk_forecasts.h"
#include "commands/risk_outcomes.h"
#include "risk/delay_training.h"
#include "risk/project_features.h"
#include "risk/risk_samples.h"

namespace zs {

inline constexpr std::array kRiskTargets{
    RiskTarget::FinishLate, RiskTarget::CostOver, RiskTarget::MilestoneLate};
/// Translated.
[[nodiscard]] QString riskTargetText(RiskTarget target);

/// What a target can be learnt from.
struct RiskCounts {
    std::int64_t snapshots = 0; ///< of all projects
    std::int64_t matured = 0;   ///< cases with an outcome
    std::int64_t outcomes = 0;  ///< finished items behind them
    std::int64_t late = 0;      ///< of the cases
    std::int64_t imported = 0;  ///< of the outcomes
    std::int64_t untold = 0;    ///< snapshots whose outcome is not known yet, or never will be
};

/// Everything that a training reads, by value: safe on another thread.
struct TrainingMatter {
    RiskTarget target = RiskTarget::FinishLate;
    QDate today;
    std::vector<RiskSample> samples;
    RiskCounts counts;
    QByteArray hash; ///< SM3 of the samples
};
struct TrainedModel {
    RiskTarget target = RiskTarget::FinishLate;
    DelayModel model;
    RiskCounts counts;
    QByteArray hash;
    QString card;       ///< as it is kept
    QByteArray content; ///< likewise, compressed: so that keeping it is short
};

/// A score that says something else than the one before it.
struct ChangedScore {
    std::optional<RiskScore> before; ///< of the same day: its row is changed
    RiskScore now;
};
/// What a look at all projects found and is to be kept; nothing of it depends on the rest, so it
/// may be kept piece by piece.
struct RiskFindings {
    std::vector<RiskSnapshot> snapshots;
    std::vector<ChangedScore> scores;
    [[nodiscard]] bool isEmpty() const { return snapshots.empty() && scores.empty(); }
};

/// How scores that were given did, once outcomes were known, by the quarter they were given in.
struct ServicePeriod {
    QDate from; ///< first day of the quarter
    std::int64_t cases = 0;
    std::int64_t late = 0;
    double auc = 0.0; ///< NaN when all had the same outcome
    double brier = 0.0;
    std::int64_t alerts = 0;
    std::int64_t right = 0;
};
struct DriftPeriod {
    QDate from;
    std::int64_t cases = 0;
    std::int64_t late = 0;
};

/// What is told of a target beside its scores.
struct ModelFacts {
    RiskCounts counts;
    std::vector<DriftPeriod> drift;
    std::vector<RiskModel> models; ///< as models() gives them
    std::vector<ServicePeriod> service;
    ForecastCoverage coverage; ///< of simulations, whatever the target
};

struct ScoredProject {
    Project project;
    RiskScore score;
    std::vector<double> before; ///< earlier probabilities, the oldest first
};

class MilestoneBook;

class RiskModelDesk : public RiskDesk {
public:
    explicit RiskModelDesk(Workspace &workspace)
        : RiskDesk(workspace)
    {}
    [[nodiscard]] QDate today() const;
    /// Of what is slow; false cancels (Cancelled).
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

    // --- snapshots: acts of the program, "take-risk-snapshots" (risk_snapshots.cpp) ---
    enum class Wanted {
        Due, ///< projects without one in this month, or whose baseline or step has changed since
             ///< theirs; ended ones are taken once more after their end and then no more
        News ///< those that run and of which something else is known than in their newest one
    };
    /// Of the first `most` projects for which that holds; nothing is kept yet.
    [[nodiscard]] Result<RiskFindings>
    findSnapshots(Wanted wanted, std::size_t most, const Progress &progress = {}) const;
    /// Keeps at most that many rows of the findings and takes them out; how many snapshots of
    /// projects and scores are among them.
    [[nodiscard]] Result<int> keep(RiskFindings &findings, std::size_t most);
    /// Finds and keeps at once: how many.
    [[nodiscard]] Result<int> takeDue(std::size_t most = 100);
    [[nodiscard]] Result<int> takeNow();
    /// Oldest first.
    [[nodiscard]] Result<std::vector<RiskSnapshot>> snapshots(ProjectId project) const;

    // --- outcomes of the past: act "import-outcomes" (risk_outcomes.cpp) ---
    /// What is there already, to tell doubled rows by.
    [[nodiscard]] Result<QSet<QString>> outcomeKeys() const;
    /// All or none.
    [[nodiscard]] Result<ChangeSet> importOutcomes(const OutcomeReading &reading,
                                                   const QString &source);
    [[nodiscard]] Result<RiskCounts> counts(RiskTarget target) const;
    /// Share that was late, by the quarter that outcomes were known in.
    [[nodiscard]] static std::vector<DriftPeriod> driftOf(const TrainingMatter &matter);

    // --- models: acts "train-risk-model", "roll-back-risk-model" (risk_models.cpp) ---
    [[nodiscard]] Result<TrainingMatter> matter(RiskTarget target) const;
    /// Slow; on any thread.
    [[nodiscard]] static Result<TrainedModel> train(const TrainingMatter &matter,
                                                    const Progress &progress = {});
    /// The same with the reading of what is learnt from.
    [[nodiscard]] static Result<TrainedModel>
    train(const WorkspaceReader &reader, RiskTarget target, const Progress &progress = {});
    /// The same of the first target for which a training is due; nothing where none is.
    [[nodiscard]] static Result<std::optional<TrainedModel>>
    trainDue(const WorkspaceReader &reader, const Progress &progress = {});
    /// As a candidate: it counts for nothing until it is adopted.
    [[nodiscard]] Result<RiskModelId> keep(const TrainedModel &trained);
    /// Slow: what there is to learn from, and how earlier models did.
    [[nodiscard]] Result<ModelFacts> facts(RiskTarget target) const;
    /// The newest first.
    [[nodiscard]] Result<std::vector<RiskModel>> models(RiskTarget target) const;
    /// Nothing where none is.
    [[nodiscard]] Result<std::optional<RiskModel>> adopted(RiskTarget target) const;
    /// The form of the approval by which it is adopted, as far as it is known here.
    [[nodiscard]] Result<ApprovalDesk::Opening> approvalCase(RiskModelId model) const;
    [[nodiscard]] Result<CaseId> propose(RiskModelId model, const FormValues &form);
    [[nodiscard]] Result<std::vector<EntityChange>> effectOf(const ApprovalCase &row) const;
    /// Takes the model out of use; the one that was adopted before it counts again, if there is
    /// one. Invalid without a reason.
    [[nodiscard]] Result<> rollBack(RiskTarget target, const QString &reason);
    /// A quarter has passed since the last training and more outcomes are known.
    [[nodiscard]] Result<bool> isTrainingDue(RiskTarget target) const;

    // --- scores: act of the program, "score-risks" (risk_scores.cpp) ---
    /// Of every project that runs, from its newest snapshot, where they say something else than
    /// before; nothing is kept yet.
    [[nodiscard]] Result<RiskFindings> findScores() const;
    /// Finds and keeps at once: how many.
    [[nodiscard]] Result<int> score();
    /// The same, without keeping anything: what would be said now of every project that runs.
    [[nodiscard]] Result<std::vector<RiskScore>> foretold(RiskTarget target) const;
    /// Of projects whose risks the person may read, the most likely first.
    [[nodiscard]] Result<std::vector<ScoredProject>> scored(RiskTarget target) const;
    /// Why, of one project, from its newest snapshot. NotFound where nothing is known.
    [[nodiscard]] Result<DelayReasons> explain(ProjectId project, RiskTarget target) const;
    [[nodiscard]] Result<std::vector<ServicePeriod>> service(RiskTarget target) const;

private:
    struct DueSnapshot {
        ProjectId project;
        QString occasion;
    };
    [[nodiscard]] Result<std::vector<DueSnapshot>> dueSnapshots() const;
    [[nodiscard]] Result<std::vector<DueSnapshot>> runningOnes() const;
    [[nodiscard]] Result<> keepSet(const ChangeSet &set);
    [[nodiscard]] Result<RiskModel> stored(RiskModelId model) const;
    struct Judge {
        RiskModelId id; ///< invalid = reference classes of what is known, which nobody adopted
        QDate madeOn;   ///< of reference classes
        DelayModel model;
    };
    /// Null where too little is known to say anything.
    [[nodiscard]] Result<std::shared_ptr<const Judge>> judge(RiskTarget target) const;
    [[nodiscard]] Result<> addScores(RiskTarget target, std::vector<ChangedScore> &found) const;
    [[nodiscard]] Result<MilestoneBook> milestonesFor(RiskTarget target) const;
    [[nodiscard]] Result<> mayRead() const;
    /// Rows of this desk are written by it alone.
    [[nodiscard]] Result<> write(const ChangeSet &set, const QString &note);

    mutable std::array<std::shared_ptr<const Judge>, kRiskTargets.size()> m_judges; ///< read before
};

/// The first day of its quarter.
[[nodiscard]] QDate quarterOf(QDate day);
/// SM3 of what it says: an approval is given for that and nothing else.
[[nodiscard]] QString modelSeal(const RiskModel &row);
/// The card of a stored model; an empty one where it cannot be read.
[[nodiscard]] DelayModelCard cardOf(const RiskModel &row);

} // namespace zs
