// SPDX-License-Identifier: GPL-3.0-or-later
// Who has to do with a project: its leader, who holds a role on it, who stands in for them, who
// must stay away.
#pragma once

#include "base/error.h"
#include "commands/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace zs {

class PeoplePanel final : public QWidget {
    Q_OBJECT

public:
    explicit PeoplePanel(Workspace &workspace, QWidget *parent = nullptr);
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
