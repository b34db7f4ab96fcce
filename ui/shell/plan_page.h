// SPDX-License-Identifier: GPL-3.0-or-later
// The plan page (计划): the head line of the project over its Gantt chart, or a way to one.
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QUndoStack;

namespace zs {

class EmptyState;
class GanttPage;
class PageHeader;
class Workspace;

class PlanPage final : public QWidget {
    Q_OBJECT

public:
    explicit PlanPage(Workspace &workspace, QWidget *parent = nullptr);
    void showProject(ProjectId project);
    [[nodiscard]] ProjectId project() const;
    [[nodiscard]] GanttPage &gantt() const { return *m_gantt; }
    [[nodiscard]] QUndoStack *undoStack() const;
    /// Takes the colours of the present theme.
    void dress();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void exportWanted();
    void listWanted();

private:
    void refreshTitle();
    void showAttachments();

    Workspace &m_workspace;
    PageHeader *m_header;
    QPushButton *m_attachments;
    GanttPage *m_gantt;
    EmptyState *m_none;
    QStackedLayout *m_stack;
};

} // namespace zs
