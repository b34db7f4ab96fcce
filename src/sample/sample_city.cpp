// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_city.h"

#include "sample/likeness_sample.h"
#include "sample/sample_parts.h"
#include "sample/stages_sample.h"

#include <ranges>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

template <Entity E>
void insertAll(ChangeSet &set, const std::vector<E> &rows)
{
    for (const E &row : rows)
        set.changes.push_back(inserted(row));
}

ChangeSet setOf(ProjectId project = {})
{
    return {u"create-sample"_s, project, {}};
}

} // namespace

WallTime sampleStatusDate()
{
    return WallTime::at(QDate(2026, 11, 1), 8 * 60);
}

namespace {

/// What became of the plans since they were approved.
Result<> play(SampleData &data, SampleSource &source)
{
    Plan &information = data.plans[0];
    Plan &school = data.plans[1];
    Plan &road = data.plans[2];
    for (Plan &plan : data.plans) {
        if (auto done = approve(plan, source); !done)
            return done;
    }
    if (auto done = adjust(road, source, QDate(2025, 12, 15)); !done)
        return done;
    for (Plan *plan : {&road, &information}) {
        if (auto done = playProgress(*plan, source); !done)
            return done;
    }
    if (auto done = joinPlans(school, u"校门与围墙"_s, road, u"第1标段交工"_s, source); !done)
        return done;
    if (auto done = playProgress(school, source); !done)
        return done;
    for (Plan &plan : data.plans) {
        if (auto done = keepPeriods(plan); !done)
            return done;
    }
    return addScenario(school, source);
}

} // namespace

Result<SampleData> makeSampleCity(std::uint64_t seed)
{
    SampleSource source(seed);
    SampleData data;
    addOrganisation(data, source);
    addPeople(data, source);
    addCalendars(data, source);
    addPool(data, source);
    addProjects(data, source);
    addLibrary(data);
    plantLikeness(data);
    data.plans = {informationPlan(data, source), schoolPlan(data, source), roadPlan(data, source)};
    if (auto played = play(data, source); !played)
        return passOn(played);
    for (std::size_t i = 0; i < data.plans.size(); ++i)
        data.projects[i] = data.plans[i].project;
    if (auto chosen = chooseProcedures(data); !chosen)
        return passOn(chosen);
    return data;
}

SampleData sampleCity(std::uint64_t seed)
{
    return makeSampleCity(seed).value_or(SampleData{});
}

std::vector<ChangeSet> changeSetsOf(const SampleData &data)
{
    constexpr std::size_t kProjectsASet = 100;
    std::vector<ChangeSet> sets(2, setOf());
    insertAll(sets[0], data.units);
    insertAll(sets[0], data.people);
    insertAll(sets[1], data.calendars);
    insertAll(sets[1], data.pool);
    insertAll(sets[1], data.goals);
    for (std::size_t i = data.plans.size(); i < data.projects.size(); ++i) {
        if ((i - data.plans.size()) % kProjectsASet == 0)
            sets.push_back(setOf());
        sets.back().changes.push_back(inserted(data.projects[i]));
    }
    for (const Plan &plan : std::views::reverse(data.plans)) { // what is waited for comes first
        ChangeSet set = setOf(plan.project.id);
        set.changes.push_back(inserted(plan.project));
        insertAll(set, plan.tasks);
        insertAll(set, plan.links);
        for (const Resource &resource : plan.resources) {
            if (resource.project.isValid())
                set.changes.push_back(inserted(resource));
        }
        insertAll(set, plan.assignments);
        insertAll(set, plan.baselines);
        insertAll(set, plan.baselineTasks);
        insertAll(set, plan.periods);
        insertAll(set, plan.scenarios);
        insertAll(set, plan.scenarioChanges);
        sets.push_back(std::move(set));
    }
    return sets;
}

} // namespace zs
