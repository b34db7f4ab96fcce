// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/scenario_compare_dialog.h"

#include "commands/scenario_door.h"
#include "report/plan_document.h"
#include "ui/control/fact_table.h"
#include "ui/control/scenario_dialogs.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCostColumn = 7;
constexpr int kBarColumn = 8;

} // namespace

void SpanDelegate::setDifferences(const std::vector<TaskDifference> &tasks)
{
    m_tasks = tasks;
    m_first = {};
    m_last = {};
    for (const TaskDifference &task : tasks) {
        for (const WallTime time :
             {task.leftStart, task.leftFinish, task.rightStart, task.rightFinish}) {
            if (!time.isValid())
                continue;
            m_first = m_first.isValid() ? std::min(m_first, time) : time;
            m_last = m_last.isValid() ? std::max(m_last, time) : time;
        }
    }
}

void SpanDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto at = static_cast<std::size_t>(index.data(FactModel::TagRole).toInt());
    if (at >= m_tasks.size() || m_first >= m_last)
        return;
    const TaskDifference &task = m_tasks[at];
    const QRectF area = QRectF(option.rect).adjusted(4, 4, -4, -4);
    const auto x = [&](WallTime time) {
        return area.left()
               + area.width() * static_cast<double>(time.minute - m_first.minute)
                     / static_cast<double>(m_last.minute - m_first.minute);
    };
    const auto bar = [&](WallTime start, WallTime finish, double top, ColorRole role, bool filled) {
        if (!start.isValid() || !finish.isValid())
            return;
        const double left = x(start);
        const QRectF box(left, top, std::max(3.0, x(finish) - left), area.height() / 2 - 1);
        painter->setPen(themeColor(role));
        painter->setBrush(filled ? QBrush(themeColor(role)) : Qt::NoBrush);
        painter->drawRect(box);
    };
    painter->save();
    bar(task.leftStart, task.leftFinish, area.top(), ColorRole::Dim, false);
    bar(task.rightStart,
        task.rightFinish,
        area.center().y(),
        task.rightFinish > task.leftFinish ? ColorRole::Late : ColorRole::OnTrack,
        true);
    painter->restore();
}

ScenarioCompareDialog::ScenarioCompareDialog(PlanDesk &desk, ScenarioId right, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setObjectName(u"compareScenarios"_s);
    setWindowTitle(tr("Compare scenarios"));
    resize(dialogSize(*this, 1180, 560));
    build();
    takeChoices(right);
    compare();
}

void ScenarioCompareDialog::build()
{
    m_left = new QComboBox(this);
    m_left->setObjectName(u"compareLeft"_s);
    m_left->setAccessibleName(tr("Left side"));
    m_right = new QComboBox(this);
    m_right->setObjectName(u"compareRight"_s);
    m_right->setAccessibleName(tr("Right side"));
    auto *from = new QLabel(tr("&Compare"), this);
    from->setBuddy(m_left);
    auto *to = new QLabel(tr("&with"), this);
    to->setBuddy(m_right);
    auto *row = new QHBoxLayout;
    row->addWidget(from);
    row->addWidget(m_left, 1);
    row->addWidget(to);
    row->addWidget(m_right, 1);
    row->addStretch(1);
    m_finding = new QLabel(this);
    m_finding->setObjectName(u"scenarioFinding"_s);
    m_finding->setWordWrap(true);
    m_table = new FactTable(u"scenarioTable"_s, this);
    m_table->setAccessibleName(tr("Tasks that differ"));
    m_spans = new SpanDelegate(this);
    m_table->setItemDelegateForColumn(kBarColumn, m_spans);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_finding);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(m_left, &QComboBox::activated, this, &ScenarioCompareDialog::compare);
    connect(m_right, &QComboBox::activated, this, &ScenarioCompareDialog::compare);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &FactTable::taskActivated, &m_desk, &PlanDesk::taskWanted);
}

void ScenarioCompareDialog::takeChoices(ScenarioId right)
{
    const auto live = m_desk.workspace().plan(m_desk.project());
    if (live)
        m_scenarios = live->plan->scenarios;
    for (QComboBox *box : {m_left, m_right}) {
        box->addItem(tr("the plan"), -1);
        for (std::size_t i = 0; i < m_scenarios.size(); ++i)
            box->addItem(m_scenarios[i].name, static_cast<int>(i));
    }
    const auto at = std::ranges::find(m_scenarios, right, &Scenario::id) - m_scenarios.begin();
    m_right->setCurrentIndex(at < static_cast<std::ptrdiff_t>(m_scenarios.size())
                                 ? static_cast<int>(at) + 1
                                 : m_right->count() - 1);
}

