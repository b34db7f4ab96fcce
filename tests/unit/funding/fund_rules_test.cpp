// SPDX-License-Identifier: GPL-3.0-or-later
#include "funding/fund_rules.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 30);

SourceFinding checked(ProjectKind kind, const QString &tags, FundSource source, QDate day = kDay)
{
    Project project;
    project.kind = kind;
    project.tags = tags;
    const auto book = fundingRules();
    REQUIRE_OK(book);
    return fitOf(project, source, *book, day);
}

} // namespace

TEST_CASE("A special bond is not for projects without revenue, with the article that says so")
{
    const SourceFinding none =
        checked(ProjectKind::Municipal, u"no-revenue"_s, FundSource::SpecialBond);
    CHECK(none.fit == SourceFit::DoesNot);
    REQUIRE_FALSE(none.findings.empty());
    CHECK(none.findings[0].entry.rule->id == u"funding.special-bond-no-revenue");
    CHECK(none.findings[0].entry.rule->document.zh.contains(u"国办发〔2024〕52号"));
    CHECK(fitReasons(none).contains(none.findings[0].entry.rule->document.text()));
    // before the list was in force
    CHECK(
        checked(ProjectKind::Municipal, u"no-revenue"_s, FundSource::SpecialBond, QDate(2024, 6, 1))
            .fit
        == SourceFit::Fits);
}

TEST_CASE("What nobody entered of a project leaves open whether a source fits")
{
    const SourceFinding open = checked(ProjectKind::Water, {}, FundSource::SpecialBond);
    CHECK(open.fit == SourceFit::CannotTell);
    CHECK_FALSE(fitReasons(open).isEmpty());
    CHECK(checked(ProjectKind::Water, u"revenue repayment-plan"_s, FundSource::SpecialBond).fit
          == SourceFit::Fits);
    CHECK(checked(ProjectKind::Water, {}, FundSource::Appropriation).fit == SourceFit::Fits);
}

TEST_CASE("Concessions are for projects whose users pay, office buildings get no bonds")
{
    CHECK(checked(ProjectKind::Transport, u"user-pays"_s, FundSource::Concession).fit
          == SourceFit::Fits);
    CHECK(checked(ProjectKind::Transport, u"no-revenue"_s, FundSource::Concession).fit
          == SourceFit::DoesNot);
    CHECK(checked(ProjectKind::Building, u"revenue office-building"_s, FundSource::SpecialBond).fit
          == SourceFit::DoesNot);
}
