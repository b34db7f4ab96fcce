// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene_builder.h"

#include "geo/shape_measure.h"
#include "ui/map/sight_scenes.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Map)
};

constexpr std::size_t kClasses = 5;

QJsonObject styleOf(const MapLayer &layer)
{
    return QJsonDocument::fromJson(layer.style.toUtf8()).object();
}

/// From light to dark, told apart in grey too.
QColor classColour(std::size_t step)
{
    QColor colour = themeColor(ColorRole::Accent);
    colour.setAlphaF(0.10F + 0.17F * static_cast<float>(step));
    return colour;
}

/// The upper ends of the classes: as many districts in each as can be.
std::vector<double> classEnds(std::vector<double> values)
{
    std::ranges::sort(values);
    std::vector<double> ends;
    for (std::size_t i = 1; i <= kClasses && !values.empty(); ++i)
        ends.push_back(values[std::min(values.size() - 1, values.size() * i / kClasses)]);
    const auto doubled = std::ranges::unique(ends);
    ends.erase(doubled.begin(), doubled.end());
    return ends;
}

/// What one reads a figure in: whole projects, whole per cents, tenths of a hundred million.
double rounded(DistrictFigure figure, double value)
{
    return figure == DistrictFigure::Budget ? std::round(value * 10) / 10 : std::round(value);
}

QString figureText(DistrictFigure figure, double value)
{
    switch (figure) {
    case DistrictFigure::Projects:
        return Words::tr("%L1 projects").arg(value, 0, 'f', 0);
    case DistrictFigure::Budget:
        return Words::tr("%L1 hundred million yuan").arg(value, 0, 'f', 1);
    case DistrictFigure::Late:
        return Words::tr("%L1 %").arg(value, 0, 'f', 0);
    }
    return {};
}

/// Both ends are values that there are, so that no two classes share one.
QString rangeText(DistrictFigure figure, double from, double to)
{
    if (from >= to)
        return figureText(figure, to);
    switch (figure) {
    case DistrictFigure::Projects:
        return Words::tr("%L1–%L2 projects").arg(from, 0, 'f', 0).arg(to, 0, 'f', 0);
    case DistrictFigure::Budget:
        return Words::tr("%L1–%L2 hundred million yuan").arg(from, 0, 'f', 1).arg(to, 0, 'f', 1);
    case DistrictFigure::Late:
        return Words::tr("%L1–%L2 %").arg(from, 0, 'f', 0).arg(to, 0, 'f', 0);
    }
    return {};
}

QString figureTitle(DistrictFigure figure)
{
    switch (figure) {
    case DistrictFigure::Projects:
        return Words::tr("Projects by district");
    case DistrictFigure::Budget:
        return Words::tr("Budgets by district");
    case DistrictFigure::Late:
        return Words::tr("Share of projects that are behind or late");
    }
    return {};
}

void addLayer(MapScene &scene, const ShownLayer &layer, bool isFaint)
{
    const QJsonObject style = styleOf(layer.row);
    const QColor line(style.value(u"line"_s).toString(u"#7a8794"_s));
    const QColor fill(style.value(u"fill"_s).toString());
    const qsizetype label = layer.features->columns.indexOf(style.value(u"label"_s).toString());
    for (const Feature &feature : layer.features->features) {
        MapShape shape = mapShape(feature.shape, scene.origin);
        shape.line = line;
        shape.width = style.value(u"width"_s).toDouble(1.2);
        shape.dashed = style.value(u"dashed"_s).toBool();
        if (feature.shape.kind == ShapeKind::Area && fill.isValid() && !isFaint) {
            shape.fill = fill;
            shape.fill.setAlpha(60);
        }
        if (label >= 0 && label < feature.values.size())
            shape.name = feature.values[label];
        scene.layers.push_back(std::move(shape));
    }
}

void addDistricts(MapScene &scene, const MapMatter &matter, const MapWish &wish)
{
    const ShownLayer *layer = districtsOf(matter);
    scene.legendTitle = figureTitle(wish.figure);
    if (layer == nullptr) {
        scene.legend.push_back({{}, Words::tr("No layer holds the districts"), {}});
        return;
    }
    auto values = districtFigures(*layer->features, matter.projects, wish.figure);
    for (double &value : values)
        value = rounded(wish.figure, value);
    const auto ends = classEnds(values);
    const std::size_t first = scene.layers.size();
    addLayer(scene, *layer, true);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto step =
            static_cast<std::size_t>(std::ranges::lower_bound(ends, values[i]) - ends.begin());
        MapShape &shape = scene.layers[first + i];
        shape.fill = classColour(step);
        shape.name += u'\n' + figureText(wish.figure, values[i]);
        shape.name.replace(u'\n', u"  "_s);
    }
    std::ranges::sort(values);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const double from =
            i == 0 ? values.front() : *std::ranges::upper_bound(values, ends[i - 1]);
        scene.legend.push_back({classColour(i), rangeText(wish.figure, from, ends[i]), {}});
    }
    scene.legendNote = Words::tr("Counted by where projects lie on the map.");
}

