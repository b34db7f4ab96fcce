// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/baseline_panel.h"

#include "report/progress_report.h"
#include "ui/control/fact_table.h"
#include "ui/control/report_export.h"
#include "ui/control/save_baseline_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

BaselinePanel::BaselinePanel(PlanDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedLayout(this))
    , m_busy(new BusyLine(this))
    , m_work(*m_busy, [this](Result<BaselineComparison> made) { take(std::move(made)); })
{
    auto *none = new EmptyState(
        u"document-save-as"_s,
        tr("A baseline keeps the plan as it was approved, so that later changes can be compared "
           "with it. There is none yet."),
        tr("&Save a baseline..."),
        this);
    none->button()->setObjectName(u"firstBaseline"_s);
    connect(none->button(), &QPushButton::clicked, this, &BaselinePanel::saveOne);
    auto *work = new QSplitter(Qt::Horizontal, this);
    work->addWidget(buildList());
    work->addWidget(buildComparison());
    work->setStretchFactor(0, 2);
    work->setStretchFactor(1, 5);
    work->setChildrenCollapsible(false);
    m_stack->addWidget(none);
    m_stack->addWidget(work);
    connectAll();
}

QWidget *BaselinePanel::buildList()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new FactTable(u"baselineList"_s, side);
    m_list->setAccessibleName(tr("Baselines of the plan"));
    m_list->setHeads({tr("Number"), tr("Name"), tr("Approved by"), tr("Saved")});
    m_list->setStretched(1);
    m_list->setMinimumWidth(scaled(330));
    m_save = new QPushButton(tr("&Save a baseline..."), side);
    m_save->setObjectName(u"saveBaselineButton"_s);
    m_control = new QPushButton(tr("&Measure against it"), side);
    m_control->setObjectName(u"controlBaseline"_s);
    m_control->setToolTip(tr("Progress and earned value are measured against this baseline"));
    m_delete = new QPushButton(tr("&Delete"), side);
    m_delete->setObjectName(u"deleteBaseline"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_control);
    row->addWidget(m_delete);
    row->addStretch(1);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    return side;
}

QWidget *BaselinePanel::buildComparison()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_before = new QComboBox(side);
    m_before->setObjectName(u"compareBefore"_s);
    m_before->setAccessibleName(tr("The older side of the comparison"));
    m_after = new QComboBox(side);
    m_after->setObjectName(u"compareAfter"_s);
    m_after->setAccessibleName(tr("The newer side of the comparison"));
    auto *from = new QLabel(tr("C&ompare"), side);
    from->setBuddy(m_before);
    auto *to = new QLabel(tr("&with"), side);
    to->setBuddy(m_after);
    m_all = new QCheckBox(tr("Also what is &unchanged"), side);
    m_all->setObjectName(u"compareAll"_s);
    m_export = new QPushButton(tr("Ex&port..."), side);
    m_export->setObjectName(u"exportComparison"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(from);
    row->addWidget(m_before, 1);
    row->addWidget(to);
    row->addWidget(m_after, 1);
    row->addStretch(1);
    row->addWidget(m_export);
    m_finding = new QLabel(side);
    m_finding->setObjectName(u"comparisonFinding"_s);
    m_finding->setWordWrap(true);
    m_table = new FactTable(u"comparisonTable"_s, side);
    m_table->setAccessibleName(tr("Tasks that differ"));
    m_table->setHeads({tr("WBS"),
                       tr("Task"),
                       tr("Change"),
                       tr("Finish slip (days)"),
                       tr("Start slip (days)"),
                       tr("Start before"),
                       tr("Start after"),
                       tr("Finish before"),
                       tr("Finish after"),
                       tr("Duration change (days)"),
                       tr("Work change (days)"),
                       tr("Cost change (10,000 yuan)")});
    column->addLayout(row);
    auto *below = new QHBoxLayout; // a line of its own: with large letters one would be too long
    below->addWidget(m_finding, 1);
    below->addWidget(m_all);
    column->addLayout(below);
    column->addWidget(m_busy);
    column->addWidget(m_table, 1);
    return side;
}

void BaselinePanel::connectAll()
{
    connect(m_save, &QPushButton::clicked, this, &BaselinePanel::saveOne);
    connect(m_control, &QPushButton::clicked, this, &BaselinePanel::control);
    connect(m_delete, &QPushButton::clicked, this, &BaselinePanel::remove);
    connect(m_list, &FactTable::currentRowChanged, this, &BaselinePanel::showButtons);
    connect(m_before, &QComboBox::activated, this, &BaselinePanel::compare);
    connect(m_after, &QComboBox::activated, this, &BaselinePanel::compare);
    connect(m_busy, &BusyLine::againWanted, this, &BaselinePanel::compare);
    connect(m_all, &QCheckBox::toggled, this, &BaselinePanel::showRows);
    connect(m_export, &QPushButton::clicked, this, &BaselinePanel::exportComparison);
    connect(m_table, &FactTable::taskActivated, &m_desk, &PlanDesk::taskWanted);
}

