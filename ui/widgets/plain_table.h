// SPDX-License-Identifier: GPL-3.0-or-later
// A small table of texts, for lists that are filled once.
#pragma once

#include <QStringList>

class QTableWidget;
class QWidget;

namespace zs {

/// Read only, whole rows selected, house row height.
[[nodiscard]] QTableWidget *plainTable(const QStringList &headers, QWidget *parent);
/// Columns as wide as their texts, the last one takes the rest.
void fitColumns(QTableWidget *table);
void addRow(QTableWidget *table, const QStringList &texts);

} // namespace zs
