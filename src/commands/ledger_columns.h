// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a ledger of projects (项目台账) stand for, told from their heads, changeable
// by a person; and amounts in the unit that a person says they are in.
#pragma once

#include "domain/money_rows.h"
#include "exchange/table_file.h"
#include "money/amount.h"

#include <QStringList>

#include <vector>

namespace zs {

/// Figure: an amount that is no field of the project, only a rung of its ladder; Paper: the number
/// of the document (文号) that a rung's amount rests on.
enum class LedgerKind {
    Text,
    Choice,
    Day,
    Amount,
    Unit,
    Person,
    Degrees,
    Metres,
    Goal,
    Words,
    Figure,
    Paper
};

/// Something that a column may stand for.
struct LedgerField {
    QString id; ///< column of the project's field table; of a Figure or Paper a name of its own
    LedgerKind kind = LedgerKind::Text;
    MoneyRung rung = MoneyRung::Estimate; ///< of Amount, Figure and Paper

    [[nodiscard]] bool isAmount() const
    {
        return kind == LedgerKind::Amount || kind == LedgerKind::Figure;
    }
};

/// The usual ones first.
[[nodiscard]] const std::vector<LedgerField> &ledgerFields();
/// Null when there is none.
[[nodiscard]] const LedgerField *ledgerField(QStringView id);
/// Translated.
[[nodiscard]] QString ledgerFieldLabel(const LedgerField &field);

/// 元, 万元, 亿元 or yuan, wan, yi.
[[nodiscard]] std::optional<AmountUnit> amountUnitFrom(QStringView text);

struct LedgerMapping {
    int headerRow = -1; ///< last row of the head, from 0
    int headerRows = 1; ///< two when heads are merged above
    QStringList heads;  ///< one a column, joined where they are merged
    QStringList fields; ///< likewise; empty = left out
    bool operator==(const LedgerMapping &) const = default;

    /// The first column that stands for this field; -1 when there is none.
    [[nodiscard]] int columnOf(QStringView field) const;
};

/// Finds the head among the first rows; no field is guessed twice.
[[nodiscard]] LedgerMapping guessLedger(const TableSheet &sheet);
/// The same with the head where a person says it is (-1: the table has none).
[[nodiscard]] LedgerMapping ledgerMappingAt(const TableSheet &sheet, int headerRow, int headerRows);
/// The unit that a head names in so many words ("总投资（万元）").
[[nodiscard]] std::optional<AmountUnit> unitInHead(const QString &head);

/// "12,345.67" or "12,345.67万元", exactly; a unit of its own goes before `unit`. Invalid: no
/// number, negative, finer than a fen, or too much.
[[nodiscard]] Result<Money> amountFrom(QStringView text, AmountUnit unit);

} // namespace zs
