// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of the workspace: the list, a new one, going back to one.
#pragma once

#include "base/error.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace zs {

class StatusLine;
class Workspace;

class BackupPanel final : public QWidget {
    Q_OBJECT

public:
    BackupPanel(Workspace &workspace, StatusLine &status, QWidget *parent = nullptr);
    void reload();
    void backUp();
    /// Goes back to the selected backup after asking; restored() follows.
    void restoreSelected();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void restored();

private:
    Workspace &m_workspace;
    StatusLine &m_status;
    QTableWidget *m_list;
    QLabel *m_none;
    QPushButton *m_restore;
    QSpinBox *m_keep;
};

} // namespace zs
