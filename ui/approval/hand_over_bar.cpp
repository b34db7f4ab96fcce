// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/hand_over_bar.h"

#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr qint64 kMostBytes = qint64{4} << 20;

} // namespace

HandOverBar::HandOverBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_state(dimLabel({}, this))
    , m_send(new QPushButton(tr("Ha&nd over..."), this))
    , m_again(new QPushButton(tr("Se&nd again..."), this))
    , m_take(new QPushButton(tr("&Take answer in..."), this))
    , m_poll(new QPushButton(tr("As&k for the answer"), this))
    , m_cancel(new QPushButton(tr("Stop"), this))
{
    setObjectName(u"handOverBar"_s);
    m_send->setObjectName(u"handOverSend"_s);
    m_take->setObjectName(u"handOverTake"_s);
    m_state->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfSpace);
    column->addWidget(m_state); // a line of its own: beside four buttons it would be cut
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->addStretch(1);
    row->addWidget(m_send);
    row->addWidget(m_again);
    row->addWidget(m_take);
    row->addWidget(m_poll);
    row->addWidget(m_cancel);
    m_poll->setObjectName(u"handOverPoll"_s);
    m_cancel->setObjectName(u"handOverStop"_s);
    m_again->setObjectName(u"handOverAgain"_s);
    m_again->setToolTip(tr("Sends the file that was written when the approval was handed over "
                           "once more, over the network."));
    m_cancel->hide();
    connect(m_again, &QPushButton::clicked, this, &HandOverBar::sendAgain);
    connect(m_poll, &QPushButton::clicked, this, &HandOverBar::poll);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_call)
            m_call->cancel();
    });
    connect(m_send, &QPushButton::clicked, this, &HandOverBar::send);
    connect(m_take, &QPushButton::clicked, this, &HandOverBar::takeIn);
    setVisible(false);
}

void HandOverBar::show(const OpenedCase &opened)
{
    m_case = opened.row.id;
    m_number = opened.row.number;
    const auto visits = m_desk.visitsToHandOver(opened);
    const auto rows = m_desk.handOvers(m_case);
    const HandOver *out = nullptr;
    if (rows) {
        for (const HandOver &row : *rows)
            out = row.answeredAt.isValid() ? out : &row;
    }
    m_visit = visits.empty() ? 0 : visits.front();
    m_isOut = out && !opened.state.hasEnded();
    m_resting = m_isOut ? tr("Handed over to “%1” on %2; its answer is awaited.")
                              .arg(out->target, out->sentAt.toString())
                        : tr("An outside system may answer this step.");
    m_writable = m_workspace.readOnlyReason().isEmpty();
    m_send->setEnabled(m_visit > 0 && !m_isOut && m_workspace.canSign() && m_writable);
    m_send->setToolTip(m_desk.systems().empty()
                           ? tr("No outside system is registered yet; the system administrator "
                                "registers it under System, Rules.")
                           : QString());
    m_take->setEnabled(m_isOut && m_writable);
    const auto target = m_isOut ? m_desk.system(out->target) : std::nullopt;
    const bool overNetwork = target && !target->address.isEmpty();
    m_send->setVisible(!overNetwork);
    m_again->setVisible(overNetwork);
    m_poll->setVisible(overNetwork);
    showState();
    setVisible((m_visit > 0 || m_isOut) && !opened.state.hasEnded());
}

void HandOverBar::showState()
{
    const bool here = m_call && m_calling == m_case;
    m_state->setText(here ? m_calls : m_resting);
    m_cancel->setVisible(here);
    m_poll->setEnabled(m_writable && !m_call);
    m_again->setEnabled(m_writable && !m_call);
}

