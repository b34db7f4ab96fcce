// SPDX-License-Identifier: GPL-3.0-or-later
// States of tasks that are kept beside the snapshots of projects (任务快照).
//
// One snapshot row holds those of one project that were due or had something happen to them on a
// day. The tasks stand in its content, not in its column of tasks: what was known must outlive a
// task that is deleted, or only the tasks that went well would be learnt from.
#pragma once

#include "risk/task_features.h"
#include "store/store.h"

namespace zs {

/// What is known already of this month, to tell what is to be kept today.
class TaskBook {
public:
    [[nodiscard]] static Result<TaskBook> load(Store &store, QDate today);

    /// Whether the project has tasks, and none kept in this month or a record since those.
    [[nodiscard]] bool isWorthALook(ProjectId project) const;
    /// The content of a row; empty when nothing is to be kept.
    [[nodiscard]] QJsonObject contentFor(const ProjectFacts &facts) const;
    /// The last record that is known: what is kept today was told up to it.
    [[nodiscard]] qint64 head() const { return m_head; }

private:
    struct Known {
        int states = 0;
        QDate on; ///< of the newest
        QJsonObject newest;
    };
    QDate m_today;
    qint64 m_head = 0;
    QHash<TaskId, Known> m_known;
    QHash<ProjectId, qint64> m_ends; ///< of those with tasks, their last record
    QHash<ProjectId, qint64> m_kept; ///< of those kept in this month, up to which record
};

/// States of milestones, as they were known on past days.
class MilestoneBook {
public:
    /// Of all projects, from that day on; an invalid day: all.
    [[nodiscard]] static Result<MilestoneBook> load(Store &store, QDate from = {});
    /// Of those rows, the oldest first.
    explicit MilestoneBook(std::span<const RiskSnapshot> rows = {});
    /// Adds what was known on that day of the milestone that the features name as the next one.
    void addTo(QJsonObject &features, QDate day) const;

private:
    struct State {
        QDate on;
        QJsonObject features;
    };
    QHash<QString, std::vector<State>> m_states; ///< by task, the oldest first
};

} // namespace zs
