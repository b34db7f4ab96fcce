// SPDX-License-Identifier: GPL-3.0-or-later
// Taking readings in: folded into windows, alarms followed, what is old made coarser; one record of
// the log for a batch and project, never one for a reading.
#include "commands/sensor_desk.h"
#include "commands/workspace_private.h"
#include "store/sensor_reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SensorDesk)
};

constexpr int kThinnedAtOnce = 50; ///< sensors: a batch stays short
constexpr qsizetype kMostUnknownTold = 20;
constexpr qsizetype kDigestsKept = 200;

ReadingWindow valuesOf(const SensorWindow &row)
{
    return {row.startsAt, row.minutes, row.readings, row.least, row.most, row.mean, row.latest};
}

SensorWindow rowOf(SensorWindow row, const ReadingWindow &values)
{
    row.startsAt = values.startsAt;
    row.minutes = values.minutes;
    row.readings = values.readings;
    row.least = values.least;
    row.most = values.most;
    row.mean = values.mean;
    row.latest = values.latest;
    return row;
}

bool isNewer(const SensorWindow &window, const SensorWindow &known)
{
    return window.startsAt > known.startsAt;
}

} // namespace

struct SensorDesk::Batch {
    WallMillis nowMillis = 0;
    WallTime now;
    std::vector<Sensor> sensors;                       ///< in use, of the person's projects
    QSet<ProjectId> managed;                           ///< where readings may be taken in
    QHash<SensorId, std::vector<SensorAlarm>> open;    ///< not over
    std::map<SensorId, std::vector<Reading>> readings; ///< in order of time
    std::map<ProjectId, ChangeSet> sets;
    QHash<SensorId, SensorWindow> newest; ///< as they are going to be
    QHash<SensorId, std::int64_t> thinned;
    Taken taken;
};

Result<> SensorDesk::readBatch(Batch &batch)
{
    batch.nowMillis = nowMillis();
    batch.now = minuteOf(batch.nowMillis);
    const auto names = projectNames();
    if (!names)
        return passOn(names);
    auto sensors = sensorsOf(*names);
    const auto alarms = m_workspace.d->store->load<SensorAlarm>({}, u"raised_at, id"_s);
    if (!sensors)
        return passOn(sensors);
    if (!alarms)
        return passOn(alarms);
    std::erase_if(*sensors, &Sensor::retired);
    batch.sensors = std::move(*sensors);
    auto &d = *m_workspace.d;
    const auto mine = d.power();
    if (!mine)
        return passOn(mine);
    for (const Sensor &one : batch.sensors) {
        if (!batch.managed.contains(one.project)
            && (*mine)->may(*d.store, Permission::FieldManage, one.project, d.today()).allowed)
            batch.managed.insert(one.project);
    }
    if (!m_newestRead) {
        const auto rows = newestWindows(d.store->statements());
        if (!rows)
            return passOn(rows);
        m_newest.clear();
        for (const SensorWindow &row : *rows)
            m_newest.insert(row.sensor, row);
        m_newestRead = true;
    }
    batch.newest = m_newest;
    for (const SensorAlarm &alarm : *alarms) {
        if (!alarm.clearedAt.isValid())
            batch.open[alarm.sensor].push_back(alarm);
    }
    return {};
}

Result<> SensorDesk::addWindows(Batch &batch,
                                const Sensor &sensor,
                                std::span<const Reading> readings,
                                ChangeSet &set)
{
    if (readings.empty())
        return {};
    const auto fresh = windowsOf(readings, batch.now);
    std::vector<SensorWindow> stored;
    const auto known = batch.newest.constFind(sensor.id);
    if (known != batch.newest.cend() && fresh.front().startsAt <= known->startsAt) {
        // a window that is longer than its age asks for may have begun a day before
        const WallTime from{fresh.front().startsAt.minute - kMinutesPerDay};
        auto rows = windowsBetween(m_workspace.d->store->statements(), sensor.id, from, {});
        if (!rows)
            return passOn(rows);
        stored = std::move(*rows);
    }
    for (const ReadingWindow &window : fresh) {
        const auto at = std::ranges::find_if(stored, [&](const SensorWindow &row) {
            return row.startsAt <= window.startsAt && window.startsAt < valuesOf(row).end();
        });
        SensorWindow row;
        if (at == stored.end()) {
            row.id = m_workspace.d->ids.next<SensorWindowId>();
            row.sensor = sensor.id;
            row = rowOf(row, window);
            set.changes.push_back(inserted(row));
        } else {
            // what comes late does not take the place of the latest value of a later window
            row = rowOf(*at, joined(valuesOf(*at), window));
            addUpdate(set, *at, row);
            row.version = at->version + 1;
            *at = row;
        }
        const auto newest = batch.newest.constFind(sensor.id);
        if (newest == batch.newest.cend() || isNewer(row, *newest) || row.id == newest->id)
            batch.newest.insert(sensor.id, row);
    }
    return {};
}

