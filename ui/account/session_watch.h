// SPDX-License-Identifier: GPL-3.0-or-later
// Watches for idleness and for the longest session, by the policy of the workspace.
#pragma once

#include "base/clock.h"
#include "crypto/passphrase_policy.h"

#include <QObject>

namespace zs {

class SessionWatch final : public QObject {
    Q_OBJECT

public:
    /// The session begins now; keys, clicks and the wheel anywhere in the program are input.
    SessionWatch(const Clock &clock, const PassphrasePolicy &policy, QObject *parent = nullptr);
    void setPolicy(const PassphrasePolicy &policy) { m_policy = policy; }
    /// Looks at the clock; otherwise done every few seconds by itself.
    void check();
    /// The person is back: idleness counts from now on. The session's length goes on.
    void goOn();

Q_SIGNALS:
    /// Once until goOn().
    void idle();
    /// Once.
    void over();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    PassphrasePolicy m_policy;
    UtcMillis m_began;
    UtcMillis m_lastInput;
    bool m_locked = false;
    bool m_over = false;
};

} // namespace zs
