// SPDX-License-Identifier: GPL-3.0-or-later
// The fictional sample workspace 示例市: made by code from a seed, the same data every time. No
// place, person or project in it exists.
#pragma once

#include "base/result.h"
#include "domain/change_set.h"
#include "domain/library_rows.h"
#include "domain/organisation.h"
#include "domain/plan.h"

namespace zs {

/// Rows as they are before they are inserted (version 0).
struct SampleData {
    std::vector<OrgUnit> units; ///< one city government, 12 districts, 8 departments; parents first
    std::vector<Person> people; ///< 60
    std::vector<Calendar> calendars; ///< shared by all projects; bases first
    std::vector<Resource> pool;      ///< resources shared by all projects (共享资源池)
    std::vector<PlanItem> goals;     ///< parents first
    std::vector<Project> projects;   ///< 200; the first three have plans
    std::vector<Plan> plans; ///< of 150, 600 and 3,000 tasks; dates as schedule() gives them; one
                             ///< that waits for another stands before it
};

inline constexpr std::uint64_t kSampleSeed = 20260214;

/// The day the sample stands at: what lies before is done, what lies after is planned.
[[nodiscard]] WallTime sampleStatusDate();
/// Takes some tenths of a second. Internal when a plan could not be scheduled, which no seed
/// should cause.
[[nodiscard]] Result<SampleData> makeSampleCity(std::uint64_t seed = kSampleSeed);
/// The same for a seed that is known to work; empty when it does not.
[[nodiscard]] SampleData sampleCity(std::uint64_t seed = kSampleSeed);
/// Inserts, each set a transaction of its own: organisation, what is shared, projects without a
/// plan (100 a set), one set a project with a plan.
[[nodiscard]] std::vector<ChangeSet> changeSetsOf(const SampleData &data);

} // namespace zs
