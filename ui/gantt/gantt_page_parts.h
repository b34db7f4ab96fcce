// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan page is made of; for its own source files only.
#pragma once

#include "ui/gantt/chart_extras.h"
#include "ui/gantt/gantt_actions.h"
#include "ui/gantt/gantt_page.h"
#include "ui/gantt/gantt_panes.h"
#include "ui/gantt/gantt_print.h"
#include "ui/gantt/plan_editor.h"
#include "ui/print/page_output.h"

#include <QUndoStack>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolBar;

namespace zs {

/// What a drawing was made of; the page may show another plan before it is written.
struct PrintOrigin {
    ProjectId project;
    Classification classification = Classification::Open;
};

class GridController;

struct GanttPage::Private {
    Private(GanttPage &owner, Workspace &space);
    ~Private();
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    // --- building ---
    void build();
    [[nodiscard]] QWidget *buildBar();
    void buildGrid();
    void buildSearch(QWidget &line);
    [[nodiscard]] QWidget *buildEmpty();
    void connectEditing();
    void connectLooking();
    void connectChart();
    void connectExtras();

    // --- showing ---
    void listen();
    void tellCurrent();
    void load(bool fresh);
    void takeBaselines(const GanttSnapshot &snapshot);
    void takeUnits();
    [[nodiscard]] QHash<ProjectId, QString> otherProjects(const Plan &plan) const;
    void enableActions();
    void find(const QString &text, bool backwards = false);

    // --- acting ---
    void addTask();
    void onSelected(bool (PlanEditor::*act)(const std::vector<TaskId> &));
    void removeSelected();
    void openDetails(TaskId task);

    // --- paper and files ---
    [[nodiscard]] QString setupKey() const;
    [[nodiscard]] PageSetup pageSetup() const;
    [[nodiscard]] PrintSourcePtr printSource() const;
    void chooseExport(const QString &suffix, const PageSetup &setup, FileWish wish = {});
    bool writeTo(const QString &path);
    void startWriting(const QString &path, const PageSetup &setup, FileWish wish);
    bool
    finishWriting(const QString &path, const PrintOrigin &from, const Result<PrintedPages> &made);
    bool account(const QString &act,
                 const PrintOrigin &from,
                 const QString &what,
                 const PrintedPages &made);
    [[nodiscard]] PrintOrigin origin() const;
    void print();
    void choosePrinter(const PageSetup &setup);

    GanttPage &q;
    Workspace &workspace;
    PlanDoor *door; ///< what the plan is shown and edited through
    QMetaObject::Connection listening;
    QList<QAction *> taskActions; ///< of others
    TaskId lastCurrent;
    QUndoStack steps;
    PlanEditor editor;
    ProjectId project;
    GanttSnapshotPtr snapshot;
    std::shared_ptr<DayShading> shading;
    int baseline = -1;
    GanttPalette palette = GanttPalette::light();
    GanttActions actions;
    QStackedWidget *stack = nullptr;
    GanttPanes *panes = nullptr;
    GridController *grid = nullptr;
    ChartExtras *extras = nullptr; ///< panels, network and more, around the panes
    QComboBox *baselines = nullptr;
    QComboBox *zoom = nullptr;
    QLineEdit *search = nullptr;
    QLabel *found = nullptr;
    QFuture<void> writing;
};

} // namespace zs
