// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sensor_desk.h"

#include "commands/field_values.h"
#include "commands/workspace_private.h"
#include "store/sensor_reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SensorDesk)
};

std::unexpected<Error> wrong(const QString &text)
{
    return fail(ErrorCode::Invalid, text);
}

Result<> check(const Sensor &sensor)
{
    constexpr std::int64_t kLongestSilence = 31 * kMinutesPerDay;
    constexpr qsizetype kLongestText = 200;
    if (sensor.name.isEmpty() || sensor.name.size() > kLongestText)
        return wrong(Words::tr("A sensor needs a name of at most 200 characters."));
    if (sensor.quantity.isEmpty())
        return wrong(Words::tr("Say what the sensor measures."));
    if (sensor.topic.isEmpty() || sensor.topic.size() > kLongestText)
        return wrong(Words::tr("A sensor needs the topic or column that its readings come under."));
    for (const double value : {sensor.lowLimit, sensor.highLimit, sensor.hysteresis}) {
        if (!std::isfinite(value))
            return wrong(Words::tr("Limits are numbers."));
    }
    const SensorLimits limits = limitsOf(sensor);
    if (limits.low && limits.high && *limits.low >= *limits.high)
        return wrong(Words::tr("The lower limit must lie below the upper one."));
    if (sensor.hysteresis < 0
        || (limits.low && limits.high && *limits.low + sensor.hysteresis > *limits.high))
        return wrong(Words::tr("An alarm must be able to end between the limits: the distance "
                               "for this is too large or below 0."));
    if (sensor.silentAfter < 0 || sensor.silentAfter > kLongestSilence)
        return wrong(Words::tr("Silence is told after 1 minute to 31 days, or never (0)."));
    return {};
}

SensorState lineState(const SensorDesk::Line &line)
{
    if (line.row.retired)
        return SensorState::Retired;
    if (std::ranges::contains(line.open, AlarmSide::Silent, &SensorAlarm::side))
        return SensorState::Silent;
    if (!line.open.empty())
        return SensorState::Alarmed;
    return line.newest ? SensorState::Normal : SensorState::Waiting;
}

} // namespace

QString sensorStateText(SensorState state)
{
    switch (state) {
    case SensorState::Waiting:
        return Words::tr("No reading yet");
    case SensorState::Normal:
        return Words::tr("Normal");
    case SensorState::Alarmed:
        return Words::tr("Limit passed");
    case SensorState::Silent:
        return Words::tr("Silent");
    case SensorState::Retired:
        return Words::tr("Retired");
    }
    return {};
}

WallTime SensorDesk::now() const
{
    return minuteOf(nowMillis());
}

WallMillis SensorDesk::nowMillis() const
{
    return wallMillisOf(QDateTime::fromMSecsSinceEpoch(m_workspace.d->clock.now()));
}

Result<> SensorDesk::keep(const ChangeSet &set, const QString &note)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(set); !may)
        return may;
    if (auto fits = d.rowsFit(set); !fits)
        return fits;
    if (const auto written = d.write(set, note); !written)
        return passOn(written);
    if (std::ranges::contains(set.changes, EntityKind::Setting, &EntityChange::entity)) {
        if (auto settings = d.loadSettings(); !settings)
            return settings;
    }
    Q_EMIT m_workspace.changed(set);
    return {};
}

Result<QHash<ProjectId, QString>> SensorDesk::projectNames() const
{
    const auto projects = m_workspace.projects();
    if (!projects)
        return passOn(projects);
    QHash<ProjectId, QString> names;
    for (const Project &project : *projects)
        names.insert(project.id, project.code + u' ' + project.name);
    return names;
}

Result<std::vector<Sensor>> SensorDesk::sensorsOf(const QHash<ProjectId, QString> &projects) const
{
    auto rows = m_workspace.d->store->load<Sensor>({}, u"retired, name, id"_s);
    if (rows)
        std::erase_if(*rows, [&](const Sensor &row) { return !projects.contains(row.project); });
    return rows;
}

