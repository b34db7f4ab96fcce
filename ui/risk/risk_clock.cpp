// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/risk_clock.h"

#include "commands/workspace.h"

namespace zs {

namespace {

constexpr std::size_t kAtOnce = 10; ///< snapshots in one step: below a frame or two
constexpr int kPauseMillis = 150;
constexpr int kFirstMillis = 4'000; ///< the window comes up first
constexpr int kRestMillis = 600'000;

} // namespace

RiskClock::RiskClock(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_training([this](Result<TrainedModel> trained) { take(std::move(trained)); })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { arrange(step()); });
}

void RiskClock::start()
{
    if (m_workspace.readOnlyReason().isEmpty())
        m_timer.start(kFirstMillis);
}

void RiskClock::arrange(bool more)
{
    m_timer.start(more ? kPauseMillis : kRestMillis);
}

bool RiskClock::step()
{
    const auto taken = m_desk.takeDue(kAtOnce);
    if (!taken) {
        Q_EMIT failed(taken.error());
        return false;
    }
    m_hasTaken = m_hasTaken || *taken > 0;
    if (*taken > 0)
        return true;
    const QDate today = m_desk.today();
    if (m_scoredOn != today || m_hasTaken) {
        m_scoredOn = today;
        m_hasTaken = false;
        const auto kept = m_desk.score();
        if (!kept)
            Q_EMIT failed(kept.error());
        else if (*kept > 0)
            Q_EMIT news({});
        return false;
    }
    if (m_askedOn != today) {
        m_askedOn = today;
        beginDueTraining();
    }
    return false;
}

void RiskClock::beginDueTraining()
{
    if (isTraining() || !m_workspace.may(Permission::RiskManage))
        return;
    for (const RiskTarget target : kRiskTargets) {
        const auto due = m_desk.isTrainingDue(target);
        if (!due) {
            Q_EMIT failed(due.error());
            return;
        }
        if (!*due)
            continue;
        auto matter = m_desk.matter(target);
        if (!matter) {
            Q_EMIT failed(matter.error());
            return;
        }
        m_training.start([matter = std::move(*matter)](const WorkProgress &progress) {
            return RiskModelDesk::train(
                matter, [&progress](int done, int total) { return progress(done, total); });
        });
        return; // the next target tomorrow: one candidate at a time
    }
}

void RiskClock::take(Result<TrainedModel> trained)
{
    if (!trained) {
        Q_EMIT failed(trained.error());
        return;
    }
    if (const auto kept = m_desk.keep(*trained); !kept)
        Q_EMIT failed(kept.error());
    else
        Q_EMIT news(tr("A quarter has passed: a new model was trained and waits as a candidate. "
                       "Compare it with the one in use on the tab Models."));
}

} // namespace zs