AlarmTrack::State SensorDesk::stateOf(const Batch &batch, const Sensor &sensor) const
{
    AlarmTrack::State state;
    for (const SensorAlarm &alarm : batch.open.value(sensor.id)) {
        state.high = state.high || alarm.side == AlarmSide::High;
        state.low = state.low || alarm.side == AlarmSide::Low;
        state.silent = state.silent || alarm.side == AlarmSide::Silent;
    }
    if (const auto known = m_newest.constFind(sensor.id); known != m_newest.cend()) {
        state.last = millisOf(known->startsAt) - 1;
        state.value = known->latest;
    }
    return state;
}

Result<QHash<QString, AlarmTrack>> SensorDesk::tracks()
{
    Batch batch;
    if (auto read = readBatch(batch); !read)
        return passOn(read);
    QHash<QString, AlarmTrack> tracks;
    for (const Sensor &sensor : batch.sensors)
        tracks.insert(sensor.topic, AlarmTrack(limitsOf(sensor), stateOf(batch, sensor)));
    return tracks;
}

Result<> SensorDesk::mayTakeSomewhere()
{
    Batch batch;
    if (auto read = readBatch(batch); !read)
        return read;
    if (batch.sensors.empty())
        return fail(ErrorCode::NotFound, Words::tr("No sensor is registered yet."));
    return batch.managed.empty()
               ? m_workspace.authorise(u"take-readings"_s, batch.sensors.front().project)
               : Result<>();
}

void SensorDesk::addAlarms(Batch &batch,
                           const Sensor &sensor,
                           std::span<const Reading> readings,
                           ChangeSet &set)
{
    AlarmTrack::State state = stateOf(batch, sensor);
    std::vector<SensorAlarm> &open = batch.open[sensor.id];
    std::span<const Reading> news = readings;
    if (const auto known = m_newest.constFind(sensor.id); known != m_newest.cend()) {
        // of the readings before only their window is known: what lies in it is taken for news, and
        // silence is counted from its end
        const WallMillis end = millisOf(valuesOf(*known).end());
        const auto first =
            std::ranges::lower_bound(readings, *state.last + 1, std::ranges::less(), &Reading::at);
        news = std::span(first, readings.end());
        if (news.empty() || news.front().at >= end)
            state.last = end - 1;
    }
    AlarmTrack track(limitsOf(sensor), state);
    std::vector<AlarmEvent> events;
    for (const Reading &one : news)
        track.take(one.at, one.value, events);
    track.wait(batch.nowMillis, events);
    for (const AlarmEvent &event : events) {
        if (event.turn == AlarmTurn::Raised) {
            SensorAlarm alarm;
            alarm.id = m_workspace.d->ids.next<SensorAlarmId>();
            alarm.sensor = sensor.id;
            alarm.side = event.side;
            alarm.raisedAt = minuteOf(event.at);
            alarm.value = event.value;
            open.push_back(alarm);
            set.changes.push_back(inserted(alarm));
            ++batch.taken.raised;
            continue;
        }
        const auto at = std::ranges::find(open, event.side, &SensorAlarm::side);
        if (at == open.end())
            continue;
        SensorAlarm over = *at;
        over.clearedAt = minuteOf(event.at);
        const auto inSet = std::ranges::find(set.changes, over.id.value(), &EntityChange::id);
        if (inSet != set.changes.end())
            *inSet = inserted(over); // raised in this very batch
        else
            addUpdate(set, *at, over);
        open.erase(at);
        ++batch.taken.over;
    }
}

Result<> SensorDesk::thin(Batch &batch, const Sensor &sensor, ChangeSet &set)
{
    const WallTime hours = hoursBefore(batch.now);
    if (m_thinned.value(sensor.id, 0) == hours.minute || batch.thinned.size() >= kThinnedAtOnce)
        return {};
    const auto rows =
        windowsToThin(m_workspace.d->store->statements(), sensor.id, hours, daysBefore(batch.now));
    if (!rows)
        return passOn(rows);
    std::vector<ReadingWindow> values;
    std::vector<SensorWindow> old;
    for (const SensorWindow &row : *rows) {
        // one that this batch has added to is done the next time
        if (std::ranges::contains(set.changes, row.id.value(), &EntityChange::id))
            return {};
        values.push_back(valuesOf(row));
        old.push_back(row);
    }
    // what the finer ones are joined to may be there already
    if (!old.empty()) {
        const auto near = windowsBetween(m_workspace.d->store->statements(),
                                         sensor.id,
                                         windowFor(old.front().startsAt, batch.now).startsAt,
                                         windowFor(old.back().startsAt, batch.now).end());
        if (!near)
            return passOn(near);
        for (const SensorWindow &row : *near) {
            if (std::ranges::contains(set.changes, row.id.value(), &EntityChange::id))
                return {};
            if (std::ranges::contains(old, row.id, &SensorWindow::id))
                continue;
            values.push_back(valuesOf(row));
            old.push_back(row);
        }
    }
    const Thinning thinning = thinned(values, batch.now);
    for (const std::size_t at : thinning.gone)
        set.changes.push_back(deleted(old[at]));
    for (const ReadingWindow &window : thinning.fresh) {
        SensorWindow row;
        row.id = m_workspace.d->ids.next<SensorWindowId>();
        row.sensor = sensor.id;
        row = rowOf(row, window);
        set.changes.push_back(inserted(row));
        const auto newest = batch.newest.constFind(sensor.id);
        const bool wasNewest = newest != batch.newest.cend()
                               && std::ranges::any_of(thinning.gone, [&](std::size_t at) {
                                      return old[at].id == newest->id;
                                  });
        if (wasNewest && row.startsAt <= newest->startsAt && newest->startsAt < valuesOf(row).end())
            batch.newest.insert(sensor.id, row);
    }
    batch.thinned.insert(sensor.id, hours.minute);
    return {};
}

