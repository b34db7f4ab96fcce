// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensing/sensor_limits.h"

#include <algorithm>

namespace zs {

SensorLimits limitsOf(const Sensor &sensor)
{
    SensorLimits limits;
    if ((sensor.limited & kLowLimited) != 0)
        limits.low = sensor.lowLimit;
    if ((sensor.limited & kHighLimited) != 0)
        limits.high = sensor.highLimit;
    limits.hysteresis = std::max(0.0, sensor.hysteresis);
    limits.silentAfter = std::max<std::int64_t>(0, sensor.silentAfter);
    return limits;
}

AlarmTrack::AlarmTrack(SensorLimits limits, State state)
    : m_limits(limits)
    , m_state(state)
{}

void AlarmTrack::take(WallMillis at, double value, std::vector<AlarmEvent> &events)
{
    if (m_state.last && at < *m_state.last)
        return;
    wait(at, events);
    const auto turn = [&](bool &state, AlarmSide side, bool now) {
        if (state == now)
            return;
        state = now;
        events.push_back({side, now ? AlarmTurn::Raised : AlarmTurn::Over, at, value});
    };
    turn(m_state.silent, AlarmSide::Silent, false);
    // a limit that was taken away ends its alarm with the next reading
    turn(m_state.high,
         AlarmSide::High,
         m_limits.high && value > *m_limits.high - (m_state.high ? m_limits.hysteresis : 0.0));
    turn(m_state.low,
         AlarmSide::Low,
         m_limits.low && value < *m_limits.low + (m_state.low ? m_limits.hysteresis : 0.0));
    m_state.last = at;
    m_state.value = value;
}

void AlarmTrack::wait(WallMillis now, std::vector<AlarmEvent> &events)
{
    if (m_limits.silentAfter == 0 || !m_state.last || m_state.silent)
        return;
    const WallMillis due = *m_state.last + m_limits.silentAfter * kMillisPerMinute;
    if (now <= due)
        return;
    m_state.silent = true;
    events.push_back({AlarmSide::Silent, AlarmTurn::Raised, due, m_state.value});
}

} // namespace zs
