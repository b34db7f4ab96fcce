// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of projects is narrowed to, and such filters under names of one's own.
#pragma once

#include "domain/project.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace zs {

/// Unset members do not narrow.
struct ProjectQuery {
    QString text = {}; ///< each word must stand somewhere in the row, as it is or by its pinyin
    std::optional<ProjectStage> stage = {};
    std::optional<ProjectKind> kind = {};
    std::optional<InvestmentWay> way = {};
    std::optional<OrgUnitId> unit = {}; ///< in charge, or the district
    QString tag = {};                   ///< code
    int year = 0;                       ///< planned to be under way in it; 0 = any
    std::optional<Money> least = {};    ///< budget, else estimate
    std::optional<Money> most = {};

    /// Everything but the text.
    [[nodiscard]] bool matches(const Project &project) const;
    [[nodiscard]] QJsonObject toJson() const;
    /// What cannot be read does not narrow.
    [[nodiscard]] static ProjectQuery fromJson(const QJsonObject &json);
    bool operator==(const ProjectQuery &) const = default;
};

/// Named filters of this person on this machine.
class SavedQueries {
public:
    [[nodiscard]] static QStringList names();
    [[nodiscard]] static ProjectQuery query(const QString &name);
    static void save(const QString &name, const ProjectQuery &query);
    static void remove(const QString &name);
};

} // namespace zs
