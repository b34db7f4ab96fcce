// SPDX-License-Identifier: GPL-3.0-or-later
// A real workspace with a small plan, and the plan page shown on it.
#pragma once

#include "support/temp_workspace.h"
#include "ui/gantt/gantt_page.h"
#include "ui/gantt/gantt_panes.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

namespace zs::test {

struct PageFixture {
    TempWorkspace store;
    ProjectId project = store.addProject();
    TaskId design = store.addTask(project, QStringLiteral("设计"), 1);
    TaskId survey = store.addTask(project, QStringLiteral("勘察"), 5, design);
    TaskId drawings = store.addTask(project, QStringLiteral("施工图"), 3, design);
    TaskId build = store.addTask(project, QStringLiteral("施工"), 10);
    GanttPage page{*store.workspace};
    std::vector<Error> errors;

    PageFixture()
    {
        QObject::connect(
            &page, &GanttPage::failed, &page, [this](const Error &e) { errors.push_back(e); });
        page.resize(1400, 700);
        page.show();
        page.showProject(project);
        settle();
    }

    static void settle()
    {
        QApplication::processEvents();
        QApplication::processEvents();
    }
    [[nodiscard]] GanttPanes &panes()
    {
        return *page.findChild<GanttPanes *>(QStringLiteral("ganttPanes"));
    }
    [[nodiscard]] QTreeView &tree()
    {
        return *page.findChild<QTreeView *>(QStringLiteral("ganttTree"));
    }
    [[nodiscard]] GanttView &chart()
    {
        return *page.findChild<GanttView *>(QStringLiteral("ganttView"));
    }
    [[nodiscard]] QAction &action(const char *name)
    {
        return *page.findChild<QAction *>(QString::fromLatin1(name));
    }
    void press(const char *name)
    {
        action(name).trigger();
        settle();
    }
    [[nodiscard]] TaskTimes times(TaskId task)
    {
        const auto plan = store.workspace->plan(project);
        REQUIRE_OK(plan);
        return plan->schedule->tasks[static_cast<std::size_t>(taskIndex(*plan->plan, task))];
    }
    [[nodiscard]] std::vector<Link> links()
    {
        const auto plan = store.workspace->plan(project);
        REQUIRE_OK(plan);
        return plan->plan->links;
    }
    /// The middle of a task's bar in the chart's viewport.
    [[nodiscard]] QPoint barOf(TaskId task)
    {
        for (const SceneBar &bar : chart().scene().bars) {
            if (panes().model().snapshot()->row(bar.task).id == task)
                return bar.rect.center().toPoint();
        }
        FAIL("no bar in sight");
        return {};
    }
    void drag(QPoint from, QPoint to)
    {
        QWidget *area = chart().viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        QTest::mouseMove(area, (from + to) / 2);
        QTest::mouseMove(area, to);
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
        settle();
    }
    [[nodiscard]] QString outline() { return store.outline(project); }
};

} // namespace zs::test
