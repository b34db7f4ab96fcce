// SPDX-License-Identifier: GPL-3.0-or-later
// An agency's own history of finished projects (历史台账), read from a table row by row, with
// everything that will not do named in its place. Pure, so that it can be read again before
// anything is written.
#pragma once

#include "commands/table_reading.h"
#include "domain/risk_rows.h"
#include "money/amount.h"

#include <QSet>

namespace zs {

/// What a column may stand for: a part of the outcome, or something that was known beforehand.
struct OutcomeField {
    QString id; ///< "code", "known_on", ..., or a feature's key
    bool isFeature = false;
};
[[nodiscard]] const std::vector<OutcomeField> &outcomeFields();
/// Translated.
[[nodiscard]] QString outcomeFieldLabel(const QString &id);
/// A column that is kept under its own head as something that was known beforehand.
inline constexpr auto kOwnFeature = QLatin1StringView("own");

struct OutcomeMapping {
    int headerRow = -1; ///< from 0; -1: the table has no head
    QStringList heads;  ///< one a column
    QStringList fields; ///< likewise; empty = left out
    bool operator==(const OutcomeMapping &) const = default;

    [[nodiscard]] int columnOf(QStringView field) const;
};
/// Finds the head among the first rows; no field is guessed twice.
[[nodiscard]] OutcomeMapping guessOutcomes(const TableSheet &sheet);

struct OutcomeOrder {
    OutcomeMapping mapping;
    std::optional<AmountUnit> unit{}; ///< of plain amounts; nothing is read before somebody says it
    QSet<int> left{};                 ///< rows that are left out, from 1 as in the file
};

struct OutcomeReading {
    std::vector<PastOutcome> rows; ///< without ids
    std::vector<TableProblem> problems;
    int passedOver = 0; ///< blank rows
    bool unitMissing = false;

    [[nodiscard]] bool mayRun() const { return problems.empty() && !unitMissing && !rows.empty(); }
};

inline constexpr qsizetype kMostOutcomes = 100'000;

/// `present`: keys of outcomes that are there (RiskModelDesk::outcomeKeys()). `progress` returns
/// false to give up; given up, it may not run.
[[nodiscard]] OutcomeReading
readOutcomes(const TableSheet &sheet,
             const OutcomeOrder &order,
             const QSet<QString> &present,
             QDate today,
             const std::function<bool(std::int64_t done, std::int64_t all)> &progress = {});
/// By which a row is known again.
[[nodiscard]] QString outcomeKey(const PastOutcome &row);

} // namespace zs
