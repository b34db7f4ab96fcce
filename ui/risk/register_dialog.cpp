// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/register_dialog.h"

#include "domain/choice_text.h"
#include "ui/risk/warning_dialogs.h"
#include "ui/widgets/money_entry.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr double kPercent = 100;
constexpr double kMostDays = 3650;
constexpr int kReviewDays = 30;

template <class Widget>
Widget *named(Widget *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

void fillChoices(QComboBox *box, QStringView column)
{
    const EntityInfo &info = *entityInfo(EntityKind::RiskEntry);
    const auto at = static_cast<std::size_t>(fieldIndex(info, column));
    for (const auto &[value, text] : choices(info, info.fields[at]))
        box->addItem(text, static_cast<int>(value));
}

template <class Id>
void choose(QComboBox *box, Id id)
{
    box->setCurrentIndex(std::max(0, box->findData(id.value().toBytes())));
}

template <class Id>
Id chosen(const QComboBox *box)
{
    return Id(Uuid::fromBytes(box->currentData().toByteArray()));
}

} // namespace

RiskEntryDialog::RiskEntryDialog(const RiskEntry &entry, const Choices &choices, QWidget *parent)
    : QDialog(parent)
    , m_entry(entry)
    , m_project(named(new QComboBox(this), u"entryProject"_s, tr("Project")))
    , m_task(named(new QComboBox(this), u"entryTask"_s, tr("Task")))
    , m_cause(named(new QLineEdit(this), u"entryCause"_s, tr("Cause")))
    , m_event(named(new QLineEdit(this), u"entryEvent"_s, tr("Event")))
    , m_effect(named(new QLineEdit(this), u"entryEffect"_s, tr("Effect")))
    , m_probability(percentBox(u"entryProbability"_s, tr("Probability")))
    , m_least(daysBox(u"entryLeast"_s, tr("Least days")))
    , m_likely(daysBox(u"entryLikely"_s, tr("Likely days")))
    , m_most(daysBox(u"entryMost"_s, tr("Most days")))
    , m_cost(new MoneyEntry(u"entryCost"_s, tr("Cost"), this, MoneyEntry::Look::Line))
    , m_owner(named(new QComboBox(this), u"entryOwner"_s, tr("Answers for it")))
    , m_response(named(new QComboBox(this), u"entryResponse"_s, tr("Response")))
    , m_measure(named(new QLineEdit(this), u"entryMeasure"_s, tr("Measure")))
    , m_measureCost(
          new MoneyEntry(u"entryMeasureCost"_s, tr("Cost of it"), this, MoneyEntry::Look::Line))
    , m_residual(percentBox(u"entryResidual"_s, tr("Probability left")))
    , m_residualDays(daysBox(u"entryResidualDays"_s, tr("Likely days left")))
    , m_review(named(new QDateEdit(this), u"entryReview"_s, tr("Reviewed on")))
    , m_state(named(new QComboBox(this), u"entryState"_s, tr("State")))
{
    setObjectName(u"riskEntryDialog"_s);
    setWindowTitle(entry.id.isValid() ? tr("Risk %1").arg(entry.code) : tr("New risk"));
    auto *columns = new QHBoxLayout;
    columns->addWidget(buildWhat(choices), 1);
    columns->addWidget(buildHow(choices), 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(columns);
    column->addWidget(riskButtons(tr("&Save"), this));
    show(entry);
    resize(dialogSize(*this, 860, 420));
}

QDoubleSpinBox *RiskEntryDialog::percentBox(const QString &name, const QString &spoken)
{
    auto *box = named(new QDoubleSpinBox(this), name, spoken);
    box->setRange(0, kPercent);
    box->setDecimals(0);
    box->setSuffix(u" %"_s);
    return box;
}

QDoubleSpinBox *RiskEntryDialog::daysBox(const QString &name, const QString &spoken)
{
    auto *box = named(new QDoubleSpinBox(this), name, spoken);
    box->setRange(0, kMostDays);
    box->setDecimals(1);
    box->setToolTip(spoken);
    return box;
}

QWidget *RiskEntryDialog::buildWhat(const Choices &choices)
{
    for (const Project &project : choices.projects)
        m_project->addItem(project.code + u' ' + project.name, project.id.value().toBytes());
    m_project->setEnabled(choices.projects.size() > 1);
    m_task->addItem(tr("(the whole project)"), QByteArray());
    for (const Task &task : choices.tasks)
        m_task->addItem(task.name, task.id.value().toBytes());
    m_task->setEnabled(!choices.tasks.empty());
    for (QComboBox *box : {m_project, m_task})
        box->setMinimumContentsLength(16);
    auto *days = new QWidget(this);
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    for (QDoubleSpinBox *box : {m_least, m_likely, m_most})
        row->addWidget(box);
    auto *part = new QWidget(this);
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Pro&ject"), m_project);
    form->addRow(tr("&Task"), m_task);
    form->addRow(tr("&Cause"), m_cause);
    form->addRow(tr("E&vent"), m_event);
    form->addRow(tr("E&ffect"), m_effect);
    form->addRow(tr("&Probability"), m_probability);
    auto *label = new QLabel(tr("&Days: least, likely, most"), part);
    label->setBuddy(m_least);
    form->addRow(label, days);
    form->addRow(tr("C&ost"), m_cost);
    return part;
}

QWidget *RiskEntryDialog::buildHow(const Choices &choices)
{
    for (const Person &person : choices.people) {
        if (person.active)
            m_owner->addItem(person.name, person.id.value().toBytes());
    }
    m_owner->setMinimumContentsLength(12);
    fillChoices(m_response, u"response");
    fillChoices(m_state, u"state");
    m_cost->setOptional();
    m_measureCost->setOptional();
    m_review->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_review->setCalendarPopup(true);
    if (!m_entry.reviewOn.isValid())
        m_entry.reviewOn = choices.today.addDays(kReviewDays);
    auto *part = new QWidget(this);
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Answers for it"), m_owner);
    form->addRow(tr("&Response"), m_response);
    form->addRow(tr("&Measure"), m_measure);
    form->addRow(tr("Cost of &it"), m_measureCost);
    form->addRow(tr("Probability &left"), m_residual);
    form->addRow(tr("Likel&y days left"), m_residualDays);
    form->addRow(tr("Revie&wed on"), m_review);
    form->addRow(tr("Stat&e"), m_state);
    return part;
}

void RiskEntryDialog::show(const RiskEntry &entry)
{
    choose(m_project, entry.project);
    choose(m_task, entry.task);
    m_cause->setText(entry.cause);
    m_event->setText(entry.event);
    m_effect->setText(entry.effect);
    m_probability->setValue(entry.probability * kPercent);
    m_least->setValue(entry.daysLeast);
    m_likely->setValue(entry.daysLikely);
    m_most->setValue(entry.daysMost);
    m_cost->setAmount(entry.cost);
    choose(m_owner, entry.owner);
    m_response->setCurrentIndex(m_response->findData(static_cast<int>(entry.response)));
    m_measure->setText(entry.measure);
    m_measureCost->setAmount(entry.measureCost);
    m_residual->setValue(entry.residualProbability * kPercent);
    m_residualDays->setValue(entry.residualDays);
    m_review->setDate(m_entry.reviewOn);
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(entry.state)));
}

Result<RiskEntry> RiskEntryDialog::entry() const
{
    const auto cost = m_cost->amount();
    const auto measureCost = m_measureCost->amount();
    if (!cost)
        return passOn(cost);
    if (!measureCost)
        return passOn(measureCost);
    RiskEntry row = m_entry;
    row.project = chosen<ProjectId>(m_project);
    row.task = chosen<TaskId>(m_task);
    row.cause = m_cause->text().trimmed();
    row.event = m_event->text().trimmed();
    row.effect = m_effect->text().trimmed();
    row.probability = m_probability->value() / kPercent;
    row.daysLeast = m_least->value();
    row.daysLikely = m_likely->value();
    row.daysMost = m_most->value();
    row.cost = *cost;
    row.owner = chosen<PersonId>(m_owner);
    row.response = static_cast<RiskResponse>(m_response->currentData().toInt());
    row.measure = m_measure->text().trimmed();
    row.measureCost = *measureCost;
    row.residualProbability = m_residual->value() / kPercent;
    row.residualDays = m_residualDays->value();
    row.reviewOn = m_review->date();
    row.state = static_cast<RiskState>(m_state->currentData().toInt());
    return row;
}

} // namespace zs
