// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of money as files: PDF, spreadsheet or CSV, with the marks of what they tell of.
#pragma once

#include "commands/workspace.h"

#include <QStringList>

#include <utility>

namespace zs {

struct FundTable {
    QString title;
    std::vector<std::pair<QString, double>> columns; ///< title, share of the width
    std::vector<QStringList> rows;
    std::vector<int> numbers; ///< columns set to the right
    std::vector<std::pair<QString, QString>> facts;
    std::vector<ProjectId> projects; ///< those told of; the gravest label marks the file
};

/// The suffix chooses (.pdf, .xlsx, .csv). Asks leave for every project and notes it. The path that
/// was written: the name bears the mark.
[[nodiscard]] Result<QString>
writeFundTable(Workspace &workspace, const FundTable &table, const QString &path);
/// What the dialog for a file name offers.
[[nodiscard]] QString fundFileFilter();

} // namespace zs
