// SPDX-License-Identifier: GPL-3.0-or-later
// import of tables (XLSX, CSV) into a new project.
#pragma once

#include "cli/invocation.h"

namespace zs {

/// By its suffix.
[[nodiscard]] bool isTableFile(const QString &path);

/// Imports the first sheet of the call's second word: columns by their heads, numbers without a
/// unit in days and yuan. Refused, with every cell that cannot be read, when one cannot be.
[[nodiscard]] int importTable(const Invocation &call, Workspace &workspace);

} // namespace zs
