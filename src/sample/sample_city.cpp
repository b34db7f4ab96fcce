// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_city.h"

#include "sample/sample_parts.h"

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

Result<SampleData> makeSampleCity(std::uint64_t seed)
{
    SampleSource source(seed);
    SampleData data;
    addOrganisation(data, source);
    addPeople(data, source);
    addCalendars(data, source);
    addProjects(data, source);
    data.plans = {informationPlan(data, source), schoolPlan(data, source), roadPlan(data, source)};
    for (std::size_t i = 0; i < data.plans.size(); ++i) {
        if (auto played = playProgress(data.plans[i], source, i == 2 ? 2 : 1); !played)
            return passOn(played);
        data.projects[i] = data.plans[i].project;
    }
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
    for (std::size_t i = 0; i < data.projects.size(); ++i) {
        if (i % kProjectsASet == 0)
            sets.push_back(setOf());
        sets.back().changes.push_back(inserted(data.projects[i]));
    }
    for (const Plan &plan : data.plans) {
        ChangeSet set = setOf(plan.project.id);
        insertAll(set, plan.tasks);
        insertAll(set, plan.links);
        insertAll(set, plan.resources);
        insertAll(set, plan.assignments);
        insertAll(set, plan.baselines);
        insertAll(set, plan.baselineTasks);
        sets.push_back(std::move(set));
    }
    return sets;
}

} // namespace zs
