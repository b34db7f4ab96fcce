// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder of a project's money (估算、概算、预算、合同、支付、决算): what is in force on each
// rung.
#pragma once

#include "domain/contract_rows.h"
#include "domain/library_rows.h"
#include "domain/money_rows.h"
#include "money/amount.h"

#include <array>
#include <span>

namespace zs {

inline constexpr std::size_t kRungCount = 6;

/// Where a rung's amount comes from.
enum class RungOrigin { None, Figure, Contracts, Ledger };

struct RungStanding {
    MoneyRung rung = MoneyRung::Estimate;
    RungOrigin origin = RungOrigin::None;
    Money amount;
    MoneyFigureId figure; ///< of RungOrigin::Figure
    QString number;       ///< of its document (文号)
    QDate decidedOn;
    bool approved = false; ///< it has a document, or was approved by a case here
    int figures = 0;       ///< in force and replaced, not withdrawn
    Money difference;      ///< to the nearest rung below that is known; payments are no such rung
    double share = 0;      ///< the difference as a share of that one
    bool compared = false; ///< whether there is one; never for payments
    double paidShare = 0;  ///< of payments: the part of `paidOf` that is paid
    MoneyRung paidOf = MoneyRung::Payment; ///< nearest known rung below; Payment itself = none

    [[nodiscard]] bool isKnown() const { return origin != RungOrigin::None; }
    bool operator==(const RungStanding &) const = default;
};

struct Ladder {
    std::array<RungStanding, kRungCount> rungs;

    [[nodiscard]] const RungStanding &at(MoneyRung rung) const
    {
        return rungs[static_cast<std::size_t>(rung)];
    }
    bool operator==(const Ladder &) const = default;
};

/// What a ladder rests on; all of one project.
struct LadderBasis {
    std::span<const MoneyFigure> figures;
    std::span<const ProjectDocument> documents;
    std::span<const Contract> contracts;
    Money paid; ///< by the ledger
};

/// The figure that counts on a rung: the last decided of those not withdrawn, the last entered of
/// one day; null when there is none.
[[nodiscard]] const MoneyFigure *inForce(std::span<const MoneyFigure> figures, MoneyRung rung);
/// Contracts in force or finished, what was added to them included; Invalid on overflow.
[[nodiscard]] Result<Money> contractSum(std::span<const Contract> contracts);
/// The greatest share of its contract that the contracts adding to one come to.
[[nodiscard]] double supplementShare(std::span<const Contract> contracts);
/// Contracts stand before a figure of their rung, the ledger before a figure of payments.
[[nodiscard]] Result<Ladder> ladderOf(const LadderBasis &basis);

/// How far the rung is from the one below, in words: "+9.00%", for payments "40.00% of Contract";
/// empty where nothing compares.
[[nodiscard]] QString standingText(const RungStanding &standing);
/// A rung's translated name.
[[nodiscard]] QString rungText(MoneyRung rung);

/// A figure as somebody means to enter it.
struct FigureEntry {
    ProjectId project;
    MoneyRung rung = MoneyRung::Estimate;
    Money amount;
    QDate decidedOn;
    QString title;  ///< of the document
    QString number; ///< 文号
    QString issuer;
    QString reason;
};

/// What is wrong with one field of an entry.
struct FieldFault {
    QString field;   ///< "amount", "number", ...
    QString message; ///< translated
    bool operator==(const FieldFault &) const = default;
};

/// `known` are the project's figures: one that replaces another says why.
[[nodiscard]] std::vector<FieldFault>
faultsOf(const FigureEntry &entry, std::span<const MoneyFigure> known, QDate today);

} // namespace zs
