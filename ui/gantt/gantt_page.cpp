// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_page.h"

#include "commands/workspace.h"
#include "ui/gantt/gantt_page_parts.h"
#include "ui/gantt/task_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
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
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        // calendars and holidays reach every plan
        if (d->project.isValid() && (set.project == d->project || !set.project.isValid()))
            d->load(false);
    });
}

GanttPage::~GanttPage() = default;

GanttPage::Private::Private(GanttPage &owner, Workspace &space)
    : q(owner)
    , workspace(space)
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

void GanttPage::selectTask(TaskId task)
{
    d->panes->select(task);
}

void GanttPage::setPalette(const GanttPalette &palette)
{
    d->palette = palette;
    d->panes->setColours(palette);
}

bool GanttPage::exportTo(const QString &path)
{
    return d->writeTo(path);
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
    const auto plan = workspace.plan(project);
    if (!plan) {
        Q_EMIT q.failed(plan.error());
        return;
    }
    if (fresh)
        baseline = -1;
    auto next =
        buildSnapshot(*plan->plan, *plan->schedule, baseline, fresh ? nullptr : snapshot.get());
    shading = std::make_shared<DayShading>(DayShading::of(plan->calendars));
    panes->chart().setNow(
        WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(workspace.clock().now())));
    if (fresh) {
        takeUnits();
        panes->show(next, *shading);
    } else
        panes->update(next, *shading);
    snapshot = std::move(next);
    takeBaselines(*snapshot);
    stack->setCurrentIndex(snapshot->rows.empty() ? 1 : 0);
    enableActions();
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
    const QString readOnly = workspace.readOnlyReason();
    const bool hasPlan = project.isValid();
    const std::vector<TaskId> selected = panes->selectedTasks();
    for (QAction *action : actions.onSelection())
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

void GanttPage::Private::find(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        found->clear();
        return;
    }
    const int from = snapshot->find(panes->currentTask());
    int hits = 0;
    int next = -1;
    int first = -1;
    int nextNumber = 0;
    for (int i = 0; i < snapshot->size(); ++i) {
        const GanttRow &row = snapshot->row(i);
        if (!row.name.contains(wanted, Qt::CaseInsensitive) && row.wbs != wanted)
            continue;
        ++hits;
        first = first < 0 ? i : first;
        if (next < 0 && i > from) {
            next = i;
            nextNumber = hits;
        }
    }
    if (hits == 0) {
        found->setText(tr("Not found"));
        return;
    }
    found->setText(tr("%1 of %2").arg(next < 0 ? 1 : nextNumber).arg(hits));
    panes->select(snapshot->row(next < 0 ? first : next).id);
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
    const int row = std::clamp(place, 0, panes->rows().count() - 1);
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
    auto *dialog = new TaskDialog(snapshot, at, *before, &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &q, [this, dialog, task, before = *before] {
        editor.apply(task, before, dialog->result());
        panes->select(task);
    });
    dialog->open(); // not exec(): nothing waits, tests drive it
}

} // namespace zs
