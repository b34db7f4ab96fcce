// SPDX-License-Identifier: GPL-3.0-or-later
// The newest of rows that pile up: snapshots and scores, of all projects in one question.
#pragma once

#include "domain/risk_rows.h"
#include "store/rows.h"

namespace zs {

/// Occasions of snapshots that hold something else than the features of a project: the states of
/// its tasks, what a simulation came to.
inline constexpr auto kTasksOccasion = QLatin1StringView("tasks");
inline constexpr auto kSimulationOccasion = QLatin1StringView("simulation");

/// Of projects as a whole, by project and time.
[[nodiscard]] Result<std::vector<RiskSnapshot>> projectSnapshots(StatementCache &cache);
/// Of that occasion, by project and time, from that day on; an invalid day: all.
[[nodiscard]] Result<std::vector<RiskSnapshot>>
snapshotsOf(StatementCache &cache, QLatin1StringView occasion, QDate from = {});
/// Of each project as a whole, the one that was written last; ids rise with time.
[[nodiscard]] Result<std::vector<RiskSnapshot>> newestSnapshots(StatementCache &cache);
/// Of each project as a whole and each target.
[[nodiscard]] Result<std::vector<RiskScore>> newestScores(StatementCache &cache);

/// The last record of the log, and of each project that has tasks the last one about it.
struct LogEnds {
    qint64 head = 0;
    QHash<ProjectId, qint64> projects;
};
[[nodiscard]] Result<LogEnds> logEnds(StatementCache &cache);

} // namespace zs
