// SPDX-License-Identifier: GPL-3.0-or-later
// What rules may ask about a project's money, of all projects at once.
#pragma once

#include "domain/contract_rows.h"
#include "domain/library_rows.h"
#include "domain/money_rows.h"
#include "money/amount.h"
#include "rules/project_facts.h"

#include <QHash>
#include <QSet>

#include <span>
#include <vector>

namespace zs {

class Store;

class MoneyFactBook {
public:
    [[nodiscard]] static Result<MoneyFactBook> load(Store &store);

    /// Fills in the facts of money; the annual ones are of `year`. Not known where nothing was
    /// entered; funds are known (and may be nothing) as soon as the office keeps a ledger.
    void fill(ProjectFigures &figures, ProjectId project, std::int64_t year) const;

    [[nodiscard]] std::span<const InvestmentFigure> annualOf(ProjectId project) const;
    [[nodiscard]] bool hasYear(ProjectId project, std::int64_t year) const;

private:
    struct Sums {
        Money inPlace;
        Money paid;
    };
    struct OfProject {
        std::vector<Contract> contracts;
        std::vector<MoneyFigure> figures;
        std::vector<InvestmentFigure> annual;
        Sums funds;
        QDate guaranteeEnds;
    };

    void fillAnnual(ProjectFigures &figures, const OfProject &own, std::int64_t year) const;

    void takeGuarantees(const std::vector<Guarantee> &guarantees);

    QHash<ProjectId, OfProject> m_projects;
    QHash<ProjectDocumentId, QString> m_numbers; ///< of documents that have one
    QSet<TenderId> m_bidding;                    ///< tenders under the bidding law
    bool m_keepsLedger = false;
};

} // namespace zs
