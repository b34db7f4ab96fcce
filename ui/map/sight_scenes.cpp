// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/sight_scenes.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Map)
};

constexpr double kPhotoCell = 76; ///< pixels: a picture's size and a little room

/// Sorts of sensors, as MapScene::sorts has them.
enum class SensorSort { Fine, OverLimit, Silent };

SensorSort sortOf(const MapDesk::PlacedSensor &sensor)
{
    if (!sensor.alarm)
        return SensorSort::Fine;
    return sensor.alarm->side == AlarmSide::Silent ? SensorSort::Silent : SensorSort::OverLimit;
}

void add(MapScene &scene, GeoPoint at, std::size_t sort, ProjectId project, const QString &name)
{
    scene.marks.push_back({at, static_cast<std::uint8_t>(sort)});
    scene.projects.push_back(project);
    scene.names.push_back(name);
}

void addLegend(MapScene &scene, const QStringList &words)
{
    for (std::size_t i = 0; i < scene.sorts.size(); ++i)
        scene.legend.push_back(
            {scene.sorts[i].colour, words[static_cast<qsizetype>(i)], scene.sorts[i].sign});
}

} // namespace

RiskBand riskBandOf(const RiskScore *score)
{
    if (score == nullptr)
        return RiskBand::Unknown;
    return score->probability > kRiskHigh      ? RiskBand::High
           : score->probability >= kRiskMiddle ? RiskBand::Middle
                                               : RiskBand::Low;
}

QString riskBandText(RiskBand band)
{
    switch (band) {
    case RiskBand::Unknown:
        return Words::tr("Not assessed");
    case RiskBand::Low:
        return Words::tr("Late: below 40 %");
    case RiskBand::Middle:
        return Words::tr("Late: 40 to 70 %");
    case RiskBand::High:
        return Words::tr("Late: above 70 %");
    }
    return {};
}

void addPhotos(MapScene &scene, const MapMatter &matter)
{
    scene.cell = kPhotoCell;
    scene.sorts = {{themeColor(ColorRole::Accent), u'▣'}};
    for (const FieldPhoto &photo : matter.photos) {
        add(scene,
            {photo.longitude, photo.latitude},
            0,
            photo.project,
            photo.takenAt.isValid() ? photo.takenAt.date().toString(Qt::ISODate) : QString());
        scene.pictures.push_back(QImage::fromData(photo.thumbnail));
    }
    scene.legendTitle = Words::tr("Photos from the site");
    addLegend(scene,
              {Words::tr(
                  "%n photo(s) with a position", nullptr, static_cast<int>(matter.photos.size()))});
    if (matter.photos.empty())
        scene.legendNote =
            Words::tr("Photos come with the packages of field devices and from cameras of sites.");
}

QStringList sensorLines(const MapDesk::PlacedSensor &sensor)
{
    QStringList lines{Words::tr("Sensor: %1").arg(sensor.row.name),
                      Words::tr("Measures: %1 (%2)").arg(sensor.row.quantity, sensor.row.unit)};
    if (!sensor.alarm)
        return lines << Words::tr("Within its limits");
    const QString since = sensor.alarm->raisedAt.toString();
    switch (sensor.alarm->side) {
    case AlarmSide::High:
        lines << Words::tr("Above its limit since %1: %L2").arg(since).arg(sensor.alarm->value);
        break;
    case AlarmSide::Low:
        lines << Words::tr("Below its limit since %1: %L2").arg(since).arg(sensor.alarm->value);
        break;
    case AlarmSide::Silent:
        lines << Words::tr("Silent since %1").arg(since);
        break;
    }
    return lines;
}

void addSensors(MapScene &scene, const MapMatter &matter)
{
    scene.sorts = {{themeColor(ColorRole::Done), u'✓'},
                   {themeColor(ColorRole::Late), u'!'},
                   {themeColor(ColorRole::Idle), u'?'}};
    for (const MapDesk::PlacedSensor &sensor : matter.sensors)
        add(scene,
            {sensor.row.longitude, sensor.row.latitude},
            static_cast<std::size_t>(sortOf(sensor)),
            sensor.row.project,
            sensor.row.name);
    scene.legendTitle = Words::tr("Sensors");
    addLegend(scene,
              {Words::tr("Within its limits"),
               Words::tr("Beyond a limit"),
               Words::tr("Silent for too long")});
    if (matter.sensors.empty())
        scene.legendNote = Words::tr("No sensor has a place yet.");
}

void addRisks(MapScene &scene, const MapMatter &matter)
{
    scene.sorts = {{themeColor(ColorRole::Idle), u'–'},
                   {themeColor(ColorRole::Done), u'✓'},
                   {themeColor(ColorRole::AtRisk), u'!'},
                   {themeColor(ColorRole::Late), u'‼'}};
    for (const MapProject &one : matter.projects) {
        if (!one.isPlaced || one.state == MapState::Done || one.state == MapState::Cancelled)
            continue;
        const auto score = matter.risks.constFind(one.project.id);
        add(scene,
            one.at,
            static_cast<std::size_t>(riskBandOf(score == matter.risks.cend() ? nullptr : &*score)),
            one.project.id,
            one.project.name);
    }
    scene.legendTitle = Words::tr("Probability of finishing late");
    QStringList words;
    for (const RiskBand band : {RiskBand::Unknown, RiskBand::Low, RiskBand::Middle, RiskBand::High})
        words << riskBandText(band);
    addLegend(scene, words);
    scene.legendNote = Words::tr("Projects that are not over, as last assessed.");
}

} // namespace zs
