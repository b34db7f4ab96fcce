// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/earned_value.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace zs {

namespace {

constexpr std::size_t kMostPoints = 4000;

std::optional<double> ratio(std::int64_t above, std::int64_t below)
{
    if (below == 0)
        return std::nullopt;
    return static_cast<double>(above) / static_cast<double>(below);
}

/// The end of the step that a date lies in.
QDate stepEnd(QDate date, CurveStep step)
{
    switch (step) {
    case CurveStep::Week:
        return date.addDays(Qt::Sunday - date.dayOfWeek());
    case CurveStep::Month:
        return QDate(date.year(), date.month(), date.daysInMonth());
    case CurveStep::Day:
        break;
    }
    return date;
}

} // namespace

std::optional<double> ValueNumbers::spi() const
{
    return ratio(ev, pv);
}

std::optional<double> ValueNumbers::cpi() const
{
    return ratio(ev, ac);
}

std::optional<std::int64_t> ValueNumbers::eacByCpi() const
{
    if (ev == 0)
        return std::nullopt;
    // BAC / (EV / AC)
    return std::llround(static_cast<long double>(bac) * static_cast<long double>(ac)
                        / static_cast<long double>(ev));
}

std::optional<std::int64_t> ValueNumbers::eacByBoth() const
{
    if (ev == 0)
        return std::nullopt;
    // (BAC - EV) / (EV / AC x EV / PV)
    const auto earned = static_cast<long double>(ev);
    return ac
           + std::llround(static_cast<long double>(bac - ev) * static_cast<long double>(ac) / earned
                          * static_cast<long double>(pv) / earned);
}

std::optional<double> ValueNumbers::tcpi() const
{
    return ratio(bac - ev, bac - ac);
}

std::optional<double> ValueNumbers::tcpi(std::int64_t eac) const
{
    return ratio(bac - ev, eac - ac);
}

ValueNumbers &ValueNumbers::operator+=(const ValueNumbers &other)
{
    bac += other.bac;
    pv += other.pv;
    ev += other.ev;
    ac += other.ac;
    return *this;
}

double EarnedValue::sumAt(const Spreads &spreads, WallTime t) const
{
    std::vector<std::int64_t> now;
    now.reserve(m_calendars.size());
    for (const WorkCalendarPtr &calendar : m_calendars)
        now.push_back(calendar->workAt(t));
    double sum = 0;
    for (const Spread &s : spreads) {
        const std::int64_t at = now[s.calendar];
        if (at >= s.to)
            sum += s.amount;
        else if (at > s.from)
            sum += s.amount * static_cast<double>(at - s.from) / static_cast<double>(s.to - s.from);
    }
    return sum;
}

std::vector<double> EarnedValue::sumsAt(const Spreads &spreads,
                                        const std::vector<WallTime> &times) const
{
    std::vector<std::vector<std::int64_t>> coordinates(m_calendars.size());
    for (std::size_t c = 0; c < m_calendars.size(); ++c) {
        for (const WallTime t : times)
            coordinates[c].push_back(m_calendars[c]->workAt(t));
    }
    // a spread counts in part while it lasts and whole from its end on
    std::vector<double> sums(times.size(), 0.0);
    std::vector<double> ending(times.size() + 1, 0.0);
    for (const Spread &s : spreads) {
        const std::vector<std::int64_t> &at = coordinates[s.calendar];
        const auto first = std::ranges::upper_bound(at, s.from) - at.begin();
        const auto end = std::ranges::lower_bound(at, s.to) - at.begin();
        for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(end); ++i)
            sums[i] +=
                s.amount * static_cast<double>(at[i] - s.from) / static_cast<double>(s.to - s.from);
        ending[static_cast<std::size_t>(end)] += s.amount;
    }
    double whole = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        whole += ending[i];
        sums[i] += whole;
    }
    return sums;
}

double EarnedValue::plannedAt(WallTime t) const
{
    return sumAt(m_planned, t);
}

