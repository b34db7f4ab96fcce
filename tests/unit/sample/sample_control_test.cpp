// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample shows of resources, baselines, progress, earned value, links between projects and
// scenarios.
#include "calendar/frozen_calendars.h"
#include "commands/scenario_changes.h"
#include "commands/scenario_rows.h"
#include "control/period_figures.h"
#include "domain/availability.h"
#include "domain/splits.h"
#include "sample/sample_city.h"
#include "schedule/schedule.h"
#include "support/stringify.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const SampleData &sample()
{
    static const SampleData data = sampleCity();
    return data;
}

struct Computed {
    CalendarSet calendars;
    Schedule schedule;
};

Computed computed(const Plan &plan)
{
    CalendarSet calendars = CalendarSet::compile(plan, shippedHolidays());
    auto times = schedule(plan, calendars);
    REQUIRE_OK(times);
    return {std::move(calendars), *std::move(times)};
}

/// Thousandths of a pool resource that a plan asks for on a day.
std::int64_t asked(const Plan &plan, ResourceId resource, WallTime noon)
{
    std::int64_t units = 0;
    for (const Assignment &a : plan.assignments) {
        if (a.resource == resource && a.start <= noon && a.finish >= noon)
            units += a.units;
    }
    return units;
}

/// Days on which the plans together ask a pool resource for more than it has.
int overloadedDays(const Resource &resource)
{
    int days = 0;
    for (QDate day(2025, 3, 3); day < QDate(2028, 6, 1); day = day.addDays(1)) {
        std::int64_t units = 0;
        for (const Plan &plan : sample().plans)
            units += asked(plan, resource.id, WallTime::at(day, 10 * 60));
        days += units > resource.maxUnits;
    }
    return days;
}

} // namespace

TEST_CASE("the control baselines are approved under a document and keep their calendars",
          "[sample]")
{
    for (const Plan &plan : sample().plans) {
        CAPTURE(plan.project.name);
        const Baseline *control = findBaseline(plan, plan.project.controlBaseline);
        REQUIRE(control);
        CHECK(control == &plan.baselines.back());
        CHECK(control->document.startsWith(u"示发改〔"_s));
        CHECK(control->savedAt < sampleStatusDate());
        const auto frozen = frozenFromText(control->calendars);
        REQUIRE_OK(frozen);
        CHECK(frozen->find(plan.project.calendar));
        CHECK(frozen->project == plan.project.calendar);
        const auto summaries =
            std::ranges::count_if(plan.baselineTasks, [&](const BaselineTask &row) {
                return row.baseline == control->id && row.summary;
            });
        CHECK(summaries > 5);
    }
}

TEST_CASE("the sample's projects are about a tenth behind and a little dearer than planned",
          "[sample]")
{
    for (const Plan &plan : sample().plans) {
        const Computed now = computed(plan);
        const auto value = EarnedValue::of(plan, now.schedule, now.calendars);
        REQUIRE_OK(value);
        CHECK(value->measure() == ValueMeasure::Cost);
        const ValueNumbers &total = value->total();
        const double spi = total.spi().value_or(0);
        const double cpi = total.cpi().value_or(0);
        const double budgetYuan = static_cast<double>(total.bac) / 100;
        CAPTURE(plan.project.name, spi, cpi, budgetYuan, total.pv, total.bac);
        CHECK(spi > 0.85);
        CHECK(spi < 0.95);
        CHECK(cpi > 0.90);
        CHECK(cpi < 0.99);
        CHECK(total.pv * 10 > total.bac);     // well under way
        CHECK(total.pv * 10 < total.bac * 9); // and far from its end
        CHECK(total.bac <= plan.project.estimate.fen);
        CHECK(total.bac * 10 > plan.project.estimate.fen * 7);
        CHECK(value->schedule().forecastFinish > value->schedule().finish);
    }
}

