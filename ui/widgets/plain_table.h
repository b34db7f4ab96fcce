// SPDX-License-Identifier: GPL-3.0-or-later
// A small table of texts, for lists that are filled once.
#pragma once

#include <QStringList>

#include <initializer_list>

class QTableWidget;
class QWidget;

namespace zs {

/// Read only, whole rows selected, house row height.
[[nodiscard]] QTableWidget *plainTable(const QStringList &headers, QWidget *parent);
/// Columns as wide as their texts, the last one takes the rest.
void fitColumns(QTableWidget *table);
void addRow(QTableWidget *table, const QStringList &texts);
/// Columns of numbers stand at the right, head and all, in the rows that are added from now on.
void alignNumbers(QTableWidget *table, std::initializer_list<int> columns);

} // namespace zs
