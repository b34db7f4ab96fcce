// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a table that somebody keeps elsewhere stand for in a plan: told from their
// heads, in Chinese and English, changeable by a person.
#pragma once

#include "exchange/duration_text.h"
#include "exchange/table_file.h"

#include <QStringList>

namespace zs {

/// How the cells of a column are read.
enum class TableKind {
    Text,
    Number, ///< whole
    Level,  ///< of the outline, 1 at the top
    Percent,
    Duration,
    Day,
    Money,
    Flag,
    Choice,
    Unit, ///< in charge, by name
    Calendar,
    Links, ///< predecessors or successors
    Work,  ///< who works on it
};

/// Something that a column may stand for.
struct TableField {
    QString id; ///< a column of the task's field table, or "number", "level", "predecessors",
                ///< "successors", "resources", "code"
    TableKind kind = TableKind::Text;
    const char *context = nullptr; ///< of the label, for the translator
    const char *label = nullptr;   ///< English
    int field = -1;                ///< in the field table of tasks
    bool atFinish = false;         ///< a day that ends something: the whole day counts
};

/// All of them, the usual ones first.
[[nodiscard]] const std::vector<TableField> &tableFields();
/// Null when there is none.
[[nodiscard]] const TableField *tableField(QStringView id);
/// Translated.
[[nodiscard]] QString tableFieldLabel(const TableField &field);

/// In which unit plain numbers are meant.
enum class TableUnit { Unknown, Minute, Hour, Day, Week, Month, Yuan, TenThousandYuan };

/// What one column of the file stands for; an empty field is left out.
struct ColumnMapping {
    QString header; ///< as in the file, merged heads joined
    QString field;
    TableUnit unit = TableUnit::Unknown; ///< for durations and money
    bool operator==(const ColumnMapping &) const = default;
};

/// From what the outline is read.
enum class TableOutline { None, Level, Wbs, Spaces };

struct TableMapping {
    int headerRow = -1; ///< last row of the head, from 0; -1 = the table has none
    int headerRows = 1; ///< two when heads are merged above
    TableOutline outline = TableOutline::None;
    std::vector<ColumnMapping> columns; ///< one a column of the file
    bool operator==(const TableMapping &) const = default;

    /// The first column that stands for this field; -1 when there is none.
    [[nodiscard]] int columnOf(QStringView field) const;
};

/// Finds the head row (and a second one of merged cells above it) among the first rows and guesses
/// what each column stands for; no field is guessed twice.
[[nodiscard]] TableMapping guessMapping(const TableSheet &sheet);
/// The same with the head where a person says it is (-1: no head; then columns A, B, ...).
[[nodiscard]] TableMapping guessMapping(const TableSheet &sheet, int headerRow, int headerRows);
/// The outline that the columns of a mapping allow: level, else WBS with dots, else leading blanks.
[[nodiscard]] TableOutline guessOutline(const TableSheet &sheet, const TableMapping &mapping);

/// A, B, ..., Z, AA, ...
[[nodiscard]] QString columnLetters(int column);

} // namespace zs
