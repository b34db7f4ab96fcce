// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_page.h"

#include "commands/workspace.h"
#include "ui/gantt/gantt_page_parts.h"
#include "ui/gantt/task_dialog.h"
#include "ui/grid/grid_controller.h"
#include "ui/grid/grid_tree.h"
#include "ui/widgets/pinyin.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

namespace zs {

using namespace Qt::StringLiterals;

GanttPage::GanttPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, workspace))
{
    setObjectName(u"ganttPage"_s);
    d->build();
    d->listen();
}

void GanttPage::Private::listen()
{
    disconnect(listening);
    listening = connect(door, &PlanDoor::changed, &q, [this](const ChangeSet &set) {
        // calendars and holidays reach every plan
        if (project.isValid() && (set.project == project || !set.project.isValid()))
            load(false);
    });
}

GanttPage::~GanttPage() = default;

GanttPage::Private::Private(GanttPage &owner, Workspace &space)
    : q(owner)
    , workspace(space)
    , door(&space)
    , editor(space, steps)
    , snapshot(std::make_shared<GanttSnapshot>())
{}

ProjectId GanttPage::project() const
{
    return d->project;
}

QUndoStack *GanttPage::undoStack() const
{
    return &d->steps;
}

void GanttPage::showProject(ProjectId project)
{
    const bool fresh = project != d->project || d->snapshot->rows.empty();
    if (project != d->project)
        d->steps.clear();
    d->project = project;
    d->editor.setProject(project);
    d->load(fresh);
}

void GanttPage::setDoor(PlanDoor &door)
{
    if (d->door == &door)
        return;
    d->door = &door;
    d->editor.setDoor(door);
    d->listen();
    d->load(false);
}

void GanttPage::selectTasks(const std::vector<TaskId> &tasks)
{
    if (!tasks.empty())
        d->panes->select(tasks.front());
    d->extras->pick(tasks);
}

TaskId GanttPage::currentTask() const
{
    return d->panes->currentTask();
}

void GanttPage::addTaskAction(QAction *action)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    d->taskActions << action;
    addAction(action);
    d->enableActions();
}

void GanttPage::Private::tellCurrent()
{
    const TaskId now = panes->currentTask();
    if (now == lastCurrent)
        return;
    lastCurrent = now;
    Q_EMIT q.currentTaskChanged(now);
}

void GanttPage::selectTask(TaskId task)
{
    d->panes->select(task);
}

void GanttPage::setPalette(const GanttPalette &palette)
{
    d->palette = palette;
    d->panes->setColours(palette);
    d->extras->setColours(palette);
}

bool GanttPage::exportTo(const QString &path)
{
    return d->writeTo(path, Drawing::Chart);
}

bool GanttPage::exportNetworkTo(const QString &path)
{
    return d->writeTo(path, Drawing::Network);
}

void GanttPage::Private::load(bool fresh)
{
    if (!project.isValid()) {
        snapshot = std::make_shared<GanttSnapshot>();
        panes->show(snapshot, {});
        stack->setCurrentIndex(1);
        enableActions();
        return;
    }
    const auto plan = door->plan(project);
    if (!plan) {
        Q_EMIT q.failed(plan.error());
        return;
    }
    if (fresh)
        baseline = -1;
    const std::vector<WallTime> reached = extras->progressOf(*plan);
    const QHash<ProjectId, QString> others = otherProjects(*plan->plan);
    auto next = buildSnapshot({.plan = *plan->plan,
                               .schedule = *plan->schedule,
                               .baseline = baseline,
                               .moreBaselines = extras->moreBaselines(),
                               .calendars = &plan->calendars,
                               .progress = &reached,
                               .projects = &others,
                               .previous = fresh ? nullptr : snapshot.get()});
    shading = std::make_shared<DayShading>(DayShading::of(plan->calendars));
    panes->chart().setNow(
        WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(workspace.clock().now())));
    if (fresh) {
        takeUnits();
        panes->show(next, *shading, *plan);
        grid->planShown();
    } else {
        panes->update(next, *shading, *plan);
        grid->planChanged();
    }
    snapshot = std::move(next);
    takeBaselines(*snapshot);
    extras->take(*plan, snapshot, fresh);
    stack->setCurrentIndex(snapshot->rows.empty() ? 1 : 0);
    enableActions();
}

/// The names of the projects that links lead to; asked for only where there are such links.
QHash<ProjectId, QString> GanttPage::Private::otherProjects(const Plan &plan) const
{
    const bool linked =
        !plan.leaving.empty() || std::ranges::any_of(plan.links, [](const Link &link) {
            return link.predecessorProject.isValid();
        });
    QHash<ProjectId, QString> names;
    if (!linked)
        return names;
    const auto all = workspace.projects();
    if (!all) {
        Q_EMIT q.failed(all.error());
        return names;
    }
    for (const Project &other : *all)
        names.insert(other.id, other.name);
    return names;
}

void GanttPage::Private::takeUnits()
{
    const auto units = workspace.units();
    if (!units) {
        Q_EMIT q.failed(units.error());
        return;
    }
    QHash<OrgUnitId, QString> names;
    for (const OrgUnit &unit : *units)
        names.insert(unit.id, unit.name);
    panes->model().setUnits(std::move(names));
}

