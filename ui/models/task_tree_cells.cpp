// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of the task tree: what they show and what typing into them does.
#include "domain/choice_text.h"
#include "ui/grid/block_edit.h"
#include "ui/models/task_tree_model.h"

#include <QFont>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// Columns of one width stand in the middle: numbers of rows and dates would touch their
/// neighbours.
int alignmentOf(const GridColumn &column)
{
    switch (column.kind) {
    case CellKind::Day:
    case CellKind::Flag:
        return Qt::AlignHCenter | Qt::AlignVCenter;
    case CellKind::Number:
        return (column.computed == Computed::Number ? Qt::AlignHCenter : Qt::AlignRight)
               | Qt::AlignVCenter;
    case CellKind::Duration:
    case CellKind::Percent:
    case CellKind::Money:
        return Qt::AlignRight | Qt::AlignVCenter;
    default:
        return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

} // namespace

QString TaskTreeModel::textOf(int task, int column) const
{
    return m_data->text(task, column);
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
    default: {
        if (!columnEditable(columns()[static_cast<std::size_t>(column)]))
            return tr("This column is calculated.");
        const QString text = textOf(task, column);
        return text.size() > 12 ? text : QVariant();
    }
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
        return dayOf(row.finish, true);
    case Percent:
        return row.percent;
    case Unit:
        return QVariant::fromValue(row.unit);
    default:
        break;
    }
    const GridColumn &c = columns()[static_cast<std::size_t>(column)];
    const FieldValue stored = m_data->stored(task, column);
    switch (c.kind) {
    case CellKind::Day:
        return dayOf(FieldCodec<WallTime>::unpack(stored), c.atFinish);
    case CellKind::Choice:
    case CellKind::Number:
    case CellKind::Percent:
        return c.field < 0
                   ? QVariant(textOf(task, column))
                   : QVariant::fromValue(static_cast<qlonglong>(detail::wholeOr(stored, 0)));
    case CellKind::Flag:
        return detail::wholeOr(stored, 0) != 0;
    case CellKind::Duration:
        return m_data->exactText(task, column);
    default:
        return textOf(task, column);
    }
}

QVariant TaskTreeModel::groupCell(const QModelIndex &index, int role) const
{
    const GroupHead *group = groupOf(index);
    if (!group)
        return {};
    switch (role) {
    case GroupRole:
        return true;
    case TaskIndexRole:
        return -1;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return index.column() == Name ? tr("%1 (%2)").arg(group->title).arg(group->count)
                                      : QString();
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    default:
        return {};
    }
}

QVariant TaskTreeModel::data(const QModelIndex &index, int role) const
{
    const int task = taskOf(index);
    if (task < 0)
        return groupCell(index, role);
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
        return alignmentOf(columns()[static_cast<std::size_t>(index.column())]);
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
    case DimRole:
        return m_arrangement && m_arrangement->rows[static_cast<std::size_t>(nodeOf(index))].dim;
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
    case Duration:
    case Start:
    case Finish:
        return editTimes(task, column, value);
    default:
        return editField(task, column, value);
    }
}

/// Editors of choices and flags hand numbers over: the cell is read from its own words.
bool TaskTreeModel::editField(int task, int column, const QVariant &value)
{
    const GridColumn &c = columns()[static_cast<std::size_t>(column)];
    QString text = value.toString();
    if (c.kind == CellKind::Choice) {
        const EntityInfo &info = *entityInfo(EntityKind::Task);
        text = choiceText(info, info.fields[static_cast<std::size_t>(c.field)], value.toLongLong());
    } else if (c.kind == CellKind::Flag) {
        text = value.toBool() ? u"yes"_s : u"no"_s;
    } else if (c.kind == CellKind::Day) {
        text = value.toDate().toString(Qt::ISODate);
    }
    const auto command = typed(*m_data, task, column, text);
    if (!command) {
        m_editing->refuse(command.error());
        return false;
    }
    return m_editing->editCells(*command, tr("Set %1").arg(columnLabel(c)));
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
        return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_editing && m_data->editable(task, index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant TaskTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(columns()[static_cast<std::size_t>(section)]);
    if (role == Qt::ToolTipRole)
        return columnLabel(columns()[static_cast<std::size_t>(section)]);
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
        return columnTitle(columns()[static_cast<std::size_t>(section)]);
    }
}

} // namespace zs
