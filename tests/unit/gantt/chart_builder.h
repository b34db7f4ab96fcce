// SPDX-License-Identifier: GPL-3.0-or-later
// Small plans for the chart's tests: rows by depth, dates by hand, ids by counting.
#pragma once

#include "ui/gantt/gantt_snapshot.h"

namespace zs::test {

template <class Id>
Id idOf(int n, std::uint8_t kind)
{
    Uuid uuid;
    uuid.bytes[0] = kind;
    for (int i = 0; i < 4; ++i)
        uuid.bytes[static_cast<std::size_t>(15 - i)] = static_cast<std::uint8_t>(n >> (8 * i));
    return Id(uuid);
}

inline TaskId taskId(int n)
{
    return idOf<TaskId>(n, 1);
}

inline WallTime at(int year, int month, int day, int hour = 8)
{
    return WallTime::at(QDate(year, month, day), hour * 60);
}

/// A plan and its schedule, grown row by row.
class ChartBuilder {
public:
    ChartBuilder()
    {
        m_plan.project.id = idOf<ProjectId>(1, 9);
        m_plan.project.name = QStringLiteral("Sample");
    }

    /// Appends a task `depth` levels down that lasts `days` calendar days from 08:00 to 17:00.
    ChartBuilder &task(const char *name, WallTime start, int days, int depth = 0)
    {
        Task task;
        task.id = taskId(static_cast<int>(m_plan.tasks.size()) + 1);
        task.project = m_plan.project.id;
        m_path.resize(static_cast<std::size_t>(depth));
        task.parent = m_path.empty() ? TaskId() : m_path.back();
        m_path.push_back(task.id);
        task.position = static_cast<std::int64_t>(m_plan.tasks.size());
        task.name = QString::fromUtf8(name);
        task.duration = {days * 480};
        TaskTimes times;
        times.start = times.earlyStart = times.lateStart = start;
        times.finish =
            days == 0 ? start : WallTime{start.minute + (days - 1) * kMinutesPerDay + 9 * 60};
        times.earlyFinish = times.lateFinish = times.finish;
        times.duration = task.duration.value;
        m_plan.tasks.push_back(std::move(task));
        m_schedule.tasks.push_back(times);
        return *this;
    }
    ChartBuilder &link(int from, int to, LinkType type = LinkType::FinishToStart)
    {
        Link link;
        link.id = idOf<LinkId>(static_cast<int>(m_plan.links.size()) + 1, 2);
        link.predecessor = taskId(from);
        link.successor = taskId(to);
        link.type = type;
        m_plan.links.push_back(link);
        return *this;
    }
    [[nodiscard]] Task &last() { return m_plan.tasks.back(); }
    [[nodiscard]] TaskTimes &lastTimes() { return m_schedule.tasks.back(); }
    [[nodiscard]] Plan &plan() { return m_plan; }
    [[nodiscard]] Schedule &schedule() { return m_schedule; }
    [[nodiscard]] GanttSnapshotPtr snapshot(int baseline = -1) const
    {
        return buildSnapshot(m_plan, m_schedule, baseline);
    }

private:
    Plan m_plan;
    Schedule m_schedule;
    std::vector<TaskId> m_path;
};

} // namespace zs::test
