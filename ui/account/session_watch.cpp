// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/session_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace zs {

namespace {

constexpr int kLookEveryMs = 5'000;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

SessionWatch::SessionWatch(const Clock &clock, const PassphrasePolicy &policy, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_policy(policy)
    , m_began(clock.now())
    , m_lastInput(m_began)
{
    qApp->installEventFilter(this);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SessionWatch::check);
    timer->start(kLookEveryMs);
}

bool SessionWatch::eventFilter(QObject *, QEvent *event)
{
    // what the program sends to itself, like a scrolled view's wheel, is no input
    if (isInput(event->type()) && event->spontaneous())
        m_lastInput = std::max(m_lastInput, m_clock.now());
    return false;
}

void SessionWatch::check()
{
    switch (sessionState(m_policy, m_began, m_lastInput, m_clock.now())) {
    case SessionState::Open:
        return;
    case SessionState::Locked:
        if (!m_locked) {
            m_locked = true;
            Q_EMIT idle();
        }
        return;
    case SessionState::Over:
        if (!m_over) {
            m_over = true;
            Q_EMIT over();
        }
        return;
    }
}

void SessionWatch::goOn()
{
    const UtcMillis now = m_clock.now();
    m_locked = false;
    m_lastInput = now;
    m_began = std::min(m_began, now); // after the clock was set back
}

} // namespace zs
