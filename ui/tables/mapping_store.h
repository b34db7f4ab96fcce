// SPDX-License-Identifier: GPL-3.0-or-later
// What a person said the columns of a table stand for, remembered by the heads of the columns: the
// next file of the same kind needs no mapping.
#pragma once

#include "exchange/table_columns.h"

namespace zs {

/// Keeps the mapping for files with the same heads, for this person on this machine; the 40 latest
/// are kept.
void rememberMapping(const TableMapping &mapping);
/// The mapping with what was remembered for its heads put in; as it is when nothing was.
[[nodiscard]] TableMapping recalledMapping(TableMapping mapping);

} // namespace zs
