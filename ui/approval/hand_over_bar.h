// SPDX-License-Identifier: GPL-3.0-or-later
// Below a case whose step an outside system may answer: the case out to a file, the answer back in.
#pragma once

#include "base/error.h"
#include "commands/hand_over.h"
#include "outside/outside_call.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace zs {

class HandOverBar final : public QWidget {
    Q_OBJECT

public:
    explicit HandOverBar(Workspace &workspace, QWidget *parent = nullptr);
    /// Hidden for a case that has nothing to do with outside systems.
    void show(const OpenedCase &opened);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void send();
    void sendAgain();
    void takeIn();
    void post(const QByteArray &document);
    void poll();
    void begin(const HandOverDesk::Sending &way, const QString &words);
    void settle(const QString &system, const Result<OutsideReply> &reply);
    void showState();
    [[nodiscard]] std::optional<QByteArray> chosenDocument(const QString &title);

    Workspace &m_workspace;
    HandOverDesk m_desk;
    CaseId m_case;
    CaseId m_calling;  ///< whose call is under way, whatever is shown meanwhile
    QString m_calls;   ///< what it does, in words
    QString m_resting; ///< what is said of the shown case while no call is under way
    std::int64_t m_number = 0;
    int m_visit = 0;
    bool m_isOut = false;
    bool m_writable = false;
    QLabel *m_state;
    QPushButton *m_send;
    QPushButton *m_again; ///< over the network, for one that is out
    QPushButton *m_take;
    QPushButton *m_poll;
    QPushButton *m_cancel;
    std::unique_ptr<OutsideCall> m_call; ///< while one is under way
};

} // namespace zs
