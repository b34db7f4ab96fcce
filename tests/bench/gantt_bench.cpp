// SPDX-License-Identifier: GPL-3.0-or-later
// The chart at 1,000, 10,000 and 100,000 rows: from plan to rows, one screen built and painted,
// jumps over the height.
#include "ui/gantt/gantt_painter.h"

#include <QImage>
#include <QPainter>

#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace zs;

namespace {

template <class Id>
Id idOf(std::uint64_t n, std::uint8_t kind)
{
    Uuid uuid;
    uuid.bytes[0] = kind;
    const std::uint64_t mixed = (n + 1) * 0x9E3779B97F4A7C15U; // the low half of an id is its hash
    std::memcpy(uuid.bytes.data() + 8, &mixed, sizeof mixed);
    return Id(uuid);
}

struct BigPlan {
    Plan plan;
    Schedule schedule;

    /// Groups of ten below summaries, three links to two tasks, within the last fifty tasks as the
    /// peer's data has.
    explicit BigPlan(int n)
    {
        std::mt19937 random(11);
        const WallTime start = WallTime::at(QDate(2026, 1, 5), 480);
        for (int i = 0; i < n; ++i) {
            Task task;
            task.id = idOf<TaskId>(static_cast<std::uint64_t>(i), 1);
            task.position = i;
            if (i % 10 != 0)
                task.parent = idOf<TaskId>(static_cast<std::uint64_t>(i / 10 * 10), 1);
            task.name = QStringLiteral("分部分项工程 %1").arg(i);
            TaskTimes times;
            times.start = {start.minute + (i / 10) * 3 * kMinutesPerDay
                           + (i % 10) * 2 * kMinutesPerDay};
            times.finish = {times.start.minute + (3 + i % 7) * kMinutesPerDay};
            times.lateFinish = {times.finish.minute + 5 * kMinutesPerDay};
            times.totalFloat = i % 3 * 480;
            times.critical = i % 3 == 0;
            plan.tasks.push_back(std::move(task));
            schedule.tasks.push_back(times);
        }
        for (int i = 0; i < n * 3 / 2; ++i) {
            const int to = 50 + static_cast<int>(random() % static_cast<unsigned>(n - 50));
            Link link;
            link.id = idOf<LinkId>(static_cast<std::uint64_t>(i), 2);
            link.predecessor = plan.tasks[static_cast<std::size_t>(to) - 1 - random() % 49].id;
            link.successor = plan.tasks[static_cast<std::size_t>(to)].id;
            plan.links.push_back(link);
        }
    }
};

} // namespace

TEST_CASE("chart", "[bench][gantt]")
{
    const int n = GENERATE(1'000, 10'000, 100'000);
    const std::string size = " @ " + std::to_string(n);
    const BigPlan big(n);
    const GanttSnapshotPtr snapshot = buildSnapshot(big.plan, big.schedule);
    const VisibleRows rows(*snapshot, {});
    const TimeScale scale(snapshot->start, 24);
    QImage screen(1600, 900, QImage::Format_RGB32);
    const DayShading days([](std::int64_t day) -> DayShade {
        return {WallTime::dateOf(day).dayOfWeek() > 5 ? DayKind::Off : DayKind::Working, {}};
    });
    SceneOptions options;
    options.days = &days;
    const double height = n * options.metrics.rowHeight;
    const auto viewAt = [&](int jump) {
        const double top = height * ((jump * 37) % 60) / 60.0;
        const int task = std::min(n - 1, static_cast<int>(top / options.metrics.rowHeight));
        return Viewport{scale.x(snapshot->row(task).start) - 200, top, 1600, 900};
    };
    BENCHMARK("rows from plan and schedule" + size)
    {
        return buildSnapshot(big.plan, big.schedule);
    };
    BENCHMARK("rows again after one edit" + size)
    {
        return buildSnapshot(big.plan, big.schedule, -1, snapshot.get());
    };
    BENCHMARK("visible rows" + size)
    {
        return VisibleRows(*snapshot, {});
    };
    BENCHMARK("one screen as values" + size, i)
    {
        return buildGanttScene(*snapshot, rows, viewAt(i), scale, options);
    };
    BENCHMARK("one jump: values and paint, 1600x900" + size, i)
    {
        QPainter painter(&screen);
        paintScene(painter,
                   buildGanttScene(*snapshot, rows, viewAt(i), scale, options),
                   GanttPalette::light(),
                   options.metrics);
        return painter.isActive();
    };
}
