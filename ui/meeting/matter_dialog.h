// SPDX-License-Identifier: GPL-3.0-or-later
// Which matters must come before a meeting, from which amount on; a site's own file of them.
#pragma once

#include "base/error.h"
#include "commands/meeting_desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace zs {

class MatterDialog final : public QDialog {
    Q_OBJECT

public:
    explicit MatterDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void fill();
    void readFile();
    void set(const QByteArray &json);

    Workspace &m_workspace;
    MeetingDesk m_desk;
    QTableWidget *m_table;
    QLabel *m_state;
    QLabel *m_problem;
    QPushButton *m_read;
    QPushButton *m_back;
};

} // namespace zs
