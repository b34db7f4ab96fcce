// SPDX-License-Identifier: GPL-3.0-or-later
// When a sensor gives an alarm and when it is over: limits with hysteresis, and silence.
#pragma once

#include "domain/sensor_rows.h"
#include "sensing/reading.h"

#include <optional>
#include <vector>

namespace zs {

/// Bits of Sensor::limited.
enum LimitBit : std::int64_t { kLowLimited = 1, kHighLimited = 2 };

struct SensorLimits {
    std::optional<double> low;
    std::optional<double> high;
    double hysteresis = 0;        ///< 0 or more: an alarm ends so far inside of its limit
    std::int64_t silentAfter = 0; ///< minutes without a reading; 0 = never told
};

[[nodiscard]] SensorLimits limitsOf(const Sensor &sensor);

enum class AlarmTurn { Raised, Over };

struct AlarmEvent {
    AlarmSide side = AlarmSide::High;
    AlarmTurn turn = AlarmTurn::Raised;
    WallMillis at = 0;
    double value = 0; ///< the reading that made it; of silence, the last one before

    bool operator==(const AlarmEvent &) const = default;
};

/// Follows one sensor through its readings. A side is raised and over in turns, never twice.
class AlarmTrack {
public:
    struct State {
        bool high = false;
        bool low = false;
        bool silent = false;
        std::optional<WallMillis> last{}; ///< of the newest reading
        double value = 0;
    };

    AlarmTrack(SensorLimits limits, State state);
    /// A reading older than the newest one says nothing any more.
    void take(WallMillis at, double value, std::vector<AlarmEvent> &events);
    /// Silence until now; a sensor that never said a word is not silent.
    void wait(WallMillis now, std::vector<AlarmEvent> &events);
    [[nodiscard]] const State &state() const { return m_state; }

private:
    SensorLimits m_limits;
    State m_state;
};

} // namespace zs
