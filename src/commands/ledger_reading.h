// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger of projects read row by row, with everything that will not do named in its place: pure,
// so that a cell can be put right and the whole read again before anything is written.
#pragma once

#include "commands/ledger_columns.h"
#include "commands/table_reading.h"
#include "domain/project.h"
#include "library/dictionaries.h"
#include "library/plan_tree.h"

#include <QHash>
#include <QSet>

namespace zs {

class Workspace;

/// What names in cells mean here.
struct LedgerNames {
    QHash<QString, OrgUnitId> units;   ///< by name and by code
    QHash<QString, PersonId> people;   ///< by name; invalid where two have it
    QHash<QString, PlanItemId> goals;  ///< likewise, by name and by code
    QHash<QString, QString> tags;      ///< codes, by name and by code
    QHash<QString, QString> divisions; ///< likewise
    QHash<QString, QString> industries;
    QSet<QString> codes; ///< of projects that are there
};

struct LedgerOrder {
    LedgerMapping mapping;
    std::optional<AmountUnit> unit{}; ///< nothing is read before somebody says it
    QSet<int> left{};                 ///< rows that are left out, from 1 as in the file
};

/// An amount on a rung of the ladder, with the number of its document; empty = none is named.
struct LedgerFigure {
    MoneyRung rung = MoneyRung::Estimate;
    Money amount;
    QString number;
    bool operator==(const LedgerFigure &) const = default;
};

struct LedgerReading {
    std::vector<Project> projects;                  ///< without ids
    std::vector<std::vector<LedgerFigure>> figures; ///< beside the projects, by rung
    std::vector<int> rows;                          ///< where they stand, from 1 as in the file
    std::vector<TableProblem> problems;             ///< what stops the import
    std::vector<TableProblem> hints;                ///< worth a look; row 0 = the table as a whole
    int passedOver = 0;                             ///< blank rows, repeated heads and sums
    bool unitMissing = false; ///< there are amounts, and nobody said in which unit

    [[nodiscard]] bool mayRun() const
    {
        return problems.empty() && !unitMissing && !projects.empty();
    }
};

/// Rows read, of all; returns false to give up.
using LedgerProgress = std::function<bool(std::int64_t done, std::int64_t all)>;

/// `today`: nothing is approved or finished later than that. Given up, it may not run.
[[nodiscard]] LedgerReading readLedger(const TableSheet &sheet,
                                       const LedgerOrder &order,
                                       const LedgerNames &names,
                                       QDate today,
                                       const LedgerProgress &progress = {});

/// What this session's person may read.
[[nodiscard]] Result<LedgerNames> ledgerNames(Workspace &workspace);

/// Takes the projects into the workspace as one act, after a backup, all or none: each with its
/// figures of money and the documents that they name. A secrecy mark in the file's name becomes the
/// projects' label.
[[nodiscard]] Result<ChangeSet>
importProjects(Workspace &workspace, const LedgerReading &reading, const QString &fileName);

} // namespace zs
