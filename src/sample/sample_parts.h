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
void addPool(SampleData &data, SampleSource &source);
void addProjects(SampleData &data, SampleSource &source);
/// What the projects are there for, and their particulars; from a seed of its own.
void addLibrary(SampleData &data);

[[nodiscard]] Plan informationPlan(const SampleData &data, SampleSource &source); ///< 150 tasks
[[nodiscard]] Plan schoolPlan(const SampleData &data, SampleSource &source);      ///< 600 tasks
[[nodiscard]] Plan roadPlan(const SampleData &data, SampleSource &source);        ///< 3,000 tasks

/// The resources that the plans share.
inline constexpr QStringView kSurveyTeam = u"市测绘院测量队";
inline constexpr QStringView kTestCentre = u"市建设工程质量检测中心";

/// Schedules the plan as if nothing had begun and keeps that as its approved baseline.
[[nodiscard]] Result<> approve(Plan &plan, SampleSource &source);
/// The same for a plan that was adjusted on its way to that day: some work begun before it took
/// longer, and what was approved then is the new control baseline.
[[nodiscard]] Result<> adjust(Plan &plan, SampleSource &source, QDate on);
/// Lets work take longer until the plan is about a tenth behind its control baseline, and books
/// what is done and spent by the status date.
[[nodiscard]] Result<> playProgress(Plan &plan, SampleSource &source);
/// What was told at the first days of the last months is kept, as if the status date had been moved
/// each month (分期).
[[nodiscard]] Result<> keepPeriods(Plan &plan);
/// `waiting`'s task waits for one of another plan (跨项目关联). Internal without such tasks.
[[nodiscard]] Result<> joinPlans(Plan &waiting,
                                 const QString &successor,
                                 const Plan &before,
                                 const QString &predecessor,
                                 SampleSource &source);
/// A meeting that was held, with its follow-ups; signed anew each time.
[[nodiscard]] Result<ChangeSet> sampleMeeting(const SampleData &data);
/// A what-if: critical work that is still to come, done faster by more people.
[[nodiscard]] Result<> addScenario(Plan &plan, SampleSource &source);

} // namespace zs
