// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/task_dialog.h"

#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

TaskDialog::TaskDialog(
    GanttSnapshotPtr snapshot, int task, TaskDetails details, TaskChoices choices, QWidget *parent)
    : QDialog(parent)
    , m_form{snapshot,
             task,
             std::move(choices),
             {snapshot->minutesPerDay, snapshot->minutesPerWeek, snapshot->daysPerMonth}}
    , m_result(std::move(details))
{
    setObjectName(u"taskDialog"_s);
    setWindowTitle(tr("Task %1: %2").arg(task + 1).arg(m_result.name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"taskTabs"_s);
    m_tabs->setAccessibleName(tr("Fields of the task"));
    layout->addWidget(m_tabs, 1);
    auto *general = new TaskGeneralTab(m_form, m_tabs);
    addTab(general, u"taskGeneral"_s, tr("General"));
    addTab(new TaskDatesTab(m_form, m_tabs), u"taskDates"_s, tr("Dates and constraints"));
    addTab(new TaskProgressTab(m_form, m_tabs), u"taskProgress"_s, tr("Progress"));
    addTab(new TaskLinksTab(m_form, m_tabs), u"taskPredecessors"_s, tr("Predecessors"));
    addTab(new TaskResourcesTab(m_form, m_tabs), u"taskResources"_s, tr("Resources"));
    addTab(new TaskCodesTab(m_form, m_tabs), u"taskCodes"_s, tr("Codes"));
    addNote();
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"taskProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(u"taskButtons"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &TaskDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TaskDialog::reject);
    layout->addWidget(buttons);
    resize(dialogSize(*this, 660, 520));
    general->focusName();
}

void TaskDialog::addTab(TaskTab *tab, const QString &name, const QString &title)
{
    tab->setObjectName(name);
    tab->fill(m_result);
    m_pages.push_back(tab);
    m_tabs->addTab(tab, title);
}

void TaskDialog::addNote()
{
    auto *page = new QWidget(m_tabs);
    page->setObjectName(u"taskNotePage"_s);
    auto *layout = new QVBoxLayout(page);
    m_note = new QPlainTextEdit(page);
    m_note->setObjectName(u"taskNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setPlainText(m_result.note);
    layout->addWidget(m_note);
    m_tabs->addTab(page, tr("Note"));
}

void TaskDialog::complain(const TaskComplaint &complaint)
{
    m_problem->setText(complaint.why);
    m_problem->show();
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->isAncestorOf(complaint.field))
            m_tabs->setCurrentIndex(i);
    }
    complaint.field->setFocus();
}

void TaskDialog::accept()
{
    TaskDetails read = m_result;
    for (const TaskTab *page : m_pages) {
        if (const auto complaint = page->read(read))
            return complain(*complaint);
    }
    read.note = m_note->toPlainText();
    m_result = std::move(read);
    QDialog::accept();
}

} // namespace zs
