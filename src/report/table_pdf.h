// SPDX-License-Identifier: GPL-3.0-or-later
// Table documents as PDF/A-1b on A4, fonts embedded.
#pragma once

#include "base/result.h"
#include "report/table_document.h"

namespace zs {

/// Written whole or not at all; Cancelled when `progress` returns false. Needs a QGuiApplication
/// (any platform, also "offscreen") for its fonts; may run outside the main thread.
[[nodiscard]] Result<> writeTablePdf(const TableDocument &document,
                                     const QString &path,
                                     const TableProgress &progress = {});

} // namespace zs
