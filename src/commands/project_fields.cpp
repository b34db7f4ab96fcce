// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/project_fields.h"

#include "commands/progress_commands.h"
#include "commands/progress_periods.h"
#include "commands/task_rules.h"
#include "domain/choice_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ProjectFields", text);
}

std::unexpected<Error> invalid(const char *text)
{
    return fail(ErrorCode::Invalid, words(text));
}

constexpr std::array kFree{"name"_L1,
                           "stage"_L1,
                           "kind"_L1,
                           "owner"_L1,
                           "district"_L1,
                           "leader"_L1,
                           "approved_on"_L1,
                           "planned_start"_L1,
                           "planned_finish"_L1,
                           "estimate"_L1,
                           "budget"_L1,
                           "calendar"_L1,
                           "plan_start"_L1,
                           "status_date"_L1,
                           "minutes_per_day"_L1,
                           "minutes_per_week"_L1,
                           "days_per_month"_L1,
                           "note"_L1,
                           "lag_calendar"_L1,
                           "progress_rule"_L1,
                           "multiple_paths"_L1,
                           "critical_float"_L1,
                           "external_successors"_L1,
                           "plan_item"_L1,
                           "finished_on"_L1,
                           "from_finish"_L1};

Result<> checkDates(const Project &project)
{
    if (project.plannedStart.isValid() && project.plannedFinish.isValid()
        && project.plannedFinish < project.plannedStart)
        return invalid(QT_TRANSLATE_NOOP("ProjectFields",
                                         "The planned finish lies before the planned start."));
    if (!project.scheduleFromFinish && !project.planStart.isValid())
        return invalid(QT_TRANSLATE_NOOP("ProjectFields",
                                         "A plan that is scheduled from its start needs a start."));
    if (project.scheduleFromFinish && !project.planFinish.isValid())
        return invalid(QT_TRANSLATE_NOOP(
            "ProjectFields", "A plan that is scheduled from its finish needs a finish."));
    return {};
}

Result<> checkNumbers(const Project &project)
{
    constexpr std::int64_t kMinutesPerWeek = 7 * kMinutesPerDay;
    constexpr std::int64_t kLongestMonth = 31;
    if (project.minutesPerDay < 1 || project.minutesPerDay > kMinutesPerDay
        || project.minutesPerWeek < 1 || project.minutesPerWeek > kMinutesPerWeek
        || project.daysPerMonth < 1 || project.daysPerMonth > kLongestMonth)
        return invalid(QT_TRANSLATE_NOOP(
            "ProjectFields",
            "A working day has 1 minute to 24 hours, a week up to 7 of them, a month up to 31."));
    if (project.estimate.fen < 0 || project.budget.fen < 0)
        return invalid(
            QT_TRANSLATE_NOOP("ProjectFields", "An estimate or budget cannot be negative."));
    if (project.criticalFloat.value < 0 || project.criticalFloat.value > kMaxDuration)
        return invalid(QT_TRANSLATE_NOOP(
            "ProjectFields", "The float of a critical task lies between nothing and 100 years."));
    return {};
}

Result<> checked(const Project &project, const Plan &plan)
{
    // what an import left out of order already does not stand in the way of other fields
    if (project.name.isEmpty() && !plan.project.name.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("ProjectFields", "A project needs a name."));
    if (std::ranges::find(plan.calendars, project.calendar, &Calendar::id) == plan.calendars.end()
        && project.calendar != plan.project.calendar)
        return invalid(
            QT_TRANSLATE_NOOP("ProjectFields", "The calendar is not among those of the plan."));
    if (auto dates = checkDates(project); !dates && checkDates(plan.project))
        return dates;
    if (auto numbers = checkNumbers(project); !numbers && checkNumbers(plan.project))
        return numbers;
    if (project.statusDate != plan.project.statusDate)
        return checkStatusDate(plan, project.statusDate);
    return {};
}

} // namespace

Result<ChangeSet> plan(const SetProjectField &command, const PlanScope &scope)
{
    const Project &before = scope.plan.project;
    const bool finish = command.column == "plan_finish"_L1;
    if (finish && !before.scheduleFromFinish)
        return invalid(QT_TRANSLATE_NOOP(
            "ProjectFields", "The plan's finish is computed: it is scheduled from its start."));
    if (!finish && std::ranges::find(kFree, command.column) == kFree.end())
        return invalid(QT_TRANSLATE_NOOP("ProjectFields", "This field cannot be set by itself."));
    const EntityInfo &info = *entityInfo(EntityKind::Project);
    const FieldInfo &field =
        info.fields[static_cast<std::size_t>(fieldIndex(info, command.column))];
    const auto all = choices(info, field);
    if (field.type == FieldType::Choice && std::ranges::none_of(all, [&](const auto &choice) {
            return FieldValue(choice.first) == command.value;
        }))
        return invalid(QT_TRANSLATE_NOOP("ProjectFields", "There is no such choice."));
    Project after = before;
    field.set(&after, command.value);
    after.name = after.name.simplified();
    if (auto fits = checked(after, scope.plan); !fits)
        return passOn(fits);
    ChangeSet set;
    addUpdate(set, before, after);
    return withClosedPeriod(std::move(set), scope);
}

} // namespace zs