void addMarks(MapScene &scene, const MapMatter &matter)
{
    for (const MapProject &one : matter.projects) {
        if (!one.isPlaced)
            continue;
        scene.marks.push_back({one.at, static_cast<std::uint8_t>(one.state)});
        scene.projects.push_back(one.project.id);
        scene.names.push_back(one.project.name);
    }
}

void addWorks(MapScene &scene, const MapMatter &matter)
{
    for (const MapProject &one : matter.projects) {
        for (const MapPlace &place : one.places) {
            if (place.shape.kind == ShapeKind::Point)
                continue;
            MapShape shape = mapShape(place.shape, scene.origin);
            shape.project = one.project.id;
            shape.line = stateColour(one.state);
            shape.width = 3;
            if (place.shape.kind == ShapeKind::Area) {
                shape.fill = shape.line;
                shape.fill.setAlpha(70);
                shape.width = 1.5;
            }
            scene.works.push_back(std::move(shape));
        }
    }
    for (const GeoShape &ground : matter.overlaps.ground) {
        MapShape shape = mapShape(ground, scene.origin);
        shape.line = themeColor(ColorRole::Critical);
        shape.fill = shape.line;
        shape.fill.setAlpha(110);
        scene.overlaps.push_back(std::move(shape));
    }
}

void addStateLegend(MapScene &scene)
{
    scene.legendTitle = Words::tr("State of projects");
    for (std::size_t i = 0; i < kMapStates; ++i) {
        const auto state = static_cast<MapState>(i);
        scene.legend.push_back({stateColour(state), mapStateText(state), stateSign(state)});
    }
    if (!scene.overlaps.empty())
        scene.legend.push_back(
            {themeColor(ColorRole::Critical), Words::tr("Two works want this ground"), {}});
}

/// A line for each source and number, not for each layer: less of the map is covered.
void addCredits(MapScene &scene, const MapMatter &matter)
{
    std::vector<std::pair<QString, QStringList>> sources;
    for (const ShownLayer &layer : matter.layers) {
        const QString number = layer.row.reviewNumber.isEmpty()
                                   ? Words::tr("no map review number")
                                   : Words::tr("review number %1").arg(layer.row.reviewNumber);
        const QString source = Words::tr("%1, %2").arg(layer.row.source, number);
        auto found = std::ranges::find(sources, source, &std::pair<QString, QStringList>::first);
        if (found == sources.end())
            found = sources.insert(found, {source, {}});
        if (!found->second.contains(layer.row.name))
            found->second << layer.row.name;
    }
    for (const auto &[source, names] : sources)
        scene.credits << Words::tr("%1: %2").arg(names.join(Words::tr(", ")), source);
}

float weightOf(const MapProject &one)
{
    return static_cast<float>(
        std::max(1.0, static_cast<double>(one.project.budget.fen) / 1e10)); // hundred million yuan
}

HeatScene heatOf(const MapMatter &matter, const MapWish &wish, bool isPlan)
{
    HeatScene heat;
    heat.measure = wish.measure;
    heat.title = isPlan ? Words::tr("Plan") : Words::tr("In fact");
    for (const MapProject &one : matter.projects) {
        if (!one.isPlaced || one.state == MapState::Cancelled)
            continue;
        if (wish.measure == HeatMeasure::Projects) {
            if (isPlan ? one.course.planHasWorkOn(wish.day) : one.course.hadWorkOn(wish.day))
                heat.spots.push_back({one.at, 0, 1});
            continue;
        }
        if (const auto done = one.course.doneOn(wish.day))
            heat.spots.push_back({one.at,
                                  static_cast<float>(one.course.plannedOn(wish.day) - *done),
                                  weightOf(one)});
    }
    if (wish.measure != HeatMeasure::Projects)
        heat.range = std::pair{-0.3F, 0.3F}; // white must stay "as planned"
    else if (wish.fixedRange)
        heat.range = std::pair{0.0F, 0.12F};
    return heat;
}

} // namespace

const ShownLayer *districtsOf(const MapMatter &matter)
{
    for (const ShownLayer &layer : matter.layers) {
        if (layer.features && styleOf(layer.row).value(u"role"_s).toString() == u"districts")
            return &layer;
    }
    return nullptr;
}