Result<> SensorDesk::addSensor(Batch &batch, const Sensor &sensor)
{
    ChangeSet set{u"take-readings"_s, sensor.project, {}};
    const auto found = batch.readings.find(sensor.id);
    const std::span<const Reading> readings =
        found == batch.readings.end() ? std::span<const Reading>() : found->second;
    // silence is looked for where the person may say so; readings ask for the power below
    if (readings.empty() && !batch.managed.contains(sensor.project))
        return {};
    if (auto added = addWindows(batch, sensor, readings, set); !added)
        return added;
    addAlarms(batch, sensor, readings, set);
    if (!readings.empty()) {
        if (auto done = thin(batch, sensor, set); !done)
            return done;
    }
    if (set.isEmpty())
        return {};
    ChangeSet &all =
        batch.sets.try_emplace(sensor.project, set.command, sensor.project).first->second;
    std::ranges::move(set.changes, std::back_inserter(all.changes));
    return {};
}

QStringList SensorDesk::takenDigests() const
{
    return m_workspace.setting(u"sensors.taken"_s).split(u' ', Qt::SkipEmptyParts);
}

Result<SensorDesk::Taken> SensorDesk::take(std::vector<Reading> readings, const QString &from)
{
    return takeAll(std::move(readings), from, {});
}

Result<SensorDesk::Taken>
SensorDesk::takeAll(std::vector<Reading> readings, const QString &from, const QString &digest)
{
    auto &d = *m_workspace.d;
    Batch batch;
    if (auto read = readBatch(batch); !read)
        return passOn(read);
    QHash<QString, SensorId> byTopic;
    for (const Sensor &sensor : batch.sensors)
        byTopic.insert(sensor.topic, sensor.id);
    std::ranges::stable_sort(readings, {}, &Reading::at);
    for (Reading &one : readings) {
        const SensorId id = byTopic.value(one.topic);
        if (id.isValid()) {
            ++batch.taken.readings;
            batch.readings[id].push_back(std::move(one));
            continue;
        }
        ++batch.taken.unknown;
        if (batch.taken.unknownTopics.size() < kMostUnknownTold
            && !batch.taken.unknownTopics.contains(one.topic))
            batch.taken.unknownTopics << one.topic;
    }
    batch.taken.sensors = static_cast<int>(batch.readings.size());
    if (!digest.isEmpty() && batch.readings.empty())
        return fail(ErrorCode::Invalid,
                    Words::tr("No sensor is registered for what this file holds: %1.")
                        .arg(batch.taken.unknownTopics.join(u", "_s)));
    for (const Sensor &sensor : batch.sensors) {
        if (auto added = addSensor(batch, sensor); !added)
            return passOn(added);
    }
    if (!digest.isEmpty() && !batch.sets.empty()) {
        QStringList digests = takenDigests();
        digests << digest;
        const QString kept =
            digests.mid(std::max<qsizetype>(0, digests.size() - kDigestsKept)).join(u' ');
        auto set = d.settingChange(u"take-readings"_s, u"sensors.taken"_s, kept);
        std::ranges::move(set.changes, std::back_inserter(batch.sets.rbegin()->second.changes));
    }
    for (const auto &[project, set] : batch.sets) {
        if (auto may = d.authorise(u"take-readings"_s, project); !may)
            return passOn(may);
    }
    m_newestRead = false; // holds again once all is written
    for (const auto &[project, set] : batch.sets) {
        if (auto kept = keep(set, from); !kept)
            return passOn(kept);
    }
    m_newestRead = true;
    m_newest = std::move(batch.newest);
    m_thinned.insert(batch.thinned);
    return std::move(batch.taken);
}

} // namespace zs
