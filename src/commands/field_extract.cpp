// SPDX-License-Identifier: GPL-3.0-or-later
// The base map that goes along with a package: which of the office's maps may, and what is around
// the sites.
#include "commands/export_rules.h"
#include "commands/field_desk.h"
#include "commands/map_desk.h"
#include "commands/online_tiles.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Site {
    Q_DECLARE_TR_FUNCTIONS(FieldDesk)
};

/// A machine elsewhere is asked for that many tiles at most: it serves others, too.
constexpr qint64 kMostOnlineTiles = 2'000;

QString creditOf(const MapLayer &layer)
{
    QStringList parts{layer.name, layer.source};
    if (!layer.licence.isEmpty())
        parts << layer.licence;
    parts << (layer.reviewNumber.isEmpty() ? Site::tr("no map review number")
                                           : Site::tr("review number %1").arg(layer.reviewNumber));
    if (layer.classification != Classification::Open)
        parts << levelName(layer.classification);
    if (layer.fictional)
        parts << Site::tr("fictional");
    return parts.join(Site::tr(", "));
}

QString takenWords(const TileExtract &extract, const ExtractRules &rules)
{
    QString words =
        Site::tr("With the base map around the sites: %L1 tiles, zooms %2 to %3, %4 MB.")
            .arg(extract.tiles)
            .arg(extract.minZoom)
            .arg(extract.maxZoom)
            .arg(static_cast<double>(extract.file.size()) / (1 << 20), 0, 'f', 1);
    if (extract.cut)
        words +=
            u' '
            + Site::tr("Closer zooms did not fit into %1 MB.").arg(rules.mostBytes / (1 << 20));
    return words;
}

} // namespace

struct FieldDesk::BaseMaps {
    std::vector<std::shared_ptr<const TileSource>> sources;
    std::vector<std::shared_ptr<const OnlineTiles>> online;
    QStringList names;
    QStringList credits;
    QStringList leftOut; ///< and why
    Classification label = Classification::Open;
};

Result<FieldDesk::BaseMaps> FieldDesk::mapsToTake(Classification label) const
{
    const MapDesk desk(m_workspace);
    const auto layers = desk.layers();
    if (!layers)
        return passOn(layers);
    BaseMaps maps;
    for (const MapLayer &layer : *layers) {
        if (!layer.shown || layer.kind == LayerKind::Features)
            continue;
        if (layer.classification > label || !layer.needToKnow.isEmpty()) {
            maps.leftOut << Site::tr("\"%1\" has a higher label or fewer readers than the project")
                                .arg(layer.name);
            continue;
        }
        if (layer.kind == LayerKind::Online && !MapDesk::mayGoAlong(layer)) {
            maps.leftOut << Site::tr("the register does not say that the licence of \"%1\" allows "
                                     "taking it along")
                                .arg(layer.name);
            continue;
        }
        if (layer.kind == LayerKind::Raster) {
            auto pack = desk.tiles(layer);
            if (!pack)
                return passOn(pack);
            maps.sources.push_back(std::make_shared<const TilePack>(std::move(*pack)));
        } else {
            auto source = desk.online(layer);
            if (!source)
                return passOn(source);
            maps.online.push_back(std::dynamic_pointer_cast<const OnlineTiles>(*source));
            maps.sources.push_back(std::move(*source));
        }
        maps.names << layer.name;
        maps.credits << creditOf(layer);
        maps.label = std::max(maps.label, layer.classification);
    }
    return maps;
}

Result<std::vector<KitPlace>> FieldDesk::placesFor(const Order &order, const KitWork &work) const
{
    std::vector<KitPlace> places;
    if (!m_workspace.may(Permission::MapRead))
        return places;
    const auto rows =
        m_workspace.d->store->load<PlaceShape>(RowFilter{"project", order.project.value()});
    const auto present = m_workspace.plan(order.project);
    if (!rows)
        return passOn(rows);
    if (!present)
        return passOn(present);
    for (const PlaceShape &row : *rows) {
        const bool goes = !row.task.isValid()
                          || std::ranges::contains(work.tasks, row.task.value(), &KitTask::task);
        if (goes)
            places.push_back({row.task.value(), row.shape});
    }
    const Project &project = present->plan->project;
    if (places.empty() && (project.longitude != 0 || project.latitude != 0))
        places.push_back({{}, toWkb(pointShape({project.longitude, project.latitude}))});
    return places;
}

Result<QByteArray>
FieldDesk::mapFor(const Order &order, const std::vector<KitPlace> &places, Classification label)
{
    m_mapNote.clear();
    if (!order.map) {
        m_mapNote = Site::tr("No base map goes along: none was asked for.");
        return QByteArray();
    }
    if (places.empty()) {
        m_mapNote = Site::tr("No base map goes along: the project has no place on the map yet.");
        return QByteArray();
    }
    std::vector<GeoBounds> areas;
    for (const KitPlace &place : places) {
        const auto shape = shapeFromWkb(place.shape);
        if (!shape)
            return passOn(shape);
        areas.push_back(boundsOf(*shape));
    }
    const auto maps = mapsToTake(label);
    if (!maps)
        return passOn(maps);
    const QString leftOut =
        maps->leftOut.isEmpty()
            ? QString()
            : u' ' + Site::tr("Left out: %1.").arg(maps->leftOut.join(Site::tr("; ")));
    if (maps->sources.empty()) {
        m_mapNote = Site::tr("No base map goes along: the office has none that may.") + leftOut;
        return QByteArray();
    }
    ExtractRules rules = *order.map;
    if (!maps->online.empty())
        rules.mostTiles = std::min(rules.mostTiles, kMostOnlineTiles);
    const auto extract = extractTiles(
        maps->sources,
        areas,
        rules,
        {maps->names.join(Site::tr(", ")), maps->credits.join(u'\n'), levelName(maps->label)});
    for (const auto &online : maps->online) {
        if (online && !online->trouble().isEmpty()) { // half a map would look like a whole one
            m_mapNote = Site::tr("No base map goes along: %1").arg(online->trouble());
            return QByteArray();
        }
    }
    if (!extract && extract.error().code == ErrorCode::Io)
        return passOn(extract);
    if (!extract) {
        m_mapNote = Site::tr("No base map goes along: %1").arg(extract.error().message) + leftOut;
        return QByteArray();
    }
    m_mapNote = takenWords(*extract, rules) + leftOut;
    return extract->file;
}

} // namespace zs
