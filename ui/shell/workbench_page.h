// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench (工作台): where the projects stand, the plans used last, what was done last.
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTableWidget;

namespace zs {

class PageHeader;
class Workspace;

class WorkbenchPage final : public QWidget {
    Q_OBJECT

public:
    explicit WorkbenchPage(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    /// Puts a plan first among the plans used last.
    void rememberPlan(ProjectId project);

Q_SIGNALS:
    void opened(zs::ProjectId project);
    void failed(const zs::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillStages();
    void fillPlans();
    void fillChanges();

    Workspace &m_workspace;
    PageHeader *m_header;
    QTableWidget *m_stages;
    QListWidget *m_plans;
    QTableWidget *m_changes;
    QList<ProjectId> m_recent;
};

} // namespace zs
