// SPDX-License-Identifier: GPL-3.0-or-later
// Tells on the desktop that something new is to be decided, where the system shows such notices and
// the person wants them. Titles may be secret: only numbers are told.
#pragma once

#include "domain/inbox_row.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

class QSystemTrayIcon;

namespace zs {

class TurnNotice final : public QObject {
    Q_OBJECT

public:
    using Show = std::function<void(const QString &title, const QString &text)>;

    /// With `show`, notices go there and not to the desktop.
    explicit TurnNotice(QObject *parent = nullptr, Show show = {});
    /// Whether this desktop shows notices at all.
    [[nodiscard]] static bool isPossible();
    /// The person's own choice on this machine; on at first.
    [[nodiscard]] static bool isWanted();
    static void setWanted(bool wanted);

    /// What is to do now; the first time nothing is told, later what is new.
    void update(const std::vector<InboxRow> &toDo);

Q_SIGNALS:
    /// Somebody clicked on a notice.
    void followed();

private:
    void tell(qsizetype fresh, std::int64_t firstNumber);

    Show m_show;
    QSystemTrayIcon *m_tray = nullptr;
    std::optional<QSet<CaseTurnId>> m_known;
};

} // namespace zs
