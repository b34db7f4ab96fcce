// SPDX-License-Identifier: GPL-3.0-or-later
// What else has a place: photos from the site, sensors, and how likely projects are to be late.
#include "commands/map_desk.h"
#include "commands/photo_desk.h"
#include "commands/workspace_private.h"

#include <algorithm>

namespace zs {

namespace {

QSet<ProjectId> idsOf(const std::vector<MapProject> &projects)
{
    QSet<ProjectId> ids;
    for (const MapProject &one : projects)
        ids.insert(one.project.id);
    return ids;
}

bool isPlaced(double longitude, double latitude)
{
    return longitude != 0 || latitude != 0;
}

} // namespace

Result<std::vector<FieldPhoto>> MapDesk::photos(const std::vector<MapProject> &projects) const
{
    auto rows = m_workspace.d->store->load<FieldPhoto>();
    if (!rows)
        return rows;
    const QSet<ProjectId> seen = idsOf(projects);
    std::erase_if(*rows, [&](const FieldPhoto &row) {
        return !seen.contains(row.project) || row.fix == FixSource::Unknown
               || !isPlaced(row.longitude, row.latitude) || row.thumbnail.isEmpty();
    });
    std::ranges::stable_sort(*rows, std::ranges::greater(), &FieldPhoto::takenAt);
    QSet<QString> cameras; // hundreds of pictures of one place hide the others: the newest is shown
    std::erase_if(*rows, [&cameras](const FieldPhoto &row) {
        const QString key = cameraKey(row);
        if (key.isEmpty())
            return false;
        const bool isLater = cameras.contains(key);
        cameras.insert(key);
        return isLater;
    });
    if (rows->size() > kMostPhotos)
        rows->resize(kMostPhotos);
    return rows;
}

Result<std::vector<MapDesk::PlacedSensor>>
MapDesk::sensors(const std::vector<MapProject> &projects) const
{
    auto rows = m_workspace.d->store->load<Sensor>();
    if (!rows)
        return passOn(rows);
    const auto alarms = m_workspace.d->store->load<SensorAlarm>();
    if (!alarms)
        return passOn(alarms);
    QHash<SensorId, SensorAlarm> open;
    for (const SensorAlarm &alarm : *alarms) {
        if (alarm.clearedAt.isValid())
            continue;
        const auto known = open.constFind(alarm.sensor);
        if (known == open.cend() || known->raisedAt < alarm.raisedAt)
            open.insert(alarm.sensor, alarm);
    }
    const QSet<ProjectId> seen = idsOf(projects);
    std::vector<PlacedSensor> placed;
    for (Sensor &row : *rows) {
        if (row.retired || !seen.contains(row.project) || !isPlaced(row.longitude, row.latitude))
            continue;
        PlacedSensor one;
        if (const auto alarm = open.constFind(row.id); alarm != open.cend())
            one.alarm = *alarm;
        one.row = std::move(row);
        placed.push_back(std::move(one));
    }
    return placed;
}

Result<QHash<ProjectId, RiskScore>> MapDesk::risks(const std::vector<MapProject> &projects) const
{
    QHash<ProjectId, RiskScore> latest;
    if (!m_workspace.may(Permission::RiskRead))
        return latest;
    const auto rows = m_workspace.d->store->load<RiskScore>();
    if (!rows)
        return passOn(rows);
    const QSet<ProjectId> seen = idsOf(projects);
    for (const RiskScore &row : *rows) {
        if (row.task.isValid() || row.target != RiskTarget::FinishLate
            || !seen.contains(row.project))
            continue;
        const auto known = latest.constFind(row.project);
        if (known == latest.cend() || known->scoredOn <= row.scoredOn)
            latest.insert(row.project, row);
    }
    return latest;
}

} // namespace zs
