// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/plan_levelling.h"

#include "levelling/levelling_words.h"
#include "levelling/plan_instance.h"

#include <QCoreApplication>

#include <algorithm>
#include <random>

namespace zs {

namespace {

std::size_t idx(int i)
{
    return Network::idx(i);
}

using Ranks = std::vector<double>;

/// A number in [0, 1) that is the same on every machine.
double fraction(std::mt19937_64 &random)
{
    return static_cast<double>(random() >> 11) * 0x1.0p-53;
}

/// Finds the best order: rules first, then the genetic algorithm's, then a search around the best.
class OrderSearch {
public:
    OrderSearch(const Plan &plan, const LevellingOptions &options, PlanDecoder &decoder)
        : m_plan(plan)
        , m_options(options)
        , m_decoder(decoder)
        , m_random(options.seed)
    {}

    DecodedPlan run()
    {
        tryOrder(byPriority(lateStarts(m_decoder.base())));
        if (m_options.schedules > 1 && goesOn() && !isPerfect())
            tryRules();
        if (m_options.schedules >= kGeneticFrom && goesOn() && !isPerfect())
            tryOrder(geneticOrder(
                m_plan, m_decoder, geneticPasses(), m_options.seed, [this] { return goesOn(); }));
        while (m_tried < m_options.schedules && m_tried - m_betterAt < m_options.patience
               && goesOn() && !isPerfect())
            tryOrder(neighbour());
        return std::move(m_best);
    }
    [[nodiscard]] int tried() const { return m_tried; }
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    static constexpr int kGeneticFrom = 20;

    [[nodiscard]] std::int64_t geneticPasses() const
    {
        const auto tasks = static_cast<std::int64_t>(m_plan.tasks.size()) + 1;
        return std::clamp<std::int64_t>(3'000'000 / tasks, 100, 5000);
    }

    bool goesOn()
    {
        if (!m_stopped && m_options.progress && !m_options.progress(m_tried, m_options.schedules))
            m_stopped = true;
        return !m_stopped;
    }

    /// Nobody waits for anybody: no order is better.
    [[nodiscard]] bool isPerfect() const { return m_best.unsolved == 0 && m_best.waiting <= 0; }

    void tryOrder(const Ranks &rank)
    {
        if (rank.empty())
            return;
        DecodedPlan made = m_decoder.decode(rank);
        ++m_tried;
        if (m_tried > 1 && !made.isBetterThan(m_best))
            return;
        m_best = std::move(made);
        m_betterAt = m_tried;
    }

    [[nodiscard]] static Ranks lateStarts(const Network &net)
    {
        Ranks rank(idx(net.count()), 0);
        for (int i = 0; i < net.count(); ++i) {
            if (net.late[idx(i)].lateStart != kUnlimited)
                rank[idx(i)] = static_cast<double>(net.late[idx(i)].lateStart);
        }
        return rank;
    }

    /// Higher priorities before everything else.
    [[nodiscard]] Ranks byPriority(Ranks rank) const
    {
        const double all = static_cast<double>(FreeUnits::kNever) / 1e6;
        for (std::size_t i = 0; i < rank.size(); ++i)
            rank[i] -= all * static_cast<double>(m_plan.tasks[i].priority);
        return rank;
    }

    void tryRules()
    {
        const Network &net = m_decoder.base();
        tryOrder(lateStarts(net));
        Ranks finish(idx(net.count()), 0);
        Ranks present(idx(net.count()), 0);
        for (int i = 0; i < net.count(); ++i) {
            if (net.late[idx(i)].lateFinish != kUnlimited)
                finish[idx(i)] = static_cast<double>(net.late[idx(i)].lateFinish);
            present[idx(i)] = static_cast<double>(m_plan.tasks[idx(i)].start.minute);
        }
        tryOrder(finish);
        tryOrder(present);
    }

    /// The best schedule's own order, some of its tasks thrown about by up to a few weeks.
    [[nodiscard]] Ranks neighbour()
    {
        Ranks rank(m_best.start.size());
        const double share = 0.02 + 0.3 * fraction(m_random) * fraction(m_random);
        const double reach = kMinutesPerDay * (1 + 40 * fraction(m_random) * fraction(m_random));
        for (std::size_t i = 0; i < rank.size(); ++i) {
            rank[i] = static_cast<double>(m_best.start[i]);
            if (fraction(m_random) < share)
                rank[i] += reach * (2 * fraction(m_random) - 1);
        }
        return rank;
    }

