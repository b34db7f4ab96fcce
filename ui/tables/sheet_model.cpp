// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/sheet_model.h"

#include "commands/table_outline.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace zs {

void SheetModel::setSheet(TableFilePtr file, int sheet)
{
    beginResetModel();
    m_file = std::move(file);
    m_sheet = sheet;
    m_problems.clear();
    m_mapping = {};
    endResetModel();
}

void SheetModel::setMapping(const TableMapping &mapping)
{
    const bool sameWidth = mapping.columns.size() == m_mapping.columns.size();
    if (!sameWidth)
        beginResetModel();
    m_mapping = mapping;
    if (!sameWidth)
        endResetModel();
    else if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void SheetModel::setProblems(const std::vector<TableProblem> &problems)
{
    m_problems.clear();
    for (const TableProblem &problem : problems)
        m_problems.insert({problem.row - 1, problem.column}, problem.why);
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_file)
        return 0;
    return static_cast<int>(m_file->sheets[static_cast<std::size_t>(m_sheet)].rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mapping.columns.size());
}

QString SheetModel::problemAt(int row, int column) const
{
    const auto cell = m_problems.constFind({row, column});
    return cell != m_problems.constEnd() ? *cell : m_problems.value({row, -1});
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!m_file || !index.isValid())
        return {};
    const TableSheet &sheet = m_file->sheets[static_cast<std::size_t>(m_sheet)];
    switch (role) {
    case Qt::DisplayRole:
        return cellAt(sheet, index.row(), index.column()).text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return problemAt(index.row(), index.column());
    case Qt::DecorationRole:
        return problemAt(index.row(), index.column()).isEmpty()
                   ? QVariant()
                   : QVariant(QIcon::fromTheme(u"dialog-warning"_s));
    case Qt::ForegroundRole:
        if (!problemAt(index.row(), index.column()).isEmpty())
            return themeColor(ColorRole::Critical);
        if (index.row() <= m_mapping.headerRow
            || m_mapping.columns[static_cast<std::size_t>(index.column())].field.isEmpty())
            return themeColor(ColorRole::Dim);
        return {};
    case Qt::FontRole:
        if (index.row() <= m_mapping.headerRow
            && index.row() > m_mapping.headerRow - m_mapping.headerRows) {
            QFont font = listFont();
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section >= columnCount())
        return {};
    const TableField *field =
        tableField(m_mapping.columns[static_cast<std::size_t>(section)].field);
    return field ? QVariant(columnLetters(section) + u": "_s + tableFieldLabel(*field))
                 : QVariant(columnLetters(section));
}

} // namespace zs
