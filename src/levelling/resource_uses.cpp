// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/resource_uses.h"

#include "schedule/pieces.h"

namespace zs {

bool trimToWork(UseSpan &span)
{
    span.from = span.hours->nextStart({span.from}).minute;
    span.to = span.hours->previousFinish({span.to}).minute;
    return span.from < span.to;
}

void cutToShifts(const UseSpan &span, std::vector<UseSpan> &into)
{
    UseSpan part = span;
    std::int64_t at = span.from;
    while (at < span.to) {
        // the end of the shift that `at` lies in: the worked minute there ends no later than it
        const std::int64_t day = WallTime{at}.day();
        std::int64_t end = at;
        for (const Shift &shift : span.hours->shiftsOn(day)) {
            const std::int64_t from = WallTime::at(day, shift.from).minute;
            const std::int64_t to = WallTime::at(day, shift.to).minute;
            if (at >= from && at < to)
                end = to;
        }
        if (end == at) { // not in a shift
            const std::int64_t next = span.hours->nextStart({at}).minute;
            if (next <= at)
                return;
            at = next;
            continue;
        }
        part.from = at;
        part.to = std::min(end, span.to);
        if (!into.empty() && into.back().to == part.from && into.back().task == part.task
            && into.back().outside == part.outside && into.back().units == part.units
            && into.back().from >= span.from)
            into.back().to = part.to;
        else
            into.push_back(part);
        at = end;
    }
}

void addSpans(const PlacedTask &placed,
              const Assignment &assignment,
              UseSpan base,
              std::vector<UseSpan> &into)
{
    const TaskTimes &times = placed.times;
    if (!times.start.isValid() || times.finish <= times.start)
        return;
    std::int64_t from = times.start.minute;
    if (assignment.delay.value > 0)
        from =
            placed.running.nextStart(placed.running.finishOf(times.start, assignment.delay.value))
                .minute;
    const auto add = [&](std::int64_t start, std::int64_t finish) {
        base.from = std::max(from, start);
        base.to = finish;
        if (base.from < base.to && trimToWork(base))
            into.push_back(base);
    };
    if (placed.task.splits.isEmpty() && !times.resume.isValid()) {
        add(times.start.minute, times.finish.minute);
        return;
    }
    for (const WorkPiece &piece : piecesOf(placed.task, times, placed.running))
        add(piece.start.minute, piece.finish.minute);
}

} // namespace zs
