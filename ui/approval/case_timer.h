// SPDX-License-Identifier: GPL-3.0-or-later
// Lets time go by in running cases: at the start a look at each of them, a few at a time between
// other work, then only at those whose next reminder, lateness or timer is due.
#pragma once

#include "base/error.h"
#include "commands/approval_desk.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace zs {

class CaseTimer final : public QObject {
    Q_OBJECT

public:
    /// The workspace must outlive the timer.
    explicit CaseTimer(Workspace &workspace, QObject *parent = nullptr);
    /// Begins with the look at all of them; does nothing in a workspace that is only read.
    void start();
    /// One slice of at most that many milliseconds; true when more is waiting.
    bool slice(int millis);
    /// Cases that are waiting to be looked at.
    [[nodiscard]] qsizetype waiting() const { return static_cast<qsizetype>(m_waiting.size()); }

Q_SIGNALS:
    void failed(const zs::Error &error);

private:
    void look(CaseId id);
    void collectDue();
    void take(const ChangeSet &set);
    void arrange();

    Workspace &m_workspace;
    ApprovalDesk m_desk;
    QTimer m_timer;
    std::vector<CaseId> m_waiting; ///< the last one is looked at next
    QHash<CaseId, UtcMillis> m_due;
};

} // namespace zs
