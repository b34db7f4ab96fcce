// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/annual_plan.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

InvestmentFigure figure(std::int64_t year,
                        std::int64_t month,
                        FundSource source,
                        std::int64_t planned,
                        std::int64_t done = 0)
{
    InvestmentFigure made;
    made.project = ProjectId(Uuid{.bytes = {1}});
    made.year = year;
    made.month = month;
    made.source = source;
    made.planned = Money::yuan(planned);
    made.done = Money::yuan(done);
    made.content = u"主体结构"_s;
    return made;
}

Project project()
{
    Project made;
    made.id = ProjectId(Uuid{.bytes = {1}});
    made.name = u"示例路"_s;
    made.budget = Money::yuan(5'000);
    made.estimate = Money::yuan(4'800);
    return made;
}

} // namespace

TEST_CASE("A line of the annual plan sums up its sources, months and earlier years")
{
    const std::vector<InvestmentFigure> figures{
        figure(2025, 0, FundSource::Appropriation, 700),
        figure(2026, 0, FundSource::SpecialBond, 600),
        figure(2026, 0, FundSource::Appropriation, 400),
        figure(2026, 1, FundSource::Appropriation, 300, 250),
        figure(2026, 12, FundSource::Appropriation, 700, 0),
        figure(2027, 0, FundSource::Appropriation, 900),
    };
    const auto row = annualRow(project(), {}, figures, 2026);
    REQUIRE(row.has_value());
    CHECK(row->amount == Money::yuan(1'000));
    CHECK(row->sources
          == std::vector<SourceAmount>{{FundSource::Appropriation, Money::yuan(400)},
                                       {FundSource::SpecialBond, Money::yuan(600)}});
    CHECK(row->earlier == Money::yuan(700));
    CHECK(row->monthsPlanned() == Money::yuan(1'000));
    CHECK(row->done() == Money::yuan(250));
    CHECK(row->months[11].planned == Money::yuan(700));
    CHECK(row->total == Money::yuan(5'000));
    CHECK_FALSE(row->afterApproval);
    CHECK_FALSE(annualRow(project(), {}, figures, 2028).has_value());
    const std::vector rows{*row, *row};
    CHECK(sumsBySource(rows)[1].amount == Money::yuan(1'200));
    CHECK(sumsByMonth(rows)[0].done == Money::yuan(500));
}

TEST_CASE("A project is approved for the plan by a figure with a document, not by a bare amount")
{
    Ladder ladder;
    RungStanding &estimate = ladder.rungs[0];
    estimate.origin = RungOrigin::Figure;
    estimate.amount = Money::yuan(4'000);
    const std::vector figures{figure(2026, 0, FundSource::Loan, 1)};
    Project bare = project();
    bare.budget = {};
    CHECK_FALSE(annualRow(bare, ladder, figures, 2026)->afterApproval);
    estimate.approved = true;
    const auto row = annualRow(bare, ladder, figures, 2026);
    CHECK(row->afterApproval);
    CHECK(row->total == Money::yuan(4'000));
    CHECK(row->totalFrom == MoneyRung::Estimate);
}

TEST_CASE("The sources of an entry add up to the year's amount, to the fen")
{
    AnnualEntry entry{.project = ProjectId(Uuid{.bytes = {1}}),
                      .year = 2026,
                      .amount = Money::yuan(1'000),
                      .sources = {{FundSource::Appropriation, Money::yuan(400)},
                                  {FundSource::Loan, Money::yuan(600)}},
                      .content = u"主体"_s};
    CHECK(faultsOf(entry).empty());
    entry.sources[1].amount.fen -= 1;
    auto faults = faultsOf(entry);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].field == u"sources"_s);
    CHECK(faults[0].message.contains(u"999.99"_s));
    entry.sources[1].amount.fen += 1;
    entry.content.clear();
    faults = faultsOf(entry);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].field == u"content"_s);
    entry.amount = {};
    entry.sources.clear();
    CHECK(faultsOf(entry).front().field == u"amount"_s);
}