TEST_CASE("what was told each month is kept, and goes on to what is told now", "[sample][period]")
{
    for (const Plan &plan : sample().plans) {
        CAPTURE(plan.project.name);
        const Computed now = computed(plan);
        const auto value = EarnedValue::of(plan, now.schedule, now.calendars);
        REQUIRE_OK(value);
        const std::vector<PeriodFigures> periods = periodFigures(plan, *value);
        REQUIRE(periods.size() == 7);
        CHECK_FALSE(periods.back().isStored());
        CHECK(periods.front().status.date() == QDate(2026, 5, 1));
        for (const PeriodFigures &period : periods) {
            CAPTURE(period.status.date().toString(Qt::ISODate), period.total.pv, period.total.ev);
            CHECK(period.onCurve);
            CHECK_FALSE(period.otherBaseline);
            CHECK(period.total.bac == value->total().bac);
            CHECK(period.within.ev > 0); // work went on in each month
            CHECK(period.within.ac > 0);
            CHECK(period.within.pv > 0);
            CHECK(period.total.spi().value_or(0) > 0.60); // a young plan may be far behind
            CHECK(period.total.spi().value_or(9) < 1.10);
            CHECK(period.total.cpi().value_or(0) > 0.88);
            CHECK(period.total.cpi().value_or(9) < 1.05);
        }
    }
}

TEST_CASE("two projects share resources of the pool, and one of these is asked for too much",
          "[sample]")
{
    REQUIRE(sample().pool.size() == 2);
    QSet<QString> overloaded;
    for (const Resource &resource : sample().pool) {
        CAPTURE(resource.name);
        CHECK_FALSE(resource.project.isValid());
        CHECK_FALSE(skillsOf(resource).isEmpty());
        const auto users = std::ranges::count_if(sample().plans, [&](const Plan &plan) {
            return std::ranges::contains(plan.assignments, resource.id, &Assignment::resource);
        });
        CHECK(users == 2);
        if (overloadedDays(resource) > 0)
            overloaded.insert(resource.name);
    }
    CHECK(overloaded == QSet{u"市建设工程质量检测中心"_s});
}

TEST_CASE("the sample's resources have skills, forms, units and capacity over time", "[sample]")
{
    for (const Plan &plan : sample().plans) {
        CAPTURE(plan.project.name);
        QSet<int> forms;
        int changing = 0;
        int skilled = 0;
        for (const Resource &resource : plan.resources) {
            CAPTURE(resource.name, resource.availability);
            const auto spans = availabilityFromText(resource.availability);
            REQUIRE_OK(spans);
            changing += !spans->empty();
            skilled += resource.form == ResourceForm::Person && !skillsOf(resource).isEmpty();
            if (resource.type == ResourceType::Work)
                forms.insert(static_cast<int>(resource.form));
            else
                CHECK_FALSE(resource.materialUnit.isEmpty());
        }
        CHECK(changing > 0);
        CHECK(skilled > 0);
        CHECK(forms.size() >= 2);
    }
}

TEST_CASE("the sample has work that nobody is named for, and somebody who has the skill",
          "[sample]")
{
    const Plan &plan = sample().plans[0];
    const auto open = std::ranges::find_if(
        plan.assignments, [](const Assignment &a) { return !a.resource.isValid(); });
    REQUIRE(open != plan.assignments.end());
    CHECK(open->work.value > 0);
    CHECK(std::ranges::any_of(plan.resources, [&](const Resource &resource) {
        return skillsOf(resource).contains(open->skill);
    }));
}

TEST_CASE("the sample's plans have activity codes, a hammock and interrupted work", "[sample]")
{
    for (const Plan &plan : sample().plans) {
        CAPTURE(plan.project.name);
        QSet<QString> lots;
        QSet<QString> disciplines;
        int hammocks = 0;
        int splits = 0;
        for (const Task &task : plan.tasks) {
            const QJsonObject codes = QJsonDocument::fromJson(task.codes.toUtf8()).object();
            lots.insert(codes.value(u"标段"_s).toString());
            disciplines.insert(codes.value(u"专业"_s).toString());
            hammocks += task.kind == TaskKind::Hammock;
            const auto read = splitsFromText(task.splits);
            REQUIRE_OK(read);
            splits += !read->empty();
            if (task.kind == TaskKind::Hammock) {
                CHECK(task.actualStart.isValid());
                CHECK(task.duration.value > 200 * 480);
            }
        }
        CHECK(lots.size() >= 4); // one is that of tasks without any
        CHECK(disciplines.size() >= 6);
        CHECK(hammocks == 1);
        CHECK(splits >= 1);
    }
}

