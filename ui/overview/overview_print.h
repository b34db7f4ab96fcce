// SPDX-License-Identifier: GPL-3.0-or-later
// The overview on one sheet of paper.
#pragma once

#include "ui/overview/overview_figures.h"

namespace zs {

struct OverviewSheet {
    QStringList cards; ///< two lines each: name and number, amount
    OverviewFigures figures;
    std::vector<ProjectId> projects; ///< whose labels count
};

/// A4 across, PDF, marked with the highest label; asked for and written down as a print.
[[nodiscard]] Result<>
printOverview(Workspace &workspace, const OverviewSheet &sheet, const QString &path);

} // namespace zs
