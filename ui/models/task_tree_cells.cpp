// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of the task tree: what they show and what typing into them does.
#include "ui/models/task_tree_model.h"

#include <QFont>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

bool isNumeric(int column)
{
    switch (column) {
    case TaskTreeModel::Duration:
    case TaskTreeModel::Percent:
    case TaskTreeModel::TotalFloat:
        return true;
    default:
        return false;
    }
}

/// Columns of one width stand in the middle: numbers of rows and dates would touch their
/// neighbours.
int alignmentOf(int column)
{
    if (column == TaskTreeModel::Number || column == TaskTreeModel::Start
        || column == TaskTreeModel::Finish)
        return Qt::AlignHCenter | Qt::AlignVCenter;
    return (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

QString TaskTreeModel::textOf(int task, int column) const
{
    const GanttRow &row = m_snapshot->row(task);
    switch (column) {
    case Number:
        return QString::number(task + 1);
    case Wbs:
        return row.wbs;
    case Name:
        return row.name;
    case Duration:
        return row.elapsed && !row.summary ? durationText(row.duration, durationUnits(), true)
                                           : inDays(row.duration, durationUnits());
    case Start:
        return dateText(row.start);
    case Finish:
        return dateText(row.finish);
    case Predecessors:
        return predecessorText(predecessorsOf(task), durationUnits());
    case Percent:
        return QString::number(row.percent);
    case TotalFloat:
        return row.summary ? QString() : inDays(row.totalFloat, durationUnits());
    case Unit:
        return m_units.value(row.unit);
    default:
        return {};
    }
}

QVariant TaskTreeModel::toolTipOf(int task, int column) const
{
    const GanttRow &row = m_snapshot->row(task);
    switch (column) {
    case Name:
        return row.name;
    case Start:
        return row.start.toString();
    case Finish:
        if (row.deadlineMissed)
            return tr("The deadline %1 is missed: the task ends %2.")
                .arg(dateText(row.deadline), row.finish.toString());
        return row.finish.toString();
    case Predecessors: {
        QStringList names;
        for (const PredecessorSpec &spec : predecessorsOf(task))
            names << QString::number(spec.task + 1) + u' ' + m_snapshot->row(spec.task).name;
        return names.join(u'\n');
    }
    case Unit:
        return m_units.value(row.unit);
    default:
        return {};
    }
}

QVariant TaskTreeModel::editValue(int task, int column) const
{
    const GanttRow &row = m_snapshot->row(task);
    switch (column) {
    case Duration:
        return durationText(row.duration, durationUnits(), row.elapsed);
    case Start:
        return row.start.date();
    case Finish:
        return row.finish.date();
    case Percent:
        return row.percent;
    case Unit:
        return QVariant::fromValue(row.unit);
    default:
        return textOf(task, column);
    }
}

QVariant TaskTreeModel::data(const QModelIndex &index, int role) const
{
    const int task = taskOf(index);
    if (task < 0)
        return {};
    const GanttRow &row = m_snapshot->row(task);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(task, index.column());
    case Qt::AccessibleTextRole:
        return textOf(task, index.column());
    case Qt::EditRole:
        return editValue(task, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(task, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::FontRole:
        if (row.summary && index.column() == Name) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case TaskIndexRole:
        return task;
    case CriticalRole:
        return row.critical;
    case SummaryRole:
        return row.summary;
    case LateRole:
        return row.deadlineMissed || row.constraintBroken;
    default:
        return {};
    }
}

bool TaskTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int task = taskOf(index);
    if (role != Qt::EditRole || task < 0 || !m_editing)
        return false;
    if (value == editValue(task, index.column()))
        return true; // nothing new: no act, no log record
    return edit(task, index.column(), value);
}

bool TaskTreeModel::edit(int task, int column, const QVariant &value)
{
    const TaskId id = m_snapshot->row(task).id;
    switch (column) {
    case Name:
        return m_editing->rename(id, value.toString().trimmed());
    case Percent:
        return m_editing->setPercent(id, std::clamp(value.toInt(), 0, 100));
    case Unit:
        return m_editing->setUnit(id, value.value<OrgUnitId>());
    case Predecessors: {
        const GanttSnapshotPtr snapshot = m_snapshot;
        const auto byWbs = [&snapshot](QStringView code) {
            const auto found = std::ranges::find_if(
                snapshot->rows, [&](const GanttRow &r) { return r.wbs == code; });
            return found == snapshot->rows.end() ? -1
                                                 : static_cast<int>(found - snapshot->rows.begin());
        };
        const auto list =
            predecessorsFromText(value.toString(), snapshot->size(), durationUnits(), byWbs);
        if (!list) {
            m_editing->refuse(list.error());
            return false;
        }
        return m_editing->setPredecessors(id, *list);
    }
    default:
        return editTimes(task, column, value);
    }
}

bool TaskTreeModel::editTimes(int task, int column, const QVariant &value)
{
    const GanttRow &row = m_snapshot->row(task);
    if (column == Duration) {
        const auto minutes = durationFromText(value.toString(), durationUnits());
        if (!minutes) {
            m_editing->refuse(minutes.error());
            return false;
        }
        return m_editing->setDuration(row.id, *minutes);
    }
    const QDate date = value.toDate();
    if (!date.isValid()) {
        m_editing->refuse({ErrorCode::Invalid,
                           tr("This is not a date. Write it as 2026-02-14."),
                           value.toString()});
        return false;
    }
    // the hour of the day is the calendar's business: midnight stands for the whole day
    if (column == Start)
        return m_editing->setStart(row.id, WallTime::at(date, 0));
    return column == Finish && m_editing->setFinish(row.id, WallTime::at(date, kMinutesPerDay));
}

Qt::ItemFlags TaskTreeModel::flags(const QModelIndex &index) const
{
    const int task = taskOf(index);
    if (task < 0)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool summary = m_snapshot->row(task).summary;
    switch (index.column()) {
    case Name:
    case Predecessors:
    case Unit:
        break;
    case Duration:
    case Start:
    case Finish:
    case Percent:
        if (summary) // comes from its parts
            return flags;
        break;
    default:
        return flags;
    }
    if (m_editing)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant TaskTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Wbs:
        return tr("WBS");
    case Name:
        return tr("Task name");
    case Duration:
        return tr("Duration\n(days)");
    case Start:
        return tr("Start");
    case Finish:
        return tr("Finish");
    case Predecessors:
        return tr("Predecessors");
    case Percent:
        return tr("Done\n(%)");
    case TotalFloat:
        return tr("Float\n(days)");
    case Unit:
        return tr("Unit in charge");
    default:
        return {};
    }
}

} // namespace zs
