// SPDX-License-Identifier: GPL-3.0-or-later
// What simulations foretold is kept, and held against the finishes once the days have passed.
#include "commands/risk_forecasts.h"

#include "commands/baseline_commands.h"
#include "commands/project_fields.h"
#include "past_works.h"
#include "support/office.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Forecasts : Office {
    Forecasts() { at(QDate(2026, 3, 2)); }
    void at(QDate day) { clock.set(millisOf(day)); }
    RiskForecastDesk desk() { return RiskForecastDesk(*workspace); }
    ForecastCoverage coverage()
    {
        const auto found = desk().coverage();
        REQUIRE_OK(found);
        return *found;
    }
    /// A simulation of ten runs, one finish a day from that one on.
    void foretell(ProjectId project, QDate first)
    {
        SimulationResult result;
        for (int i = 0; i < 10; ++i)
            result.finishes.push_back(WallTime::at(first.addDays(i), 17 * 60));
        result.planned = result.finishes.front();
        REQUIRE_OK(desk().keep(project, result, 10, 1));
    }
    void finish(ProjectId project, QDate day)
    {
        REQUIRE_OK(workspace->run(
            SetProjectField{project, u"finished_on"_s, FieldValue(day.toString(Qt::ISODate))}));
    }
};

} // namespace

TEST_CASE("Running plans are simulated once a month, and the days are kept", "[risk][forecasts]")
{
    Forecasts office;
    const ProjectId project = office.addOwnProject(u"P1"_s);
    const ProjectId empty = office.addOwnProject(u"P2"_s);
    (void)office.addTask(project, u"基础"_s, 30);
    const auto due = office.desk().findDue(10);
    REQUIRE_OK(due);
    REQUIRE(due->size() == 1); // nothing is foretold of a plan without tasks
    CHECK(due->front().project == project);
    RiskFindings found{*due, {}};
    RiskModelDesk models(*office.workspace);
    REQUIRE_OK(models.keep(found, 100));
    CHECK(office.desk().findDue(10)->empty());
    const auto kept = office.desk().forecasts(project);
    REQUIRE_OK(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().on == QDate(2026, 3, 2));
    CHECK(kept->front().p50 <= kept->front().p80);
    CHECK(kept->front().planned.isValid());
    CHECK(office.desk().forecasts(empty)->empty());
    office.at(QDate(2026, 4, 1));
    CHECK(office.desk().findDue(10)->size() == 1);
    // it is no snapshot of what is known: nothing is learnt from it, and the month's is still due
    CHECK(models.snapshots(project)->empty());
    CHECK(*models.takeDue() == 2);
}

TEST_CASE("A stopped simulation keeps nothing", "[risk][forecasts]")
{
    Forecasts office;
    const ProjectId project = office.addOwnProject(u"P1"_s);
    (void)office.addTask(project, u"基础"_s, 30);
    const auto stopped =
        office.desk().findDue(10, [](std::int64_t, std::int64_t) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("How often the 80 % day was kept is told from twenty projects on, with its interval",
          "[risk][forecasts]")
{
    Forecasts office;
    std::vector<ProjectId> projects;
    for (int i = 0; i < 22; ++i) {
        projects.push_back(office.addOwnProject(u"P%1"_s.arg(i)));
        office.foretell(projects.back(), QDate(2026, 6, 1)); // P50 June 5, P80 June 8
    }
    CHECK(office.coverage().n80 == 0);
    // a later forecast of the same project does not count a second time
    office.at(QDate(2026, 4, 2));
    office.foretell(projects[0], QDate(2026, 9, 1));
    office.at(QDate(2026, 6, 10));
    CHECK(office.coverage().n80 == 22);
    CHECK(office.coverage().kept80 == 0); // those that go on count as not kept
    for (int i = 0; i < 18; ++i)
        office.finish(projects[static_cast<std::size_t>(i)], QDate(2026, 6, i < 8 ? 4 : 8));
    office.finish(projects[18], QDate(2026, 6, 9)); // a day late
    const ForecastCoverage found = office.coverage();
    CHECK(found.n80 == 22);
    CHECK(found.kept80 == 18);
    CHECK(found.kept50 == 8);
    CHECK(found.share80().low < 18.0 / 22);
    CHECK(found.share80().high > 18.0 / 22);
    const QString text = coverageText(found);
    CHECK(text.contains(u"22"_s));
    CHECK(text.contains(u"18"_s));
    CHECK(text.contains(u"82 %"_s));
    // one that was given up is not held against anybody
    REQUIRE_OK(office.workspace->run(SetProjectField{
        projects[21], u"stage"_s, FieldValue(static_cast<std::int64_t>(ProjectStage::Cancelled))}));
    CHECK(office.coverage().n80 == 21);
    const auto facts = RiskModelDesk(*office.workspace).facts(RiskTarget::FinishLate);
    REQUIRE_OK(facts);
    CHECK(facts->coverage.n80 == 21);
}

TEST_CASE("Below twenty projects nothing is said of how forecasts turned out", "[risk][forecasts]")
{
    Forecasts office;
    for (int i = 0; i < 19; ++i)
        office.foretell(office.addOwnProject(u"P%1"_s.arg(i)), QDate(2026, 6, 1));
    office.at(QDate(2026, 8, 1));
    CHECK(office.coverage().n80 == 19);
    CHECK_FALSE(office.coverage().isTold());
    CHECK(coverageText(office.coverage()).isEmpty());
}