std::vector<double> districtFigures(const FeatureSet &districts,
                                    const std::vector<MapProject> &projects,
                                    DistrictFigure figure)
{
    std::vector<double> sums(districts.features.size());
    std::vector<double> counts(districts.features.size());
    std::vector<GeoBounds> boxes;
    for (const Feature &feature : districts.features)
        boxes.push_back(boundsOf(feature.shape));
    for (const MapProject &one : projects) {
        if (!one.isPlaced || one.state == MapState::Cancelled)
            continue;
        GeoBounds here;
        here.add(one.at);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (!boxes[i].meets(here) || !contains(districts.features[i].shape, one.at))
                continue;
            const bool isLate = one.state == MapState::Behind || one.state == MapState::Late;
            counts[i] += 1;
            sums[i] += figure == DistrictFigure::Budget
                           ? static_cast<double>(one.project.budget.fen) / 1e10
                       : figure == DistrictFigure::Late ? (isLate ? 100 : 0)
                                                        : 1;
            break;
        }
    }
    if (figure == DistrictFigure::Late) {
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] = counts[i] > 0 ? sums[i] / counts[i] : 0;
    }
    return sums;
}

void setHeats(MapScene &scene, const MapMatter &matter, const MapWish &wish)
{
    scene.heats.clear();
    if (wish.sight != MapSight::Heat)
        return;
    const bool isDensity = wish.measure == HeatMeasure::Projects;
    scene.heats.push_back(heatOf(matter, wish, isDensity));
    if (wish.besides && isDensity)
        scene.heats.push_back(heatOf(matter, wish, false));
    scene.legendTitle =
        isDensity ? Words::tr("Projects at work on %1").arg(wish.day.toString(Qt::ISODate))
                  : Words::tr("Behind the plan on %1").arg(wish.day.toString(Qt::ISODate));
    scene.legendNote = heatSentence(wish.measure);
    if (!isDensity)
        scene.legendNote += u' '
                            + Words::tr("%n project(s) have told of their progress.",
                                        nullptr,
                                        static_cast<int>(scene.heats.front().spots.size()));
}

MapScene mapSceneOf(const MapMatter &matter, const MapWish &wish)
{
    MapScene scene;
    const GeoBounds all = boundsOf(matter);
    scene.origin = all.isEmpty() ? GeoPoint{} : all.centre();
    scene.fictional = matter.fictional;
    const bool isDistricts = wish.sight == MapSight::Districts;
    const ShownLayer *districts = isDistricts ? districtsOf(matter) : nullptr;
    if (isDistricts)
        addDistricts(scene, matter, wish);
    for (const ShownLayer &layer : matter.layers) {
        if (layer.features && &layer != districts)
            addLayer(scene, layer, isDistricts);
    }
    addCredits(scene, matter);
    switch (wish.sight) {
    case MapSight::Districts:
        break;
    case MapSight::Heat:
        setHeats(scene, matter, wish);
        break;
    case MapSight::Photos:
        addPhotos(scene, matter);
        break;
    case MapSight::Sensors:
        addSensors(scene, matter);
        break;
    case MapSight::Risk:
        addRisks(scene, matter);
        break;
    case MapSight::States:
        addMarks(scene, matter);
        addWorks(scene, matter);
        addStateLegend(scene);
        break;
    }
    return scene;
}

GeoBounds boundsOf(const MapMatter &matter)
{
    GeoBounds all;
    for (const MapProject &one : matter.projects) {
        if (one.isPlaced)
            all.add(one.at);
        for (const MapPlace &place : one.places) {
            const GeoBounds of = boundsOf(place.shape);
            if (!of.isEmpty()) {
                all.add({of.west, of.south});
                all.add({of.east, of.north});
            }
        }
    }
    if (!all.isEmpty())
        return all;
    for (const ShownLayer &layer : matter.layers) {
        const GeoBounds of = layer.features ? boundsOf(*layer.features) : GeoBounds();
        if (!of.isEmpty()) {
            all.add({of.west, of.south});
            all.add({of.east, of.north});
        }
    }
    return all;
}

std::pair<QDate, QDate> daysOf(const MapMatter &matter)
{
    std::pair<QDate, QDate> days;
    for (const MapProject &one : matter.projects) {
        const WorkCourse &course = one.course;
        if (!course.plannedFrom.isValid() || !course.plannedTo.isValid())
            continue;
        if (!days.first.isValid() || course.plannedFrom < days.first)
            days.first = course.plannedFrom;
        if (!days.second.isValid() || course.plannedTo > days.second)
            days.second = course.plannedTo;
    }
    return days;
}

} // namespace zs
