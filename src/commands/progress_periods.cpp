// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/progress_periods.h"

#include "control/earned_value.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ProgressPeriods", text);
}

const ProgressPeriod *keptFor(const Plan &plan, WallTime status)
{
    const auto found = std::ranges::find(plan.periods, status, &ProgressPeriod::status);
    return found == plan.periods.end() ? nullptr : &*found;
}

void keep(ChangeSet &set, const PlanScope &scope, ProgressPeriod period)
{
    if (const ProgressPeriod *kept = keptFor(scope.plan, period.status)) {
        period.id = kept->id;
        period.version = kept->version;
        addUpdate(set, *kept, period);
        return;
    }
    period.id = scope.ids.next<ProgressPeriodId>();
    set.changes.push_back(inserted(period));
}

bool movesStatusDate(const ChangeSet &set, const Plan &plan)
{
    static const int kField = fieldIndex(*entityInfo(EntityKind::Project), u"status_date");
    return std::ranges::any_of(set.changes, [&](const EntityChange &change) {
        return change.entity == EntityKind::Project && change.kind == ChangeKind::Update
               && change.id == plan.project.id.value()
               && std::ranges::find(change.fields, kField, &FieldChange::field)
                      != change.fields.end();
    });
}

} // namespace

Result<std::optional<ProgressPeriod>> presentPeriod(const PlanScope &scope)
{
    const Plan &plan = scope.plan;
    if (!plan.project.statusDate.isValid())
        return std::nullopt;
    const CalendarSet calendars = CalendarSet::compile(plan, scope.holidays);
    const auto times = schedule(plan, calendars);
    if (!times)
        return passOn(times);
    const auto value = EarnedValue::of(plan, *times, calendars);
    if (!value)
        return passOn(value);
    const ValueNumbers &total = value->total();
    if (total.bac == 0 && total.ac == 0)
        return std::nullopt;
    ProgressPeriod period;
    period.project = plan.project.id;
    period.status = value->status();
    period.baseline = value->baseline();
    period.measure = value->measure();
    period.budget = total.bac;
    period.planned = total.pv;
    period.earned = total.ev;
    period.actual = total.ac;
    period.forecastFinish = value->schedule().forecastFinish;
    return period;
}

Result<ChangeSet> withClosedPeriod(ChangeSet set, const PlanScope &scope)
{
    const WallTime status = scope.plan.project.statusDate;
    if (!status.isValid() || !movesStatusDate(set, scope.plan))
        return set;
    const bool isOver =
        keptFor(scope.plan, status)
        && std::ranges::any_of(scope.plan.periods, [status](const ProgressPeriod &period) {
               return period.status > status;
           });
    if (isOver)
        return set;
    auto period = presentPeriod(scope);
    if (!period)
        return passOn(period);
    if (*period)
        keep(set, scope, std::move(**period));
    return set;
}

Result<ChangeSet> plan(const StorePeriod &, const PlanScope &scope)
{
    auto period = presentPeriod(scope);
    if (!period)
        return passOn(period);
    if (!*period)
        return fail(
            ErrorCode::Invalid,
            scope.plan.project.statusDate.isValid()
                ? words(QT_TRANSLATE_NOOP(
                      "ProgressPeriods",
                      "There is nothing to keep yet: no task has a cost, work or duration."))
                : words(QT_TRANSLATE_NOOP(
                      "ProgressPeriods",
                      "The plan has no status date. Set the date up to which progress is "
                      "told.")));
    ChangeSet set;
    keep(set, scope, std::move(**period));
    return set;
}

Result<ChangeSet> plan(const DeletePeriod &command, const PlanScope &scope)
{
    const auto found = std::ranges::find(scope.plan.periods, command.period, &ProgressPeriod::id);
    if (found == scope.plan.periods.end())
        return fail(ErrorCode::NotFound,
                    words(QT_TRANSLATE_NOOP("ProgressPeriods",
                                            "The kept figures are not there any more.")));
    return ChangeSet{{}, {}, {deleted(*found)}};
}

} // namespace zs
