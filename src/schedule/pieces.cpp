// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/pieces.h"

#include "domain/splits.h"
#include "schedule/facts.h"

#include <algorithm>

namespace zs {

namespace {

/// A stretch of work on the task's calendar.
struct Stretch {
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// Lays the work between two places of a task's duration from a coordinate on, cut at the splits
/// that lie between, and not beyond `end`.
void layOut(std::vector<Stretch> &into,
            const std::vector<Split> &splits,
            std::int64_t at,
            Minutes from,
            Minutes to,
            std::int64_t end)
{
    for (const Split &split : splits) {
        if (split.after <= from || split.after >= to || at + split.after - from + split.gap >= end)
            continue;
        into.push_back({at, at + split.after - from});
        at = into.back().to + split.gap;
        from = split.after;
    }
    into.push_back({at, std::min(at + to - from, end)});
}

std::vector<Stretch>
stretchesOf(const Task &task, const TaskTimes &times, const WorkCalendar &calendar)
{
    const std::int64_t start = calendar.workAt(times.start);
    const std::int64_t finish = calendar.workAt(times.finish);
    const auto read = splitsFromText(task.splits);
    const std::vector<Split> splits = read ? *read : std::vector<Split>();
    std::vector<Stretch> stretches;
    if (!times.resume.isValid()) {
        layOut(stretches, splits, start, 0, std::max(times.duration, Minutes{0}), finish);
        stretches.back().to = finish;
        return stretches;
    }
    const Progress p = progressOf(task);
    const std::int64_t goesOn = calendar.workAt(times.resume);
    if (p.told) // nobody said how what is done lies in the task's duration
        stretches.push_back({start, std::min(start + times.duration - p.left, goesOn)});
    else
        layOut(stretches, splits, start, 0, p.place, goesOn);
    layOut(stretches, splits, goesOn, p.place, p.place + p.left, finish);
    stretches.back().to = finish;
    return stretches;
}

} // namespace

std::vector<WorkPiece>
piecesOf(const Task &task, const TaskTimes &times, const WorkCalendar &calendar)
{
    if (!times.start.isValid() || !times.finish.isValid())
        return {};
    const WorkPiece whole{times.start, times.finish};
    if ((task.splits.isEmpty() && !times.resume.isValid()) || times.finish <= times.start)
        return {whole};
    std::vector<Stretch> joined;
    for (const Stretch &s : stretchesOf(task, times, calendar)) {
        if (s.to <= s.from)
            continue;
        if (!joined.empty() && s.from <= joined.back().to)
            joined.back().to = s.to;
        else
            joined.push_back(s);
    }
    if (joined.empty())
        return {whole};
    std::vector<WorkPiece> pieces;
    for (const Stretch &s : joined)
        pieces.push_back({calendar.startAt(s.from), calendar.finishAt(s.to)});
    if (joined.front().from <= calendar.workAt(times.start))
        pieces.front().start = times.start;
    pieces.back().finish = times.finish;
    return pieces;
}

std::vector<WorkPiece>
piecesOf(const Task &task, const TaskTimes &times, const CalendarSet &calendars)
{
    return piecesOf(task, times, *calendars.of(task));
}

} // namespace zs