    const Plan &m_plan;
    const LevellingOptions &m_options;
    PlanDecoder &m_decoder;
    std::mt19937_64 m_random;
    DecodedPlan m_best;
    int m_tried = 0;
    int m_betterAt = 0;
    bool m_stopped = false;
};

Plan withDelays(const Plan &plan, const std::vector<Minutes> &delay, const PlanDecoder &decoder)
{
    Plan made = plan;
    for (std::size_t i = 0; i < made.tasks.size(); ++i) {
        if (decoder.isFree(static_cast<int>(i)))
            made.tasks[i].levellingDelay = {delay[i]};
    }
    return made;
}

int missedDeadlines(const Schedule &schedule)
{
    return static_cast<int>(std::ranges::count_if(
        schedule.tasks, [](const TaskTimes &times) { return times.deadlineMissed; }));
}

/// Who holds the resource where a task would have stood, in the plan's order.
void nameBlockers(LevelledTask &moved,
                  const Displacement &by,
                  const PlanDecoder &decoder,
                  const Plan &plan,
                  const Schedule &now,
                  const LevellingOptions &options)
{
    moved.resource = by.resource;
    for (std::size_t t = 0; t < plan.tasks.size(); ++t) {
        const bool needs = std::ranges::any_of(
            decoder.needsOf(static_cast<int>(t)),
            [&](const PlanDecoder::Need &need) { return need.resource == by.resource; });
        const TaskTimes &times = now.tasks[t];
        if (needs && static_cast<int>(t) != moved.task && times.start.isValid()
            && times.start.minute < std::min(by.to, moved.newStart.minute)
            && times.finish.minute > by.from)
            moved.displacedBy.push_back(static_cast<int>(t));
    }
    for (std::size_t i = 0; i < options.outside.size(); ++i) {
        const OutsideUse &use = options.outside[i];
        if (use.resource == plan.resources[idx(by.resource)].id && use.from.minute < by.to
            && use.to.minute > by.from)
            moved.displacedByOutside.push_back(static_cast<int>(i));
    }
}

/// Everything a person needs to judge the result.
class ProposalWriter {
public:
    ProposalWriter(const Plan &plan,
                   const Schedule &present,
                   const CalendarSet &calendars,
                   const LevellingOptions &options,
                   const PlanDecoder &decoder)
        : m_plan(plan)
        , m_present(present)
        , m_calendars(calendars)
        , m_options(options)
        , m_decoder(decoder)
    {}

    Result<LevellingProposal> write(const DecodedPlan &found)
    {
        const Plan levelled = withDelays(m_plan, found.delay, m_decoder);
        const auto now = schedule(levelled, m_calendars);
        if (!now)
            return passOn(now);
        LevellingProposal made;
        made.oldFinish = m_present.finish;
        made.newFinish = now->finish;
        made.deadlinesMissedBefore = missedDeadlines(m_present);
        made.deadlinesMissedAfter = missedDeadlines(*now);
        listTasks(levelled, *now, found, made);
        const PlanLoad before = planLoad(m_plan, m_present, m_calendars, m_options.outside);
        made.overBefore = static_cast<int>(
            std::ranges::count_if(before.over, [this](const auto &o) { return matters(o); }));
        const PlanLoad after = planLoad(levelled, *now, m_calendars, m_options.outside);
        for (const OverAllocation &over : after.over) {
            if (matters(over))
                made.remaining.push_back({over, reasonFor(m_plan, over, found.stuck, m_decoder)});
        }
        return made;
    }

private:
    /// What lies before the status date has happened.
    [[nodiscard]] bool matters(const OverAllocation &over) const
    {
        const WallTime status = m_plan.project.statusDate;
        return m_decoder.isLevelled(over.resource) && (!status.isValid() || over.to > status);
    }

    void listTasks(const Plan &levelled,
                   const Schedule &now,
                   const DecodedPlan &found,
                   LevellingProposal &made) const
    {
        const TaskTree tree = treeOf(m_plan.tasks);
        for (std::size_t i = 0; i < m_plan.tasks.size(); ++i) {
            const Minutes delay = levelled.tasks[i].levellingDelay.value;
            if (delay != m_plan.tasks[i].levellingDelay.value)
                made.delays.emplace_back(m_plan.tasks[i].id, delay);
            const TaskTimes &old = m_present.tasks[i];
            const TaskTimes &times = now.tasks[i];
            if (tree.isSummary(i) || (old.start == times.start && old.finish == times.finish))
                continue;
            LevelledTask moved;
            moved.task = static_cast<int>(i);
            moved.oldStart = old.start;
            moved.oldFinish = old.finish;
            moved.newStart = times.start;
            moved.newFinish = times.finish;
            moved.delay = delay;
            moved.milestone = m_plan.tasks[i].milestone;
            moved.missesDeadline = times.deadlineMissed;
            if (delay > 0 && found.displaced[i].resource >= 0)
                nameBlockers(moved, found.displaced[i], m_decoder, m_plan, now, m_options);
            moved.why = whyMoved(m_plan, m_options, moved, found.displaced[i]);
            made.tasks.push_back(std::move(moved));
        }
    }

    const Plan &m_plan;
    const Schedule &m_present;
    const CalendarSet &m_calendars;
    const LevellingOptions &m_options;
    const PlanDecoder &m_decoder;
};

} // namespace

Result<LevellingProposal> proposeLevelling(const Plan &plan,
                                           const Schedule &present,
                                           const CalendarSet &calendars,
                                           const LevellingOptions &options)
{
    if (plan.project.scheduleFromFinish)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate(
                        "Levelling",
                        "This plan is scheduled from its finish; levelling can only delay tasks of "
                        "a plan that is scheduled from its start. Change that in the plan's "
                        "settings, or try it in a scenario."));
    auto decoder = PlanDecoder::create(plan, calendars, options);
    if (!decoder)
        return passOn(decoder);
    OrderSearch search(plan, options, *decoder);
    const DecodedPlan found = search.run();
    auto made = ProposalWriter(plan, present, calendars, options, *decoder).write(found);
    if (!made)
        return passOn(made);
    made->schedules = search.tried();
    made->stopped = search.stopped();
    made->seed = options.seed;
    return made;
}

} // namespace zs
