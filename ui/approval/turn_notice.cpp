// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/turn_notice.h"

#include <QApplication>
#include <QSettings>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

const QString kKey = u"approval/notices"_s;

} // namespace

TurnNotice::TurnNotice(QObject *parent, Show show)
    : QObject(parent)
    , m_show(std::move(show))
{}

bool TurnNotice::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

bool TurnNotice::isWanted()
{
    return QSettings().value(kKey, true).toBool();
}

void TurnNotice::setWanted(bool wanted)
{
    QSettings().setValue(kKey, wanted);
}

void TurnNotice::update(const std::vector<InboxRow> &toDo)
{
    QSet<CaseTurnId> now;
    qsizetype fresh = 0;
    std::int64_t number = 0;
    for (const InboxRow &row : toDo) {
        now.insert(row.turn);
        if (m_known && !m_known->contains(row.turn)) {
            ++fresh;
            number = row.number;
        }
    }
    m_known = std::move(now);
    if (fresh > 0 && isWanted())
        tell(fresh, number);
}

void TurnNotice::tell(qsizetype fresh, std::int64_t firstNumber)
{
    const QString title = tr("Approvals");
    const QString text =
        fresh == 1 ? tr("Approval No. %1 waits for you.").arg(firstNumber)
                   : tr("%n new approval(s) wait for you.", nullptr, static_cast<int>(fresh));
    if (m_show) {
        m_show(title, text);
        return;
    }
    if (!isPossible())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &TurnNotice::followed);
        m_tray->show();
    }
    m_tray->showMessage(title, text);
}

} // namespace zs