Result<PlanPtr> ScenarioCompareDialog::planOf(const QComboBox &box)
{
    const int at = box.currentData().toInt();
    if (at < 0)
        return m_desk.workspace().plan(m_desk.project()).transform([](const ScheduledPlan &plan) {
            return plan.plan;
        });
    const auto door = ScenarioDoor::open(
        m_desk.workspace(), m_desk.project(), m_scenarios[static_cast<std::size_t>(at)].id);
    if (!door)
        return passOn(door);
    return (*door)->plan(m_desk.project()).transform([](const ScheduledPlan &plan) {
        return plan.plan;
    });
}

void ScenarioCompareDialog::compare()
{
    const auto left = planOf(*m_left);
    const auto right = planOf(*m_right);
    if (!left || !right) {
        m_finding->setText((left ? right.error() : left.error()).message);
        m_table->setRows({});
        return;
    }
    const PlanComparison comparison = compared(**left, **right);
    m_finding->setText(comparisonText(comparison));
    showRows(comparison);
}

namespace {

QString kindText(const TaskDifference &task)
{
    switch (task.kind) {
    case TaskDifference::Kind::Added:
        return ScenarioCompareDialog::tr("new");
    case TaskDifference::Kind::Deleted:
        return ScenarioCompareDialog::tr("left out");
    case TaskDifference::Kind::Changed:
        break;
    }
    QStringList what;
    if (task.leftStart != task.rightStart || task.leftFinish != task.rightFinish)
        what << ScenarioCompareDialog::tr("dates");
    if (task.leftDuration != task.rightDuration)
        what << ScenarioCompareDialog::tr("duration");
    if (task.linksDiffer)
        what << ScenarioCompareDialog::tr("links");
    if (task.resourcesDiffer)
        what << ScenarioCompareDialog::tr("resources");
    if (task.leftCost != task.rightCost)
        what << ScenarioCompareDialog::tr("cost");
    return what.isEmpty() ? ScenarioCompareDialog::tr("other fields") : what.join(u", "_s);
}

/// Calendar days: two plans need not have one calendar.
FactCell shiftCell(WallTime left, WallTime right)
{
    if (!left.isValid() || !right.isValid())
        return {};
    const auto days = static_cast<double>(right.day() - left.day());
    FactCell cell{plainNumber(days, true), days};
    if (days > 0)
        cell.colour = ColorRole::Late;
    return cell;
}

} // namespace

void ScenarioCompareDialog::showRows(const PlanComparison &comparison)
{
    m_table->setHeads({tr("Task"),
                       tr("What differs"),
                       tr("Start left"),
                       tr("Start right"),
                       tr("Finish left"),
                       tr("Finish right"),
                       tr("Finish moves (calendar days)"),
                       tr("Cost moves (10,000 yuan)"),
                       tr("Left above, right below")});
    m_table->setStretched(kBarColumn);
    m_spans->setDifferences(comparison.tasks);
    std::vector<FactRow> rows;
    for (std::size_t i = 0; i < comparison.tasks.size(); ++i) {
        const TaskDifference &task = comparison.tasks[i];
        FactCell name{task.name};
        name.bold = task.summary;
        const Money cost{task.rightCost.fen - task.leftCost.fen};
        FactRow row;
        row.cells = {
            name,
            {kindText(task)},
            {dayText(task.leftStart)},
            {dayText(task.rightStart)},
            {dayText(task.leftFinish)},
            {dayText(task.rightFinish)},
            shiftCell(task.leftFinish, task.rightFinish),
            {cost.fen == 0 ? QString() : inTenThousandYuan(cost), static_cast<double>(cost.fen)},
            {}};
        row.task = task.task;
        row.tag = static_cast<int>(i);
        rows.push_back(std::move(row));
    }
    m_table->setColumnHidden(kCostColumn, comparison.leftCost == comparison.rightCost);
    m_table->setRows(std::move(rows));
}

} // namespace zs
