// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/map_desk.h"

#include "commands/workspace_private.h"
#include "geo/shape_measure.h"
#include "geo/shape_repair.h"
#include "store/project_progress.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapDesk)
};

double shareBetween(QDate from, QDate to, QDate day)
{
    if (!from.isValid() || !to.isValid() || day < from)
        return 0;
    if (day >= to)
        return 1;
    return static_cast<double>(from.daysTo(day) + 1) / static_cast<double>(from.daysTo(to) + 1);
}

bool isFinished(const Project &project)
{
    return project.finishedOn.isValid() || project.stage == ProjectStage::Closed
           || project.stage == ProjectStage::FinalAccount;
}

MapState stateOf(const Project &project, const WorkCourse &course, QDate today)
{
    if (project.stage == ProjectStage::Cancelled)
        return MapState::Cancelled;
    if (isFinished(project))
        return MapState::Done;
    if (project.plannedFinish.isValid() && project.plannedFinish < today)
        return MapState::Late;
    if (project.stage < ProjectStage::Execution && !course.began.isValid())
        return MapState::NotStarted;
    const auto done = course.doneOn(course.asOf);
    if (done && course.plannedOn(course.asOf) - *done > kBehindShare)
        return MapState::Behind;
    return MapState::OnPlan;
}

WorkCourse courseOf(const Project &project, const ProjectProgress *progress, QDate today)
{
    WorkCourse course;
    course.plannedFrom = project.plannedStart;
    course.plannedTo = project.plannedFinish;
    course.finished = project.finishedOn;
    course.asOf = project.statusDate.isValid() ? project.statusDate.date() : today;
    if (progress != nullptr) {
        course.began = progress->began.date();
        if (progress->duration > 0 && course.began.isValid())
            course.done =
                static_cast<double>(progress->done) / 100 / static_cast<double>(progress->duration);
    }
    if (isFinished(project))
        course.done = 1;
    return course;
}

} // namespace

QString mapStateText(MapState state)
{
    switch (state) {
    case MapState::NotStarted:
        return Words::tr("Not started");
    case MapState::OnPlan:
        return Words::tr("Running to plan");
    case MapState::Behind:
        return Words::tr("Behind the plan");
    case MapState::Late:
        return Words::tr("Past its finish date");
    case MapState::Done:
        return Words::tr("Finished");
    case MapState::Cancelled:
        return Words::tr("Cancelled");
    }
    return {};
}

double WorkCourse::plannedOn(QDate day) const
{
    return shareBetween(plannedFrom, plannedTo, day);
}

std::optional<double> WorkCourse::doneOn(QDate day) const
{
    if (finished.isValid() && day >= finished)
        return 1;
    if (done < 0 || !began.isValid() || (asOf.isValid() && day > asOf))
        return std::nullopt;
    if (finished.isValid())
        return shareBetween(began, finished, day);
    return done * shareBetween(began, asOf, day);
}

bool WorkCourse::planHasWorkOn(QDate day) const
{
    return plannedFrom.isValid() && plannedTo.isValid() && plannedFrom <= day && day <= plannedTo;
}

bool WorkCourse::hadWorkOn(QDate day) const
{
    return began.isValid() && began <= day && (!asOf.isValid() || day <= asOf)
           && (!finished.isValid() || day <= finished);
}

QDate MapDesk::today() const
{
    return m_workspace.d->today();
}

Result<std::vector<MapProject>> MapDesk::projects() const
{
    if (!m_workspace.may(Permission::MapRead))
        return std::vector<MapProject>();
    auto rows = m_workspace.projects();
    if (!rows)
        return passOn(rows);
    auto progress = projectProgress(m_workspace.d->store->statements());
    if (!progress)
        return passOn(progress);
    const auto places = m_workspace.d->store->load<PlaceShape>();
    if (!places)
        return passOn(places);
    QHash<ProjectId, ProjectProgress> told;
    for (const ProjectProgress &one : *progress)
        told.insert(one.project, one);
    QHash<ProjectId, std::size_t> at;
    std::vector<MapProject> all;
    for (Project &row : *rows) {
        at.insert(row.id, all.size());
        MapProject one;
        const auto known = told.constFind(row.id);
        one.course = courseOf(row, known == told.cend() ? nullptr : &*known, today());
        one.state = stateOf(row, one.course, today());
        one.isPlaced = row.longitude != 0 || row.latitude != 0;
        one.at = {row.longitude, row.latitude};
        one.project = std::move(row);
        all.push_back(std::move(one));
    }
    for (const PlaceShape &row : *places) {
        const auto found = at.constFind(row.project);
        if (found == at.cend())
            continue;
        MapProject &owner = all[*found];
        auto shape = shapeFromWkb(row.shape);
        if (!shape)
            return std::unexpected(shape.error().with(owner.project.code));
        MapPlace place{
            row, std::move(*shape), {}, owner.project.plannedStart, owner.project.plannedFinish};
        if (row.task.isValid()) {
            const auto task = m_workspace.storedTask(row.task);
            if (!task)
                return passOn(task);
            if (!*task)
                continue;
            place.name = (*task)->name;
            place.from = (*task)->start.date();
            place.to = (*task)->finish.date();
        }
        if (!owner.isPlaced) {
            owner.at = labelPlaceOf(place.shape);
            owner.isPlaced = true;
        }
        owner.places.push_back(std::move(place));
    }
    return all;
}

Result<ChangeSet> MapDesk::draw(ProjectId project, TaskId task, const GeoShape &shape, double reach)
{
    if (shape.isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("Nothing has been drawn."));
    if (!(reach >= 0) || reach > 10'000)
        return fail(ErrorCode::Invalid,
                    Words::tr("Works reach from 0 to 10,000 metres beside the line."));
    if (shape.kind == ShapeKind::Area && !faultOf(shape).isEmpty())
        return fail(ErrorCode::Invalid,
                    Words::tr("The rim of the area crosses itself. Move its corners."),
                    faultOf(shape));
    if (task.isValid()) {
        const auto found = m_workspace.storedTask(task);
        if (!found)
            return passOn(found);
        if (!*found || (*found)->project != project)
            return fail(ErrorCode::NotFound, Words::tr("The task is not in the plan any more."));
    }
    const auto before =
        m_workspace.d->store->load<PlaceShape>(RowFilter{"project", project.value()});
    if (!before)
        return passOn(before);
    PlaceShape row;
    row.id = m_workspace.d->ids.next<PlaceShapeId>();
    row.project = project;
    row.task = task;
    row.shape = toWkb(shape);
    row.reach = reach;
    row.drawnBy = m_workspace.session().person;
    row.drawnAt = WallTime::fromDateTime(
        QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).toLocalTime());
    ChangeSet set{u"draw-place"_s, project, {}};
    const auto same = std::ranges::find(*before, task, &PlaceShape::task);
    if (same == before->end()) {
        set.changes.push_back(inserted(row));
    } else {
        PlaceShape after = *same;
        after.shape = row.shape;
        after.reach = row.reach;
        after.origin.clear();
        after.originCrs.clear();
        after.accuracy = 0;
        after.drawnBy = row.drawnBy;
        after.drawnAt = row.drawnAt;
        addUpdate(set, *same, after);
    }
    return m_workspace.commit(std::move(set));
}

Result<ChangeSet> MapDesk::erase(const PlaceShape &place)
{
    return m_workspace.commit(ChangeSet{u"erase-place"_s, place.project, {deleted(place)}});
}

} // namespace zs
