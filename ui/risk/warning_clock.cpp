// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/warning_clock.h"

#include "ui/approval/turn_notice.h"

#include <QApplication>
#include <QSystemTrayIcon>

#include <chrono>

namespace zs {

namespace {

using namespace std::chrono_literals;

constexpr auto kFirst = 20s; ///< when the window stands and whoever opened it works already
constexpr auto kEach = 1h;
constexpr auto kSoon = 300ms;

} // namespace

WarningClock::WarningClock(Workspace &workspace, QObject *parent, Show show)
    : QObject(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_finding([this](const Result<RiskSigns> &found) { judge(found); })
    , m_show(std::move(show))
{
    m_stale.setSingleShot(true);
    m_stale.setInterval(kSoon);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(kEach);
        look();
    });
    connect(&m_stale, &QTimer::timeout, this, &WarningClock::count);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        if (std::ranges::contains(set.changes, EntityKind::RiskWarning, &EntityChange::entity))
            m_stale.start();
    });
}

void WarningClock::start()
{
    count();
    if (m_workspace.readOnlyReason().isEmpty())
        m_timer.start(kFirst);
}

void WarningClock::look()
{
    if (m_finding.isRunning() || !m_workspace.readOnlyReason().isEmpty())
        return;
    m_finding.start([reader = m_desk.reader()](const WorkProgress &) {
        return RiskWarningDesk::findSigns(reader);
    });
}

void WarningClock::judge(const Result<RiskSigns> &found)
{
    const auto judged = found ? m_desk.judge(*found)
                              : Result<RiskWarningDesk::Judged>(std::unexpected(found.error()));
    if (!judged)
        Q_EMIT failed(judged.error());
    count();
}

void WarningClock::count()
{
    const auto waiting = m_desk.turns();
    if (!waiting) {
        Q_EMIT failed(waiting.error());
        return;
    }
    const QSet<RiskWarningId> now(waiting->begin(), waiting->end());
    const qsizetype fresh = m_known ? (now - *m_known).size() : 0;
    m_known = now;
    Q_EMIT counted(now.size());
    if (fresh > 0 && TurnNotice::isWanted())
        tell(fresh);
}

void WarningClock::tell(qsizetype fresh)
{
    const QString title = tr("Warnings");
    const QString text =
        tr("%n new warning(s) wait for your answer.", nullptr, static_cast<int>(fresh));
    if (m_show) {
        m_show(title, text);
        return;
    }
    if (!TurnNotice::isPossible())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &WarningClock::followed);
        m_tray->show();
    }
    m_tray->showMessage(title, text);
}

} // namespace zs
