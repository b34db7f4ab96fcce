// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen project: what it is, its places and those of its tasks, drawn, moved and taken off.
#include "commands/workspace.h"
#include "geo/shape_measure.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_page.h"
#include "ui/map/place_choice.h"
#include "ui/map/sight_scenes.h"
#include "ui/photos/photo_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

double usualReach(ShapeKind kind)
{
    return kind == ShapeKind::Area ? 0 : 5; // metres: a trench and what stands beside it
}

} // namespace

const MapProject *MapPage::chosen() const
{
    const auto found = std::ranges::find(
        m_matter.projects, m_chosen, [](const MapProject &one) { return one.project.id; });
    return found == m_matter.projects.end() ? nullptr : &*found;
}

const MapPlace *MapPage::chosenPlace() const
{
    const MapProject *one = chosen();
    if (one == nullptr)
        return nullptr;
    const TaskId task = m_placeOf->task();
    const auto found =
        std::ranges::find(one->places, task, [](const MapPlace &place) { return place.row.task; });
    return found == one->places.end() ? nullptr : &*found;
}

QStringList MapPage::linesOf(const MapProject &one) const
{
    QStringList lines{u"<b>%1</b>"_s.arg(one.project.name.toHtmlEscaped()),
                      one.project.code.toHtmlEscaped(),
                      tr("State: %1").arg(mapStateText(one.state)),
                      tr("Planned: %1 to %2")
                          .arg(one.project.plannedStart.toString(Qt::ISODate),
                               one.project.plannedFinish.toString(Qt::ISODate))};
    if (const auto share = one.course.doneOn(one.course.asOf))
        lines << tr("Done: %1 %").arg(*share * 100, 0, 'f', 0);
    if (const auto risk = m_matter.risks.constFind(one.project.id); risk != m_matter.risks.cend())
        lines << tr("Finishes late with a probability of %1 % (as of %2)")
                     .arg(risk->probability * 100, 0, 'f', 0)
                     .arg(risk->scoredOn.toString(Qt::ISODate));
    for (const MapPlace &place : one.places) {
        const QString name = place.name.isEmpty() ? QString() : place.name.toHtmlEscaped() + u' ';
        if (place.shape.kind == ShapeKind::Area)
            lines << name + tr("Area: %L1 m²").arg(areaOf(place.shape), 0, 'f', 0);
        else if (place.shape.kind == ShapeKind::Line)
            lines << name + tr("Length: %L1 m").arg(lengthOf(place.shape), 0, 'f', 0);
    }
    return lines;
}

void MapPage::showProject(ProjectId project)
{
    m_chosen = project;
    const MapProject *one = chosen();
    const bool mayDraw = one != nullptr && m_workspace.may(Permission::MapEdit);
    m_placeOf->setProject(mayDraw ? m_chosen : ProjectId());
    for (QPushButton *tool : m_tools) {
        tool->setEnabled(mayDraw);
        tool->setToolTip(mayDraw ? QString() : m_workspace.reasonFor(Permission::MapEdit));
    }
    m_open->setEnabled(one != nullptr);
    adjustPlace();
    if (canvas() != nullptr)
        canvas()->select(project);
    if (one == nullptr) {
        m_about->setText(tr("Click a project on the map to see what it is."));
        return;
    }
    m_about->setText(linesOf(*one).join(u"<br>"_s));
    m_side->setCurrentIndex(0);
}

void MapPage::adjustPlace()
{
    const bool has = chosenPlace() != nullptr && m_workspace.may(Permission::MapEdit);
    m_erase->setEnabled(has);
    m_corners->setEnabled(has);
}

void MapPage::showMark(int mark)
{
    const auto place = static_cast<std::size_t>(mark);
    switch (static_cast<MapSight>(m_sight->currentIndex())) {
    case MapSight::Photos: {
        if (place >= m_matter.photos.size())
            return;
        const FieldPhoto photo = m_matter.photos[place];
        showProject(photo.project);
        const MapProject *one = chosen();
        const auto shown =
            showSitePhoto(m_workspace, photo, one == nullptr ? QString() : one->project.name, this);
        if (!shown)
            Q_EMIT failed(shown.error());
        return;
    }
    case MapSight::Sensors: {
        if (place >= m_matter.sensors.size())
            return;
        const MapDesk::PlacedSensor &sensor = m_matter.sensors[place];
        showProject(sensor.row.project);
        QStringList lines;
        for (const QString &line : sensorLines(sensor))
            lines << line.toHtmlEscaped();
        m_about->setText(lines.join(u"<br>"_s) + u"<br><br>"_s + m_about->text());
        return;
    }
    default:
        showProject(place < m_scene.projects.size() ? m_scene.projects[place] : ProjectId());
    }
}

std::vector<GeoShape> MapPage::shapesInSight() const
{
    std::vector<GeoShape> near;
    const GeoBounds seen = canvas()->view().bounds(200);
    const MapPlace *own = chosenPlace();
    for (const MapProject &one : m_matter.projects) {
        for (const MapPlace &place : one.places) {
            if (&place != own && boundsOf(place.shape).meets(seen))
                near.push_back(place.shape);
        }
    }
    for (const ShownLayer &layer : m_matter.layers) {
        if (!layer.features)
            continue;
        for (const Feature &feature : layer.features->features) {
            if (boundsOf(feature.shape).meets(seen))
                near.push_back(feature.shape);
        }
    }
    return near;
}

