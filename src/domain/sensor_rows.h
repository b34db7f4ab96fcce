// SPDX-License-Identifier: GPL-3.0-or-later
// Sensors of sites: what they said and when they gave an alarm, as rows.
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"
#include "domain/project.h"

namespace zs {

/// 超上限、低于下限、数据中断.
enum class AlarmSide { High, Low, Silent };

/// A sensor on a site (传感器) and when it gives an alarm.
struct Sensor {
    SensorId id;
    ProjectId project;
    TaskId task;
    QString name;
    QString quantity; ///< what is measured
    QString unit;
    QString topic; ///< of MQTT, or the column of a file
    double lowLimit = 0;
    double highLimit = 0;
    std::int64_t limited = 0;     ///< 1 = lower, 2 = upper, 3 = both
    double hysteresis = 0;        ///< an alarm ends so far inside of the limit
    std::int64_t silentAfter = 0; ///< 0 = never told
    double longitude = 0;
    double latitude = 0;
    bool retired = false;
    std::int64_t version = 0;

    bool operator==(const Sensor &) const = default;
};

/// What a sensor said in a stretch of time (传感器历史), down-sampled.
struct SensorWindow {
    SensorWindowId id;
    SensorId sensor;
    WallTime startsAt;
    std::int64_t minutes = 0;
    std::int64_t readings = 0;
    double least = 0;
    double most = 0;
    double mean = 0;
    double latest = 0;
    std::int64_t version = 0;

    bool operator==(const SensorWindow &) const = default;
};

/// A limit that was passed, or silence (传感器告警).
struct SensorAlarm {
    SensorAlarmId id;
    SensorId sensor;
    AlarmSide side = AlarmSide::High;
    WallTime raisedAt;
    double value = 0;
    WallTime clearedAt;
    PersonId handledBy;
    WallTime handledAt;
    QString note;
    std::int64_t version = 0;

    bool operator==(const SensorAlarm &) const = default;
};

template <>
struct EntityTraits<Sensor> {
    static constexpr EntityKind kKind = EntityKind::Sensor;
    static constexpr const char *kTable = "sensor";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<SensorWindow> {
    static constexpr EntityKind kKind = EntityKind::SensorWindow;
    static constexpr const char *kTable = "sensor_window";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<SensorAlarm> {
    static constexpr EntityKind kKind = EntityKind::SensorAlarm;
    static constexpr const char *kTable = "sensor_alarm";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
