// SPDX-License-Identifier: GPL-3.0-or-later
#include "funding/fund_problem.h"

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSlack = 1e-9; // 0.3 * 1000 is not quite 300 in binary fractions

QString named(const char *what, std::size_t project)
{
    return QLatin1StringView(what) + u" "_s + QString::number(project);
}

} // namespace

std::int64_t FundPot::least(Money need) const
{
    return static_cast<std::int64_t>(std::ceil(static_cast<double>(need.fen) * minShare - kSlack));
}

std::int64_t FundPot::most(Money need) const
{
    if (maxShare <= 0 || maxShare >= 1)
        return need.fen;
    return static_cast<std::int64_t>(std::floor(static_cast<double>(need.fen) * maxShare + kSlack));
}

QStringList faultsOf(const FundProblem &problem, const FundAnswer &answer)
{
    QStringList faults;
    std::vector<std::int64_t> used(problem.pots.size());
    for (std::size_t p = 0; p < problem.projects.size(); ++p) {
        const FundProject &project = problem.projects[p];
        const bool chosen = answer.isChosen(p);
        if ((project.pin == FundPin::In && !chosen) || (project.pin == FundPin::Out && chosen))
            faults << named("pin of project", p);
        if (!chosen)
            continue;
        if (!std::ranges::all_of(project.needs, [&](std::size_t n) { return answer.isChosen(n); }))
            faults << named("prerequisite of project", p);
        std::int64_t sum = 0;
        for (const FundPart &part : answer.parts[p]) {
            const FundPot &pot = problem.pots[part.pot];
            sum += part.amount.fen;
            used[part.pot] += part.amount.fen;
            if (!project.fits[part.pot])
                faults << named("source that does not fit project", p);
            if (part.amount.fen <= 0 || part.amount.fen < pot.least(project.need)
                || part.amount.fen > pot.most(project.need))
                faults << named("share of project", p);
        }
        if (sum != project.need.fen)
            faults << named("need of project", p);
    }
    for (std::size_t s = 0; s < used.size(); ++s) {
        if (used[s] > problem.pots[s].amount.fen)
            faults << named("amount of pot", s);
    }
    return faults;
}

} // namespace zs
