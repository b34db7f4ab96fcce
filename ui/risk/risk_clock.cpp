// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/risk_clock.h"

#include "commands/workspace.h"

namespace zs {

namespace {

constexpr std::size_t kAtOnce = 40; ///< rows in one piece: below a frame or two
constexpr std::size_t kForecastsAtOnce = 50;
constexpr int kPauseMillis = 20;
constexpr int kFirstMillis = 4'000; ///< the window comes up first
constexpr int kRestMillis = 600'000;

Result<RiskFindings> findDue(Workspace &workspace, const WorkProgress &progress)
{
    return RiskModelDesk(workspace).findSnapshots(RiskModelDesk::Wanted::Due, SIZE_MAX, progress);
}

Result<RiskFindings> findNews(Workspace &workspace, const WorkProgress &progress)
{
    return RiskModelDesk(workspace).findSnapshots(RiskModelDesk::Wanted::News, SIZE_MAX, progress);
}

Result<RiskFindings> findScores(Workspace &workspace, const WorkProgress &)
{
    return RiskModelDesk(workspace).findScores();
}

/// What plans come to by simulation, once a month: a few at a time, the rest at the next look.
Result<RiskFindings> findForecasts(Workspace &workspace, const WorkProgress &progress)
{
    auto rows = RiskForecastDesk(workspace).findDue(kForecastsAtOnce, progress);
    if (!rows)
        return passOn(rows);
    return RiskFindings{std::move(*rows), {}};
}

} // namespace

RiskClock::RiskClock(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_finding([this](Result<RiskFindings> found) {
        if (!found) {
            fail(found.error());
            return;
        }
        m_found = std::move(*found);
        keepSome();
    })
    , m_training([this](Result<std::optional<TrainedModel>> trained) { take(std::move(trained)); })
{
    m_timer.setSingleShot(true);
    m_pieces.setSingleShot(true);
    m_pieces.setInterval(kPauseMillis);
    connect(&m_timer, &QTimer::timeout, this, &RiskClock::look);
    connect(&m_pieces, &QTimer::timeout, this, &RiskClock::keepSome);
}

void RiskClock::start()
{
    if (m_workspace.readOnlyReason().isEmpty())
        m_timer.start(kFirstMillis);
}

void RiskClock::look()
{
    if (m_phase != Phase::Rest || !m_workspace.readOnlyReason().isEmpty())
        return;
    m_taken = 0;
    m_changed = 0;
    m_hasTaken = false;
    begin(Phase::Due);
}

void RiskClock::lookAnew()
{
    m_isAsked = true;
    look();
}

void RiskClock::begin(Phase phase)
{
    m_phase = phase;
    switch (phase) {
    case Phase::Rest:
        return;
    case Phase::Due:
        find(findDue);
        return;
    case Phase::News:
        find(findNews);
        return;
    case Phase::Scores:
        find(findScores);
        return;
    case Phase::Forecasts:
        find(findForecasts);
        return;
    }
}

/// Goes on while looks begin and end.
void RiskClock::trainDue()
{
    m_askedOn = m_desk.today();
    if (m_training.isRunning() || !m_workspace.may(Permission::RiskManage))
        return;
    m_training.start([reader = m_desk.reader()](const WorkProgress &progress) {
        return RiskModelDesk::trainDue(reader, progress);
    });
}

void RiskClock::find(Search search)
{
    m_finding.start([reader = m_desk.reader(), search](const WorkProgress &progress) {
        return reader.read<RiskFindings>(
            [&](Workspace &workspace) { return search(workspace, progress); });
    });
}

void RiskClock::keepSome()
{
    if (m_found.isEmpty()) {
        next();
        return;
    }
    m_hasTaken = m_hasTaken || !m_found.snapshots.empty();
    const auto kept = m_desk.keep(m_found, kAtOnce);
    if (!kept) {
        fail(kept.error());
        return;
    }
    if (m_phase == Phase::Scores)
        m_changed += *kept;
    else if (m_phase != Phase::Forecasts)
        m_taken += *kept;
    m_pieces.start();
}

void RiskClock::next()
{
    const QDate today = m_desk.today();
    if (m_phase == Phase::Due && m_isAsked) {
        begin(Phase::News);
        return;
    }
    if (m_phase == Phase::Due || m_phase == Phase::News) {
        const bool scores = m_isAsked || m_hasTaken || m_scoredOn != today;
        m_scoredOn = today;
        if (scores) {
            begin(Phase::Scores);
            return;
        }
    }
    if (m_phase != Phase::Forecasts) {
        tell();
        begin(Phase::Forecasts);
        return;
    }
    if (m_askedOn != today)
        trainDue();
    rest();
}

void RiskClock::tell()
{
    if (m_isAsked)
        Q_EMIT looked(m_taken, m_changed);
    else if (m_changed > 0)
        Q_EMIT news({});
    m_isAsked = false;
}

void RiskClock::rest()
{
    m_phase = Phase::Rest;
    m_timer.start(kRestMillis);
}

void RiskClock::fail(const Error &error)
{
    m_found = {};
    m_isAsked = false;
    rest();
    Q_EMIT failed(error);
}

void RiskClock::take(Result<std::optional<TrainedModel>> trained)
{
    if (!trained) {
        Q_EMIT failed(trained.error());
        return;
    }
    if (!*trained)
        return;
    if (const auto kept = m_desk.keep(**trained); !kept)
        Q_EMIT failed(kept.error());
    else
        Q_EMIT news(tr("A quarter has passed: a new model was trained and waits as a candidate. "
                       "Compare it with the one in use on the tab Models."));
}

} // namespace zs
