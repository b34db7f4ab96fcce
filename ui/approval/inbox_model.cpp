// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/inbox_model.h"

#include "approval/case_json.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pinyin.h"
#include "ui/widgets/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

void InboxModel::setRows(std::vector<InboxRow> rows, QHash<PersonId, QString> names, WallTime now)
{
    beginResetModel(); // another box, or a box read anew: rows of one are not those of the other
    m_rows = std::move(rows);
    m_names = std::move(names);
    m_now = now;
    m_texts.clear();
    choose();
    endResetModel();
}

/// Only when somebody looks for something: a long box opens without it.
void InboxModel::makeTexts()
{
    if (m_texts.size() == m_rows.size())
        return;
    m_texts.clear();
    m_texts.reserve(m_rows.size());
    for (const InboxRow &row : m_rows) {
        const QString plain = QString::number(row.number) + u' ' + row.title + u' ' + row.node
                              + u' ' + m_names.value(row.starter);
        m_texts.push_back(plain.toLower() + u' ' + pinyinInitials(plain));
    }
}

void InboxModel::setFilter(const QString &words)
{
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    choose();
    endResetModel();
}

void InboxModel::choose()
{
    const QStringList wanted = m_words.toLower().split(u' ', Qt::SkipEmptyParts);
    if (!wanted.isEmpty())
        makeTexts();
    m_shown.clear();
    m_shown.reserve(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (std::ranges::all_of(wanted, [&](const QString &w) { return m_texts[i].contains(w); }))
            m_shown.push_back(i);
    }
}

int InboxModel::rowOf(CaseId id) const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (m_rows[m_shown[i]].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int InboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

bool InboxModel::isLate(const InboxRow &row) const
{
    return row.due.isValid() && !row.done.isValid() && row.due < m_now;
}

QString InboxModel::text(const InboxRow &row, Column column) const
{
    switch (column) {
    case Number:
        return QString::number(row.number);
    case Title: {
        const QString mark = labelOf(row.classification);
        return row.classification == Classification::Open ? row.title
                                                          : u"[%1] %2"_s.arg(mark, row.title);
    }
    case Step:
        return row.node;
    case Starter:
        return m_names.value(row.starter);
    case Due:
        if (!row.due.isValid())
            return {};
        return isLate(row) ? tr("%1, late").arg(row.due.toString()) : row.due.toString();
    case Status:
        if (row.done.isValid() && row.verb > 0)
            return verbText(static_cast<Verb>(row.verb));
        return statusText(static_cast<CaseStatus>(row.status));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const InboxRow &row = at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Title || column == Step ? text(row, column) : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == Number ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return column == Due && isLate(row) ? QVariant(themeColor(ColorRole::Late)) : QVariant();
    default:
        return {};
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Matter");
    case Step:
        return tr("Step");
    case Starter:
        return tr("Started by");
    case Due:
        return tr("Due");
    case Status:
        return tr("Status");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace zs
