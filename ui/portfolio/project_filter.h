// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/project_query.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace zs {

class ProjectModel;

class ProjectFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ProjectFilter(ProjectModel &model, QObject *parent = nullptr);
    void setQuery(const ProjectQuery &query);
    [[nodiscard]] const ProjectQuery &query() const { return m_query; }
    /// Those that are shown, in their order.
    [[nodiscard]] std::vector<Project> shown() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ProjectModel &m_model;
    ProjectQuery m_query;
    QStringList m_words;
    QCollator m_collator;
};

} // namespace zs
