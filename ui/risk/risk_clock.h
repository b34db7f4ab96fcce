// SPDX-License-Identifier: GPL-3.0-or-later
// The daily work on risks while the window is open: snapshots that are due, scores once a day, and
// each quarter a training that makes a candidate.
//
//   window:  look -------------------> keep a few, again and again --> next look ... --> rest
//   beside:       read and compute --^
#pragma once

#include "commands/risk_model_desk.h"
#include "tasks/latest_work.h"

#include <QObject>
#include <QTimer>

namespace zs {

class RiskClock final : public QObject {
    Q_OBJECT

public:
    /// The workspace must outlive it.
    explicit RiskClock(Workspace &workspace, QObject *parent = nullptr);
    /// Does nothing in a workspace that is only read.
    void start();
    /// One whole look now, as the timer has it looked; nothing while one is going on.
    void look();
    /// The same, and what has changed since the last snapshots is taken and scored whatever the
    /// day; looked() tells what came of it.
    void lookAnew();
    [[nodiscard]] bool isBusy() const { return m_phase != Phase::Rest || m_training.isRunning(); }

Q_SIGNALS:
    void failed(const zs::Error &error);
    /// Something else is known; the message is empty when nobody need be told.
    void news(const QString &message);
    /// What lookAnew() came to.
    void looked(int taken, int changed);

private:
    enum class Phase { Rest, Due, News, Scores, Forecasts };
    void begin(Phase phase);
    using Search = Result<RiskFindings> (*)(Workspace &, const WorkProgress &);
    void find(Search search);
    void keepSome();
    void tell();
    void next();
    void rest();
    void trainDue();
    void take(Result<std::optional<TrainedModel>> trained);
    void fail(const Error &error);

    Workspace &m_workspace;
    RiskModelDesk m_desk;
    QTimer m_timer;  ///< until the next look
    QTimer m_pieces; ///< between two pieces of what is kept
    LatestWork<RiskFindings> m_finding;
    LatestWork<std::optional<TrainedModel>> m_training;
    RiskFindings m_found;
    Phase m_phase = Phase::Rest;
    QDate m_scoredOn;
    QDate m_askedOn; ///< whether training is due
    bool m_isAsked = false;
    bool m_hasTaken = false; ///< snapshots, of tasks as well
    int m_taken = 0;
    int m_changed = 0;
};

} // namespace zs
