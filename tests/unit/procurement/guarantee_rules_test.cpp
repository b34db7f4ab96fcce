// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/project_facts.h"
#include "rules/rule_check.h"
#include "rules/shipped_rules.h"
#include "support/stringify.h"

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

RuleOutcome outcome(const QString &id, QDate ends)
{
    RuleBook book;
    std::vector<RulePack> packs = shippedRules().value();
    for (RulePack &pack : packs)
        book.add(std::move(pack));
    ProjectFigures figures;
    figures.today = QDate(2026, 11, 30);
    if (ends.isValid())
        figures.guaranteeEnds = ends;
    const auto entry = book.find(id);
    REQUIRE(entry.has_value());
    return checkRule(*entry,
                     projectSubject(),
                     {u"project"_s, factsOf(Project(), figures), QDate(2026, 11, 30)},
                     {})
        .outcome;
}

} // namespace

TEST_CASE("a guarantee is told thirty days before its end and warned of the day after it",
          "[procurement][rules]")
{
    const QString over = u"procurement.guarantee-over"_s;
    const QString soon = u"procurement.guarantee-ends-soon"_s;
    CHECK(outcome(over, QDate(2026, 11, 30)) != RuleOutcome::Fires);
    CHECK(outcome(over, QDate(2026, 11, 29)) == RuleOutcome::Fires);
    CHECK(outcome(soon, QDate(2026, 12, 30)) == RuleOutcome::Fires);
    CHECK(outcome(soon, QDate(2026, 12, 31)) != RuleOutcome::Fires);
    CHECK(outcome(soon, QDate(2026, 11, 29)) != RuleOutcome::Fires);
    CHECK(outcome(over, QDate()) != RuleOutcome::Fires);
    CHECK(outcome(soon, QDate()) != RuleOutcome::Fires);
}
