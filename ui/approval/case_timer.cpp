// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/case_timer.h"

#include "commands/workspace.h"

#include <QElapsedTimer>

#include <algorithm>

namespace zs {

namespace {

constexpr int kSliceMillis = 8;  ///< below half a frame: nobody sees it
constexpr int kPauseMillis = 40; ///< between two slices
constexpr int kRestMillis = 30'000;

} // namespace

CaseTimer::CaseTimer(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_waiting.empty())
            collectDue();
        (void)slice(kSliceMillis);
        arrange();
    });
    connect(&workspace, &Workspace::changed, this, &CaseTimer::take);
}

void CaseTimer::start()
{
    if (!m_workspace.readOnlyReason().isEmpty())
        return;
    auto running = m_desk.running();
    if (!running) {
        Q_EMIT failed(running.error());
        return;
    }
    m_waiting = std::move(*running);
    std::ranges::reverse(m_waiting);
    m_due.clear();
    arrange();
}

void CaseTimer::arrange()
{
    m_timer.start(m_waiting.empty() ? kRestMillis : kPauseMillis);
}

bool CaseTimer::slice(int millis)
{
    QElapsedTimer clock;
    clock.start();
    while (!m_waiting.empty() && clock.elapsed() < millis) {
        const CaseId id = m_waiting.back();
        m_waiting.pop_back();
        look(id);
    }
    return !m_waiting.empty();
}

void CaseTimer::look(CaseId id)
{
    const auto next = m_desk.tick(id);
    if (!next) {
        m_due.remove(id); // one that cannot be read says so when it is opened
        Q_EMIT failed(next.error());
    } else if (*next) {
        m_due.insert(id, **next);
    } else {
        m_due.remove(id);
    }
}

void CaseTimer::collectDue()
{
    const UtcMillis now = m_workspace.clock().now();
    for (auto it = m_due.cbegin(); it != m_due.cend(); ++it) {
        if (it.value() <= now)
            m_waiting.push_back(it.key());
    }
}

/// A case that somebody acted on has other deadlines now.
void CaseTimer::take(const ChangeSet &set)
{
    if (set.command == caseActName(Verb::Tick) || !m_timer.isActive())
        return;
    for (const EntityChange &change : set.changes) {
        if (change.entity != EntityKind::ApprovalCase)
            continue;
        const CaseId id(change.id);
        if (!std::ranges::contains(m_waiting, id))
            m_waiting.push_back(id);
    }
    arrange();
}

} // namespace zs
