// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_model.h"

#include "ui/widgets/theme.h"

#include <QFont>
#include <QIcon>

#include <iterator>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::int64_t kPage = 200;
/// Enough to see what a record is about; the details panel shows the rest.
constexpr std::size_t kLinesForRow = 3;

} // namespace

AuditModel::AuditModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{}

AuditModel::Row AuditModel::rowOf(LogRecord record) const
{
    const auto names = [this](EntityKind kind, const Uuid &id) {
        return m_workspace.nameOf(kind, id);
    };
    std::vector<AuditLine> lines = describe(record, names, kLinesForRow);
    Row row{std::move(record), {}, lines.size()};
    if (!lines.empty())
        row.first = std::move(lines.front());
    return row;
}

void AuditModel::setFilter(const AuditFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    const auto total = m_workspace.auditCount(filter);
    m_total = total.value_or(0);
    endResetModel();
    if (!total)
        Q_EMIT failed(total.error());
    else
        fetchMore({});
}

void AuditModel::catchUp()
{
    const auto total = m_workspace.auditCount(m_filter);
    if (!total || *total <= m_total)
        return;
    auto fresh = m_workspace.auditRecords(m_filter, 0, *total - m_total, true);
    if (!fresh) {
        Q_EMIT failed(fresh.error());
        return;
    }
    std::vector<Row> rows;
    for (LogRecord &record : *fresh)
        rows.push_back(rowOf(std::move(record)));
    if (!rows.empty()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.begin(),
                      std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    m_total = *total;
}

void AuditModel::markBroken(std::int64_t sequence)
{
    m_broken = sequence;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditModel::text(const Row &row, Column column) const
{
    const AuditLine &line = row.first;
    switch (column) {
    case Sequence:
        return QString::number(row.record.sequence);
    case Time:
        return line.time;
    case Who:
        return line.person;
    case Act:
        return line.act;
    case ProjectCode:
        return line.project;
    case Subject:
        return line.subject;
    default:
        break;
    }
    if (line.field.isEmpty())
        return line.note;
    const QString change = tr("%1: %2 → %3")
                               .arg(line.field,
                                    line.before.isEmpty() ? u"—"_s : line.before,
                                    line.after.isEmpty() ? u"—"_s : line.after);
    return row.lines > 1 ? tr("%1, and more").arg(change) : change;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const bool broken = m_broken > 0 && row.record.sequence == m_broken;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == Sequence ? Qt::AlignRight | Qt::AlignVCenter
                                                      : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return broken ? QVariant(themeColor(ColorRole::Critical)) : QVariant();
    case Qt::DecorationRole:
        return broken && column == Sequence ? QVariant(QIcon::fromTheme(u"dialog-error"_s))
                                            : QVariant();
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Sequence ? Qt::AlignRight | Qt::AlignVCenter
                                                       : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Sequence:
        return tr("No.");
    case Time:
        return tr("Time");
    case Who:
        return tr("Person");
    case Act:
        return tr("Act");
    case ProjectCode:
        return tr("Project");
    case Subject:
        return tr("Object");
    case What:
        return tr("What changed");
    default:
        return {};
    }
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && static_cast<std::int64_t>(m_rows.size()) < m_total;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto have = static_cast<std::int64_t>(m_rows.size());
    auto records = m_workspace.auditRecords(m_filter, have, kPage, true);
    if (!records || records->empty()) {
        m_total = have; // do not ask again and again
        if (!records)
            Q_EMIT failed(records.error());
        return;
    }
    beginInsertRows(
        {}, static_cast<int>(have), static_cast<int>(have) + static_cast<int>(records->size()) - 1);
    for (LogRecord &record : *records)
        m_rows.push_back(rowOf(std::move(record)));
    endInsertRows();
}

} // namespace zs
