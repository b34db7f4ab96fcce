// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/task_tabs.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

enum PartColumn { ResourceColumn, UnitsColumn, WorkColumn };

} // namespace

TaskResourcesTab::TaskResourcesTab(const TaskForm &form, QWidget *parent)
    : TaskTab(form, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kSpace);
    m_table = taskform::table(u"taskParts"_s,
                              tr("Resources of the task"),
                              {tr("Resource"), tr("Units"), tr("Work")},
                              this);
    layout->addWidget(m_table);
    layout->addWidget(taskform::buttons(
        m_table, u"Part"_s, tr("&Add resource"), tr("&Remove resource"), [this] { offerFree(); }));
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"taskPartsHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_hint);
}

const Resource *TaskResourcesTab::resource(ResourceId id) const
{
    const auto found = std::ranges::find(m_form.choices.resources, id, &Resource::id);
    return found == m_form.choices.resources.end() ? nullptr : &*found;
}

/// Adds a row with the first resource that the task does not have.
void TaskResourcesTab::offerFree()
{
    std::vector<ResourceId> taken;
    for (int row = 0; row < m_table->rowCount(); ++row)
        taken.push_back(qobject_cast<QComboBox *>(m_table->cellWidget(row, ResourceColumn))
                            ->currentData()
                            .value<ResourceId>());
    TaskPart part;
    for (const Resource &each : m_form.choices.resources) {
        if (!std::ranges::contains(taken, each.id)) {
            part.resource = each.id;
            break;
        }
    }
    m_parts.push_back(part);
    addRow(part);
}

QString TaskResourcesTab::unitsText(const TaskPart &part) const
{
    const Resource *who = resource(part.resource);
    if (who && who->type == ResourceType::Material)
        return QString::number(static_cast<double>(part.units) / 1000.0);
    return QString::number(static_cast<double>(part.units) / 10.0) + u'%';
}

void TaskResourcesTab::addRow(const TaskPart &part)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *own = new QTableWidgetItem;
    own->setData(Qt::UserRole, static_cast<int>(m_parts.size()) - 1);
    m_table->setItem(row, ResourceColumn, own);
    auto *who = new QComboBox(m_table);
    who->setAccessibleName(tr("Resource"));
    who->addItem(tr("Nobody named yet"), QVariant::fromValue(ResourceId()));
    for (const Resource &each : m_form.choices.resources)
        who->addItem(each.name, QVariant::fromValue(each.id));
    taskform::chooseId(*who, QVariant::fromValue(part.resource));
    m_table->setCellWidget(row, ResourceColumn, who);
    m_table->setItem(row, UnitsColumn, new QTableWidgetItem(unitsText(part)));
    m_table->setItem(
        row,
        WorkColumn,
        new QTableWidgetItem(part.work < 0 ? QString() : durationText(part.work, m_form.units)));
    m_table->setCurrentCell(row, UnitsColumn);
}

const TaskPart &TaskResourcesTab::partOf(int row) const
{
    const int at = m_table->item(row, ResourceColumn)->data(Qt::UserRole).toInt();
    return m_parts[static_cast<std::size_t>(at)];
}

void TaskResourcesTab::fill(const TaskDetails &details)
{
    for (const TaskPart &part : details.parts) {
        m_parts.push_back(part);
        addRow(part);
    }
    setEnabled(!details.summary);
    m_hint->setText(
        details.summary ? tr("A summary task has no work of its own. Assign its tasks instead.")
        : m_form.choices.resources.empty()
            ? tr("The project has no resources yet; add them on the resources page.")
            : tr("Units are a share of full time (100%) or, of a material, its quantity. Work left "
                 "empty follows from duration and units."));
}

std::optional<TaskComplaint> TaskResourcesTab::readRow(int row, TaskPart &part) const
{
    const TaskPart &before = partOf(row);
    part = before;
    part.resource = qobject_cast<QComboBox *>(m_table->cellWidget(row, ResourceColumn))
                        ->currentData()
                        .value<ResourceId>();
    const QString units = plainWidth(m_table->item(row, UnitsColumn)->text());
    if (units != unitsText(before) || part.resource != before.resource) {
        const Resource *who = resource(part.resource);
        const bool quantity = who && who->type == ResourceType::Material;
        bool fits = false;
        const double amount = QString(units).remove(u'%').trimmed().toDouble(&fits);
        if (!fits || amount < 0 || amount > 1e6)
            return TaskComplaint{tr("Units are a number that is not negative, for example 50% for "
                                    "half of full time."),
                                 m_table};
        part.units = std::llround(amount * (quantity ? 1000.0 : 10.0));
    }
    const QString work = m_table->item(row, WorkColumn)->text().trimmed();
    const QString shown = before.work < 0 ? QString() : durationText(before.work, m_form.units);
    if (work != shown) {
        part.work = -1;
        if (!work.isEmpty()) {
            const auto minutes = durationFromText(work, m_form.units);
            if (!minutes)
                return TaskComplaint{minutes.error().message, m_table};
            part.work = *minutes;
        }
    }
    return {};
}

std::optional<TaskComplaint> TaskResourcesTab::read(TaskDetails &into) const
{
    if (!isEnabled())
        return {};
    std::vector<TaskPart> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        TaskPart part;
        if (auto complaint = readRow(row, part))
            return complaint;
        if (part.resource.isValid()
            && std::ranges::contains(all, part.resource, &TaskPart::resource))
            return TaskComplaint{tr("A resource is named twice."), m_table};
        all.push_back(part);
    }
    into.parts = std::move(all);
    return {};
}

} // namespace zs
