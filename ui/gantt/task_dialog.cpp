// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/task_dialog.h"

#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

enum LinkColumn { PredecessorColumn, TypeColumn, LagColumn, LinkColumns };

bool needsDate(ConstraintType type)
{
    return type != ConstraintType::AsSoonAsPossible && type != ConstraintType::AsLateAsPossible;
}

struct ConstraintName {
    ConstraintType type;
    const char *name;
};

constexpr std::array kConstraints{
    ConstraintName{ConstraintType::AsSoonAsPossible,
                   QT_TRANSLATE_NOOP("zs::TaskDialog", "As soon as possible")},
    ConstraintName{ConstraintType::AsLateAsPossible,
                   QT_TRANSLATE_NOOP("zs::TaskDialog", "As late as possible")},
    ConstraintName{ConstraintType::StartNoEarlierThan,
                   QT_TRANSLATE_NOOP("zs::TaskDialog", "Start no earlier than")},
    ConstraintName{ConstraintType::StartNoLaterThan,
                   QT_TRANSLATE_NOOP("zs::TaskDialog", "Start no later than")},
    ConstraintName{ConstraintType::FinishNoEarlierThan,
                   QT_TRANSLATE_NOOP("zs::TaskDialog", "Finish no earlier than")},
    ConstraintName{ConstraintType::FinishNoLaterThan,
                   QT_TRANSLATE_NOOP("zs::TaskDialog", "Finish no later than")},
    ConstraintName{ConstraintType::MustStartOn,
                   QT_TRANSLATE_NOOP("zs::TaskDialog", "Must start on")},
    ConstraintName{ConstraintType::MustFinishOn,
                   QT_TRANSLATE_NOOP("zs::TaskDialog", "Must finish on")},
};

QDateEdit *dateField(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(accessible);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

TaskDialog::TaskDialog(GanttSnapshotPtr snapshot, int task, TaskDetails details, QWidget *parent)
    : QDialog(parent)
    , m_snapshot(std::move(snapshot))
    , m_task(task)
    , m_result(std::move(details))
{
    setObjectName(u"taskDialog"_s);
    setWindowTitle(tr("Task %1").arg(task + 1));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    layout->addLayout(form);
    buildForm(*form);
    buildLinks(*form);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"taskNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(scaled(90));
    form->addRow(tr("N&ote"), m_note);
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
    fill();
    resize(dialogSize(*this, 620, 560));
    m_name->setFocus();
    m_name->selectAll();
}

DurationUnits TaskDialog::units() const
{
    return {m_snapshot->minutesPerDay, m_snapshot->minutesPerWeek, m_snapshot->daysPerMonth};
}

void TaskDialog::buildForm(QFormLayout &form)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"taskName"_s);
    m_name->setMaxLength(500);
    form.addRow(tr("&Name"), m_name);
    m_duration = new QLineEdit(this);
    m_duration->setObjectName(u"taskDuration"_s);
    m_duration->setPlaceholderText(tr("for example 5d, 3h, 2w or 1.5mo"));
    form.addRow(tr("&Duration"), m_duration);
    m_percent = new QSpinBox(this);
    m_percent->setObjectName(u"taskPercent"_s);
    m_percent->setRange(0, 100);
    m_percent->setSingleStep(5);
    m_percent->setSuffix(u" %"_s);
    form.addRow(tr("&Complete"), m_percent);

    auto *constraintRow = new QHBoxLayout;
    constraintRow->setSpacing(kSpace);
    m_constraint = new QComboBox(this);
    m_constraint->setObjectName(u"taskConstraint"_s);
    for (const ConstraintName &c : kConstraints)
        m_constraint->addItem(tr(c.name), static_cast<int>(c.type));
    m_constraintDate = dateField(u"taskConstraintDate"_s, tr("Date of the constraint"), this);
    constraintRow->addWidget(m_constraint, 1);
    constraintRow->addWidget(m_constraintDate);
    auto *constraintLabel = new QLabel(tr("Con&straint"), this);
    constraintLabel->setBuddy(m_constraint);
    form.addRow(constraintLabel, constraintRow);
    connect(m_constraint, &QComboBox::currentIndexChanged, this, [this] {
        m_constraintDate->setEnabled(
            needsDate(static_cast<ConstraintType>(m_constraint->currentData().toInt())));
    });

    auto *deadlineRow = new QHBoxLayout;
    m_hasDeadline = new QCheckBox(tr("Dead&line"), this);
    m_hasDeadline->setObjectName(u"taskHasDeadline"_s);
    m_deadline = dateField(u"taskDeadline"_s, tr("Deadline"), this);
    deadlineRow->addWidget(m_deadline);
    deadlineRow->addStretch(1);
    form.addRow(m_hasDeadline, deadlineRow);
    connect(m_hasDeadline, &QCheckBox::toggled, m_deadline, &QDateEdit::setEnabled);
}

