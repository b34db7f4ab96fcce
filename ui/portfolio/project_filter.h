// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/project.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>

namespace zs {

class ProjectModel;

/// What the list is narrowed to; unset members do not narrow.
struct ProjectQuery {
    QString text; ///< each word must stand somewhere in the row
    std::optional<ProjectStage> stage;
    std::optional<ProjectKind> kind;
    std::optional<OrgUnitId> unit; ///< in charge, or the district
};

class ProjectFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ProjectFilter(ProjectModel &model, QObject *parent = nullptr);
    void setQuery(const ProjectQuery &query);

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
