// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/project_filter.h"

#include "ui/portfolio/project_model.h"

#include <algorithm>

namespace zs {

ProjectFilter::ProjectFilter(ProjectModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_collator(QLocale(QLocale::Chinese, QLocale::China))
{
    m_collator.setNumericMode(true);
    setSourceModel(&model);
    setDynamicSortFilter(true);
}

void ProjectFilter::setQuery(const ProjectQuery &query)
{
    m_query = query;
    m_words = query.text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool ProjectFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Project &project = m_model.project(row);
    if (!m_query.matches(project))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = m_model.index(row, 0).data(ProjectModel::SearchRole).toString();
    return std::ranges::all_of(m_words,
                               [&text](const QString &word) { return text.contains(word); });
}

std::vector<Project> ProjectFilter::shown() const
{
    std::vector<Project> all;
    for (int row = 0; row < rowCount(); ++row)
        all.push_back(m_model.project(mapToSource(index(row, 0)).row()));
    return all;
}

bool ProjectFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(ProjectModel::RawRole);
    const QVariant b = right.data(ProjectModel::RawRole);
    if (a.typeId() == QMetaType::LongLong && b.typeId() == QMetaType::LongLong)
        return a.toLongLong() < b.toLongLong();
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

} // namespace zs
