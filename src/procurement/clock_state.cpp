// SPDX-License-Identifier: GPL-3.0-or-later
#include "procurement/clock_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Clocks {
    Q_DECLARE_TR_FUNCTIONS(Clocks)
};

constexpr int kMostLooked = 20'000; ///< half a century of days

/// The day that counts of the events with that key; invalid when there is none.
QDate dayOf(const ClockEvent &event, const std::vector<DatedEvent> &events)
{
    QDate found;
    for (const DatedEvent &each : events) {
        if (each.key != event.key || !each.on.isValid())
            continue;
        const bool better = event.last ? each.on > found : each.on < found;
        if (!found.isValid() || better)
            found = each.on;
    }
    return found;
}

QDate nextWorkingDay(QDate day, const HolidayTable &holidays)
{
    for (int i = 0; i < kMostLooked && !holidays.verdict(day).working; ++i)
        day = day.addDays(1);
    return day;
}

QDate afterWorkdays(QDate day, int count, const HolidayTable &holidays)
{
    for (int i = 0; i < kMostLooked && count > 0; ++i) {
        day = day.addDays(1);
        count -= holidays.verdict(day).working ? 1 : 0;
    }
    return day;
}

void settle(ClockLine &line, QDate today)
{
    const bool least = line.clock->bound == ClockBound::Least;
    if (!line.to.isValid() && least) {
        line.state = ClockState::Open;
        return;
    }
    const bool misses = least ? line.to < line.limit : line.to > line.limit;
    if (line.to.isValid() && (misses || line.to < line.from)) {
        line.state = ClockState::Broken;
        line.days = static_cast<int>(misses ? std::abs(line.to.daysTo(line.limit))
                                            : line.to.daysTo(line.from));
        return;
    }
    if (line.to.isValid() && (least || line.to <= today)) {
        line.state = ClockState::Kept;
        return;
    }
    line.days = static_cast<int>(std::abs(today.daysTo(line.limit)));
    line.state = today <= line.limit ? ClockState::Due : ClockState::Overdue;
}

bool touchesDaysOff(const StatutoryClock &clock)
{
    return clock.rolls || clock.unit == ClockUnit::Workday;
}

} // namespace

QDate limitOf(const StatutoryClock &clock, QDate from, const HolidayTable &holidays)
{
    const int amount = clock.amount - (clock.countsFirst ? 1 : 0);
    QDate day;
    switch (clock.unit) {
    case ClockUnit::Day:
        day = from.addDays(amount);
        break;
    case ClockUnit::Workday:
        day = afterWorkdays(from, amount, holidays);
        break;
    case ClockUnit::Year:
        day = from.addYears(clock.amount);
        break;
    }
    return clock.rolls ? nextWorkingDay(day, holidays) : day;
}

std::vector<ClockLine>
clocksOf(const ClockBook &book, const TenderDates &dates, const HolidayTable &holidays, QDate today)
{
    std::vector<ClockLine> lines;
    for (const StatutoryClock &clock : book.clocks) {
        const ClockEvent *from = book.event(clock.from);
        const ClockEvent *to = book.event(clock.to);
        if (!from || !to || !clock.appliesTo(dates.law, dates.way))
            continue;
        ClockLine line;
        line.clock = &clock;
        line.from = dayOf(*from, dates.events);
        line.to = dayOf(*to, dates.events);
        if (line.from.isValid()) {
            if (line.from < clock.source.from)
                continue; // not in force then
            line.limit = limitOf(clock, line.from, holidays);
            line.noticePending =
                touchesDaysOff(clock) && holidays.verdict(line.limit).noticePending;
            settle(line, today);
        } else if (from->optional) {
            continue;
        }
        lines.push_back(line);
    }
    return lines;
}

const ClockLine *nextDue(const std::vector<ClockLine> &lines)
{
    const ClockLine *found = nullptr;
    for (const ClockLine &line : lines) {
        if ((line.state == ClockState::Due || line.state == ClockState::Overdue)
            && (!found || line.limit < found->limit))
            found = &line;
    }
    return found;
}

QString stateWord(ClockState state)
{
    switch (state) {
    case ClockState::Waiting:
        return Clocks::tr("Waiting");
    case ClockState::Open:
        return Clocks::tr("Running");
    case ClockState::Due:
        return Clocks::tr("Due");
    case ClockState::Overdue:
        return Clocks::tr("Overdue");
    case ClockState::Kept:
        return Clocks::tr("Kept");
    case ClockState::Broken:
        return Clocks::tr("Broken");
    }
    return {};
}

QString stateText(const ClockLine &line)
{
    const QString limit = line.limit.toString(Qt::ISODate);
    const bool least = line.clock->bound == ClockBound::Least;
    QString text;
    switch (line.state) {
    case ClockState::Waiting:
        text = Clocks::tr("Waits for what it counts from.");
        break;
    case ClockState::Open:
        text = Clocks::tr("Not before %1.").arg(limit);
        break;
    case ClockState::Due:
        text = Clocks::tr("Due by %1, %n day(s) left.", nullptr, line.days).arg(limit);
        break;
    case ClockState::Overdue:
        text = Clocks::tr("Due by %1, %n day(s) overdue.", nullptr, line.days).arg(limit);
        break;
    case ClockState::Kept:
        text = Clocks::tr("Kept.");
        break;
    case ClockState::Broken:
        if (line.to < line.from)
            text = Clocks::tr("Happened before what it counts from.");
        else if (least)
            text = Clocks::tr("%n day(s) too early: not before %1.", nullptr, line.days).arg(limit);
        else
            text = Clocks::tr("%n day(s) too late: by %1.", nullptr, line.days).arg(limit);
        break;
    }
    if (line.noticePending)
        text += Clocks::tr(" Holidays of that year are not announced yet.");
    return text;
}

QString periodText(const StatutoryClock &clock)
{
    const bool least = clock.bound == ClockBound::Least;
    switch (clock.unit) {
    case ClockUnit::Workday:
        return least ? Clocks::tr("at least %n working day(s)", nullptr, clock.amount)
                     : Clocks::tr("within %n working day(s)", nullptr, clock.amount);
    case ClockUnit::Year:
        return least ? Clocks::tr("at least %n year(s)", nullptr, clock.amount)
                     : Clocks::tr("within %n year(s)", nullptr, clock.amount);
    case ClockUnit::Day:
        break;
    }
    return least ? Clocks::tr("at least %n day(s)", nullptr, clock.amount)
                 : Clocks::tr("within %n day(s)", nullptr, clock.amount);
}

} // namespace zs
