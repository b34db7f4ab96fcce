// SPDX-License-Identifier: GPL-3.0-or-later
// The projects of a workspace as a table; its columns come from the project's field table.
#pragma once

#include "domain/change_set.h"
#include "domain/project.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <vector>

namespace zs {

class ProjectModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using NameLookup = std::function<QString(EntityKind, const Uuid &)>;
    enum Roles { RawRole = Qt::UserRole, SearchRole, IdRole };

    explicit ProjectModel(QObject *parent = nullptr);

    void load(std::vector<Project> projects, NameLookup names);
    /// Brings the rows up to date: no reset.
    void apply(const ChangeSet &set);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Project &project(int row) const
    {
        return m_projects[static_cast<std::size_t>(row)];
    }
    /// -1 when there is none.
    [[nodiscard]] int rowOf(ProjectId id) const;
    [[nodiscard]] static int columnOf(QStringView name);

private:
    void applyOne(const EntityChange &change);
    [[nodiscard]] QString text(const Project &project, const FieldInfo &field) const;
    [[nodiscard]] QString searchText(std::size_t row) const;

    std::vector<Project> m_projects;
    mutable std::vector<QString>
        m_search; ///< lower-case text of each row, made when first asked for
    QHash<ProjectId, int> m_rows;
    NameLookup m_names;
};

} // namespace zs
