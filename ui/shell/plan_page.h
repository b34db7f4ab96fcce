// SPDX-License-Identifier: GPL-3.0-or-later
// The plan page (计划): the head line of the project over its views, the Gantt chart first, or a
// way to a project.
#pragma once

#include "base/error.h"
#include "domain/ids.h"

#include <QFuture>
#include <QSet>
#include <QWidget>

class QPushButton;
class QStackedLayout;
class QStackedWidget;
class QTabBar;
class QUndoStack;

namespace zs {

class EmptyState;
class NoticeFrame;
class WatermarkOverlay;
struct Project;
class GanttPage;
class PageHeader;
class PlanControls;
class PlanDesk;
class PlanTab;
class Workspace;

class PlanPage final : public QWidget {
    Q_OBJECT

public:
    explicit PlanPage(Workspace &workspace, QWidget *parent = nullptr);
    void showProject(ProjectId project);
    [[nodiscard]] ProjectId project() const;
    [[nodiscard]] GanttPage &gantt() const { return *m_gantt; }
    [[nodiscard]] PlanDesk &desk() const { return *m_desk; }
    /// Shows the view with that object name; the chart when there is none.
    void showView(const QString &name);
    /// The object names of all views, in the order of their tabs.
    [[nodiscard]] QStringList views() const;
    [[nodiscard]] QUndoStack *undoStack() const;
    /// Takes the colours of the present theme.
    void dress();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void exportWanted();
    /// Work on another thread, to be followed in the status line.
    void workBegan(const QString &what, const QFuture<void> &work);
    void listWanted();

private:
    [[nodiscard]] QWidget *buildWork();
    void addView(QWidget *view, const QString &title);
    void addTab(PlanTab *tab, const QString &title);
    void connectDesk();
    void refreshTitle();
    void showAttachments();
    void setLabel();
    /// Label, watermark, and what is not in order with the labels.
    void refreshSecrecy(const Project &facts);

    Workspace &m_workspace;
    PageHeader *m_header;
    QPushButton *m_attachments;
    NoticeFrame *m_labelNotice = nullptr;
    WatermarkOverlay *m_watermark = nullptr;
    QSet<ProjectId> m_alarmed; ///< whose alarm the log has in this session
    GanttPage *m_gantt;
    PlanDesk *m_desk;
    PlanControls *m_controls;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    EmptyState *m_none;
    QStackedLayout *m_stack;
};

} // namespace zs
