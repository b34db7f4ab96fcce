// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/task_tabs.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

bool needsDate(ConstraintType type)
{
    return type != ConstraintType::AsSoonAsPossible && type != ConstraintType::AsLateAsPossible;
}

} // namespace

TaskDatesTab::TaskDatesTab(const TaskForm &form, QWidget *parent)
    : TaskTab(form, parent)
{
    auto *rows = new QFormLayout(this);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    rows->setVerticalSpacing(kSpace);
    buildConstraint(*rows);
    m_calendar = new QComboBox(this);
    m_calendar->setObjectName(u"taskCalendar"_s);
    m_calendar->addItem(tr("The project's calendar"), QVariant::fromValue(CalendarId()));
    for (const auto &[id, name] : form.choices.calendars)
        m_calendar->addItem(name, QVariant::fromValue(id));
    rows->addRow(tr("Ca&lendar"), m_calendar);
    m_ignore = new QCheckBox(tr("&Ignore the calendars of the resources"), this);
    m_ignore->setObjectName(u"taskIgnoreCalendars"_s);
    rows->addRow(QString(), m_ignore);
    m_delay = new QLineEdit(this);
    m_delay->setObjectName(u"taskLevellingDelay"_s);
    m_delay->setPlaceholderText(tr("none"));
    m_delay->setToolTip(
        tr("How long levelling holds the task back, counted in all hours: 2ed is two days."));
    rows->addRow(tr("Le&velling delay"), m_delay);
    buildSplits(*rows);
}

void TaskDatesTab::buildConstraint(QFormLayout &form)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpace);
    m_constraint = taskform::choiceField(u"taskConstraint"_s, "constraint_type", this);
    m_constraintDate =
        taskform::dateField(u"taskConstraintDate"_s, tr("Date of the constraint"), this);
    line->addWidget(m_constraint, 1);
    line->addWidget(m_constraintDate);
    auto *label = new QLabel(tr("&Constraint"), this);
    label->setBuddy(m_constraint);
    form.addRow(label, line);
    connect(m_constraint, &QComboBox::currentIndexChanged, this, [this] {
        m_constraintDate->setEnabled(
            needsDate(static_cast<ConstraintType>(m_constraint->currentData().toInt())));
    });
    auto *deadlineLine = new QHBoxLayout;
    m_hasDeadline = new QCheckBox(tr("&Deadline"), this);
    m_hasDeadline->setObjectName(u"taskHasDeadline"_s);
    m_deadline = taskform::dateField(u"taskDeadline"_s, tr("Deadline"), this);
    deadlineLine->addWidget(m_deadline);
    deadlineLine->addStretch(1);
    form.addRow(m_hasDeadline, deadlineLine);
    connect(m_hasDeadline, &QCheckBox::toggled, m_deadline, &QDateEdit::setEnabled);
}

void TaskDatesTab::buildSplits(QFormLayout &form)
{
    m_splits = taskform::table(u"taskSplits"_s,
                               tr("Interruptions"),
                               {tr("After this much of the work"), tr("Rests for")},
                               this);
    auto *box = new QVBoxLayout;
    box->setSpacing(kSpace);
    box->addWidget(m_splits);
    box->addWidget(taskform::buttons(
        m_splits, u"Split"_s, tr("&Add interruption"), tr("&Remove interruption"), [this] {
            addSplit({m_form.units.perDay, m_form.units.perDay});
        }));
    auto *label = new QLabel(tr("I&nterruptions"), this);
    label->setBuddy(m_splits);
    form.addRow(label, box);
}

void TaskDatesTab::addSplit(const Split &split)
{
    const int row = m_splits->rowCount();
    m_splits->insertRow(row);
    m_splits->setItem(row, 0, new QTableWidgetItem(durationText(split.after, m_form.units)));
    m_splits->setItem(row, 1, new QTableWidgetItem(durationText(split.gap, m_form.units)));
    m_splits->setCurrentCell(row, 0);
}

void TaskDatesTab::fill(const TaskDetails &details)
{
    const GanttRow &row = m_form.snapshot->row(m_form.task);
    taskform::choose(*m_constraint, static_cast<int>(details.constraint));
    const QDate fallback = row.start.isValid() ? row.start.date() : QDate::currentDate();
    const QDate finish = row.finish.isValid() ? row.finish.date() : fallback;
    m_constraintDate->setDate(details.constraintDate.isValid() ? details.constraintDate : fallback);
    m_constraintDate->setEnabled(needsDate(details.constraint));
    m_hasDeadline->setChecked(details.deadline.isValid());
    m_deadline->setDate(details.deadline.isValid() ? details.deadline : finish);
    m_deadline->setEnabled(details.deadline.isValid());
    taskform::chooseId(*m_calendar, QVariant::fromValue(details.calendar));
    m_ignore->setChecked(details.ignoreResourceCalendars);
    if (details.levellingDelay > 0)
        m_delay->setText(durationText(details.levellingDelay, m_form.units, true));
    for (const Split &split : details.splits)
        addSplit(split);
    for (QWidget *own : std::initializer_list<QWidget *>{m_calendar, m_ignore, m_delay, m_splits})
        own->setEnabled(!details.summary);
    for (auto *button : findChildren<QAbstractButton *>()) {
        if (button->objectName().endsWith("Split"_L1))
            button->setEnabled(!details.summary);
    }
}

std::optional<TaskComplaint> TaskDatesTab::read(TaskDetails &into) const
{
    into.constraint = static_cast<ConstraintType>(m_constraint->currentData().toInt());
    into.constraintDate = needsDate(into.constraint) ? m_constraintDate->date() : QDate();
    into.deadline = m_hasDeadline->isChecked() ? m_deadline->date() : QDate();
    into.calendar = m_calendar->currentData().value<CalendarId>();
    into.ignoreResourceCalendars = m_ignore->isChecked();
    into.levellingDelay = 0;
    if (!m_delay->text().trimmed().isEmpty()) {
        auto delay = readDuration(m_delay->text());
        if (!delay)
            return TaskComplaint{delay.error().message, m_delay};
        delay->elapsed = true; // it can be nothing else
        into.levellingDelay = minutesOf(*delay, m_form.units);
    }
    into.splits.clear();
    for (int row = 0; row < m_splits->rowCount(); ++row) {
        const auto after = durationFromText(m_splits->item(row, 0)->text(), m_form.units);
        const auto gap = durationFromText(m_splits->item(row, 1)->text(), m_form.units);
        if (!after || !gap)
            return TaskComplaint{(after ? gap : after).error().message, m_splits};
        if (*after <= 0 || *gap <= 0 || *after >= into.duration)
            return TaskComplaint{
                tr("An interruption lies between the start and the finish of a task, and lasts."),
                m_splits};
        into.splits.push_back({*after, *gap});
    }
    std::ranges::sort(into.splits);
    return {};
}

} // namespace zs
