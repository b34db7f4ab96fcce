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
    void takeIn();
    void post(const QByteArray &document);
    void poll();
    void begin(const QString &words);
    void settle(const QString &system, const Result<OutsideReply> &reply);

    Workspace &m_workspace;
    HandOverDesk m_desk;
    CaseId m_case;
    std::int64_t m_number = 0;
    int m_visit = 0;
    QLabel *m_state;
    QPushButton *m_send;
    QPushButton *m_take;
    QPushButton *m_poll;
    QPushButton *m_cancel;
    std::unique_ptr<OutsideCall> m_call; ///< while one is under way
};

} // namespace zs
