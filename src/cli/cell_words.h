// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in a table's cells, for the console: as lines and as JSON.
#pragma once

#include "commands/table_reading.h"

#include <QJsonArray>

namespace zs {

/// As "C12", the row's number, or empty for the table as a whole.
[[nodiscard]] QString placeOf(const TableProblem &problem);
/// With its place and value, where there are such.
[[nodiscard]] QString lineOf(const TableProblem &problem);
[[nodiscard]] QJsonArray problemsJson(const std::vector<TableProblem> &problems);

} // namespace zs
