// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/fact_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace zs {

void FactModel::setHeads(QStringList heads)
{
    beginResetModel();
    m_heads = std::move(heads);
    endResetModel();
}

void FactModel::setRows(std::vector<FactRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (role == TagRole)
        return m_rows[static_cast<std::size_t>(index.row())].tag;
    const std::vector<FactCell> &cells = m_rows[static_cast<std::size_t>(index.row())].cells;
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= cells.size())
        return {};
    const FactCell &cell = cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? cell.text : cell.tip;
    case OrderRole:
        return cell.order ? QVariant(*cell.order) : QVariant(cell.text);
    case Qt::TextAlignmentRole:
        return QVariant(
            Qt::Alignment(Qt::AlignVCenter | (cell.order ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ForegroundRole:
        return cell.colour ? QVariant(themeColor(*cell.colour)) : QVariant();
    case Qt::FontRole: {
        if (!cell.bold)
            return {};
        QFont font = listFont();
        font.setBold(true);
        return font;
    }
    default:
        return {};
    }
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_heads.value(section);
    return {};
}

FactTable::FactTable(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(new FactModel(this))
    , m_order(new QSortFilterProxyModel(this))
{
    setObjectName(name);
    m_order->setSourceModel(m_model);
    m_order->setSortRole(FactModel::OrderRole);
    setModel(m_order);
    setFont(listFont());
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(scaled(20));
    verticalHeader()->setDefaultSectionSize(scaled(28));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const FactRow *row = rowAt(index); row && row->task.isValid())
            Q_EMIT taskActivated(row->task);
    });
    connect(selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &FactTable::currentRowChanged);
}

void FactTable::setHeads(const QStringList &heads)
{
    m_model->setHeads(heads);
    m_isFitted = false;
}

void FactTable::setRows(std::vector<FactRow> rows)
{
    const int before = currentIndex().row();
    m_model->setRows(std::move(rows));
    if (!m_isFitted && !m_model->rows().empty())
        fit();
    if (before >= 0 && before < m_order->rowCount())
        setCurrentIndex(m_order->index(before, 0));
}

void FactTable::setStretched(int column)
{
    m_stretched = column;
}

void FactTable::fit()
{
    m_isFitted = true;
    constexpr int kMost = 420;
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + scaled(12), scaled(kMost)));
    if (m_stretched >= 0)
        horizontalHeader()->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
}

const FactRow *FactTable::rowAt(const QModelIndex &index) const
{
    const QModelIndex source = m_order->mapToSource(index);
    return source.isValid() ? &m_model->rows()[static_cast<std::size_t>(source.row())] : nullptr;
}

const FactRow *FactTable::current() const
{
    return rowAt(currentIndex());
}

void FactTable::setCurrent(int row)
{
    setCurrentIndex(m_order->mapFromSource(m_model->index(row, 0)));
}

void FactTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && viewport())
        viewport()->update();
}

} // namespace zs
