// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan page is made of; for its own source files only.
#pragma once

#include "ui/gantt/gantt_actions.h"
#include "ui/gantt/gantt_page.h"
#include "ui/gantt/gantt_panes.h"
#include "ui/gantt/gantt_print.h"
#include "ui/gantt/plan_editor.h"

#include <QUndoStack>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace zs {

struct GanttPage::Private {
    Private(GanttPage &owner, Workspace &space);

    // --- building ---
    void build();
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildEmpty();
    void connectEditing();
    void connectLooking();
    void connectChart();

    // --- showing ---
    void load(bool fresh);
    void takeBaselines(const GanttSnapshot &snapshot);
    void takeUnits();
    void enableActions();
    void find(const QString &text);

    // --- acting ---
    void addTask();
    void onSelected(bool (PlanEditor::*act)(const std::vector<TaskId> &));
    void removeSelected();
    void openDetails(TaskId task);

    // --- paper and files ---
    [[nodiscard]] GanttPrintOptions printOptions() const;
    void chooseExport(bool pdf);
    bool writeTo(const QString &path);
    void print();

    GanttPage &q;
    Workspace &workspace;
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
    QComboBox *baselines = nullptr;
    QComboBox *zoom = nullptr;
    QLineEdit *search = nullptr;
    QLabel *found = nullptr;
};

} // namespace zs
