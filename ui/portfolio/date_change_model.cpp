// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/date_change_model.h"

#include "ui/widgets/theme.h"

namespace zs {

void DateChangeModel::setPreview(ImportPreviewPtr preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
}

int DateChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->changes.size());
}

int DateChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DateChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_preview)
        return {};
    const DateChange &change = m_preview->changes[static_cast<std::size_t>(index.row())];
    if (role == Qt::ForegroundRole) {
        const bool moved =
            (index.column() == StartHere && change.startInFile != change.startHere)
            || (index.column() == FinishHere && change.finishInFile != change.finishHere);
        return moved ? QVariant(themeColor(ColorRole::Late)) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Wbs:
        return change.wbs;
    case Name:
        return change.task;
    case StartInFile:
        return change.startInFile;
    case StartHere:
        return change.startHere;
    case FinishInFile:
        return change.finishInFile;
    case FinishHere:
        return change.finishHere;
    case Reason:
        return change.reason;
    default:
        return {};
    }
}

QVariant DateChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Wbs:
        return tr("WBS");
    case Name:
        return tr("Task");
    case StartInFile:
        return tr("Start in the file");
    case StartHere:
        return tr("Start here");
    case FinishInFile:
        return tr("Finish in the file");
    case FinishHere:
        return tr("Finish here");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace zs
