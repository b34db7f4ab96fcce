// SPDX-License-Identifier: GPL-3.0-or-later
// The daily work on risks while the window is open: snapshots that are due a few at a time, scores
// once a day, and each quarter a training beside the window that makes a candidate.
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
    /// One step; true when more is to be done at once.
    bool step();
    [[nodiscard]] bool isTraining() const { return m_training.isRunning(); }

Q_SIGNALS:
    void failed(const zs::Error &error);
    /// Something else is known; the message is empty when nobody need be told.
    void news(const QString &message);

private:
    void arrange(bool more);
    void beginDueTraining();
    void take(Result<TrainedModel> trained);

    Workspace &m_workspace;
    RiskModelDesk m_desk;
    QTimer m_timer;
    LatestWork<TrainedModel> m_training;
    QDate m_scoredOn;
    QDate m_askedOn; ///< whether training is due
    bool m_hasTaken = false;
};

} // namespace zs
