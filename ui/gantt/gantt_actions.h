// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of the plan page: one QAction each, with words, keys, icon and name for tests.
#pragma once

#include <QList>

class QAction;
class QMenu;
class QToolBar;
class QWidget;

namespace zs {

/// Made for and owned by `page`; their keys work anywhere within it.
struct GanttActions {
    QAction *add = nullptr;
    QAction *rename = nullptr;
    QAction *remove = nullptr;
    QAction *indent = nullptr;
    QAction *outdent = nullptr;
    QAction *moveUp = nullptr;
    QAction *moveDown = nullptr;
    QAction *link = nullptr;
    QAction *unlink = nullptr;
    QAction *duration = nullptr;
    QAction *milestone = nullptr;
    QAction *details = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomFit = nullptr;
    QAction *today = nullptr;
    QAction *critical = nullptr;
    QAction *links = nullptr;
    QAction *expandAll = nullptr;
    QAction *collapseAll = nullptr;
    QAction *find = nullptr;
    QAction *print = nullptr;
    QAction *printNetwork = nullptr;
    QAction *exportImage = nullptr;
    QAction *exportPdf = nullptr;

    static GanttActions make(QWidget &page);
    /// Those that change the plan.
    [[nodiscard]] QList<QAction *> editing() const;
    /// Those that need a selected task.
    [[nodiscard]] QList<QAction *> onSelection() const;
    void fillToolBar(QToolBar &bar) const;
    void fillMenu(QMenu &menu) const;
};

} // namespace zs