void BaselinePanel::show(const ScheduledPlan &plan)
{
    if (m_plan.plan && m_plan.plan->project.id != plan.plan->project.id) {
        // another plan's slips are not to be seen under this one's name
        m_comparison.reset();
        m_finding->clear();
        showRows();
    }
    m_plan = plan;
    m_stack->setCurrentIndex(plan.plan->baselines.empty() ? 0 : 1);
    takeBaselines();
    takeChoices();
    compare();
    showButtons();
}

void BaselinePanel::takeBaselines()
{
    const Baseline *control = controlBaseline(*m_plan.plan);
    std::vector<FactRow> rows;
    for (std::size_t i = 0; i < m_plan.plan->baselines.size(); ++i) {
        const Baseline &baseline = m_plan.plan->baselines[i];
        const bool measured = &baseline == control;
        FactCell name{measured ? tr("%1 (measured against)").arg(baselineTitle(baseline))
                               : baselineTitle(baseline)};
        name.bold = measured;
        name.tip = baseline.note;
        FactRow row;
        row.cells = {{QString::number(baseline.number), static_cast<double>(baseline.number)},
                     name,
                     {baseline.document.isEmpty() ? tr("not approved") : baseline.document},
                     {baseline.savedAt.toString()}};
        row.tag = static_cast<int>(i);
        rows.push_back(std::move(row));
    }
    m_list->setRows(std::move(rows));
    if (!m_list->current() && !m_plan.plan->baselines.empty())
        m_list->setCurrent(0);
}

/// The control baseline against now at first; afterwards what was chosen stays.
void BaselinePanel::takeChoices()
{
    const QVariant before = m_before->currentData();
    const QVariant after = m_after->currentData();
    m_before->clear();
    m_after->clear();
    m_after->addItem(tr("the plan now"), QString());
    for (const Baseline &baseline : m_plan.plan->baselines) {
        const QString id = baseline.id.value().toString();
        m_before->addItem(baselineTitle(baseline), id);
        m_after->addItem(baselineTitle(baseline), id);
    }
    const Baseline *control = controlBaseline(*m_plan.plan);
    int at = before.isValid() ? m_before->findData(before) : -1;
    if (at < 0 && control)
        at = m_before->findData(control->id.value().toString());
    m_before->setCurrentIndex(std::max(0, at));
    m_after->setCurrentIndex(std::max(0, after.isValid() ? m_after->findData(after) : 0));
}

void BaselinePanel::compare()
{
    m_comparison.reset();
    const auto idOf = [this](const QComboBox *box) {
        for (const Baseline &baseline : m_plan.plan->baselines) {
            if (baseline.id.value().toString() == box->currentData().toString())
                return baseline.id;
        }
        return BaselineId();
    };
    const BaselineId before = idOf(m_before);
    const BaselineId after = idOf(m_after);
    if (before.isValid())
        m_work.start(tr("Comparing"), [plan = m_plan, before, after](const WorkProgress &) {
            return after.isValid()
                       ? compareBaselines(*plan.plan, plan.calendars, before, after)
                       : compareWithNow(*plan.plan, *plan.schedule, plan.calendars, before);
        });
    else
        m_work.cancel();
    m_export->setEnabled(false);
    if (m_work.isRunning())
        return; // the rows of before stay until there are new ones
    showRows();
}

void BaselinePanel::take(Result<BaselineComparison> comparison)
{
    if (comparison)
        m_comparison = std::move(*comparison);
    else
        Q_EMIT m_desk.failed(comparison.error());
    m_export->setEnabled(m_comparison.has_value());
    showRows();
}

