// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/float_paths_dialog.h"

#include "report/plan_document.h"
#include "ui/control/fact_table.h"
#include "ui/widgets/page_header.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

FloatPathsDialog::FloatPathsDialog(PlanDesk &desk, TaskId end, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setObjectName(u"floatPaths"_s);
    setWindowTitle(tr("Float paths"));
    resize(dialogSize(*this, 980, 520));
    build();
    takeTasks(end);
    connectAll();
    work();
}

void FloatPathsDialog::build()
{
    m_end = new QComboBox(this);
    m_end->setObjectName(u"floatPathEnd"_s);
    m_end->setEditable(true);
    m_end->setInsertPolicy(QComboBox::NoInsert);
    m_end->completer()->setFilterMode(Qt::MatchContains);
    m_end->completer()->setCompletionMode(QCompleter::PopupCompletion);
    auto *label = new QLabel(tr("Paths &to"), this);
    label->setBuddy(m_end);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_end, 1);
    m_problem = dimLabel(tr("Path 1 drives the task; each further one may slip by its float before "
                            "it does."),
                         this);
    m_list = new FactTable(u"floatPathList"_s, this);
    m_list->setAccessibleName(tr("Paths, the tightest first"));
    m_list->setHeads({tr("Path"), tr("Float (days)"), tr("Tasks"), tr("Leads to")});
    m_list->setStretched(3);
    m_tasks = new FactTable(u"floatPathTasks"_s, this);
    m_tasks->setAccessibleName(tr("Tasks of the path, in order of time"));
    m_tasks->setHeads({tr("WBS"), tr("Task"), tr("Start"), tr("Finish"), tr("Float (days)")});
    m_tasks->setStretched(1);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(m_list);
    parts->addWidget(m_tasks);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *select = buttons->addButton(tr("&Select in the chart"), QDialogButtonBox::ActionRole);
    select->setObjectName(u"floatPathSelect"_s);
    connect(select, &QPushButton::clicked, this, [this] { Q_EMIT pathWanted(chosenTasks()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
}

void FloatPathsDialog::connectAll()
{
    connect(m_end, &QComboBox::activated, this, &FloatPathsDialog::work);
    connect(m_list, &FactTable::currentRowChanged, this, &FloatPathsDialog::showPath);
    connect(m_tasks, &FactTable::taskActivated, &m_desk, &PlanDesk::taskWanted);
}

void FloatPathsDialog::takeTasks(TaskId end)
{
    const auto plan = m_desk.plan();
    if (!plan) {
        m_problem->setText(plan.error().message);
        return;
    }
    m_plan = *plan;
    const TaskTree tree = treeOf(m_plan.plan->tasks);
    const std::vector<QString> codes = wbsCodes(m_plan.plan->tasks);
    m_end->addItem(tr("the task that finishes last"), -1);
    for (std::size_t i = 0; i < m_plan.plan->tasks.size(); ++i) {
        if (tree.isSummary(i))
            continue;
        m_end->addItem(codes[i] + u' ' + m_plan.plan->tasks[i].name, static_cast<int>(i));
        if (m_plan.plan->tasks[i].id == end)
            m_end->setCurrentIndex(m_end->count() - 1);
    }
}

void FloatPathsDialog::work()
{
    m_paths.clear();
    if (m_plan.plan) {
        auto found = floatPaths(*m_plan.plan, m_plan.calendars, m_end->currentData().toInt());
        if (found)
            m_paths = std::move(*found);
        else
            m_problem->setText(found.error().message);
    }
    std::vector<FactRow> rows;
    for (std::size_t i = 0; i < m_paths.size(); ++i) {
        const FloatPath &path = m_paths[i];
        const double days = static_cast<double>(path.relativeFloat)
                            / static_cast<double>(m_plan.plan->project.minutesPerDay);
        const QString joins = path.joins < 0
                                  ? QString()
                                  : m_plan.plan->tasks[static_cast<std::size_t>(path.joins)].name;
        FactRow row;
        row.cells = {{QString::number(i + 1), static_cast<double>(i + 1)},
                     {plainNumber(days), days},
                     {QString::number(path.tasks.size()), static_cast<double>(path.tasks.size())},
                     {joins}};
        row.tag = static_cast<int>(i);
        rows.push_back(std::move(row));
    }
    m_list->setRows(std::move(rows));
    if (!m_paths.empty())
        m_list->setCurrent(0);
    showPath();
}

void FloatPathsDialog::showPath()
{
    std::vector<FactRow> rows;
    if (const FactRow *chosen = m_list->current()) {
        const std::vector<QString> codes = wbsCodes(m_plan.plan->tasks);
        for (const FloatPathTask &step : m_paths[static_cast<std::size_t>(chosen->tag)].tasks) {
            const auto at = static_cast<std::size_t>(step.task);
            const double days = static_cast<double>(step.relativeFloat)
                                / static_cast<double>(m_plan.plan->project.minutesPerDay);
            FactRow row;
            row.cells = {{codes[at]},
                         {m_plan.plan->tasks[at].name},
                         {dayText(m_plan.schedule->tasks[at].start)},
                         {dayText(m_plan.schedule->tasks[at].finish)},
                         {plainNumber(days), days}};
            row.task = m_plan.plan->tasks[at].id;
            rows.push_back(std::move(row));
        }
    }
    m_tasks->setRows(std::move(rows));
}

std::vector<TaskId> FloatPathsDialog::chosenTasks() const
{
    std::vector<TaskId> tasks;
    for (const FactRow &row : m_tasks->rows())
        tasks.push_back(row.task);
    return tasks;
}

} // namespace zs
