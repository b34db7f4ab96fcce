// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a project, from the log, in words, the newest first.
#pragma once

#include "base/error.h"
#include "commands/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace zs {

class HistoryPanel final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Workspace &workspace, QWidget *parent = nullptr);
    void showProject(ProjectId project);

Q_SIGNALS:
    void failed(const zs::Error &error);

private:
    void filter();

    Workspace &m_workspace;
    QLineEdit *m_filter;
    QTableWidget *m_table;
    QLabel *m_remark;
};

} // namespace zs