void HandOverBar::send()
{
    const auto systems = m_desk.systems();
    if (systems.empty()) {
        Q_EMIT failed({ErrorCode::NotFound,
                       tr("No outside system is registered yet; the system administrator "
                          "registers it under System, Rules."),
                       {}});
        return;
    }
    QString system = systems.front().name;
    if (systems.size() > 1) {
        QMenu menu(this);
        for (const OutsideSystem &one : systems)
            menu.addAction(one.name);
        const QAction *chosen = menu.exec(m_send->mapToGlobal(QPoint(0, m_send->height())));
        if (!chosen)
            return;
        system = chosen->text();
    }
    const QString path = askSavePath(window(),
                                     tr("Hand over to “%1”").arg(system),
                                     tr("Approval %1").arg(m_number) + u".json"_s,
                                     tr("Signed document (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path); // opened first: what cannot be written is not said to be out
    if (!file.open(QIODevice::WriteOnly)) {
        Q_EMIT failed({ErrorCode::Io, tr("“%1” cannot be written.").arg(path), file.errorString()});
        return;
    }
    const auto document = m_desk.handOver(m_case, m_visit, system);
    if (!document) {
        Q_EMIT failed(document.error());
        return;
    }
    if (file.write(*document) != document->size() || !file.commit()) {
        Q_EMIT failed({ErrorCode::Io, tr("“%1” cannot be written.").arg(path), file.errorString()});
        return;
    }
    Q_EMIT done(tr("The approval was handed over: %1").arg(path));
    const auto known = m_desk.system(system);
    if (known && !known->address.isEmpty()
        && askYes(window(),
                  tr("Send it to “%1” now?").arg(system),
                  tr("The file is written. It goes to %1 over the network, signed as it is.")
                      .arg(known->address),
                  tr("Send")))
        post(*document);
}

void HandOverBar::post(const QByteArray &document)
{
    const auto way = m_desk.sending(document);
    if (!way) {
        Q_EMIT failed(way.error());
        return;
    }
    begin(*way, tr("Sending to “%1”...").arg(way->system));
    m_call->post(document, [this, system = way->system](const Result<OutsideReply> &reply) {
        // told from within the call, which goes first
        QMetaObject::invokeMethod(
            this, [this, system, reply] { settle(system, reply); }, Qt::QueuedConnection);
    });
}

void HandOverBar::poll()
{
    const auto waiting = m_desk.waiting();
    if (!waiting) {
        Q_EMIT failed(waiting.error());
        return;
    }
    const auto mine = std::ranges::find(*waiting, m_case, &HandOverDesk::Sending::inCase);
    if (mine == waiting->end())
        return;
    begin(*mine, tr("Asking “%1” for its answer...").arg(mine->system));
    m_call->poll(mine->nonce, [this, system = mine->system](const Result<OutsideReply> &reply) {
        // told from within the call, which goes first
        QMetaObject::invokeMethod(
            this, [this, system, reply] { settle(system, reply); }, Qt::QueuedConnection);
    });
}

void HandOverBar::begin(const HandOverDesk::Sending &way, const QString &words)
{
    m_call = std::make_unique<OutsideCall>(way.endpoint);
    m_calling = way.inCase;
    m_calls = words;
    showState();
}

void HandOverBar::settle(const QString &system, const Result<OutsideReply> &reply)
{
    const bool here = m_calling == m_case;
    m_call.reset();
    showState();
    if (!reply) {
        if (here) // beside the buttons that help, too
            m_state->setText(reply.error().message);
        Q_EMIT failed(reply.error());
        return;
    }
    if (!*reply) {
        Q_EMIT done(tr("“%1” has it; its answer is awaited.").arg(system));
        return;
    }
    if (const auto taken = m_desk.takeAnswer(**reply); !taken)
        Q_EMIT failed(taken.error());
    else
        Q_EMIT done(tr("“%1” answered; the answer was taken in and recorded.").arg(system));
}

/// The document that was written when it was handed over, once more over the network.
void HandOverBar::sendAgain()
{
    if (const auto document = chosenDocument(tr("Send what was handed over")))
        post(*document);
}

/// What the person chose; nothing when it was given up or cannot be read, which is told.
std::optional<QByteArray> HandOverBar::chosenDocument(const QString &title)
{
    const QString path = askOpenPath(window(), title, tr("Signed document (*.json)"));
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) {
        Q_EMIT failed({ErrorCode::Io,
                       tr("“%1” cannot be read.").arg(QFileInfo(path).fileName()),
                       file.errorString()});
        return {};
    }
    return file.readAll();
}

void HandOverBar::takeIn()
{
    const auto document = chosenDocument(tr("Take an answer in"));
    if (!document)
        return;
    if (const auto taken = m_desk.takeAnswer(*document); !taken)
        Q_EMIT failed(taken.error());
    else
        Q_EMIT done(tr("The answer was taken in and recorded."));
}

} // namespace zs
