// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/plan_decoder.h"

#include "schedule/passes.h"

#include <algorithm>
#include <tuple>

namespace zs {

namespace {

constexpr std::int64_t kNeverMoved = 1000; ///< Task::priority
/// Past every plan, yet far from the ends of 64 bits.
constexpr Minutes kFarBehind = Minutes{200} * 366 * kMinutesPerDay;

std::size_t idx(int i)
{
    return Network::idx(i);
}

bool mayBeDelayed(const TaskFacts &f)
{
    using enum ConstraintType;
    return f.mode == TaskMode::Automatic && f.constraint != MustStartOn
           && f.constraint != MustFinishOn && f.constraint != AsLateAsPossible;
}

} // namespace

bool DecodedPlan::isBetterThan(const DecodedPlan &other) const
{
    return std::tie(unsolved, finish, deadlines, waiting)
           < std::tie(other.unsolved, other.finish, other.deadlines, other.waiting);
}

PlanDecoder::PlanDecoder(const Plan &plan,
                         const CalendarSet &calendars,
                         const LevellingOptions &options)
    : m_plan(plan)
    , m_calendars(calendars)
    , m_options(options)
    , m_hours(plan, calendars)
{}

Result<PlanDecoder>
PlanDecoder::create(const Plan &plan, const CalendarSet &calendars, const LevellingOptions &options)
{
    PlanDecoder decoder(plan, calendars, options);
    if (const auto done = decoder.prepare(); !done)
        return passOn(done);
    return decoder;
}

Result<> PlanDecoder::prepare()
{
    auto network = buildNetwork(m_plan, m_calendars);
    if (!network)
        return passOn(network);
    m_base = std::move(*network);
    runAllPasses(m_base);
    chooseFree();
    runAllPasses(m_base);
    chooseResources();
    readNeeds();
    findLimits();
    makeProfiles();
    reserveFixed();
    countPredecessors();
    m_net = m_base;
    return {};
}

/// Whatever may move starts without the delay it has now.
void PlanDecoder::chooseFree()
{
    const int n = m_base.count();
    m_free.assign(idx(n), false);
    for (int i = 0; i < n; ++i) {
        TaskFacts &f = m_base.facts[idx(i)];
        if (!m_base.isLeaf(i) || !mayBeDelayed(f) || m_plan.tasks[idx(i)].priority >= kNeverMoved)
            continue;
        if (m_options.from.isValid() && m_base.early[idx(i)].start < m_options.from.minute)
            continue;
        m_free[idx(i)] = true;
        f.delay = 0;
    }
}

void PlanDecoder::chooseResources()
{
    m_levelled.assign(m_plan.resources.size(), false);
    for (std::size_t r = 0; r < m_plan.resources.size(); ++r) {
        const bool wanted = m_options.resources.empty()
                            || std::ranges::find(m_options.resources, m_plan.resources[r].id)
                                   != m_options.resources.end();
        m_levelled[r] = wanted && m_plan.resources[r].type == ResourceType::Work;
    }
}

void PlanDecoder::readNeeds()
{
    m_needs.resize(m_plan.tasks.size());
    const auto resources = indexById<ResourceId>(m_plan.resources);
    for (std::size_t i = 0; i < m_plan.assignments.size(); ++i) {
        const Assignment &a = m_plan.assignments[i];
        const int r = resources.value(a.resource, -1);
        const int task = m_base.ids.find(a.task);
        if (r < 0 || task < 0 || !m_levelled[idx(r)] || a.units <= 0
            || m_base.facts[idx(task)].mode == TaskMode::Inactive)
            continue;
        m_needs[idx(task)].push_back(
            {r,
             static_cast<int>(i),
             m_hours.of(m_plan.tasks[idx(task)], m_plan.resources[idx(r)])});
    }
}

/// Late dates, seen from what must not give way.
void PlanDecoder::findLimits()
{
    Network net = m_base;
    net.multiplePaths = false;
    const bool withinFloat = m_options.goal == LevellingGoal::WithinFloat;
    for (int i = 0; i < net.count(); ++i) {
        TaskFacts &f = net.facts[idx(i)];
        if (!withinFloat)
            f.deadlineAt = f.deadlineWork = kUnset;
        if (m_free[idx(i)] || !net.isLeaf(i) || !mayBeDelayed(f))
            continue;
        f.constraint = ConstraintType::MustStartOn;
        f.constraintAt = m_base.early[idx(i)].start;
        f.constraintWork = m_base.work[idx(i)].early;
        f.delay = 0;
    }
    for (const int node : net.order)
        forwardNode(net, node);
    std::int64_t &finish = net.early[idx(net.exitOf[idx(net.count())])].finish;
    if (withinFloat && m_plan.project.planFinish.isValid())
        finish = std::max(finish, m_plan.project.planFinish.minute);
    else if (!withinFloat && finish != kUnset)
        finish += kFarBehind;
    for (std::size_t i = net.order.size(); i-- > 0;)
        backwardNode(net, net.order[i]);
    m_limit.assign(m_plan.tasks.size(), 0);
    for (int i = 0; i < net.count(); ++i)
        m_limit[idx(i)] = net.work[idx(i)].late;
}

void PlanDecoder::makeProfiles()
{
    std::vector<const WorkCalendar *> hours(m_plan.resources.size(), nullptr);
    std::vector<bool> differ(m_plan.resources.size(), false);
    const auto note = [&](int r, const WorkCalendar *calendar) {
        if (hours[idx(r)] && hours[idx(r)] != calendar)
            differ[idx(r)] = true;
        hours[idx(r)] = calendar;
    };
    const auto resources = indexById<ResourceId>(m_plan.resources);
    for (const auto &needs : m_needs) {
        for (const Need &need : needs)
            note(need.resource, need.hours.get());
    }
    for (const OutsideUse &use : m_options.outside) {
        if (const int r = resources.value(use.resource, -1); r >= 0)
            note(r, m_calendars.of(m_plan.resources[idx(r)].calendar).get());
    }
    for (std::size_t r = 0; r < m_plan.resources.size(); ++r)
        m_emptyFree.emplace_back(capacityOver(m_plan.resources[r]), differ[r]);
}

void PlanDecoder::spansOf(int task,
                          const EarlySpan &at,
                          std::vector<std::pair<int, UseSpan>> &into) const
{
    TaskTimes times;
    times.start = {at.start};
    times.finish = {at.finish};
    const PlacedTask placed{m_plan.tasks[idx(task)], times, *m_base.facts[idx(task)].calendar};
    std::vector<UseSpan> spans;
    for (const Need &need : m_needs[idx(task)]) {
        const Assignment &a = m_plan.assignments[idx(need.assignment)];
        spans.clear();
        addSpans(placed, a, {0, 0, a.units, task, -1, need.hours.get()}, spans);
        for (const UseSpan &span : spans)
            into.emplace_back(need.resource, span);
    }
}

void PlanDecoder::reserveFixed()
{
    m_fixedFree = m_emptyFree;
    m_reserved.resize(m_plan.tasks.size());
    const Schedule base = scheduleOf(m_base);
    for (int i = 0; i < m_base.count(); ++i) {
        if (m_free[idx(i)] || m_needs[idx(i)].empty())
            continue;
        const TaskTimes &times = base.tasks[idx(i)];
        const PlacedTask placed{m_plan.tasks[idx(i)], times, *m_base.facts[idx(i)].calendar};
        for (const Need &need : m_needs[idx(i)]) {
            std::vector<UseSpan> spans;
            const Assignment &a = m_plan.assignments[idx(need.assignment)];
            addSpans(placed, a, {0, 0, a.units, i, -1, need.hours.get()}, spans);
            for (const UseSpan &span : spans)
                m_reserved[idx(i)].emplace_back(need.resource, span);
        }
        for (const auto &[r, span] : m_reserved[idx(i)])
            m_fixedFree[idx(r)].take(span);
    }
    const auto resources = indexById<ResourceId>(m_plan.resources);
    for (std::size_t i = 0; i < m_options.outside.size(); ++i) {
        const OutsideUse &use = m_options.outside[i];
        const int r = resources.value(use.resource, -1);
        if (r < 0 || !use.from.isValid() || !use.to.isValid() || use.units <= 0)
            continue;
        UseSpan span{use.from.minute,
                     use.to.minute,
                     use.units,
                     -1,
                     static_cast<int>(i),
                     m_calendars.of(m_plan.resources[idx(r)].calendar).get()};
        if (span.from < span.to && trimToWork(span))
            m_fixedFree[idx(r)].take(span);
    }
}

namespace {

/// Calls f(node) for each node that waits for this one.
template <class F>
void eachNodeAfter(const Network &net, int node, F f)
{
    const int task = net.taskOf[idx(node)];
    if (node != net.exitOf[idx(task)]) { // an entry
        net.eachChild(task, f);
        return;
    }
    for (const int e : net.edgesFrom(node))
        f(net.edges[idx(e)].to);
    if (net.parent[idx(task)] >= 0 && net.facts[idx(task)].mode != TaskMode::Hammock)
        f(net.exitOf[idx(net.parent[idx(task)])]);
}

} // namespace

void PlanDecoder::countPredecessors()
{
    m_waitsFor.assign(m_base.taskOf.size(), 0);
    for (int v = 0; v < m_base.nodeCount(); ++v)
        eachNodeAfter(m_base, v, [this](int next) { ++m_waitsFor[idx(next)]; });
}

void PlanDecoder::release(int node)
{
    eachNodeAfter(m_net, node, [this](int next) {
        if (--m_missing[idx(next)] == 0)
            m_open.push_back(next);
    });
}

DecodedPlan PlanDecoder::decode(std::span<const double> rank)
{
    DecodedPlan result;
    result.displaced.resize(m_plan.tasks.size());
    m_now = m_fixedFree;
    m_missing = m_waitsFor;
    m_ready.clear();
    m_open.clear();
    for (int v = 0; v < m_net.nodeCount(); ++v) {
        if (m_missing[idx(v)] == 0)
            m_open.push_back(v);
    }
    const auto later = [rank](int a, int z) {
        return std::tie(rank[idx(a)], a) > std::tie(rank[idx(z)], z);
    };
    while (!m_open.empty() || !m_ready.empty()) {
        if (!m_open.empty()) {
            const int node = m_open.back();
            m_open.pop_back();
            if (m_net.isLeaf(node) && m_free[idx(node)]) {
                m_ready.push_back(node);
                std::ranges::push_heap(m_ready, later);
            } else {
                visit(node);
            }
            continue;
        }
        std::ranges::pop_heap(m_ready, later);
        const int task = m_ready.back();
        m_ready.pop_back();
        placeFree(task, result);
        release(task);
    }
    finish(result);
    return result;
}

void PlanDecoder::visit(int node)
{
    forwardNode(m_net, node);
    if (m_net.isLeaf(node))
        placeFixed(node);
    release(node);
}

/// It stands where it stood, unless what is left of it waits for a task that was moved.
void PlanDecoder::placeFixed(int task)
{
    if (m_reserved[idx(task)].empty() || m_net.early[idx(task)] == m_base.early[idx(task)]
        || m_net.facts[idx(task)].constraint == ConstraintType::AsLateAsPossible)
        return;
    for (const auto &[r, span] : m_reserved[idx(task)])
        m_now[idx(r)].giveBack(span);
    m_spans.clear();
    spansOf(task, m_net.early[idx(task)], m_spans);
    for (const auto &[r, span] : m_spans)
        m_now[idx(r)].take(span);
}

std::int64_t PlanDecoder::nextTry(int task, const EarlySpan &at, Displacement &by)
{
    const WorkCalendar &calendar = *m_net.facts[idx(task)].calendar;
    m_spans.clear();
    spansOf(task, at, m_spans);
    const std::int64_t begin = calendar.workAt({at.start});
    std::int64_t next = kUnset;
    for (const auto &[r, span] : m_spans) {
        const FreeUnits &free = m_now[idx(r)];
        if (span.units > free.most())
            continue; // waiting does not help it
        const FreeUnits::Clash clash = free.clash(span);
        if (!clash.clashes)
            continue;
        const std::int64_t start =
            clash.to == FreeUnits::kNever
                ? FreeUnits::kNever
                : calendar.workAt({clash.to}) - (calendar.workAt({span.from}) - begin);
        if (start > next) {
            next = std::max(start, begin + 1);
            by = {r, clash.from, clash.to};
        }
    }
    return next;
}

void PlanDecoder::placeFree(int task, DecodedPlan &result)
{
    TaskFacts &f = m_net.facts[idx(task)];
    f.delay = 0;
    forwardNode(m_net, task);
    const EarlySpan early = m_net.early[idx(task)];
    if (m_needs[idx(task)].empty() || f.span == 0 || early.start == kUnset)
        return;
    Displacement first;
    for (;;) {
        Displacement by;
        const std::int64_t next = nextTry(task, m_net.early[idx(task)], by);
        if (next == kUnset)
            break;
        if (first.resource < 0)
            first = by;
        if (next > m_limit[idx(task)]) { // no room: it stays, and what is too much is said
            f.delay = 0;
            forwardNode(m_net, task);
            m_spans.clear();
            spansOf(task, m_net.early[idx(task)], m_spans);
            result.stuck.push_back(task);
            for (const auto &[r, span] : m_spans)
                result.unsolved += span.units * (span.to - span.from);
            break;
        }
        f.delay = f.calendar->startAt(next).minute - early.start;
        forwardNode(m_net, task);
    }
    result.displaced[idx(task)] = first;
    for (const auto &[r, span] : m_spans)
        m_now[idx(r)].take(span);
}

void PlanDecoder::finish(DecodedPlan &result) const
{
    const int n = m_net.count();
    result.delay.assign(idx(n), 0);
    result.start.assign(idx(n), kUnset);
    result.finish = m_net.early[idx(m_net.exitOf[idx(n)])].finish;
    for (int i = 0; i < n; ++i) {
        const TaskFacts &f = m_net.facts[idx(i)];
        const EarlySpan &at = m_net.early[idx(m_net.exitOf[idx(i)])];
        result.delay[idx(i)] = f.delay;
        result.start[idx(i)] = at.start;
        if (f.deadlineAt != kUnset && at.finish != kUnset)
            result.deadlines += std::max<Minutes>(0, at.finish - f.deadlineAt);
        if (m_free[idx(i)] && at.finish != kUnset)
            result.waiting += static_cast<double>(at.finish - m_base.early[idx(i)].finish)
                              * static_cast<double>(m_plan.tasks[idx(i)].priority + 1) / 501.0;
    }
}

} // namespace zs
