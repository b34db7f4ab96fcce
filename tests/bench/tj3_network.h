// SPDX-License-Identifier: GPL-3.0-or-later
// One network for two schedulers: as a plan of ours, as a Primavera file, and as a TaskJuggler
// project with the same working time.
#pragma once

#include "domain/plan.h"

#include <QByteArray>

namespace zs::test {

/// `tasks` (few enough to end by 2034: tj3 knows no later year) leaves of 1 to 24 hours, each with
/// 1 to 3 finish-to-start predecessors among the 50 before it, without lags: tj3 counts them
/// otherwise. Monday to Friday 08:00-12:00 and 13:00-17:00, with two weeks off a year; all times
/// are whole hours. The same for the same seed.
[[nodiscard]] Plan tj3Network(int tasks, std::uint32_t seed);

/// The same as TaskJuggler 3 reads it, at its hourly resolution, up to `finish`; it writes
/// `report`.csv with the start and end of each task, in the plan's order.
[[nodiscard]] QByteArray tj3Project(const Plan &plan, WallTime finish, const QString &report);

/// The same as Primavera P6 exports it (XER, UTF-8).
[[nodiscard]] QByteArray xerProject(const Plan &plan);

} // namespace zs::test
