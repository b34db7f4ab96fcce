// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/funding_desk.h"

#include "commands/money_desk.h"
#include "support/office.h"

#include <algorithm>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Reserve : Office {
    std::vector<ProjectId> ids;
    FundQuotaId own;

    Reserve()
    {
        for (int i = 0; i < 3; ++i) {
            Project project;
            project.code = u"R%1"_s.arg(i);
            project.name = u"储备项目%1"_s.arg(i);
            project.kind = ProjectKind::Water;
            project.tags = i == 2 ? u"no-revenue"_s : QString();
            project.estimate = Money::yuan((i + 1) * 1'000'000);
            project.plannedStart = QDate(2027, 3, 1);
            const auto id = createProject(*workspace, project);
            REQUIRE_OK(id);
            ids.push_back(*id);
        }
        own = quota(FundSource::Appropriation, 3'000'000);
    }
    FundQuotaId quota(FundSource source, std::int64_t yuan)
    {
        FundQuota row;
        row.year = 2027;
        row.source = source;
        row.name = u"指标%1"_s.arg(static_cast<int>(source));
        row.number = u"示财〔2027〕%1号"_s.arg(static_cast<int>(source));
        row.amount = Money::yuan(yuan);
        const auto id = MoneyDesk(*workspace).setQuota(row);
        REQUIRE_OK(id);
        return *id;
    }
};

FundingDesk::Wishes wishes()
{
    FundingDesk::Wishes w;
    w.year = 2027;
    w.gap = 0;
    return w;
}

} // namespace

TEST_CASE("A year is built from the reserve and its quotas, and the answer kept as a draft")
{
    Reserve reserve;
    FundingDesk desk(*reserve.workspace);
    const auto year = desk.year(wishes());
    REQUIRE_OK(year);
    CHECK(year->projects.size() == 3);
    REQUIRE(year->problem.pots.size() == 1);
    CHECK(year->problem.pots[0].amount == Money::yuan(3'000'000));
    const auto answer = solveFunds(year->problem);
    REQUIRE_OK(answer);
    REQUIRE(answer->end == FundEnd::WithinGap);
    std::int64_t given = 0;
    for (std::size_t p = 0; p < 3; ++p)
        given += answer->isChosen(p) ? year->problem.projects[p].need.fen : 0;
    CHECK(Money{given} == Money::yuan(3'000'000)); // by amount, all of it goes out
    const auto kept = desk.propose(u"2027年方案"_s, *year, *answer);
    REQUIRE_OK(kept);
    const auto proposals = desk.proposals(2027);
    REQUIRE_OK(proposals);
    REQUIRE(proposals->size() == 1);
    CHECK(proposals->front().row.state == ProposalState::Draft);
    std::int64_t stored = 0;
    for (const FundingDesk::Line &line : proposals->front().lines) {
        for (const auto &[quota, amount] : line.parts) {
            CHECK(quota == reserve.own);
            stored += amount.fen;
        }
    }
    CHECK(stored == given);
}

TEST_CASE("Pins, priorities and prerequisites reach the search")
{
    Reserve reserve;
    FundingDesk desk(*reserve.workspace);
    FundingDesk::Wishes w = wishes();
    w.byAmount = false;
    w.pins[reserve.ids[2]] = FundPin::Out;
    w.priorities[reserve.ids[1]] = 5;
    w.needs = {{reserve.ids[1], reserve.ids[2]}};
    const auto year = desk.year(w);
    REQUIRE_OK(year);
    const auto answer = solveFunds(year->problem);
    REQUIRE_OK(answer);
    for (std::size_t p = 0; p < 3; ++p)
        CHECK(answer->isChosen(p) == (year->projects[p].id == reserve.ids[0]));
}

TEST_CASE("A source that a rule forbids gives a project nothing")
{
    Reserve reserve;
    const FundQuotaId bonds = reserve.quota(FundSource::SpecialBond, 9'000'000);
    FundingDesk desk(*reserve.workspace);
    const auto year = desk.year(wishes());
    REQUIRE_OK(year);
    const auto answer = solveFunds(year->problem);
    REQUIRE_OK(answer);
    for (std::size_t p = 0; p < year->projects.size(); ++p) {
        for (const FundPart &part : answer->parts[p])
            CHECK_FALSE(
                (year->projects[p].id == reserve.ids[2] && year->quotas[part.pot].id == bonds));
    }
    const auto fits = desk.sourcesFor(reserve.ids[2]);
    REQUIRE_OK(fits);
    CHECK((*fits)[static_cast<std::size_t>(FundSource::SpecialBond)].fit == SourceFit::DoesNot);
    CHECK((*fits)[static_cast<std::size_t>(FundSource::Appropriation)].fit == SourceFit::Fits);
}

TEST_CASE("Who made a proposal does not settle it; the document of the decision is needed")
{
    Reserve reserve;
    FundingProposalId id;
    {
        FundingDesk desk(*reserve.workspace);
        const auto year = desk.year(wishes());
        REQUIRE_OK(year);
        const auto answer = solveFunds(year->problem);
        REQUIRE_OK(answer);
        const auto kept = desk.propose(u"2027年方案"_s, *year, *answer);
        REQUIRE_OK(kept);
        id = *kept;
        CHECK(desk.settle(id, true, u"会议纪要"_s).error().code == ErrorCode::Forbidden);
    }
    reserve.as(u"finance"_s); // nothing is appointed yet: everybody may do everything
    FundingDesk desk(*reserve.workspace);
    CHECK(desk.settle(id, true, QString()).error().code == ErrorCode::Invalid);
    REQUIRE_OK(desk.settle(id, true, u"示府纪要〔2027〕3号"_s));
    const auto proposals = desk.proposals(2027);
    REQUIRE_OK(proposals);
    REQUIRE(proposals->size() == 1);
    CHECK(proposals->front().row.state == ProposalState::Adopted);
    CHECK(proposals->front().document == u"示府纪要〔2027〕3号");
    CHECK(desk.settle(id, false, u"x"_s).error().code == ErrorCode::Conflict);
}
