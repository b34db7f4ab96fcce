// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the program look for signs of trouble while the window is open, and tells on the desktop of
// warnings that this person is to answer. What they say may be secret: only how many is told.
#pragma once

#include "base/error.h"
#include "commands/risk_warning_desk.h"
#include "tasks/latest_work.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

class QSystemTrayIcon;

namespace zs {

class WarningClock final : public QObject {
    Q_OBJECT

public:
    using Show = std::function<void(const QString &title, const QString &text)>;

    /// The workspace must outlive it. With `show`, notices go there and not to the desktop.
    explicit WarningClock(Workspace &workspace, QObject *parent = nullptr, Show show = {});
    /// A first look soon, then one each hour; in a workspace that is only read nothing is looked
    /// for, and what is there is counted.
    void start();
    /// One look; what it looks at is read and judged beside the window.
    void look();
    [[nodiscard]] bool isLooking() const { return m_finding.isRunning(); }

Q_SIGNALS:
    void failed(const zs::Error &error);
    /// How many warnings wait for this person.
    void counted(qint64 toAnswer);
    /// Somebody clicked on a notice.
    void followed();

private:
    void judge(const Result<RiskSigns> &found);
    void count();
    void tell(qsizetype fresh);

    Workspace &m_workspace;
    RiskWarningDesk m_desk;
    LatestWork<RiskSigns> m_finding;
    Show m_show;
    QTimer m_timer;
    QTimer m_stale; ///< rows changed: count again
    QSystemTrayIcon *m_tray = nullptr;
    std::optional<QSet<RiskWarningId>> m_known;
};

} // namespace zs