std::vector<QDate> EarnedValue::curveDates(CurveStep step) const
{
    std::vector<QDate> dates;
    if (!m_first.isValid() || !m_last.isValid())
        return dates;
    QDate first = std::min(m_first.date(), m_status.date());
    if (!m_known.empty())
        first = std::min(first, m_known.front().at.date());
    const QDate last = m_last.date();
    std::vector<QDate> wanted; // whatever the step
    for (std::size_t i = 1; i < m_known.size(); ++i)
        wanted.push_back(m_known[i].at.date());
    if (wanted.empty())
        wanted.push_back(m_status.date());
    auto next = wanted.begin();
    dates.push_back(first.addDays(-1));
    for (QDate at = first; at <= last && dates.size() < kMostPoints;) {
        const QDate end = std::min(stepEnd(at, step), last);
        for (; next != wanted.end() && *next <= end; ++next) {
            if (*next < end && *next > dates.back())
                dates.push_back(*next);
        }
        dates.push_back(end);
        at = end.addDays(1);
    }
    return dates;
}

std::pair<WallTime, PointOrigin> EarnedValue::pointOn(QDate date) const
{
    if (date == m_status.date())
        return {m_status, PointOrigin::Told};
    for (std::size_t i = m_known.size(); i-- > 1;) { // the first is the start
        if (m_known[i].at.date() == date)
            return {m_known[i].at, PointOrigin::Kept};
    }
    return {WallTime::at(date, kMinutesPerDay), PointOrigin::Between};
}

std::vector<double> EarnedValue::throughKnown(const Spreads &spreads,
                                              const std::vector<WallTime> &times,
                                              double Known::*value) const
{
    std::vector<double> sums = sumsAt(spreads, times);
    if (m_known.size() < 2)
        return sums;
    std::vector<WallTime> knownAt;
    for (const Known &known : m_known)
        knownAt.push_back(known.at);
    const std::vector<double> knownSums = sumsAt(spreads, knownAt);
    constexpr double kHair = 1e-6; // sums of doubles
    std::size_t next = 1;
    for (std::size_t i = 0; i < times.size(); ++i) {
        while (next + 1 < m_known.size() && times[i] > m_known[next].at)
            ++next;
        const Known &from = m_known[next - 1];
        const Known &to = m_known[next];
        const double room = knownSums[next] - knownSums[next - 1];
        const auto span = static_cast<double>(to.at.minute - from.at.minute);
        const double way = room > kHair ? (sums[i] - knownSums[next - 1]) / room
                           : span > 0 ? static_cast<double>(times[i].minute - from.at.minute) / span
                                      : 1;
        sums[i] = from.*value + std::clamp(way, 0.0, 1.0) * (to.*value - from.*value);
    }
    return sums;
}

ValueCurve EarnedValue::curve(CurveStep step) const
{
    const auto days = m_first.isValid() ? m_first.date().daysTo(m_last.date()) : 0;
    const auto tooMany = [days](int daysOfStep) {
        return days / daysOfStep + 3 > static_cast<qint64>(kMostPoints);
    };
    if (step == CurveStep::Day && tooMany(1))
        step = CurveStep::Week;
    if (step == CurveStep::Week && tooMany(7))
        step = CurveStep::Month;
    ValueCurve curve;
    curve.dates = curveDates(step);
    double left = 0;
    for (const Spread &s : m_left)
        left += s.amount;
    const auto spent = static_cast<double>(m_total.ac);
    const auto toCome =
        static_cast<double>(m_total.etc(m_total.eacByCpi().value_or(m_total.eacAsPlanned())));
    const QDate status = m_status.date();
    std::vector<WallTime> times;
    for (const QDate date : curve.dates) {
        const auto [time, origin] = pointOn(date);
        times.push_back(time);
        curve.origins.push_back(origin);
    }
    curve.pv = sumsAt(m_planned, times);
    curve.ev = throughKnown(m_earned, times, &Known::ev);
    curve.ac = throughKnown(m_spent, times, &Known::ac);
    curve.forecast = sumsAt(m_left, times);
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t i = 0; i < curve.dates.size(); ++i) {
        const double done = left == 0 ? 1.0 : curve.forecast[i] / left;
        curve.forecast[i] = curve.dates[i] < status ? kNone : spent + toCome * done;
        if (curve.dates[i] > status)
            curve.ev[i] = curve.ac[i] = kNone;
    }
    return curve;
}

} // namespace zs
