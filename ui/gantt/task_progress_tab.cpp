// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/task_tabs.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace zs {

using namespace Qt::StringLiterals;

TaskProgressTab::TaskProgressTab(const TaskForm &form, QWidget *parent)
    : TaskTab(form, parent)
{
    auto *rows = new QFormLayout(this);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    rows->setVerticalSpacing(kSpace);
    const auto percent = [&](const QString &name, const QString &text) {
        auto *box = new QSpinBox(this);
        box->setObjectName(name);
        box->setRange(0, 100);
        box->setSingleStep(5);
        box->setSuffix(u" %"_s);
        rows->addRow(text, box);
        return box;
    };
    m_percent = percent(u"taskPercent"_s, tr("&Complete"));
    m_remaining = new QLineEdit(this);
    m_remaining->setObjectName(u"taskRemaining"_s);
    rows->addRow(tr("&Remaining duration"), m_remaining);
    m_physical = percent(u"taskPhysical"_s, tr("&Physically complete"));
    m_kind = taskform::choiceField(u"taskPercentKind"_s, "percent_kind", this);
    m_kind->setToolTip(tr("Which percentage says how much the task has earned"));
    rows->addRow(tr("&Earned by"), m_kind);
    buildActuals(*rows);
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"taskProgressHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    rows->addRow(m_hint);
    connect(m_percent, &QSpinBox::valueChanged, this, &TaskProgressTab::hintRemaining);
}

void TaskProgressTab::buildActuals(QFormLayout &form)
{
    const auto actual = [&](const QString &flag,
                            const QString &date,
                            const QString &text,
                            QCheckBox *&box,
                            QDateEdit *&edit) {
        box = new QCheckBox(text, this);
        box->setObjectName(flag);
        edit = taskform::dateField(date, withoutMnemonic(text), this);
        edit->setEnabled(false);
        auto *line = new QHBoxLayout;
        line->addWidget(edit);
        line->addStretch(1);
        form.addRow(box, line);
        connect(box, &QCheckBox::toggled, edit, &QDateEdit::setEnabled);
    };
    actual(u"taskStarted"_s, u"taskActualStart"_s, tr("Actual &start"), m_started, m_start);
    actual(u"taskFinished"_s, u"taskActualFinish"_s, tr("Actual &finish"), m_finished, m_finish);
}

/// What the percentage leaves stands where nobody said otherwise.
void TaskProgressTab::hintRemaining()
{
    const Minutes left = m_length * (100 - m_percent->value()) / 100;
    m_remaining->setPlaceholderText(durationText(left, m_form.units));
}

void TaskProgressTab::fill(const TaskDetails &details)
{
    const GanttRow &row = m_form.snapshot->row(m_form.task);
    m_length = details.duration;
    m_percent->setValue(details.percent);
    m_physical->setValue(details.physicalPercent);
    taskform::choose(*m_kind, static_cast<int>(details.percentKind));
    if (details.remaining >= 0)
        m_remaining->setText(durationText(details.remaining, m_form.units));
    hintRemaining();
    const auto date = [](QCheckBox &box, QDateEdit &edit, QDate known, WallTime scheduled) {
        box.setChecked(known.isValid());
        edit.setDate(known.isValid()       ? known
                     : scheduled.isValid() ? scheduled.date()
                                           : QDate::currentDate());
    };
    date(*m_started, *m_start, details.actualStart, row.start);
    date(*m_finished, *m_finish, details.actualFinish, row.finish);
    setEnabled(!details.summary);
    const QDate status = m_form.choices.statusDate;
    m_hint->setText(
        details.summary ? tr("A summary task's progress follows from its tasks.")
        : status.isValid()
            ? tr("Progress is told up to the status date %1.").arg(status.toString(Qt::ISODate))
            : tr("The project has no status date: what is left of a started task goes "
                 "on where it was."));
}

std::optional<TaskComplaint> TaskProgressTab::read(TaskDetails &into) const
{
    if (!isEnabled())
        return {};
    const QString shown =
        into.remaining >= 0 ? durationText(into.remaining, m_form.units) : QString();
    const QString text = m_remaining->text().trimmed();
    if (text != shown) {
        into.remaining = -1;
        if (!text.isEmpty()) {
            const auto left = durationFromText(text, m_form.units);
            if (!left)
                return TaskComplaint{left.error().message, m_remaining};
            into.remaining = *left;
        }
    }
    into.percent = m_percent->value();
    into.physicalPercent = m_physical->value();
    into.percentKind = static_cast<PercentKind>(m_kind->currentData().toInt());
    into.actualStart = m_started->isChecked() ? m_start->date() : QDate();
    into.actualFinish = m_finished->isChecked() ? m_finish->date() : QDate();
    if (into.actualStart.isValid() && into.actualFinish.isValid()
        && into.actualFinish < into.actualStart)
        return TaskComplaint{tr("The actual finish lies before the actual start."), m_finish};
    return {};
}

} // namespace zs