namespace {

FactCell daysCell(const BaselineComparison &comparison, std::optional<Minutes> minutes)
{
    if (!minutes)
        return {};
    const double days = comparison.workingDays(*minutes);
    FactCell cell{*minutes == 0 ? QString() : plainNumber(days, true), days};
    if (*minutes > 0)
        cell.colour = ColorRole::Late;
    return cell;
}

FactRow rowOf(const Plan &plan, const BaselineComparison &comparison, const TaskVariance &variance)
{
    const TaskSide &named = variance.after ? *variance.after : *variance.before;
    const auto date = [](const std::optional<TaskSide> &side, WallTime TaskSide::*member) {
        return side ? FactCell{dayText((*side).*member)} : FactCell{};
    };
    FactCell name{named.name};
    name.bold = named.summary;
    if (variance.renamed && variance.before)
        name.tip = BaselinePanel::tr("%1, before: %2").arg(named.name, variance.before->name);
    FactCell change{changeText(variance.change)};
    if (variance.change == TaskChange::Deleted)
        change.colour = ColorRole::Critical;
    FactCell cost{variance.costChange.fen == 0 ? QString() : inTenThousandYuan(variance.costChange),
                  static_cast<double>(variance.costChange.fen)};
    FactRow row;
    row.cells = {{named.wbs},
                 name,
                 change,
                 daysCell(comparison, variance.finishSlip),
                 daysCell(comparison, variance.startSlip),
                 date(variance.before, &TaskSide::start),
                 date(variance.after, &TaskSide::start),
                 date(variance.before, &TaskSide::finish),
                 date(variance.after, &TaskSide::finish),
                 daysCell(comparison, variance.durationChange),
                 daysCell(comparison, variance.workChange),
                 cost};
    if (variance.index >= 0)
        row.task = plan.tasks[static_cast<std::size_t>(variance.index)].id;
    return row;
}

} // namespace

void BaselinePanel::showRows()
{
    std::vector<FactRow> rows;
    if (m_comparison) {
        for (const TaskVariance &variance : m_comparison->tasks) {
            if (variance.change != TaskChange::Same || m_all->isChecked())
                rows.push_back(rowOf(*m_plan.plan, *m_comparison, variance));
        }
        QString text = comparisonFinding(*m_comparison);
        if (!m_comparison->days.empty())
            text += u' '
                    + tr("%1 days of the calendars are worked otherwise.")
                          .arg(m_comparison->days.size());
        m_finding->setText(text);
    }
    m_table->setRows(std::move(rows));
}

void BaselinePanel::showButtons()
{
    const QString readOnly = m_desk.workspace().readOnlyReason();
    // within a scenario baselines are looked at only: what is approved is the plan
    const QString why =
        m_desk.isScenario() ? tr("Go back to the plan to change its baselines.") : readOnly;
    const BaselineId id = chosen();
    const Baseline *control = m_plan.plan ? controlBaseline(*m_plan.plan) : nullptr;
    const bool measured = control && control->id == id;
    m_save->setEnabled(why.isEmpty());
    m_save->setToolTip(why);
    m_control->setEnabled(why.isEmpty() && id.isValid() && !measured);
    m_delete->setEnabled(why.isEmpty() && id.isValid() && !measured);
    m_delete->setToolTip(measured ? tr("Progress is measured against it: choose another one first.")
                                  : why);
}

BaselineId BaselinePanel::chosen() const
{
    const FactRow *row = m_list->current();
    return row ? m_plan.plan->baselines[static_cast<std::size_t>(row->tag)].id : BaselineId();
}

QString BaselinePanel::nameOf(BaselineId id) const
{
    const Baseline *baseline = findBaseline(*m_plan.plan, id);
    return baseline ? baselineTitle(*baseline) : QString();
}

void BaselinePanel::saveOne()
{
    auto *dialog = new SaveBaselineDialog(
        m_desk.project(),
        tr("Baseline of %1")
            .arg(QDateTime::fromMSecsSinceEpoch(m_desk.workspace().clock().now())
                     .date()
                     .toString(Qt::ISODate)),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (m_desk.run(dialog->command(), tr("Save a baseline")))
            Q_EMIT m_desk.said(tr("The baseline is saved."));
    });
    dialog->open();
}

void BaselinePanel::control()
{
    const BaselineId id = chosen();
    m_desk.run(SetControlBaseline{m_desk.project(), id},
               tr("Measure against “%1”").arg(nameOf(id)));
}

void BaselinePanel::remove()
{
    const BaselineId id = chosen();
    const QString name = nameOf(id);
    if (m_desk.run(DeleteBaseline{m_desk.project(), id}, tr("Delete the baseline “%1”").arg(name)))
        Q_EMIT m_desk.said(tr("The baseline “%1” is deleted. Undo brings it back.").arg(name));
}

void BaselinePanel::exportComparison()
{
    exportReport(m_desk,
                 baselineDocument(*m_plan.plan,
                                  *m_comparison,
                                  m_before->currentText(),
                                  m_after->currentText(),
                                  reportOrigin(m_desk)),
                 this);
}

} // namespace zs
