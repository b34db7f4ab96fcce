// SPDX-License-Identifier: GPL-3.0-or-later
// Sensors of sites (传感器): which there are, what they said, their alarms, and where their
// messages come from.
#pragma once

#include "commands/workspace.h"
#include "domain/sensor_rows.h"
#include "outside/sensor_feed.h"
#include "sensing/reading_text.h"
#include "sensing/reading_window.h"
#include "sensing/sensor_limits.h"

#include <QHash>

namespace zs {

enum class SensorState { Waiting, Normal, Alarmed, Silent, Retired };
[[nodiscard]] QString sensorStateText(SensorState state);

class SensorDesk {
public:
    /// The workspace must outlive the desk.
    explicit SensorDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    // --- reading: what the person may not read is not there ---
    struct Line {
        Sensor row;
        QString project; ///< code and name
        QString task;
        std::optional<SensorWindow> newest;
        std::vector<SensorAlarm> open{}; ///< that are not over
        SensorState state = SensorState::Waiting;
    };
    /// By project and name; those in use before the retired.
    [[nodiscard]] Result<std::vector<Line>> list() const;
    /// In order of time, from then on.
    [[nodiscard]] Result<std::vector<SensorWindow>> history(SensorId sensor, WallTime from) const;

    struct AlarmLine {
        SensorAlarm row;
        Sensor sensor;
        QString project;
        QString handler; ///< empty = nobody has handled it
    };
    /// Those that are not handled first, then the latest.
    [[nodiscard]] Result<std::vector<AlarmLine>> alarms() const;

    // --- changing: acts "save-sensor", "retire-sensor", "handle-sensor-alarm" ---
    /// A new one when the id is invalid. Invalid for limits that contradict each other; Conflict
    /// for a topic that another sensor in use has.
    [[nodiscard]] Result<SensorId> save(Sensor sensor);
    /// It takes no readings any more; its open alarms are over.
    [[nodiscard]] Result<> retire(SensorId sensor);
    /// Takes note of an alarm and of what was done; the words are needed.
    [[nodiscard]] Result<> handle(SensorAlarmId alarm, const QString &note);

    // --- taking readings in: act "take-readings", one record for a batch and project ---
    struct Taken {
        std::int64_t readings = 0; ///< of known sensors
        std::int64_t unknown = 0;  ///< of topics that no sensor in use has
        int sensors = 0;
        int raised = 0;
        int over = 0;
        QStringList unknownTopics{}; ///< the first of them
        std::vector<ReadingFault> faults{};
        std::int64_t faulty = 0;
        bool before = false; ///< the same file was taken in before: nothing changed
    };
    /// Also looks for silence of all sensors of the person's projects. `from` is told in the log.
    [[nodiscard]] Result<Taken> take(std::vector<Reading> readings, const QString &from);
    /// Invalid when it holds nothing of a known sensor.
    [[nodiscard]] Result<Taken> takeFile(const QString &path);
    /// Ok when there is a project of whose sensors the person may take readings in.
    [[nodiscard]] Result<> mayTakeSomewhere();
    /// By topic, of sensors in use: where their alarms stand.
    [[nodiscard]] Result<QHash<QString, AlarmTrack>> tracks();
    struct FileTaken {
        QString name;
        Result<Taken> taken;
    };
    /// Each file of the folder; what was taken in moves to "done", what cannot be to "failed"
    /// beside a text with the reason. Files written to in the last seconds are left for later.
    [[nodiscard]] Result<std::vector<FileTaken>> takeFolder(const QString &folder);

    // --- the broker: act "set-sensor-feed" ---
    /// Nothing when none is named.
    [[nodiscard]] std::optional<FeedEndpoint> feed() const;
    /// The password is sealed under the workspace's key. No host = no broker any more.
    [[nodiscard]] Result<> setFeed(const FeedEndpoint &endpoint);
    /// A folder that files are dropped into, looked through while somebody listens; empty = none.
    [[nodiscard]] QString dropFolder() const;
    [[nodiscard]] Result<> setDropFolder(const QString &folder);
    /// Topics of sensors in use, without their members: what there is to be listened to.
    [[nodiscard]] Result<QStringList> topics() const;

    [[nodiscard]] WallTime now() const;
    [[nodiscard]] WallMillis nowMillis() const;

private:
    struct Batch;
    /// Of projects that the person reads, by name.
    [[nodiscard]] Result<QHash<ProjectId, QString>> projectNames() const;
    [[nodiscard]] Result<std::vector<Sensor>> sensorsOf(const QHash<ProjectId, QString> &) const;
    [[nodiscard]] Result<Sensor> sensor(SensorId id) const;
    [[nodiscard]] Result<Taken>
    takeAll(std::vector<Reading> readings, const QString &from, const QString &digest);
    [[nodiscard]] Result<> readBatch(Batch &batch);
    [[nodiscard]] Result<> addSensor(Batch &batch, const Sensor &sensor);
    [[nodiscard]] Result<> addWindows(Batch &batch,
                                      const Sensor &sensor,
                                      std::span<const Reading> readings,
                                      ChangeSet &set);
    [[nodiscard]] AlarmTrack::State stateOf(const Batch &batch, const Sensor &sensor) const;
    void addAlarms(Batch &batch,
                   const Sensor &sensor,
                   std::span<const Reading> readings,
                   ChangeSet &set);
    [[nodiscard]] Result<> thin(Batch &batch, const Sensor &sensor, ChangeSet &set);
    [[nodiscard]] QStringList takenDigests() const;
    /// Asks for the powers, writes the set as one act and announces it; plans stay open.
    [[nodiscard]] Result<> keep(const ChangeSet &set, const QString &note);

    Workspace &m_workspace;
    QHash<SensorId, SensorWindow> m_newest; ///< once read; only taking in writes them
    bool m_newestRead = false;
    QHash<SensorId, std::int64_t> m_thinned; ///< the hour up to which it was done
};

} // namespace zs
