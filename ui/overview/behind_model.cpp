// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/behind_model.h"

#include "money/amount.h"
#include "ui/overview/overview_figures.h"
#include "ui/widgets/labels.h"

#include <QHash>

namespace zs {

using namespace Qt::StringLiterals;

void BehindModel::show(const RuleDesk::Overview &all, const std::vector<ProjectId> &projects)
{
    QHash<ProjectId, std::size_t> places;
    places.reserve(static_cast<qsizetype>(all.projects.size()));
    for (std::size_t i = 0; i < all.projects.size(); ++i)
        places.insert(all.projects[i].id, i);
    beginResetModel();
    m_rows.clear();
    for (const ProjectId id : projects) {
        const auto found = places.constFind(id);
        if (found != places.cend())
            m_rows.push_back(
                {&all.projects[*found], *found < all.progress.size() ? all.progress[*found] : -1});
    }
    endResetModel();
}

ProjectId BehindModel::projectAt(int row) const
{
    return row < 0 || row >= rowCount() ? ProjectId()
                                        : m_rows[static_cast<std::size_t>(row)].project->id;
}

QStringList BehindModel::headers() const
{
    return {tr("Code"),
            tr("Name"),
            tr("Stage"),
            tr("Investment"),
            tr("Progress"),
            tr("Planned finish"),
            tr("Scheduled finish")};
}

QString BehindModel::text(const Row &row, int column) const
{
    const Project &project = *row.project;
    switch (column) {
    case Code:
        return project.code;
    case Name:
        return project.name;
    case Stage:
        return labelOf(project.stage);
    case Investment:
        return amountText(amountOf(project));
    case Progress:
        return row.progress < 0 ? u"—"_s : u"%1 %"_s.arg(qRound(row.progress * 100));
    case PlannedFinish:
        return project.plannedFinish.toString(Qt::ISODate);
    case ScheduledFinish:
        return project.planFinish.date().toString(Qt::ISODate);
    default:
        return {};
    }
}

QStringList BehindModel::cells(int row) const
{
    QStringList cells;
    for (int column = 0; column < Columns; ++column)
        cells << text(m_rows[static_cast<std::size_t>(row)], column);
    return cells;
}

int BehindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BehindModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{Columns};
}

QVariant BehindModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_rows[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::TextAlignmentRole)
        return index.column() == Investment || index.column() == Progress
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant BehindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return headers().value(section);
}

} // namespace zs
