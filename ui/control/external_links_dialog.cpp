// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/external_links_dialog.h"

#include "commands/link_commands.h"
#include "domain/choice_text.h"
#include "exchange/duration_text.h"
#include "report/plan_document.h"
#include "ui/control/fact_table.h"
#include "ui/widgets/page_header.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// A list of tasks that finds what is typed anywhere in a name.
QComboBox *searchable(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setMinimumWidth(scaled(360));
    return box;
}

DurationUnits unitsOf(const Project &project)
{
    return {project.minutesPerDay, project.minutesPerWeek, project.daysPerMonth};
}

QString typeText(LinkType type)
{
    const EntityInfo &info = *entityInfo(EntityKind::Link);
    const FieldInfo &field = info.fields[static_cast<std::size_t>(fieldIndex(info, u"type"_s))];
    return choiceText(info, field, static_cast<std::int64_t>(type));
}

} // namespace

ExternalLinksDialog::ExternalLinksDialog(PlanDesk &desk, TaskId successor, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_list(new FactTable(u"externalLinks"_s, this))
{
    setObjectName(u"externalLinksDialog"_s);
    setWindowTitle(tr("Links to other projects"));
    resize(dialogSize(*this, 940, 540));
    m_list->setAccessibleName(tr("Tasks of other projects that this plan waits for"));
    m_list->setHeads({tr("Waiting task"),
                      tr("Waits for"),
                      tr("Type"),
                      tr("Lag"),
                      tr("Accepted start"),
                      tr("Accepted finish")});
    m_list->setStretched(1);
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setObjectName(u"externalRemove"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        dimLabel(tr("A plan goes by the dates of other projects as they were accepted "
                    "last; when they change over there it says so and waits."),
                 this));
    column->addWidget(m_list, 1);
    column->addWidget(buildForm());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    takeProjects();
    takeTasks();
    takeOwnTasks(successor);
    refresh();
    connectAll();
}

QWidget *ExternalLinksDialog::buildForm()
{
    auto *box = new QGroupBox(tr("New link"), this);
    m_project = new QComboBox(box);
    m_project->setObjectName(u"externalProject"_s);
    m_other = searchable(u"externalTask"_s, box);
    m_successor = searchable(u"externalSuccessor"_s, box);
    m_type = new QComboBox(box);
    m_type->setObjectName(u"externalType"_s);
    for (const LinkType type : {LinkType::FinishToStart,
                                LinkType::StartToStart,
                                LinkType::FinishToFinish,
                                LinkType::StartToFinish})
        m_type->addItem(typeText(type), static_cast<int>(type));
    m_lag = new QLineEdit(u"0"_s, box);
    m_lag->setObjectName(u"externalLag"_s);
    m_lag->setToolTip(tr("For example 2d, 4h, -1d; days without a unit"));
    m_add = new QPushButton(tr("&Add the link"), box);
    m_add->setObjectName(u"externalAdd"_s);
    m_problem = new QLabel(box);
    m_problem->setObjectName(u"externalProblem"_s);
    m_problem->setWordWrap(true);
    auto *form = new QFormLayout(box);
    form->addRow(tr("Other &project"), m_project);
    form->addRow(tr("Its &task"), m_other);
    form->addRow(tr("&Waiting task"), m_successor);
    auto *row = new QHBoxLayout;
    auto *lag = new QLabel(tr("&Lag"), box);
    lag->setBuddy(m_lag);
    row->addWidget(m_type, 1);
    row->addWidget(lag);
    row->addWidget(m_lag);
    row->addWidget(m_add);
    auto *type = new QLabel(tr("T&ype"), box);
    type->setBuddy(m_type);
    form->addRow(type, row);
    form->addRow(m_problem);
    return box;
}

void ExternalLinksDialog::connectAll()
{
    connect(m_project, &QComboBox::activated, this, &ExternalLinksDialog::takeTasks);
    connect(m_add, &QPushButton::clicked, this, &ExternalLinksDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ExternalLinksDialog::remove);
    connect(m_list, &FactTable::currentRowChanged, this, [this] {
        m_remove->setEnabled(m_list->current() && m_desk.door().readOnlyReason().isEmpty());
    });
    connect(m_list, &FactTable::taskActivated, &m_desk, &PlanDesk::taskWanted);
    connect(&m_desk, &PlanDesk::changed, this, &ExternalLinksDialog::refresh);
}

void ExternalLinksDialog::takeProjects()
{
    auto all = m_desk.workspace().projects();
    if (!all) {
        complain(all.error().message);
        return;
    }
    for (Project &project : *all) {
        if (project.id == m_desk.project())
            continue;
        m_project->addItem(project.code + u' ' + project.name);
        m_projects.push_back(std::move(project));
    }
    if (m_projects.empty())
        complain(tr("There is no other project in this workspace."));
}

void ExternalLinksDialog::takeTasks()
{
    m_other->clear();
    m_others.clear();
    const auto at = static_cast<std::size_t>(std::max(0, m_project->currentIndex()));
    if (at >= m_projects.size())
        return;
    const auto plan = m_desk.workspace().plan(m_projects[at].id);
    if (!plan) {
        complain(plan.error().message);
        return;
    }
    const std::vector<QString> codes = wbsCodes(plan->plan->tasks);
    for (std::size_t i = 0; i < plan->plan->tasks.size(); ++i) {
        const Task &task = plan->plan->tasks[i];
        m_other->addItem(u"%1 %2 (%3 – %4)"_s.arg(
            codes[i], task.name, dayText(task.start), dayText(task.finish)));
        m_others.push_back(task.id);
    }
}

void ExternalLinksDialog::takeOwnTasks(TaskId successor)
{
    const auto plan = m_desk.plan();
    if (!plan)
        return;
    const std::vector<QString> codes = wbsCodes(plan->plan->tasks);
    for (std::size_t i = 0; i < plan->plan->tasks.size(); ++i) {
        m_successor->addItem(codes[i] + u' ' + plan->plan->tasks[i].name);
        m_mine.push_back(plan->plan->tasks[i].id);
        if (plan->plan->tasks[i].id == successor)
            m_successor->setCurrentIndex(static_cast<int>(i));
    }
}

void ExternalLinksDialog::refresh()
{
    m_links.clear();
    std::vector<FactRow> rows;
    if (const auto plan = m_desk.plan()) {
        const DurationUnits units = unitsOf(plan->plan->project);
        for (const Link &link : plan->plan->links) {
            if (!link.predecessorProject.isValid() || link.predecessorProject == link.project)
                continue;
            const int at = taskIndex(*plan->plan, link.successor);
            FactRow row;
            row.cells = {
                {at < 0 ? QString() : plan->plan->tasks[static_cast<std::size_t>(at)].name},
                {link.externalName},
                {typeText(link.type)},
                {link.lag.value == 0 ? QString() : durationText(link.lag.value, units)},
                {dayText(link.externalStart)},
                {dayText(link.externalFinish)}};
            row.task = link.successor;
            row.tag = static_cast<int>(m_links.size());
            m_links.push_back(link.id);
            rows.push_back(std::move(row));
        }
    }
    m_list->setRows(std::move(rows));
    // other projects are reached through the workspace only: a scenario keeps to its own
    const QString why = m_desk.isScenario()
                            ? tr("Go back to the plan to link it to other projects.")
                            : m_desk.door().readOnlyReason();
    m_add->setEnabled(why.isEmpty() && !m_projects.empty());
    m_add->setToolTip(why);
    m_remove->setEnabled(m_list->current() && m_desk.door().readOnlyReason().isEmpty());
}

void ExternalLinksDialog::add()
{
    m_problem->clear();
    const auto lag = readDuration(m_lag->text());
    if (!lag) {
        complain(lag.error().message);
        m_lag->setFocus();
        return;
    }
    const auto other = m_other->findText(m_other->currentText());
    const auto mine = m_successor->findText(m_successor->currentText());
    const int project = m_project->currentIndex();
    if (other < 0 || mine < 0 || project < 0) {
        complain(tr("Choose both tasks from the lists."));
        return;
    }
    const auto plan = m_desk.plan();
    if (!plan)
        return complain(plan.error().message);
    AddExternalLink link{m_desk.project(),
                         m_mine[static_cast<std::size_t>(mine)],
                         m_projects[static_cast<std::size_t>(project)].id,
                         m_others[static_cast<std::size_t>(other)]};
    link.type = static_cast<LinkType>(m_type->currentData().toInt());
    link.lag = {minutesOf(*lag, unitsOf(plan->plan->project))};
    const auto done = addExternalLink(m_desk.workspace(), link);
    if (!done)
        return complain(done.error().message);
    m_desk.keep(done, tr("Link to another project"));
}

void ExternalLinksDialog::remove()
{
    const FactRow *row = m_list->current();
    if (row)
        m_desk.run(RemoveLink{m_desk.project(), m_links[static_cast<std::size_t>(row->tag)]},
                   tr("Remove the link to another project"));
}

void ExternalLinksDialog::complain(const QString &why)
{
    m_problem->setText(why);
}

} // namespace zs