void TaskDialog::buildLinks(QFormLayout &form)
{
    m_links = new QTableWidget(0, LinkColumns, this);
    m_links->setObjectName(u"taskLinks"_s);
    m_links->setAccessibleName(tr("Predecessors"));
    m_links->setHorizontalHeaderLabels({tr("Predecessor"), tr("Type"), tr("Lag")});
    m_links->horizontalHeader()->setSectionResizeMode(PredecessorColumn, QHeaderView::Stretch);
    m_links->verticalHeader()->hide();
    m_links->setTabKeyNavigation(false);
    m_links->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_links->setAlternatingRowColors(true);
    m_links->setShowGrid(false);
    m_links->setMinimumHeight(scaled(120));
    auto *box = new QVBoxLayout;
    box->setSpacing(kSpace);
    box->addWidget(m_links);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace);
    auto *add = new QPushButton(tr("&Add predecessor"), this);
    add->setObjectName(u"taskAddLink"_s);
    add->setAutoDefault(false);
    auto *remove = new QPushButton(tr("&Remove predecessor"), this);
    remove->setObjectName(u"taskRemoveLink"_s);
    remove->setAutoDefault(false);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    box->addLayout(row);
    auto *label = new QLabel(tr("&Predecessors"), this);
    label->setBuddy(m_links);
    form.addRow(label, box);
    connect(add, &QPushButton::clicked, this, [this] {
        PredecessorSpec spec;
        spec.task = m_task > 0 ? m_task - 1 : 1;
        addLinkRow(spec);
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        const int at = m_links->currentRow();
        if (at >= 0)
            m_links->removeRow(at);
    });
}

void TaskDialog::addLinkRow(const PredecessorSpec &spec)
{
    const int row = m_links->rowCount();
    m_links->insertRow(row);
    const QString name = spec.task >= 0 && spec.task < m_snapshot->size()
                             ? m_snapshot->row(spec.task).name
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
    type->setCurrentIndex(type->findData(static_cast<int>(spec.type)));
    m_links->setCellWidget(row, TypeColumn, type);
    m_links->setItem(row, LagColumn, new QTableWidgetItem(lagText(spec, units())));
    m_links->resizeColumnToContents(TypeColumn);
    m_links->setCurrentCell(row, PredecessorColumn);
}

void TaskDialog::fill()
{
    m_name->setText(m_result.name);
    m_duration->setText(durationText(m_result.duration, units(), m_snapshot->row(m_task).elapsed));
    m_percent->setValue(m_result.percent);
    m_duration->setEnabled(!m_result.summary);
    m_percent->setEnabled(!m_result.summary);
    if (m_result.summary)
        m_duration->setToolTip(tr("A summary task takes as long as its parts."));
    m_constraint->setCurrentIndex(m_constraint->findData(static_cast<int>(m_result.constraint)));
    const QDate start = m_snapshot->row(m_task).start.date();
    const QDate fallback = start.isValid() ? start : QDate::currentDate();
    m_constraintDate->setDate(m_result.constraintDate.isValid() ? m_result.constraintDate
                                                                : fallback);
    m_constraintDate->setEnabled(needsDate(m_result.constraint));
    m_hasDeadline->setChecked(m_result.deadline.isValid());
    const QDate finish = m_snapshot->row(m_task).finish.date();
    m_deadline->setDate(m_result.deadline.isValid() ? m_result.deadline
                        : finish.isValid()          ? finish
                                                    : fallback);
    m_deadline->setEnabled(m_result.deadline.isValid());
    m_note->setPlainText(m_result.note);
    for (const PredecessorSpec &spec : m_result.predecessors)
        addLinkRow(spec);
}

void TaskDialog::complain(const QString &why, QWidget *field)
{
    m_problem->setText(why);
    m_problem->show();
    field->setFocus();
}

void TaskDialog::readDates(TaskDetails &into)
{
    into.constraint = static_cast<ConstraintType>(m_constraint->currentData().toInt());
    into.constraintDate = needsDate(into.constraint) ? m_constraintDate->date() : QDate();
    into.deadline = m_hasDeadline->isChecked() ? m_deadline->date() : QDate();
}

bool TaskDialog::readLinks(TaskDetails &into)
{
    into.predecessors.clear();
    for (int row = 0; row < m_links->rowCount(); ++row) {
        const QString number =
            m_links->item(row, PredecessorColumn)->text().trimmed().section(u' ', 0, 0);
        const auto one = predecessorsFromText(number, m_snapshot->size(), units());
        if (!one || one->size() != 1) {
            complain(one ? tr("Write the number of the predecessor.") : one.error().message,
                     m_links);
            return false;
        }
        PredecessorSpec spec = one->front();
        const auto *type = qobject_cast<QComboBox *>(m_links->cellWidget(row, TypeColumn));
        spec.type = static_cast<LinkType>(type->currentData().toInt());
        const auto lagged = withLag(spec, m_links->item(row, LagColumn)->text(), units());
        if (!lagged) {
            complain(lagged.error().message, m_links);
            return false;
        }
        if (std::ranges::contains(into.predecessors, spec.task, &PredecessorSpec::task)) {
            complain(tr("Task %1 is named twice.").arg(spec.task + 1), m_links);
            return false;
        }
        into.predecessors.push_back(*lagged);
    }
    return true;
}

void TaskDialog::accept()
{
    TaskDetails read = m_result;
    read.name = m_name->text().trimmed();
    if (read.name.isEmpty())
        return complain(tr("A task needs a name."), m_name);
    // an elapsed duration is shown as such; unchanged text stays unread
    const QString shown = durationText(m_result.duration, units(), m_snapshot->row(m_task).elapsed);
    if (m_duration->isEnabled() && m_duration->text() != shown) {
        const auto minutes = durationFromText(m_duration->text(), units());
        if (!minutes)
            return complain(minutes.error().message, m_duration);
        read.duration = *minutes;
    }
    if (m_percent->isEnabled())
        read.percent = m_percent->value();
    read.note = m_note->toPlainText();
    readDates(read);
    if (!readLinks(read))
        return;
    m_result = std::move(read);
    QDialog::accept();
}

} // namespace zs
