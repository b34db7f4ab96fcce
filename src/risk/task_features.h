// SPDX-License-Identifier: GPL-3.0-or-later
// What was known of a task on a day: as with projects, a function of rows and a day.
#pragma once

#include "risk/project_features.h"

namespace zs {

/// 一季度: tasks that begin within it are followed beside those under way.
inline constexpr int kTaskAheadDays = 92;
/// Of one project: milestones first, then those that begin soonest.
inline constexpr std::size_t kMostTasksFollowed = 2000;

/// The tasks of one project on one day; looks into the facts.
class TaskGround {
public:
    TaskGround(const ProjectFacts &facts, QDate day);

    /// Places in the facts' tasks that are under way, begin within a quarter or ended in this month
    /// or the one before: at most kMostTasksFollowed.
    [[nodiscard]] std::vector<std::size_t> followed() const;
    /// Feature to value. Keys that begin with '_' are no features: what was promised, and what a
    /// change of which is an event.
    [[nodiscard]] QJsonObject features(std::size_t task) const;

private:
    struct Span {
        QDate start; ///< promised, else as scheduled
        QDate finish;
        bool isPromised = false;
    };
    [[nodiscard]] bool isFollowed(std::size_t task) const;
    [[nodiscard]] bool isDone(std::size_t task) const;
    void addLeading(QJsonObject &f, std::size_t task) const;
    void addOwn(QJsonObject &f, std::size_t task) const;

    const ProjectFacts &m_facts;
    QDate m_day;
    std::vector<Span> m_spans; ///< beside the tasks
    std::vector<bool> m_isLeaf;
    std::vector<std::vector<std::size_t>> m_before; ///< predecessors of each
    double m_doneLate = 0; ///< share of the tasks done that ended after their promise
};

/// What happened to a task since a state of it was taken: "actual", "remaining" or "baseline";
/// empty = nothing of that.
[[nodiscard]] QString taskEvent(const QJsonObject &before, const QJsonObject &now);

} // namespace zs
