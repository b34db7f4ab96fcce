// SPDX-License-Identifier: GPL-3.0-or-later
// Works that meet: found anew each time from where and when they are; only what was decided is
// kept.
#include "commands/map_desk.h"
#include "commands/workspace_private.h"
#include "domain/choice_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapDesk)
};

bool counts(const MapProject &one)
{
    return one.state != MapState::Done && one.state != MapState::Cancelled;
}

/// The same two works, whichever is named first.
bool isOf(const WorkOverlap &row, const MapDesk::Overlap &overlap)
{
    const auto a = std::pair(row.project, row.task);
    const auto b = std::pair(row.other, row.otherTask);
    const auto c = std::pair(overlap.project, overlap.task);
    const auto d = std::pair(overlap.other, overlap.otherTask);
    return (a == c && b == d) || (a == d && b == c);
}

} // namespace

MapDesk::Overlaps MapDesk::overlapsAmong(const std::vector<MapProject> &projects,
                                         const ConflictRules &rules)
{
    std::vector<GroundWork> works;
    std::vector<const MapPlace *> places;
    QHash<OrgUnitId, std::int64_t> units;
    for (std::size_t i = 0; i < projects.size(); ++i) {
        if (!counts(projects[i]))
            continue;
        const OrgUnitId owner = projects[i].project.owner;
        if (!units.contains(owner))
            units.insert(owner, units.size());
        const std::int64_t unit = units.value(owner);
        for (const MapPlace &place : projects[i].places) {
            if (!place.from.isValid() || !place.to.isValid())
                continue;
            works.push_back({static_cast<std::int64_t>(works.size()),
                             static_cast<std::int64_t>(i),
                             unit,
                             place.shape,
                             place.row.reach,
                             place.from,
                             place.to});
            places.push_back(&place);
        }
    }
    const WorkIndex index(std::move(works), rules);
    Overlaps all;
    auto found = index.all();
    std::ranges::stable_sort(found, std::greater(), &WorkConflict::squareMetres);
    for (const WorkConflict &conflict : found) {
        const PlaceShape &first = places[conflict.first]->row;
        const PlaceShape &second = places[conflict.second]->row;
        all.found.push_back(
            {conflict, first.project, first.task, second.project, second.task, {}, {}});
        all.ground.push_back(index.sharedGround(conflict));
    }
    return all;
}

Result<MapDesk::Overlaps> MapDesk::overlaps(const std::vector<MapProject> &projects,
                                            const ConflictRules &rules) const
{
    const auto rows = m_workspace.d->store->load<WorkOverlap>();
    if (!rows)
        return passOn(rows);
    Overlaps all = overlapsAmong(projects, rules);
    for (Overlap &overlap : all.found) {
        for (const WorkOverlap &row : *rows) {
            if (!isOf(row, overlap))
                continue;
            overlap.verdict = row.verdict;
            overlap.reason = row.reason;
        }
    }
    return all;
}

Result<ChangeSet>
MapDesk::decide(const Overlap &overlap, OverlapVerdict verdict, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("Say what was agreed, or why they do not meet."));
    const auto rows =
        m_workspace.d->store->load<WorkOverlap>(RowFilter{"project", overlap.project.value()});
    const auto others =
        m_workspace.d->store->load<WorkOverlap>(RowFilter{"project", overlap.other.value()});
    if (!rows || !others)
        return passOn(rows ? others : rows);
    std::optional<WorkOverlap> before;
    for (const auto *some : {&*rows, &*others}) {
        for (const WorkOverlap &row : *some) {
            if (isOf(row, overlap))
                before = row;
        }
    }
    WorkOverlap after = before.value_or(WorkOverlap{});
    if (!before) {
        after.id = m_workspace.d->ids.next<WorkOverlapId>();
        after.project = overlap.project;
        after.task = overlap.task;
        after.other = overlap.other;
        after.otherTask = overlap.otherTask;
    }
    after.verdict = verdict;
    after.reason = storable(reason.trimmed());
    after.decidedBy = m_workspace.session().person;
    after.decidedAt = WallTime::fromDateTime(
        QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).toLocalTime());
    ChangeSet set{u"decide-overlap"_s, after.project, {}};
    if (before)
        addUpdate(set, *before, after);
    else
        set.changes.push_back(inserted(after));
    return m_workspace.commit(std::move(set));
}

} // namespace zs
