// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/task_tabs.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

enum LinkColumn { PredecessorColumn, TypeColumn, LagColumn };

} // namespace

TaskLinksTab::TaskLinksTab(const TaskForm &form, QWidget *parent)
    : TaskTab(form, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kSpace);
    m_links = taskform::table(
        u"taskLinks"_s, tr("Predecessors"), {tr("Predecessor"), tr("Type"), tr("Lag")}, this);
    layout->addWidget(m_links);
    layout->addWidget(taskform::buttons(
        m_links, u"Link"_s, tr("&Add predecessor"), tr("&Remove predecessor"), [this] {
            PredecessorSpec spec;
            spec.task = m_form.task > 0 ? m_form.task - 1 : 1;
            addRow(spec);
        }));
}

void TaskLinksTab::addRow(const PredecessorSpec &spec)
{
    const int row = m_links->rowCount();
    m_links->insertRow(row);
    const QString name = spec.task >= 0 && spec.task < m_form.snapshot->size()
                             ? m_form.snapshot->row(spec.task).name
                             : QString();
    m_links->setItem(row,
                     PredecessorColumn,
                     new QTableWidgetItem(QString::number(spec.task + 1) + u"  "_s + name));
    auto *type = new QComboBox(m_links);
    type->setAccessibleName(tr("Type of the link"));
    type->addItem(tr("Finish to start"), static_cast<int>(LinkType::FinishToStart));
    type->addItem(tr("Start to start"), static_cast<int>(LinkType::StartToStart));
    type->addItem(tr("Finish to finish"), static_cast<int>(LinkType::FinishToFinish));
    type->addItem(tr("Start to finish"), static_cast<int>(LinkType::StartToFinish));
    taskform::choose(*type, static_cast<int>(spec.type));
    m_links->setCellWidget(row, TypeColumn, type);
    m_links->setItem(row, LagColumn, new QTableWidgetItem(lagText(spec, m_form.units)));
    m_links->resizeColumnToContents(TypeColumn);
    m_links->setCurrentCell(row, PredecessorColumn);
}

void TaskLinksTab::fill(const TaskDetails &details)
{
    for (const PredecessorSpec &spec : details.predecessors)
        addRow(spec);
}

std::optional<TaskComplaint> TaskLinksTab::read(TaskDetails &into) const
{
    std::vector<PredecessorSpec> all;
    for (int row = 0; row < m_links->rowCount(); ++row) {
        const QString number =
            m_links->item(row, PredecessorColumn)->text().trimmed().section(u' ', 0, 0);
        const auto one = predecessorsFromText(number, m_form.snapshot->size(), m_form.units);
        if (!one)
            return TaskComplaint{one.error().message, m_links};
        if (one->size() != 1)
            return TaskComplaint{tr("Write the number of the predecessor."), m_links};
        PredecessorSpec spec = one->front();
        const auto *type = qobject_cast<QComboBox *>(m_links->cellWidget(row, TypeColumn));
        spec.type = static_cast<LinkType>(type->currentData().toInt());
        const auto lagged = withLag(spec, m_links->item(row, LagColumn)->text(), m_form.units);
        if (!lagged)
            return TaskComplaint{lagged.error().message, m_links};
        if (std::ranges::contains(all, spec.task, &PredecessorSpec::task))
            return TaskComplaint{tr("Task %1 is named twice.").arg(spec.task + 1), m_links};
        all.push_back(*lagged);
    }
    into.predecessors = std::move(all);
    return {};
}

} // namespace zs
