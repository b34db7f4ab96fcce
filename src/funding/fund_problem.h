// SPDX-License-Identifier: GPL-3.0-or-later
// Which projects of the reserve to fund in a year, and from which quotas.
#pragma once

#include "base/money.h"
#include "domain/money_rows.h"

#include <QStringList>

#include <vector>

namespace zs {

/// Decided beforehand by a person, or left to the choice.
enum class FundPin { Free, In, Out };

struct FundProject {
    ProjectId id;
    Money need;       ///< in that year, all of it or none
    double value = 1; ///< what choosing it is worth, above 0
    FundPin pin = FundPin::Free;
    std::vector<std::size_t> needs; ///< other projects without which it is not chosen
    std::vector<bool> fits;         ///< by pot: may money of it go here

    bool operator==(const FundProject &) const = default;
};

struct FundPot {
    FundQuotaId id;
    Money amount;
    double minShare = 0; ///< of a project's need, where this pot gives anything
    double maxShare = 0; ///< of a project's need; 0 = not limited

    /// What it gives a project of that need, in 分, when it gives anything.
    [[nodiscard]] std::int64_t least(Money need) const;
    [[nodiscard]] std::int64_t most(Money need) const;

    bool operator==(const FundPot &) const = default;
};

struct FundProblem {
    std::vector<FundPot> pots;
    std::vector<FundProject> projects;
    double gap = 0.01;   ///< to the proven bound, at which to stop; a share
    double seconds = 10; ///< at most

    bool operator==(const FundProblem &) const = default;
};

/// How the search ended: proven within the gap, out of time, stopped by a person, or that nothing
/// fits what was pinned.
enum class FundEnd { WithinGap, OutOfTime, Stopped, Impossible };

struct FundPart {
    std::size_t pot = 0;
    Money amount;
    bool operator==(const FundPart &) const = default;
};

struct FundAnswer {
    FundEnd end = FundEnd::Impossible;
    std::vector<std::vector<FundPart>> parts; ///< by project; empty = not chosen
    double value = 0;                         ///< of what is chosen
    double bound = 0;                         ///< no choice is worth more
    double gap = 0;                           ///< of the value to the bound, a share of the bound
    double seconds = 0;

    [[nodiscard]] bool isChosen(std::size_t project) const
    {
        return project < parts.size() && !parts[project].empty();
    }
};

/// What an answer breaks, in words; empty when it keeps to every amount, share, pin and
/// prerequisite to the 分. It knows nothing of how the answer was found.
[[nodiscard]] QStringList faultsOf(const FundProblem &problem, const FundAnswer &answer);

} // namespace zs
