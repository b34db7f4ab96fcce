// SPDX-License-Identifier: GPL-3.0-or-later
// The parts the sample is put together from.
#pragma once

#include "sample/sample_city.h"
#include "sample/sample_source.h"

#include <QStringList>

namespace zs {

inline constexpr std::size_t kSampleDistricts = 12;
inline constexpr std::size_t kSampleDepartments = 8;
inline constexpr std::size_t kSamplePeople = 60;
inline constexpr std::size_t kSampleProjects = 200;

/// Places in SampleData::units.
inline constexpr std::size_t kFirstDistrict = 1;
inline constexpr std::size_t kFirstDepartment = kFirstDistrict + kSampleDistricts;
/// Places among the departments.
enum class Bureau : std::size_t {
    Development,
    Finance,
    Housing,
    Transport,
    Water,
    Education,
    Health,
    BigData
};

[[nodiscard]] inline OrgUnitId bureauOf(const SampleData &data, Bureau bureau)
{
    return data.units[kFirstDepartment + static_cast<std::size_t>(bureau)].id;
}

/// Places in SampleData::calendars.
enum class SampleCalendar : std::size_t { Office, Site };

[[nodiscard]] inline CalendarId calendarOf(const SampleData &data, SampleCalendar which)
{
    return data.calendars[static_cast<std::size_t>(which)].id;
}

void addOrganisation(SampleData &data, SampleSource &source);
void addPeople(SampleData &data, SampleSource &source);
void addCalendars(SampleData &data, SampleSource &source);
void addProjects(SampleData &data, SampleSource &source);

[[nodiscard]] Plan informationPlan(const SampleData &data, SampleSource &source); ///< 150 tasks
[[nodiscard]] Plan schoolPlan(const SampleData &data, SampleSource &source);      ///< 600 tasks
[[nodiscard]] Plan roadPlan(const SampleData &data, SampleSource &source);        ///< 3,000 tasks

/// Schedules the plan, keeps that as its baseline, lets some work take longer, and books what is
/// done by the status date. `baselines`: 1, or 2 when the plan was adjusted once on its way.
[[nodiscard]] Result<> playProgress(Plan &plan, SampleSource &source, int baselines);

} // namespace zs
