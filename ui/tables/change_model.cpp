// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/change_model.h"

#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace zs {

namespace {

/// Follows from where a row was put.
bool isInner(const FieldInfo &field)
{
    return qstrcmp(field.column, "position") == 0 || qstrcmp(field.column, "parent") == 0;
}

} // namespace

void ChangeModel::addLines(const EntityChange &change, int task, const NameLookup &names)
{
    if (change.kind == ChangeKind::Insert) {
        const Task &made = m_preview->plan.tasks[static_cast<std::size_t>(task)];
        m_lines.push_back({task,
                           true,
                           {},
                           {},
                           tr("%1 to %2")
                               .arg(made.start.date().toString(Qt::ISODate),
                                    made.finish.date().toString(Qt::ISODate))});
        return;
    }
    const EntityInfo &info = *entityInfo(change.entity);
    for (const FieldChange &field : change.fields) {
        const FieldInfo &what = info.fields[field.field];
        if (!isInner(what))
            m_lines.push_back({task,
                               false,
                               labelOf(what),
                               valueText(info, what, field.before, names),
                               valueText(info, what, field.after, names)});
    }
}

void ChangeModel::setPreview(const TablePreviewPtr &preview, const NameLookup &names)
{
    beginResetModel();
    m_preview = preview;
    m_lines.clear();
    m_codes.clear();
    if (preview && preview->refused.empty()) {
        m_codes = wbsCodes(preview->plan.tasks);
        QHash<Uuid, int> index;
        for (int i = 0; i < static_cast<int>(preview->plan.tasks.size()); ++i)
            index.insert(preview->plan.tasks[static_cast<std::size_t>(i)].id.value(), i);
        for (const EntityChange &change : preview->changes.changes) {
            if (change.entity == EntityKind::Task && index.contains(change.id))
                addLines(change, index.value(change.id), names);
        }
    }
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const auto task = static_cast<std::size_t>(line.task);
    switch (index.column()) {
    case Act:
        return line.added ? tr("New") : tr("Changed");
    case Wbs:
        return m_codes[task];
    case Name:
        return m_preview->plan.tasks[task].name;
    case Field:
        return line.field;
    case Before:
        return line.before;
    case After:
        return line.after;
    default:
        return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    switch (section) {
    case Act:
        return tr("What");
    case Wbs:
        return tr("WBS");
    case Name:
        return tr("Task");
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    default:
        return tr("After");
    }
}

} // namespace zs