void GanttPage::Private::takeBaselines(const GanttSnapshot &now)
{
    const QSignalBlocker quiet(baselines);
    baselines->clear();
    baselines->addItem(tr("No baseline"), -1);
    for (const BaselineName &name : now.baselines) {
        const QString text = name.name.isEmpty() ? tr("Baseline %1").arg(name.number) : name.name;
        baselines->addItem(text, name.number);
        if (!name.document.isEmpty())
            baselines->setItemData(baselines->count() - 1, name.document, Qt::ToolTipRole);
    }
    baselines->setCurrentIndex(std::max(0, baselines->findData(baseline)));
    baselines->setEnabled(baselines->count() > 1);
}

void GanttPage::Private::enableActions()
{
    const QString readOnly = door->readOnlyReason();
    const bool hasPlan = project.isValid();
    const std::vector<TaskId> selected = panes->selectedTasks();
    for (QAction *action : actions.onSelection())
        action->setEnabled(hasPlan && !selected.empty());
    for (QAction *action : taskActions)
        action->setEnabled(hasPlan && !selected.empty());
    actions.link->setEnabled(hasPlan && selected.size() > 1);
    actions.moveUp->setEnabled(selected.size() == 1);
    actions.moveDown->setEnabled(selected.size() == 1);
    actions.add->setEnabled(hasPlan);
    const bool rows = !snapshot->rows.empty();
    for (QAction *action :
         {actions.print, actions.exportImage, actions.exportPdf, actions.zoomFit, actions.find})
        action->setEnabled(rows);
    if (readOnly.isEmpty())
        return;
    for (QAction *action : actions.editing()) {
        action->setEnabled(false);
        action->setToolTip(readOnly);
    }
}

/// From the current row on, in the order of the table; hits that a filter hides are not shown.
void GanttPage::Private::find(const QString &text, bool backwards)
{
    const PinyinMatcher wanted(text);
    if (wanted.isEmpty()) {
        found->clear();
        return;
    }
    const VisibleRows rows(*snapshot, panes->model().arrangement(), {}, {});
    const int from = rows.row(snapshot->find(panes->currentTask()));
    std::vector<int> hits;
    for (int row = 0; row < rows.count(); ++row) {
        const int task = rows.task(row);
        if (task >= 0
            && (wanted.matches(snapshot->row(task).name)
                || snapshot->row(task).wbs == text.trimmed()))
            hits.push_back(row);
    }
    if (hits.empty()) {
        found->setText(tr("Not found"));
        return;
    }
    const auto after = std::ranges::upper_bound(hits, from);
    const auto before = std::ranges::lower_bound(hits, from);
    const auto next = backwards             ? (before == hits.begin() ? hits.end() : before) - 1
                      : after == hits.end() ? hits.begin()
                                            : after;
    found->setText(tr("%1 of %2").arg(next - hits.begin() + 1).arg(hits.size()));
    panes->select(snapshot->row(rows.task(*next)).id);
}

void GanttPage::Private::addTask()
{
    const TaskId added = editor.addTask(panes->currentTask(), tr("New task"));
    if (!added.isValid())
        return;
    panes->select(added);
    panes->editCell(added, TaskTreeModel::Name);
}

void GanttPage::Private::onSelected(bool (PlanEditor::*act)(const std::vector<TaskId> &))
{
    const std::vector<TaskId> tasks = panes->selectedTasks();
    const TaskId current = panes->currentTask();
    if (!tasks.empty() && (editor.*act)(tasks))
        panes->select(tasks.size() == 1 ? current : TaskId()); // several stay selected as they are
}

void GanttPage::Private::removeSelected()
{
    const std::vector<TaskId> tasks = panes->selectedTasks();
    if (tasks.empty())
        return;
    // what is selected afterwards: the row that moves into the place of the first one
    const int place = panes->rows().row(snapshot->find(tasks.front()));
    if (!editor.remove(tasks) || panes->rows().count() == 0)
        return;
    int row = std::clamp(place, 0, panes->rows().count() - 1);
    while (row > 0 && panes->rows().task(row) < 0)
        --row; // not the head of a group
    if (panes->rows().task(row) >= 0)
        panes->select(snapshot->row(panes->rows().task(row)).id);
}

void GanttPage::Private::openDetails(TaskId task)
{
    const int at = snapshot->find(task);
    if (at < 0)
        return;
    const auto before = editor.details(task);
    if (!before) {
        Q_EMIT q.failed(before.error());
        return;
    }
    auto choices = editor.choices(panes->model().units());
    if (!choices) {
        Q_EMIT q.failed(choices.error());
        return;
    }
    auto *dialog = new TaskDialog(snapshot, at, *before, std::move(*choices), &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &q, [this, dialog, task, before = *before] {
        editor.apply(task, before, dialog->result());
        panes->select(task);
    });
    if (auto *buttons = dialog->findChild<QDialogButtonBox *>(u"taskButtons"_s)) {
        auto *why = buttons->addButton(tr("Wh&y is it there?"), QDialogButtonBox::ActionRole);
        why->setObjectName(u"taskWhy"_s);
        connect(why, &QPushButton::clicked, dialog, [this, dialog, task] {
            dialog->reject();
            Q_EMIT q.whyWanted(task);
        });
    }
    dialog->open(); // not exec(): nothing waits, tests drive it
}

} // namespace zs
