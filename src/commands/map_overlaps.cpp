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

/// Sets the before-values of an update.
template <Entity E>
void takeBack(E &entity, const EntityChange &change)
{
    EntityChange back = change;
    for (FieldChange &field : back.fields)
        std::swap(field.before, field.after);
    applyTo(*entityInfo(EntityTraits<E>::kKind), &entity, back);
}

void takeBackShape(MapProject &one, const EntityChange &change)
{
    const auto place = std::ranges::find(
        one.places, PlaceShapeId(change.id), [](const MapPlace &each) { return each.row.id; });
    if (place == one.places.end())
        return;
    if (change.kind == ChangeKind::Update) {
        takeBack(place->row, change);
        if (auto shape = shapeFromWkb(place->row.shape)) {
            place->shape = std::move(*shape);
            return;
        }
    }
    one.places.erase(place); // it was not there before
}

void takeBackDates(MapProject &one, const EntityChange &change)
{
    const auto setDate = [](QDate &date, const QDate &before) {
        if (before.isValid())
            date = before;
    };
    Task task; // has only what the change knows of it
    if (change.entity == EntityKind::Task && change.kind == ChangeKind::Update)
        takeBack(task, change);
    if (change.entity == EntityKind::Project && change.id == one.project.id.value()
        && change.kind == ChangeKind::Update)
        takeBack(one.project, change);
    for (MapPlace &place : one.places) {
        if (!place.row.task.isValid()) {
            setDate(place.from, one.project.plannedStart);
            setDate(place.to, one.project.plannedFinish);
        } else if (place.row.task.value() == change.id) {
            setDate(place.from, task.start.date());
            setDate(place.to, task.finish.date());
        }
    }
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

bool MapDesk::mayMoveGround(const ChangeSet &set) const
{
    const bool touches = std::ranges::any_of(set.changes, [](const EntityChange &change) {
        return change.entity == EntityKind::PlaceShape || change.entity == EntityKind::Task
               || change.entity == EntityKind::Project;
    });
    if (!touches || !m_workspace.may(Permission::MapRead))
        return false;
    const auto places =
        m_workspace.d->store->load<PlaceShape>(RowFilter{"project", set.project.value()});
    return places && !places->empty();
}

std::vector<MapProject> MapDesk::takenBack(std::vector<MapProject> projects,
                                           const std::vector<ChangeSet> &sets)
{
    for (auto set = sets.rbegin(); set != sets.rend(); ++set) {
        for (auto change = set->changes.rbegin(); change != set->changes.rend(); ++change) {
            for (MapProject &one : projects) {
                if (change->entity == EntityKind::PlaceShape)
                    takeBackShape(one, *change);
                else if (change->entity == EntityKind::Task
                         || change->entity == EntityKind::Project)
                    takeBackDates(one, *change);
            }
        }
    }
    return projects;
}

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
            {conflict, first.project, first.task, second.project, second.task, {}, {}, {}, false});
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
    QSet<CaseId> running;
    for (const WorkOverlap &row : *rows) {
        if (!row.inCase.isValid())
            continue;
        const auto cases =
            m_workspace.d->store->load<ApprovalCase>(RowFilter{"id", row.inCase.value()});
        if (!cases)
            return passOn(cases);
        if (!cases->empty()
            && cases->front().status < static_cast<std::int64_t>(CaseStatus::Approved))
            running.insert(row.inCase);
    }
    Overlaps all = overlapsAmong(projects, rules);
    for (Overlap &overlap : all.found) {
        for (const WorkOverlap &row : *rows) {
            if (!isOf(row, overlap))
                continue;
            overlap.verdict = row.verdict;
            overlap.reason = row.reason;
            overlap.inCase = row.inCase;
            overlap.caseRuns = running.contains(row.inCase);
        }
    }
    return all;
}

Result<std::optional<WorkOverlap>> MapDesk::storedOverlap(const Overlap &overlap) const
{
    std::optional<WorkOverlap> found;
    for (const ProjectId project : {overlap.project, overlap.other}) {
        const auto rows =
            m_workspace.d->store->load<WorkOverlap>(RowFilter{"project", project.value()});
        if (!rows)
            return passOn(rows);
        for (const WorkOverlap &row : *rows) {
            if (isOf(row, overlap))
                found = row;
        }
    }
    return found;
}

WorkOverlap MapDesk::freshOverlap(const Overlap &overlap) const
{
    WorkOverlap row;
    row.id = m_workspace.d->ids.next<WorkOverlapId>();
    row.project = overlap.project;
    row.task = overlap.task;
    row.other = overlap.other;
    row.otherTask = overlap.otherTask;
    return row;
}

Result<ChangeSet>
MapDesk::decide(const Overlap &overlap, OverlapVerdict verdict, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("Say what was agreed, or why they do not meet."));
    const auto before = storedOverlap(overlap);
    if (!before)
        return passOn(before);
    WorkOverlap after = before->value_or(freshOverlap(overlap));
    after.verdict = verdict;
    after.reason = storable(reason.trimmed());
    after.decidedBy = m_workspace.session().person;
    after.decidedAt = WallTime::fromDateTime(
        QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).toLocalTime());
    ChangeSet set{u"decide-overlap"_s, after.project, {}};
    if (*before)
        addUpdate(set, **before, after);
    else
        set.changes.push_back(inserted(after));
    return m_workspace.commit(std::move(set));
}

} // namespace zs
