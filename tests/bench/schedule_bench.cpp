// SPDX-License-Identifier: GPL-3.0-or-later
// How long a plan takes to schedule: whole, and after one edit.
#include "domain/change_set.h"
#include "schedule/schedule.h"
#include "support/layered_plan.h"
#include "support/stringify.h"

#include <QFile>

#include <catch2/benchmark/catch_benchmark.hpp>

#include <chrono>
#include <cstdio>
#include <malloc.h>
#include <optional>

using namespace zs;
using namespace zs::test;

namespace {

struct Timing {
    double median = 0; ///< milliseconds
    double p95 = 0;
    double max = 0;
};

/// Of steps that say themselves how long they took.
template <class F>
Timing timed(int runs, F step)
{
    std::vector<double> millis;
    for (int i = 0; i < runs; ++i)
        millis.push_back(step());
    std::ranges::sort(millis);
    return {millis[millis.size() / 2], millis[millis.size() * 95 / 100], millis.back()};
}

void print(const char *what, const Timing &t, double reach)
{
    std::printf("%-34s median %8.3f ms  p95 %8.3f  max %8.3f  reach %g ms: %.1f x\n",
                what,
                t.median,
                t.p95,
                t.max,
                reach,
                reach / t.median);
}

/// Two copies of a plan, edited in turn so that the scheduler never sees its own plan change;
/// copying is not timed.
class TwoPlans {
public:
    TwoPlans(int tasks, int links)
    {
        *m_free = layeredPlan(tasks, links, 1);
        *m_used = *m_free;
        m_calendars = calendarsOf(*m_free);
        auto made = IncrementalScheduler::create(m_used, m_calendars);
        REQUIRE_OK(made);
        m_scheduler.emplace(std::move(*made));
    }

    /// Adds a day to a task; with a change set, as commands do, or by naming the touched tasks.
    void lengthen(std::size_t task, bool byChangeSet)
    {
        if (m_last) // the free copy has not had the edit before
            m_free->tasks[*m_last].duration = m_used->tasks[*m_last].duration;
        const Task before = m_free->tasks[task];
        m_free->tasks[task].duration.value += 480;
        ChangeSet set;
        addUpdate(set, before, m_free->tasks[task]);
        const std::vector<int> touched{static_cast<int>(task)};
        const auto begun = std::chrono::steady_clock::now();
        REQUIRE_OK(byChangeSet ? m_scheduler->apply(m_free, set)
                               : m_scheduler->update(m_free, touched));
        millis = since(begun);
        m_last = task;
        std::swap(m_free, m_used);
    }

    void toggleLastLink()
    {
        *m_free = *m_used;
        if (m_removed) {
            m_free->links.push_back(*m_removed);
            m_removed.reset();
        } else {
            m_removed = m_free->links.back();
            m_free->links.pop_back();
        }
        const auto begun = std::chrono::steady_clock::now();
        REQUIRE_OK(m_scheduler->update(m_free, {}));
        millis = since(begun);
        std::swap(m_free, m_used);
    }

    void whole()
    {
        const auto begun = std::chrono::steady_clock::now();
        const auto all = schedule(*m_used, m_calendars);
        millis = since(begun);
        REQUIRE_OK(all);
        REQUIRE(*all == m_scheduler->schedule());
    }

    double millis = 0; ///< of the last step

private:
    static double since(std::chrono::steady_clock::time_point begun)
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
            .count();
    }

    std::shared_ptr<Plan> m_free = std::make_shared<Plan>();
    std::shared_ptr<Plan> m_used = std::make_shared<Plan>();
    CalendarSet m_calendars;
    std::optional<IncrementalScheduler> m_scheduler;
    std::optional<std::size_t> m_last;
    std::optional<Link> m_removed;
};

void printAll(int tasks, int links, double wholeReach, double editReach)
{
    TwoPlans plans(tasks, links);
    std::mt19937 random(5);
    const auto someTask = [&] {
        return static_cast<std::size_t>(random() % static_cast<std::uint32_t>(tasks));
    };
    constexpr int kEdits = 201;
    const Timing whole = timed(tasks > 50'000 ? 9 : 31, [&] {
        plans.whole();
        return plans.millis;
    });
    const Timing applied = timed(kEdits, [&] {
        plans.lengthen(someTask(), true);
        return plans.millis;
    });
    const Timing updated = timed(kEdits, [&] {
        plans.lengthen(someTask(), false);
        return plans.millis;
    });
    const Timing linked = timed(31, [&] {
        plans.toggleLastLink();
        return plans.millis;
    });
    plans.whole(); // and the edits ended where a whole run does
    std::printf("-- %d tasks, %d links\n", tasks, links);
    print("whole CPM", whole, wholeReach);
    print("one duration, by change set", applied, editReach);
    print("one duration, by touched tasks", updated, editReach);
    print("one link added or removed", linked, editReach);
    std::printf("%-34s %.1f x\n", "whole / one duration (medians)", whole.median / applied.median);
}

/// A number of /proc/self/status in MB: VmRSS what the process holds, VmHWM the most it has held.
double megabytes(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name) && line.mid(name.size(), 1) == ":")
            return line.sliced(name.size() + 1).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

void printMemory(int tasks, int links, double reach)
{
    malloc_trim(0);
    const double empty = megabytes("VmRSS");
    const Plan plan = layeredPlan(tasks, links, 1);
    const CalendarSet calendars = calendarsOf(plan);
    const double held = megabytes("VmRSS");
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    REQUIRE(peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    REQUIRE(peak.write("5") == 1); // VmHWM begins anew
    const auto times = schedule(plan, calendars);
    const double most = megabytes("VmHWM");
    REQUIRE_OK(times);
    malloc_trim(0);
    std::printf(
        "%-34s plan %.1f MB, with its schedule %.1f MB, while scheduling %.1f MB (reach %g)\n",
        "memory",
        held - empty,
        megabytes("VmRSS") - empty,
        most - empty,
        reach);
}

} // namespace

TEST_CASE("scheduling 10 000 tasks", "[schedule]")
{
    printAll(10'000, 15'000, 20, 16);
    const Plan plan = layeredPlan(10'000, 15'000, 1);
    const CalendarSet calendars = calendarsOf(plan);
    BENCHMARK("schedule 10 000 tasks")
    {
        return schedule(plan, calendars);
    };
}

TEST_CASE("scheduling 100 000 tasks", "[schedule]")
{
    printMemory(100'000, 150'000, 120);
    printAll(100'000, 150'000, 150, 5);
}