TEST_CASE("some work of the sample is late to begin, some was begun out of sequence", "[sample]")
{
    for (const Plan &plan : sample().plans) {
        CAPTURE(plan.project.name);
        QHash<TaskId, const Task *> tasks;
        for (const Task &task : plan.tasks)
            tasks.insert(task.id, &task);
        int early = 0;
        for (const Link &link : plan.links) {
            const Task *before = tasks.value(link.predecessor);
            const Task *task = tasks.value(link.successor);
            early += before && link.type == LinkType::FinishToStart && link.lag.value >= 0
                     && task->actualStart.isValid() && !before->actualFinish.isValid();
        }
        int late = 0;
        for (const auto &[id, row] :
             baselineRows(plan, plan.project.controlBaseline).asKeyValueRange())
            late += row->start < sampleStatusDate() && !row->summary
                    && !tasks.value(id)->actualStart.isValid();
        CHECK(early > 0);
        CHECK(late > 0);
    }
}

TEST_CASE("actual work and costs of the sample lie on what was done only", "[sample]")
{
    for (const Plan &plan : sample().plans) {
        CAPTURE(plan.project.name);
        QHash<TaskId, const Task *> tasks;
        for (const Task &task : plan.tasks)
            tasks.insert(task.id, &task);
        int odd = 0;
        int booked = 0;
        for (const Assignment &a : plan.assignments) {
            const Task &task = *tasks.value(a.task);
            const bool begun = task.percentComplete > 0;
            odd += a.actualWork.value > a.work.value || (!begun && a.actualCost.fen != 0)
                   || (task.percentComplete == 100 && a.actualWork != a.work)
                   || a.start != task.start || a.finish != task.finish;
            booked += a.actualCost.fen > 0;
        }
        CHECK(odd == 0);
        CHECK(booked > 20);
    }
}

TEST_CASE("the school waits for a section of the road with the dates that the road has", "[sample]")
{
    const Plan &school = sample().plans[1];
    const Plan &road = sample().plans[2];
    const auto link = std::ranges::find_if(
        school.links, [](const Link &l) { return l.predecessorProject.isValid(); });
    REQUIRE(link != school.links.end());
    CHECK(link->predecessorProject == road.project.id);
    const int at = taskIndex(road, link->predecessor);
    REQUIRE(at >= 0);
    const Task &other = road.tasks[static_cast<std::size_t>(at)];
    CHECK(link->externalStart == other.start);
    CHECK(link->externalFinish == other.finish);
    CHECK(link->externalName == road.project.name + u": "_s + other.name);
    const int waiting = taskIndex(school, link->successor);
    REQUIRE(waiting >= 0);
    CHECK(school.tasks[static_cast<std::size_t>(waiting)].start >= other.finish);
}

TEST_CASE("the sample's scenario fits its plan and brings its finish forward", "[sample]")
{
    Plan plan = sample().plans[1];
    REQUIRE(plan.scenarios.size() == 1);
    const auto own = ownChanges(plan, plan.scenarios.front());
    REQUIRE_OK(own);
    CHECK(own->changes.size() > 5);
    CHECK(conflictsOf(plan, *own).empty());
    const WallTime before = computed(plan).schedule.finish;
    std::int64_t costBefore = 0;
    std::int64_t costAfter = 0;
    for (const Task &task : plan.tasks)
        costBefore += task.cost.fen;
    applyTo(plan, rebasedOn(plan, *own));
    for (const Task &task : plan.tasks)
        costAfter += task.cost.fen;
    const WallTime after = computed(plan).schedule.finish;
    CAPTURE(before.toString(), after.toString());
    CHECK(before.date().toJulianDay() - after.date().toJulianDay() >= 7);
    CHECK(costAfter > costBefore); // haste costs
}
