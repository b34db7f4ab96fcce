// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sensor_sample.h"

#include "commands/sensor_desk.h"
#include "sample/sample_source.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kSensorSeed = 20260305;
constexpr std::int64_t kStep = 15; ///< minutes between two readings
constexpr int kReadings = 7 * 96;

struct Wanted {
    QString name;
    QString quantity;
    QString unit;
    QString topic;
    double high;
    double hysteresis;
    double usual; ///< about which the values go
    double swing; ///< by day and night
    double drift; ///< over the week
    int gapFrom;  ///< place of the first reading that is missing; -1 = none
};

const std::array kWanted{
    Wanted{u"深基坑东侧沉降"_s,
           u"沉降"_s,
           u"mm"_s,
           u"shili/pit/settlement"_s,
           20,
           1,
           11,
           0.6,
           9.6,
           -1},
    Wanted{u"三号塔吊倾角"_s,
           u"倾角"_s,
           u"°"_s,
           u"shili/crane/3#tilt"_s,
           1.5,
           0.2,
           0.6,
           0.25,
           0.1,
           -1},
    Wanted{u"北门扬尘"_s, u"PM10"_s, u"µg/m³"_s, u"shili/gate/dust"_s, 150, 10, 82, 40, 0, 300},
};

constexpr int kGap = 28; ///< readings that are missing: seven hours

std::vector<Reading> readingsOf(const Wanted &wanted, WallMillis until, SampleSource &source)
{
    std::vector<Reading> readings;
    for (int i = 0; i < kReadings; ++i) {
        if (wanted.gapFrom >= 0 && i >= wanted.gapFrom && i < wanted.gapFrom + kGap)
            continue;
        constexpr double kTurn = 6.283185307179586;
        const double day = std::sin(kTurn * i / 96.0);
        const double noise = source.between(-100, 100) / 1000.0;
        const double value =
            wanted.usual + wanted.drift * i / kReadings + wanted.swing * (day + noise);
        readings.push_back({wanted.topic,
                            until - (kReadings - i) * kStep * kMillisPerMinute,
                            std::round(value * 100) / 100});
    }
    return readings;
}

} // namespace

Result<> addSampleSensors(Workspace &workspace, const SampleData &data)
{
    if (data.plans.size() < kWanted.size())
        return {};
    SensorDesk desk(workspace);
    SampleSource source(kSensorSeed);
    std::vector<Reading> readings;
    for (std::size_t i = 0; i < kWanted.size(); ++i) {
        const Wanted &wanted = kWanted[i];
        // two on the school's site, the dust on the road's
        const Project &project = data.plans[i < 2 ? 1 : 2].project;
        Sensor sensor;
        sensor.project = project.id;
        sensor.name = wanted.name;
        sensor.quantity = wanted.quantity;
        sensor.unit = wanted.unit;
        sensor.topic = wanted.topic;
        sensor.highLimit = wanted.high;
        sensor.limited = kHighLimited;
        sensor.hysteresis = wanted.hysteresis;
        sensor.silentAfter = 120;
        if (project.longitude != 0 || project.latitude != 0) {
            sensor.longitude = project.longitude + 0.0008 * static_cast<double>(i);
            sensor.latitude = project.latitude + 0.0004;
        }
        if (const auto saved = desk.save(sensor); !saved)
            return passOn(saved);
        std::ranges::move(readingsOf(wanted, desk.nowMillis(), source),
                          std::back_inserter(readings));
    }
    const auto taken = desk.take(std::move(readings), u"示例数据"_s);
    if (!taken)
        return passOn(taken);
    const auto alarms = desk.alarms();
    if (!alarms)
        return passOn(alarms);
    for (const SensorDesk::AlarmLine &line : *alarms) {
        if (!line.row.clearedAt.isValid())
            continue;
        const QString note = line.row.side == AlarmSide::Silent
                                 ? u"采集箱断电，已恢复供电并复测。"_s
                                 : u"已现场复核并加密观测。"_s;
        if (auto handled = desk.handle(line.row.id, note); !handled)
            return handled;
    }
    return {};
}

} // namespace zs
