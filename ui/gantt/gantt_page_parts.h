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

/// What of a plan is put on paper.
enum class Drawing { Chart, Network };

/// What a drawing was made of; the page may show another plan before it is written.
struct PrintOrigin {
    ProjectId project;
    QString mark; ///< secrecy label
    Drawing drawing = Drawing::Chart;
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
    /// The chart, or the network while it stands in the chart's place.
    [[nodiscard]] Drawing shownDrawing() const;
    [[nodiscard]] QString setupKey(Drawing drawing) const;
    [[nodiscard]] PageSetup pageSetup(Drawing drawing) const;
    [[nodiscard]] PrintFacts printFacts() const;
    [[nodiscard]] PrintSourcePtr printSource(Drawing drawing) const;
    [[nodiscard]] PrintSourcePtr chartSource() const;
    void chooseExport(Drawing drawing,
                      const QString &suffix,
                      const PageSetup &setup,
                      FileWish wish = {});
    /// Whether the person may take it out; refusals are told and logged.
    [[nodiscard]] bool mayLeave(const QString &act, Drawing drawing);
    bool writeTo(const QString &path, Drawing drawing);
    void startWriting(Drawing drawing, const QString &path, const PageSetup &setup, FileWish wish);
    bool
    finishWriting(const QString &path, const PrintOrigin &from, const Result<PrintedPages> &made);
    bool account(const QString &act,
                 const PrintOrigin &from,
                 const QString &what,
                 const PrintedPages &made);
    [[nodiscard]] PrintOrigin origin(Drawing drawing) const;
    void print(Drawing drawing);
    void choosePrinter(Drawing drawing, const PageSetup &setup);

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
