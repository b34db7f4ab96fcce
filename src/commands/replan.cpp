// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/replan.h"

#include "commands/levelling_commands.h"
#include "commands/resource_commands.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Replan)
};

constexpr std::int64_t kOneUnit = 1000; ///< thousandths
constexpr double kSurer = 0.01;         ///< less is noise
constexpr double kFenInYuan = 100;
constexpr double kMinutesPerHour = 60;

/// The plan with other delays, and what simulation says of it.
class Judge {
public:
    Judge(const Plan &plan,
          const CalendarSet &calendars,
          const SimulationModel &model,
          const ReplanOptions &options,
          WallTime wanted)
        : m_plan(plan)
        , m_calendars(calendars)
        , m_model(model)
        , m_options(options)
        , m_wanted(wanted)
    {}
    [[nodiscard]] Result<ReplanFigures> judge(const LevellingProposal &proposal,
                                              double ownCost) const
    {
        Plan levelled = m_plan;
        for (const auto &[id, delay] : proposal.delays) {
            if (const int at = taskIndex(levelled, id); at >= 0)
                levelled.tasks[static_cast<std::size_t>(at)].levellingDelay = WorkMinutes{delay};
        }
        SimulationOptions options;
        options.runs = m_options.runs;
        options.seed = m_options.seed; // the same draws for every way
        const auto result = simulate(levelled, m_calendars, m_model, options);
        if (!result)
            return passOn(result);
        const double mean = std::accumulate(result->costs.begin(), result->costs.end(), 0.0)
                            / static_cast<double>(std::max<std::size_t>(1, result->costs.size()));
        return ReplanFigures{
            result->planned, result->finishAt(0.8), result->chanceBy(m_wanted), mean + ownCost};
    }

private:
    const Plan &m_plan;
    const CalendarSet &m_calendars;
    const SimulationModel &m_model;
    const ReplanOptions &m_options;
    WallTime m_wanted;
};

bool isBetter(const ReplanFigures &after, const ReplanFigures &now)
{
    return after.chance > now.chance + kSurer
           || (after.p80 < now.p80 && after.chance >= now.chance - kSurer);
}

/// What one more unit costs while the resource is in use: the hours of all its work yet to come,
/// spread over one unit more, at its rate.
double costOfUnit(const Plan &plan, const Resource &resource)
{
    double minutes = 0;
    for (const Assignment &assignment : plan.assignments) {
        if (assignment.resource == resource.id)
            minutes += static_cast<double>(
                std::max<std::int64_t>(0, assignment.work.value - assignment.actualWork.value));
    }
    const double units = static_cast<double>(resource.maxUnits + kOneUnit) / kOneUnit;
    return minutes / kMinutesPerHour / units * static_cast<double>(resource.standardRate.fen)
           / kFenInYuan;
}

/// The project's own resources that are over-allocated longest in the plan as it stands.
std::vector<std::size_t>
tightest(const Plan &plan, const std::vector<OverAllocation> &over, int most)
{
    std::map<std::size_t, std::int64_t> minutes;
    for (const OverAllocation &one : over) {
        const Resource &resource = plan.resources[static_cast<std::size_t>(one.resource)];
        if (resource.project == plan.project.id && resource.availability.isEmpty()
            && resource.type == ResourceType::Work)
            minutes[static_cast<std::size_t>(one.resource)] += one.to.minute - one.from.minute;
    }
    std::vector<std::size_t> order;
    for (const auto &[resource, total] : minutes)
        order.push_back(resource);
    std::ranges::stable_sort(
        order, std::greater(), [&minutes](std::size_t r) { return minutes[r]; });
    if (order.size() > static_cast<std::size_t>(most))
        order.resize(static_cast<std::size_t>(most));
    return order;
}

std::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled, Words::tr("The search was stopped."));
}

} // namespace

Result<ReplanSearch> searchReplans(const Plan &plan,
                                   const Schedule &present,
                                   const CalendarSet &calendars,
                                   const SimulationModel &model,
                                   const ReplanOptions &options)
{
    const Judge judge(plan,
                      calendars,
                      model,
                      options,
                      options.wanted.isValid() ? options.wanted : plan.project.planFinish);
    LevellingOptions levelling;
    levelling.outside = options.outside;
    levelling.seed = options.seed;
    levelling.schedules = 1; // by priority alone
    const auto byPriority = proposeLevelling(plan, present, calendars, levelling);
    if (!byPriority)
        return passOn(byPriority);
    const auto now = judge.judge(*byPriority, 0);
    if (!now)
        return passOn(now);
    ReplanSearch search{*now, {}};
    levelling.schedules = options.schedules;
    const auto crews = tightest(
        plan, planLoad(plan, present, calendars, options.outside).over, options.mostResources);
    const int total = static_cast<int>(crews.size()) + 1;
    for (int way = 0; way < total; ++way) {
        if (options.progress && !options.progress(way, total))
            return stopped();
        Plan changed = plan;
        Replan replan;
        double ownCost = 0;
        if (way > 0) {
            Resource &resource = changed.resources[crews[static_cast<std::size_t>(way - 1)]];
            ownCost = costOfUnit(plan, resource);
            resource.maxUnits += kOneUnit;
            replan.way = Replan::Way::ExtraUnit;
            replan.resource = resource.id;
            replan.resourceName = resource.name;
            replan.units = resource.maxUnits;
        }
        const auto made = proposeLevelling(changed, present, calendars, levelling);
        if (!made)
            return passOn(made);
        const auto after = judge.judge(*made, ownCost);
        if (!after)
            return passOn(after);
        replan.delays = made->delays;
        replan.after = *after;
        if (isBetter(*after, *now))
            search.found.push_back(std::move(replan));
    }
    std::ranges::stable_sort(
        search.found, std::greater(), [](const Replan &one) { return one.after.chance; });
    return search;
}

ApplyReplan acceptanceOf(const Replan &replan, ProjectId project)
{
    ApplyReplan command{project, {}, replan.resource, replan.units};
    for (const auto &[task, delay] : replan.delays)
        command.delays.emplace_back(task, WorkMinutes{delay});
    return command;
}

Result<ChangeSet> plan(const ApplyReplan &command, const PlanScope &scope)
{
    auto set = plan(ApplyLevelling{command.project, command.delays}, scope);
    if (!set || !command.resource.isValid())
        return set;
    const auto resource = std::ranges::find(scope.plan.resources, command.resource, &Resource::id);
    if (resource == scope.plan.resources.end() || resource->project != command.project)
        return fail(ErrorCode::Invalid,
                    Words::tr("The resource is not one of this project's own."));
    auto units = plan(
        SetResourceField{
            command.project, command.resource, u"max_units"_s, FieldValue(command.units)},
        scope);
    if (!units)
        return units;
    return merged(std::move(*set), *units);
}

} // namespace zs
