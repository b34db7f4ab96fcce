// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/project_model.h"

#include "audit/audit_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pinyin.h"

#include <array>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

/// What the list shows, by column name; the secrecy mark comes first in every line.
constexpr std::array kShown{u"classification",
                            u"code",
                            u"name",
                            u"stage",
                            u"kind",
                            u"owner",
                            u"district",
                            u"planned_start",
                            u"planned_finish",
                            u"estimate",
                            u"budget"};

const FieldInfo &shown(int column)
{
    return projectField(kShown[static_cast<std::size_t>(column)]);
}

} // namespace

ProjectModel::ProjectModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ProjectModel::load(std::vector<Project> projects, NameLookup names)
{
    beginResetModel();
    m_projects = std::move(projects);
    m_names = std::move(names);
    m_search.assign(m_projects.size(), {});
    m_rows.clear();
    for (std::size_t row = 0; row < m_projects.size(); ++row)
        m_rows.insert(m_projects[row].id, static_cast<int>(row));
    endResetModel();
}

void ProjectModel::apply(const ChangeSet &set)
{
    for (const EntityChange &change : set.changes) {
        if (change.entity == EntityKind::Project)
            applyOne(change);
    }
}

void ProjectModel::applyOne(const EntityChange &change)
{
    const ProjectId id(change.id);
    const int row = rowOf(id);
    if (change.kind == ChangeKind::Insert && row < 0) {
        const int last = static_cast<int>(m_projects.size());
        Project fresh;
        fresh.id = id;
        zs::apply(fresh, change);
        beginInsertRows({}, last, last);
        m_projects.push_back(std::move(fresh));
        m_search.emplace_back();
        m_rows.insert(id, last);
        endInsertRows();
    } else if (change.kind == ChangeKind::Delete && row >= 0) {
        beginRemoveRows({}, row, row);
        m_projects.erase(m_projects.begin() + row);
        m_search.erase(m_search.begin() + row);
        m_rows.remove(id);
        for (int &other : m_rows)
            other -= other > row ? 1 : 0;
        endRemoveRows();
    } else if (change.kind == ChangeKind::Update && row >= 0) {
        zs::apply(m_projects[static_cast<std::size_t>(row)], change);
        m_search[static_cast<std::size_t>(row)].clear();
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int ProjectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_projects.size());
}

int ProjectModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kShown.size());
}

QString ProjectModel::text(const Project &project, const FieldInfo &field) const
{
    const FieldValue value = field.get(&project);
    if (field.type == FieldType::Money) {
        const Money amount = FieldCodec<Money>::unpack(value);
        return amount.fen == 0 ? QString() : inTenThousandYuan(amount);
    }
    if (field.type == FieldType::Choice && &field == &projectField(u"classification")
        && project.classification == Classification::Open)
        return {}; // open needs no mark
    return valueText(*entityInfo(EntityKind::Project), field, value, m_names);
}

QString ProjectModel::searchText(std::size_t row) const
{
    QString &made = m_search[row];
    if (made.isEmpty()) {
        for (int column = 0; column < columnCount(); ++column)
            made += text(m_projects[row], shown(column)).toLower() + u'\n';
        const Project &project = m_projects[row];
        made += project.place.toLower() + u'\n' + project.tags + u'\n';
        made += pinyinInitials(project.name) + u'\n' + pinyinFull(project.name) + u'\n';
    }
    return made;
}

QVariant ProjectModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Project &project = m_projects[row];
    const FieldInfo &field = shown(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(project, field);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? labelOf(project.classification) : text(project, field);
    case Qt::ToolTipRole:
        return index.column() == columnOf(u"name") ? project.name : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(field.type == FieldType::Money
                                       ? Qt::AlignRight | Qt::AlignVCenter
                                       : Qt::AlignLeft | Qt::AlignVCenter);
    case SearchRole:
        return searchText(row);
    case IdRole:
        return project.id.value().toBytes();
    case RawRole: {
        const FieldValue value = field.get(&project);
        if (const auto *whole = std::get_if<std::int64_t>(&value))
            return static_cast<qlonglong>(*whole);
        return text(project, field);
    }
    default:
        return {};
    }
}

QVariant ProjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const FieldInfo &field = shown(section);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return field.type == FieldType::Money ? tr("%1 (10k yuan)").arg(labelOf(field))
                                              : labelOf(field);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(field.type == FieldType::Money
                                       ? Qt::AlignRight | Qt::AlignVCenter
                                       : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

int ProjectModel::rowOf(ProjectId id) const
{
    return m_rows.value(id, -1);
}

int ProjectModel::columnOf(QStringView name)
{
    for (std::size_t column = 0; column < kShown.size(); ++column) {
        if (name == QStringView(kShown[column]))
            return static_cast<int>(column);
    }
    return -1;
}

} // namespace zs