Result<Sensor> SensorDesk::sensor(SensorId id) const
{
    const auto rows = m_workspace.d->store->load<Sensor>(RowFilter{"id", id.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Words::tr("This sensor is not registered any more."));
    return rows->front();
}

Result<std::vector<SensorDesk::Line>> SensorDesk::list() const
{
    auto &store = *m_workspace.d->store;
    const auto names = projectNames();
    if (!names)
        return passOn(names);
    const auto rows = sensorsOf(*names);
    const auto newest = newestWindows(store.statements());
    const auto alarms = store.load<SensorAlarm>({}, u"raised_at, id"_s);
    if (!rows)
        return passOn(rows);
    if (!newest)
        return passOn(newest);
    if (!alarms)
        return passOn(alarms);
    QHash<SensorId, SensorWindow> latest;
    for (const SensorWindow &window : *newest)
        latest.insert(window.sensor, window);
    QHash<SensorId, std::vector<SensorAlarm>> open;
    for (const SensorAlarm &alarm : *alarms) {
        if (!alarm.clearedAt.isValid())
            open[alarm.sensor].push_back(alarm);
    }
    std::vector<Line> lines;
    for (const Sensor &row : *rows) {
        Line line{row, names->value(row.project), {}, {}};
        if (row.task.isValid())
            line.task = m_workspace.nameOf(EntityKind::Task, row.task.value());
        if (const auto found = latest.constFind(row.id); found != latest.cend())
            line.newest = *found;
        line.open = open.value(row.id);
        line.state = lineState(line);
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, [](const Line &a, const Line &b) {
        return std::tie(a.row.retired, a.project) < std::tie(b.row.retired, b.project);
    });
    return lines;
}

Result<std::vector<SensorWindow>> SensorDesk::history(SensorId id, WallTime from) const
{
    const auto row = sensor(id);
    const auto names = projectNames();
    if (!row)
        return passOn(row);
    if (!names)
        return passOn(names);
    if (!names->contains(row->project))
        return std::vector<SensorWindow>();
    return windowsBetween(m_workspace.d->store->statements(), id, from, {});
}

Result<std::vector<SensorDesk::AlarmLine>> SensorDesk::alarms() const
{
    const auto names = projectNames();
    if (!names)
        return passOn(names);
    const auto sensors = sensorsOf(*names);
    const auto rows = m_workspace.d->store->load<SensorAlarm>({}, u"raised_at DESC, id DESC"_s);
    if (!sensors)
        return passOn(sensors);
    if (!rows)
        return passOn(rows);
    std::vector<AlarmLine> lines;
    for (const SensorAlarm &row : *rows) {
        const auto of = std::ranges::find(*sensors, row.sensor, &Sensor::id);
        if (of == sensors->end())
            continue;
        lines.push_back({row,
                         *of,
                         names->value(of->project),
                         row.handledBy.isValid()
                             ? m_workspace.nameOf(EntityKind::Person, row.handledBy.value())
                             : QString()});
    }
    std::ranges::stable_partition(
        lines, [](const AlarmLine &line) { return !line.row.handledAt.isValid(); });
    return lines;
}

Result<SensorId> SensorDesk::save(Sensor sensor)
{
    auto &d = *m_workspace.d;
    for (QString *text : {&sensor.name, &sensor.quantity, &sensor.unit, &sensor.topic})
        *text = text->trimmed();
    if (auto may = d.authorise(u"save-sensor"_s, sensor.project); !may)
        return passOn(may);
    if (auto fits = check(sensor); !fits)
        return passOn(fits);
    const auto others = d.store->load<Sensor>();
    if (!others)
        return passOn(others);
    const bool doubled = std::ranges::any_of(*others, [&](const Sensor &other) {
        return other.id != sensor.id && !other.retired && other.topic == sensor.topic;
    });
    if (doubled && !sensor.retired)
        return fail(ErrorCode::Conflict,
                    Words::tr("Another sensor has the topic \"%1\": a reading belongs to one "
                              "sensor only.")
                        .arg(sensor.topic));
    ChangeSet set{u"save-sensor"_s, sensor.project, {}};
    if (!sensor.id.isValid()) {
        sensor.id = d.ids.next<SensorId>();
        set.changes.push_back(inserted(sensor));
    } else {
        const auto before = this->sensor(sensor.id);
        if (!before)
            return passOn(before);
        if (before->project != sensor.project)
            return wrong(Words::tr("A sensor stays with its project: retire it there."));
        addUpdate(set, *before, sensor);
    }
    if (set.isEmpty())
        return sensor.id;
    if (auto kept = keep(set, sensor.name); !kept)
        return passOn(kept);
    return sensor.id;
}

Result<> SensorDesk::retire(SensorId id)
{
    auto &d = *m_workspace.d;
    const auto before = sensor(id);
    if (!before)
        return passOn(before);
    const auto alarms = d.store->load<SensorAlarm>(RowFilter{"sensor", id.value()});
    if (!alarms)
        return passOn(alarms);
    ChangeSet set{u"retire-sensor"_s, before->project, {}};
    Sensor after = *before;
    after.retired = true;
    addUpdate(set, *before, after);
    if (set.isEmpty())
        return {};
    for (const SensorAlarm &alarm : *alarms) {
        if (alarm.clearedAt.isValid())
            continue;
        SensorAlarm over = alarm;
        over.clearedAt = now();
        addUpdate(set, alarm, over);
    }
    return keep(set, before->name);
}

Result<> SensorDesk::handle(SensorAlarmId id, const QString &note)
{
    auto &d = *m_workspace.d;
    const QString words = note.trimmed();
    if (words.isEmpty())
        return wrong(Words::tr("Say what was found and done."));
    const auto rows = d.store->load<SensorAlarm>(RowFilter{"id", id.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Words::tr("There is no such alarm."));
    const SensorAlarm &before = rows->front();
    const auto of = sensor(before.sensor);
    if (!of)
        return passOn(of);
    if (before.handledAt.isValid())
        return fail(ErrorCode::Conflict, Words::tr("The alarm has been handled already."));
    SensorAlarm after = before;
    after.handledBy = d.session.person;
    after.handledAt = now();
    after.note = words;
    ChangeSet set{u"handle-sensor-alarm"_s, of->project, {}};
    addUpdate(set, before, after);
    return keep(set, of->name);
}

Result<QStringList> SensorDesk::topics() const
{
    const auto rows = m_workspace.d->store->load<Sensor>();
    if (!rows)
        return passOn(rows);
    QStringList topics;
    for (const Sensor &row : *rows) {
        const QString topic = row.topic.section(u'#', 0, 0); // behind it: a member of the message
        if (!row.retired && !topic.isEmpty() && !topics.contains(topic))
            topics << topic;
    }
    return topics;
}

} // namespace zs
