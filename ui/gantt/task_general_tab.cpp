// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/task_tabs.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

TaskGeneralTab::TaskGeneralTab(const TaskForm &form, QWidget *parent)
    : TaskTab(form, parent)
{
    auto *rows = new QFormLayout(this);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    rows->setVerticalSpacing(kSpace);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"taskName"_s);
    m_name->setMaxLength(500);
    rows->addRow(tr("&Name"), m_name);
    m_wbs = new QLineEdit(this);
    m_wbs->setObjectName(u"taskWbs"_s);
    m_wbs->setPlaceholderText(tr("counted: %1").arg(form.snapshot->row(form.task).wbs));
    rows->addRow(tr("&WBS code"), m_wbs);
    m_duration = new QLineEdit(this);
    m_duration->setObjectName(u"taskDuration"_s);
    m_duration->setPlaceholderText(tr("for example 5d, 3h, 2w or 1.5mo"));
    rows->addRow(tr("&Duration"), m_duration);
    m_kind = taskform::choiceField(u"taskKind"_s, "kind", this);
    m_kind->setToolTip(tr("A hammock spans from what it waits for to what waits for it."));
    rows->addRow(tr("&Scheduling"), m_kind);
    m_type = taskform::choiceField(u"taskType"_s, "type", this);
    m_type->setToolTip(tr("What stays when duration, work or units change"));
    rows->addRow(tr("Task &type"), m_type);
    m_unit = new QComboBox(this);
    m_unit->setObjectName(u"taskUnit"_s);
    m_unit->addItem(tr("None"), QVariant::fromValue(OrgUnitId()));
    for (const auto &[id, name] : form.choices.units)
        m_unit->addItem(name, QVariant::fromValue(id));
    rows->addRow(tr("&Unit in charge"), m_unit);
    m_priority = new QSpinBox(this);
    m_priority->setObjectName(u"taskPriority"_s);
    m_priority->setRange(0, 1000);
    m_priority->setSingleStep(50);
    m_priority->setToolTip(tr("Levelling moves tasks of a low priority first; 500 is the middle."));
    rows->addRow(tr("&Priority"), m_priority);
    buildFlags(*rows);
}

void TaskGeneralTab::buildFlags(QFormLayout &form)
{
    const auto flag = [&](const QString &name, const QString &text, const QString &hint) {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(name);
        box->setToolTip(hint);
        form.addRow(QString(), box);
        return box;
    };
    m_manual = flag(u"taskManual"_s,
                    tr("Scheduled by &hand"),
                    tr("The task keeps its dates; the scheduler does not move it."));
    m_active = flag(u"taskActive"_s,
                    tr("&Active"),
                    tr("An inactive task stays in the plan but does not count."));
    m_estimated = flag(u"taskEstimated"_s,
                       tr("Duration is an &estimate"),
                       tr("Marks a duration that is still to be confirmed."));
}

void TaskGeneralTab::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void TaskGeneralTab::fill(const TaskDetails &details)
{
    m_name->setText(details.name);
    m_wbs->setText(details.wbs);
    m_duration->setText(
        durationText(details.duration, m_form.units, m_form.snapshot->row(m_form.task).elapsed));
    taskform::choose(*m_kind, static_cast<int>(details.kind));
    taskform::choose(*m_type, static_cast<int>(details.type));
    taskform::chooseId(*m_unit, QVariant::fromValue(details.unit));
    m_priority->setValue(details.priority);
    m_manual->setChecked(details.manual);
    m_active->setChecked(details.active);
    m_estimated->setChecked(details.estimated);
    m_duration->setEnabled(!details.summary);
    m_kind->setEnabled(!details.summary);
    m_type->setEnabled(!details.summary);
    if (details.summary)
        m_duration->setToolTip(tr("A summary task takes as long as its parts."));
}

std::optional<TaskComplaint> TaskGeneralTab::read(TaskDetails &into) const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return TaskComplaint{tr("A task needs a name."), m_name};
    // an elapsed duration is shown as such; unchanged text stays unread
    const QString shown =
        durationText(into.duration, m_form.units, m_form.snapshot->row(m_form.task).elapsed);
    if (m_duration->isEnabled() && m_duration->text() != shown) {
        const auto minutes = durationFromText(m_duration->text(), m_form.units);
        if (!minutes)
            return TaskComplaint{minutes.error().message, m_duration};
        into.duration = *minutes;
    }
    into.name = name;
    into.wbs = m_wbs->text().trimmed();
    into.kind = static_cast<TaskKind>(m_kind->currentData().toInt());
    into.type = static_cast<TaskType>(m_type->currentData().toInt());
    into.unit = m_unit->currentData().value<OrgUnitId>();
    into.priority = m_priority->value();
    into.manual = m_manual->isChecked();
    into.active = m_active->isChecked();
    into.estimated = m_estimated->isChecked();
    return {};
}

} // namespace zs
