// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources/use_dialog.h"

#include "commands/assignment_commands.h"
#include "ui/resources/resource_board.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace zs {

using namespace Qt::StringLiterals;

UseDialog::UseDialog(PlanDesk &desk, ResourceId resource, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_resource(resource)
    , m_task(new QComboBox(this))
    , m_units(new QLineEdit(u"1"_s, this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"useDialog"_s);
    m_task->setObjectName(u"useTask"_s);
    m_units->setObjectName(u"useUnits"_s);
    m_task->setEditable(true);
    m_task->setInsertPolicy(QComboBox::NoInsert);
    m_task->completer()->setFilterMode(Qt::MatchContains);
    m_task->completer()->setCompletionMode(QCompleter::PopupCompletion);
    if (const auto plan = desk.plan()) {
        for (const Resource &r : plan->plan->resources) {
            if (r.id == resource)
                m_name = r.name;
        }
        fillTasks(*plan->plan);
    }
    setWindowTitle(tr("Assign “%1” to a task").arg(m_name));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, kPageMargin);
    form->addRow(tr("&Task"), m_task);
    form->addRow(tr("&Units"), m_units);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Assign the resource"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"useAssign"_s);
    makePrimary(go);
    form->addRow(buttons);
    setMinimumWidth(scaled(460));
    connect(buttons, &QDialogButtonBox::accepted, this, &UseDialog::assign);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void UseDialog::fillTasks(const Plan &plan)
{
    const TaskTree tree = treeOf(plan.tasks);
    const std::vector<QString> codes = wbsCodes(plan.tasks);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        if (!tree.isSummary(i))
            m_task->addItem(u"%1 %2"_s.arg(codes[i], plan.tasks[i].name),
                            plan.tasks[i].id.value().toBytes());
    }
}

void UseDialog::assign()
{
    const auto units = unitsFrom(m_units->text());
    const int row = m_task->findText(m_task->currentText());
    QString problem;
    if (row < 0)
        problem = tr("Choose one of the tasks.");
    else if (!units || *units == 0)
        problem = tr("Units are a number such as 1.5 or 150%.");
    if (problem.isEmpty()) {
        const TaskId task(Uuid::fromBytes(m_task->itemData(row).toByteArray()));
        const auto done =
            m_desk.door().run(AssignResource{m_desk.project(), task, m_resource, *units});
        if (done) {
            m_desk.keep(done, tr("Assign “%1”").arg(m_name));
            accept();
            return;
        }
        problem = done.error().message;
    }
    m_problem->setText(problem);
    m_problem->show();
}

} // namespace zs
