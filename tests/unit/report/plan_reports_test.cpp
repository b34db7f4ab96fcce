// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/progress_report.h"
#include "report/quality_report.h"
#include "support/plan_builder.h"
#include "support/stringify.h"

#include <QTemporaryDir>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Measured {
    Plan plan;
    Schedule times;
    CalendarSet calendars;

    explicit Measured(const PlanBuilder &builder)
        : plan(builder.build())
        , calendars(calendarsOf(plan))
    {
        const auto made = schedule(plan, calendars);
        REQUIRE_OK(made);
        times = *made;
        for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
            plan.tasks[i].start = times.tasks[i].start;
            plan.tasks[i].finish = times.tasks[i].finish;
        }
    }
    [[nodiscard]] EarnedValue value() const
    {
        auto made = EarnedValue::of(plan, times, calendars);
        REQUIRE_OK(made);
        return *made;
    }
};

/// Ten days of work for 100,000 yuan, half of which was due: `percent` is done for `spent` yuan.
Measured halfway(int percent, std::int64_t spent)
{
    PlanBuilder builder =
        aPlan().task("a", days(10)).started("2026-03-02 08:00", percent).with([&](Task &task) {
            task.cost = Money::yuan(100'000);
            task.fixedCost = Money::yuan(100'000);
            task.actualCost = Money::yuan(spent);
        });
    builder.withPlan([](Plan &plan) {
        plan.project.statusDate = at("2026-03-06 17:00");
        Baseline baseline;
        baseline.id = idNumber<BaselineId>(7, 0);
        baseline.project = plan.project.id;
        BaselineTask row;
        row.id = idNumber<BaselineTaskId>(8, 0);
        row.baseline = baseline.id;
        row.project = plan.project.id;
        row.task = plan.tasks[0].id;
        row.start = at("2026-03-02 08:00");
        row.finish = at("2026-03-13 17:00");
        row.duration = {days(10)};
        row.cost = Money::yuan(100'000);
        plan.baselines = {baseline};
        plan.baselineTasks = {row};
    });
    return Measured(builder);
}

QStringList cells(const TableDocument &document, std::int64_t row)
{
    TableRow line;
    document.row(row, line);
    return {line.cells.begin(), line.cells.end()};
}

} // namespace

TEST_CASE("the finding says how much less is done and what it will cost", "[report][earned]")
{
    const Measured late = halfway(40, 50'000);
    const QString text = earnedFinding(late.value(), 480);
    // EV 40,000 of PV 50,000: 20 % less; CPI 0.8: a quarter more, so 125,000 in the end
    CHECK(text.startsWith(u"20 % less is done than planned"_s));
    CHECK(text.contains(u"cost 25 % more than planned"_s));
    CHECK(text.contains(u"12.50 10,000 yuan instead of 10.00"_s));
    const Measured even = halfway(50, 50'000);
    CHECK(earnedFinding(even.value(), 480).startsWith(u"As much is done as was planned"_s));
    const Measured early = halfway(60, 30'000);
    CHECK(earnedFinding(early.value(), 480).startsWith(u"20 % more is done than planned"_s));
}

TEST_CASE("each key figure has its formula, and those that are bad are marked", "[report][earned]")
{
    const Measured late = halfway(40, 50'000);
    const auto figures = keyFigures(late.value(), 480);
    REQUIRE(figures.size() == 18);
    for (const KeyFigure &figure : figures) {
        INFO(figure.name.toStdString());
        CHECK_FALSE(figure.formula.isEmpty());
        CHECK_FALSE(figure.value.isEmpty());
    }
    CHECK(figures[6].value == u"0.80"_s); // SPI
    CHECK(figures[6].isBad);
    CHECK(figures[7].value == u"0.80"_s); // CPI
    CHECK_FALSE(figures[0].isBad);        // the budget is what it is
    const Measured early = halfway(60, 30'000);
    CHECK_FALSE(keyFigures(early.value(), 480)[6].isBad);
}

TEST_CASE("what is measured without baseline or cost is said so", "[report][earned]")
{
    CHECK(earnedCaveat(halfway(40, 50'000).value()).isEmpty());
    const Measured plain(aPlan().task("a", days(2)).withPlan([](Plan &plan) {
        plan.project.statusDate = at("2026-03-02 17:00");
    }));
    CHECK(earnedCaveat(plain.value()).contains(u"no baseline"_s));
    CHECK(earnedCaveat(plain.value()).contains(u"measured in duration"_s));
}

TEST_CASE("the quality document lists each point, and below a failed one its tasks",
          "[report][quality]")
{
    const Measured loose(aPlan().task("a", days(2)).task("b", days(3)).task("c", days(4)));
    const auto quality = scheduleQuality(loose.plan, loose.times, loose.calendars);
    REQUIRE_OK(quality);
    const TableDocument document = qualityDocument(loose.plan, *quality, {});
    CHECK(cells(document, 0)[0] == u"DCMA 1"_s);
    CHECK(cells(document, 0)[2] == u"Failed"_s);
    CHECK(cells(document, 1)[1] == u"1 a"_s);
    CHECK(cells(document, 3)[1] == u"3 c"_s);
    REQUIRE(document.verdict);
    CHECK_FALSE(document.verdict->good);
    std::int64_t failing = 0;
    for (const QualityFinding &finding : quality->findings) {
        if (finding.verdict == Verdict::Fail)
            failing += static_cast<std::int64_t>(finding.tasks.size());
    }
    CHECK(document.rowCount == 17 + failing);
}

TEST_CASE("a plan document is written as PDF or spreadsheet by its suffix, and as nothing else",
          "[report]")
{
    const Measured late = halfway(40, 50'000);
    const TableDocument document = earnedValueDocument(late.plan, late.value(), {});
    CHECK(document.rowCount == 1);
    const QTemporaryDir folder;
    REQUIRE_OK(writePlanDocument(document, folder.filePath(u"a.xlsx"_s)));
    CHECK(QFile(folder.filePath(u"a.xlsx"_s)).size() > 1000);
    const auto other = writePlanDocument(document, folder.filePath(u"a.doc"_s));
    REQUIRE_FALSE(other);
    CHECK(other.error().code == ErrorCode::Invalid);
    CHECK_FALSE(QFile::exists(folder.filePath(u"a.doc"_s)));
}

TEST_CASE("numbers for people have one decimal at most, and a sign when asked", "[report]")
{
    CHECK(plainNumber(3) == u"3"_s);
    CHECK(plainNumber(-2.25, true) == u"-2.3"_s);
    CHECK(plainNumber(1.5, true) == u"+1.5"_s);
    CHECK(plainNumber(0.04, true) == u"0"_s);
    CHECK(plainNumber(-0.04) == u"0"_s);
}
