// SPDX-License-Identifier: GPL-3.0-or-later
// A list as people see it, taken out as PDF, workbook or CSV: asked for, marked with the highest
// label of the projects in it, written down.
#pragma once

#include "commands/workspace.h"

class QTableWidget;
class QWidget;

namespace zs {

struct ListDocument {
    QString title;
    QStringList headers;
    std::vector<double> weights; ///< beside headers: widths in proportion; empty = all the same
    std::vector<QStringList> rows;
    std::vector<ProjectId> projects; ///< that the rows tell of; doubled ones do no harm
    std::vector<std::pair<QString, QString>> facts; ///< said above the list
    std::vector<int> numbers{};                     ///< columns set to the right
    bool inTenThousands = false;                    ///< amounts are in 万元: said above the list
};

/// What a table shows: its heads and rows as they stand, hidden ones left out.
[[nodiscard]] ListDocument listOf(const QTableWidget &table);

/// What stands on everything made of several projects: the highest label among them.
struct ListMark {
    Classification level = Classification::Open;
    QString text; ///< as it is printed; empty for what is open
};
[[nodiscard]] ListMark markOver(Workspace &workspace, const std::vector<ProjectId> &projects);

/// The suffix chooses: .pdf, .xlsx or .csv. Whole or not at all. Forbidden where one of the
/// projects may not leave. Gives the path that was written: what has no place for a mark inside
/// bears it in its name.
[[nodiscard]] Result<QString>
writeList(Workspace &workspace, const ListDocument &list, const QString &path);

/// Asks where to first, and whether to go on where so much lies together that the next label is
/// worth a look (汇聚); the path is empty when the person gave up.
[[nodiscard]] Result<QString>
exportList(Workspace &workspace, const ListDocument &list, QWidget *parent);
/// What the dialog for a file name offers.
[[nodiscard]] QString listFileFilter();

} // namespace zs
