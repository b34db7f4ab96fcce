// SPDX-License-Identifier: GPL-3.0-or-later
// How long a task may take, told by who knows it (三点估算): at least, most likely, at most.
#pragma once

#include "base/result.h"
#include "domain/task.h"

#include <array>
#include <optional>

namespace zs {

/// Minutes of work; a point that nobody told has no value. Kept in Task::extras under one key.
struct ThreePoint {
    std::optional<std::int64_t> least;
    std::optional<std::int64_t> likely;
    std::optional<std::int64_t> most;

    [[nodiscard]] bool isEmpty() const { return !least && !likely && !most; }
    [[nodiscard]] bool isComplete() const { return least && likely && most; }
    bool operator==(const ThreePoint &) const = default;
};

/// What columns of tables and cells to set are called.
inline constexpr std::array kThreePointColumns{QLatin1StringView("three_least"),
                                               QLatin1StringView("three_likely"),
                                               QLatin1StringView("three_most")};
/// 0 to 2; -1 = the column is none of them.
[[nodiscard]] int threePointPlace(QStringView column);

/// What cannot be read is no estimate.
[[nodiscard]] ThreePoint threePointOf(const Task &task);
/// The task with that estimate; an empty one is taken out. What else its extras hold stays.
[[nodiscard]] Task withThreePoint(Task task, const ThreePoint &points);
/// One of the three by its place; without a value, or negative: none.
[[nodiscard]] std::optional<std::int64_t> pointAt(const ThreePoint &points, int place);
[[nodiscard]] ThreePoint withPoint(ThreePoint points, int place, std::int64_t minutes);
/// Invalid, saying why, unless those that are told rise and the least is above nothing.
[[nodiscard]] Result<> checkThreePoint(const Task &task);

} // namespace zs