void MapPage::draw(ShapeKind kind)
{
    if (canvas() == nullptr || !m_chosen.isValid())
        return;
    if (m_sight->currentIndex() != 0)
        m_sight->setCurrentIndex(0);
    canvas()->setSnapTo(shapesInSight());
    canvas()->startDrawing(kind);
}

void MapPage::moveCorners()
{
    const MapPlace *place = chosenPlace();
    if (canvas() == nullptr || place == nullptr)
        return;
    if (m_sight->currentIndex() != 0)
        m_sight->setCurrentIndex(0);
    if (!boundsOf(place->shape).meets(canvas()->view().bounds()))
        canvas()->showAll(boundsOf(place->shape));
    canvas()->setSnapTo(shapesInSight());
    canvas()->startEditing(place->shape);
}

void MapPage::keep(const GeoShape &shape)
{
    const MapPlace *before = chosenPlace();
    const bool isSameKind = before != nullptr && before->shape.kind == shape.kind;
    const double reach = isSameKind ? before->row.reach : usualReach(shape.kind);
    const auto kept = MapDesk(m_workspace).draw(m_chosen, m_placeOf->task(), shape, reach);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    remember(*kept);
    const std::set<QString> known = m_known;
    refresh();
    const Meetings met = meetingsOf(m_matter.overlaps, m_matter.projects, m_chosen, known);
    QString told = met.fresh == 0 ? tr("The place was kept.")
                                  : tr("The place was kept. Its works now meet others in %n more "
                                       "place(s); see the list beside the map.",
                                       nullptr,
                                       met.fresh);
    if (met.older > 0)
        told += u' ' + tr("They met others in %n place(s) before.", nullptr, met.older);
    Q_EMIT done(told);
}

void MapPage::erase()
{
    const MapPlace *place = chosenPlace();
    if (place == nullptr)
        return;
    if (const auto gone = MapDesk(m_workspace).erase(place->row); !gone) {
        Q_EMIT failed(gone.error());
        return;
    } else {
        remember(*gone);
    }
    refresh();
    Q_EMIT done(tr("The place was taken off the map."));
}

void MapPage::remember(const ChangeSet &set)
{
    m_steps.push_back(set);
    m_undo->setEnabled(true);
}

void MapPage::undo()
{
    if (m_steps.empty())
        return;
    if (const auto back = m_workspace.revert(m_steps.back()); !back) {
        Q_EMIT failed(back.error());
        return;
    }
    m_steps.pop_back();
    m_undo->setEnabled(!m_steps.empty());
    refresh();
    Q_EMIT done(tr("The last place was taken back."));
}

// --- saves elsewhere: a date that was moved in a plan ---

std::set<QString> MapPage::pairsOf(const MapDesk::Overlaps &overlaps)
{
    std::set<QString> pairs;
    for (const MapDesk::Overlap &each : overlaps.found) {
        QStringList ends{each.project.toString() + each.task.toString(),
                         each.other.toString() + each.otherTask.toString()};
        ends.sort();
        pairs.insert(ends.join(u'/'));
    }
    return pairs;
}

MapPage::Meetings MapPage::meetingsOf(const MapDesk::Overlaps &overlaps,
                                      const std::vector<MapProject> &projects,
                                      ProjectId project,
                                      const std::set<QString> &known)
{
    Meetings met;
    for (const MapDesk::Overlap &each : overlaps.found) {
        if (each.project != project && each.other != project)
            continue;
        if (known.contains(*pairsOf({{each}, {}}).begin())) {
            ++met.older;
            continue;
        }
        ++met.fresh;
        const ProjectId with = each.project == project ? each.other : each.project;
        const auto other =
            std::ranges::find(projects, with, [](const MapProject &one) { return one.project.id; });
        if (other != projects.end() && !met.names.contains(other->project.name))
            met.names << other->project.name;
    }
    return met;
}

void MapPage::watch(const ChangeSet &set)
{
    const bool hasPlaces = set.project.isValid() && MapDesk(m_workspace).mayMoveGround(set);
    if (!hasPlaces)
        return;
    m_touched = set.project;
    if (!m_isKnown)
        m_since.push_back(set);
    m_pause.start();
}

void MapPage::tellNewOverlaps()
{
    const MapDesk desk(m_workspace);
    const auto projects = desk.projects();
    if (!projects)
        return; // whoever asks for the map will be told
    const ConflictRules rules{.againWithinDays = kAgainDays};
    if (!m_isKnown) // nobody has looked yet: as it was before the change counts as known
        m_known = pairsOf(MapDesk::overlapsAmong(MapDesk::takenBack(*projects, m_since), rules));
    m_isKnown = true;
    m_since.clear();
    const auto overlaps = MapDesk::overlapsAmong(*projects, rules);
    const Meetings met = meetingsOf(overlaps, *projects, m_touched, m_known);
    m_known = pairsOf(overlaps);
    if (met.names.isEmpty())
        return;
    QString told = tr("Since this change its works want the same ground as those of: %1. See the "
                      "map.")
                       .arg(met.names.join(tr(", ")));
    if (met.older > 0)
        told += u' ' + tr("They met others in %n place(s) before.", nullptr, met.older);
    Q_EMIT done(told);
}

} // namespace zs
