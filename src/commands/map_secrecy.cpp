// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of large scale that are harmless one by one and a state secret together. The limits are
// data (resources/maps/large_scale.json), with what they rest on.
#include "commands/export_rules.h"
#include "commands/map_desk.h"
#include "commands/workspace_private.h"
#include "geo/bounds_area.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapDesk)
};

QJsonObject limits()
{
    QFile file(u":/maps/large_scale.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

GeoBounds extentOf(const MapLayer &layer)
{
    GeoBounds bounds;
    const QStringList parts = layer.extent.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() == 4) {
        bounds.add({parts[0].toDouble(), parts[1].toDouble()});
        bounds.add({parts[2].toDouble(), parts[3].toDouble()});
    }
    return bounds;
}

} // namespace

std::int64_t MapDesk::scaleOf(const MapLayer &layer)
{
    return QJsonDocument::fromJson(layer.style.toUtf8()).object().value(u"scale"_s).toInteger();
}

bool MapDesk::mayGoAlong(const MapLayer &layer)
{
    return QJsonDocument::fromJson(layer.style.toUtf8()).object().value(u"goesAlong"_s).toBool();
}

Result<QString> MapDesk::secrecyDoubt(const MapLayer &fresh) const
{
    const QJsonObject law = limits();
    const std::int64_t scale = law.value(u"scaleLargerThan"_s).toInteger();
    const double most = law.value(u"squareKilometres"_s).toDouble();
    const auto isLarge = [scale](const MapLayer &layer) {
        const std::int64_t of = scaleOf(layer);
        return of > 0 && of < scale;
    };
    if (!isLarge(fresh) || fresh.fictional)
        return QString();
    const auto rows = m_workspace.d->store->load<MapLayer>(); // those one may not see count, too
    if (!rows)
        return passOn(rows);
    std::vector<GeoBounds> boxes{extentOf(fresh)};
    Classification lowest = fresh.classification;
    for (const MapLayer &layer : *rows) {
        if (layer.retired || !isLarge(layer) || layer.id == fresh.id)
            continue;
        boxes.push_back(extentOf(layer));
        lowest = std::min(lowest, layer.classification);
    }
    const double kilometres = areaOfUnion(boxes) / 1e6;
    const auto level = fromLevel(law.value(u"level"_s).toString(), Classification::Secret)
                           .value_or(Classification::Secret);
    if (kilometres <= most || lowest >= level)
        return QString();
    return Words::tr("Sheets of a larger scale than 1:%1 would cover %2 km² together; above %3 km² "
                     "they can be a state secret. Ask who is responsible for secrecy and set the "
                     "label. Basis: %4 (%5)")
        .arg(scale)
        .arg(kilometres, 0, 'f', 1)
        .arg(most, 0, 'f', 0)
        .arg(law.value(u"basis"_s).toString(), law.value(u"mark"_s).toString());
}

} // namespace zs
