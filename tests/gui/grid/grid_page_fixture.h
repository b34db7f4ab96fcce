// SPDX-License-Identifier: GPL-3.0-or-later
// A real workspace with a small plan, the plan page on it, and the keys of a person at the table.
#pragma once

#include "support/temp_workspace.h"
#include "ui/gantt/gantt_page.h"
#include "ui/gantt/gantt_panes.h"
#include "ui/grid/grid_controller.h"
#include "ui/grid/grid_tree.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

namespace zs::test {

struct GridPage {
    TempWorkspace store;
    ProjectId project = store.addProject();
    TaskId early = store.addTask(project, QStringLiteral("前期工作"), 1);
    TaskId proposal = store.addTask(project, QStringLiteral("项目建议书"), 5, early);
    TaskId study = store.addTask(project, QStringLiteral("可行性研究"), 3, early);
    TaskId road = store.addTask(project, QStringLiteral("道路改造工程"), 10);
    TaskId drain = store.addTask(project, QStringLiteral("排水管道"), 4);
    GanttPage page{*store.workspace};
    std::vector<Error> errors;

    GridPage()
    {
        QObject::connect(
            &page, &GanttPage::failed, &page, [this](const Error &e) { errors.push_back(e); });
        page.resize(1500, 700);
        page.show();
        page.showProject(project);
        settle();
        tree().setFocus();
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
    [[nodiscard]] GridTree &tree() { return panes().tree(); }
    [[nodiscard]] TaskTreeModel &model() { return panes().model(); }
    [[nodiscard]] GridController &grid() { return *page.findChild<GridController *>(); }
    [[nodiscard]] int column(const char *id)
    {
        return columnIndex(model().columns(), QString::fromLatin1(id));
    }
    void go(TaskId task, const char *id = "name")
    {
        tree().selectionModel()->setCurrentIndex(
            model().indexOf(model().snapshot()->find(task), column(id)),
            QItemSelectionModel::ClearAndSelect);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&tree(), key, modifiers);
        settle();
    }
    [[nodiscard]] QString currentColumn()
    {
        return model().columns()[static_cast<std::size_t>(tree().currentIndex().column())].id;
    }
    [[nodiscard]] Task task(TaskId id) { return store.task(project, id); }
    [[nodiscard]] QString outline() { return store.outline(project); }
    [[nodiscard]] LogRecord newest()
    {
        const auto records = store.workspace->auditRecords({}, 0, 1, true);
        REQUIRE_OK(records);
        REQUIRE(records->size() == 1);
        return records->front();
    }
    [[nodiscard]] std::int64_t logged() { return store.workspace->auditCount({}).value(); }
    /// Names (or heads of groups) in the order of the table.
    [[nodiscard]] QString shown()
    {
        QStringList names;
        for (QModelIndex i = model().index(0, 0); i.isValid(); i = tree().indexBelow(i))
            names << i.data().toString();
        return names.join(u' ');
    }
    [[nodiscard]] QString bars()
    {
        QStringList names;
        const VisibleRows &rows = panes().rows();
        for (int row = 0; row < rows.count(); ++row)
            names << (rows.task(row) < 0 ? rows.group(row)->title
                                         : model().snapshot()->row(rows.task(row)).name);
        return names.join(u' ');
    }
};

} // namespace zs::test
