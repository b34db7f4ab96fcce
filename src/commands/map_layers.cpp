// SPDX-License-Identifier: GPL-3.0-or-later
// The register of layers: what they are, where they come from, and who may see them.
#include "commands/map_desk.h"
#include "commands/online_tiles.h"
#include "commands/workspace_private.h"
#include "geo/coordinate_system.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapDesk)
};

Result<Digest> digestOf(const QByteArray &stored)
{
    if (stored.size() != static_cast<qsizetype>(Digest().size()))
        return fail(ErrorCode::NotFound, Words::tr("This layer has no contents."));
    return digestFromBytes(stored);
}

QByteArray bytesOf(const Digest &digest)
{
    return {reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size())};
}

/// Whether the layer's machine is named; of the tile that every service has.
Result<std::vector<TileHost>> hostsOf(const Workspace &workspace, const MapLayer &layer)
{
    auto hosts = tileHostsFrom(workspace.setting(kTileHostsKey));
    if (!hosts)
        return hosts;
    if (const auto address = tileAddress(layer.address, {}, *hosts); !address)
        return passOn(address);
    return hosts;
}

Result<> check(const MapLayer &layer)
{
    if (layer.name.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("A layer needs a name."));
    if (layer.source.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("Say which unit the layer comes from."));
    if (layer.kind == LayerKind::Features) {
        if (auto system = systemOf(layer.crs); !system)
            return fail(ErrorCode::Invalid,
                        Words::tr("Say in which coordinates the layer is; this is never guessed."),
                        layer.crs);
    }
    return {};
}

} // namespace

Result<bool> MapDesk::maySee(const MapLayer &layer) const
{
    if (!m_workspace.may(Permission::MapRead))
        return false;
    const auto power = m_workspace.d->power();
    if (!power)
        return passOn(power);
    if (layer.classification <= Classification::Internal && layer.needToKnow.isEmpty())
        return true;
    const PowerFacts &facts = (*power)->facts();
    const auto me = std::ranges::find(facts.people, m_workspace.session().person, &Person::id);
    if (me == facts.people.end())
        return layer.classification <= Classification::Internal;
    const Clearance clearance{me->clearance, me->clearanceFrom, me->clearanceTo};
    if (layer.classification > clearance.at(today()))
        return false;
    const NeedToKnow known = needToKnowFrom(layer.needToKnow);
    return known.isEmpty() || std::ranges::contains(known.persons, me->id)
           || std::ranges::any_of(
               known.units, [&](OrgUnitId unit) { return facts.units.isWithin(me->unit, unit); });
}

Result<std::vector<MapLayer>> MapDesk::layers() const
{
    auto rows = m_workspace.d->store->load<MapLayer>();
    if (!rows)
        return passOn(rows);
    std::vector<MapLayer> seen;
    for (MapLayer &layer : *rows) {
        const auto may = maySee(layer);
        if (!may)
            return passOn(may);
        if (*may && !layer.retired)
            seen.push_back(std::move(layer));
    }
    std::ranges::stable_sort(seen, {}, &MapLayer::position);
    return seen;
}

Result<MapLayer>
MapDesk::addLayer(MapLayer layer, const QByteArray &original, const QByteArray &content)
{
    if (auto fits = check(layer); !fits)
        return passOn(fits);
    if (auto may = m_workspace.authorise(u"load-map-layer"_s); !may)
        return passOn(may);
    if (layer.kind == LayerKind::Online) {
        if (const auto hosts = hostsOf(m_workspace, layer); !hosts)
            return passOn(hosts);
    }
    const auto rows = m_workspace.d->store->load<MapLayer>();
    if (!rows)
        return passOn(rows);
    const AttachmentFiles files = m_workspace.files();
    if (!original.isEmpty()) {
        const auto kept = files.put(original);
        if (!kept)
            return passOn(kept);
        layer.digest = bytesOf(*kept);
    }
    if (!content.isEmpty()) {
        const auto kept = files.put(content);
        if (!kept)
            return passOn(kept);
        layer.content = bytesOf(*kept);
    }
    layer.id = m_workspace.d->ids.next<MapLayerId>();
    layer.name = storable(layer.name.simplified());
    layer.source = storable(layer.source.simplified());
    layer.position = 0;
    for (const MapLayer &other : *rows)
        layer.position = std::max(layer.position, other.position + 1);
    layer.loadedBy = m_workspace.session().person;
    layer.loadedAt = WallTime::fromDateTime(
        QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).toLocalTime());
    layer.retired = false;
    layer.version = 0;
    const auto done =
        m_workspace.commit(ChangeSet{u"load-map-layer"_s, {}, {inserted(layer)}}, layer.name);
    if (!done)
        return passOn(done);
    return stored(layer.id);
}

Result<MapLayer> MapDesk::stored(MapLayerId layer) const
{
    const auto rows = m_workspace.d->store->load<MapLayer>(RowFilter{"id", layer.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Words::tr("This layer is not there any more."));
    return rows->front();
}

Result<ChangeSet> MapDesk::editLayer(const MapLayer &wanted)
{
    if (auto fits = check(wanted); !fits)
        return passOn(fits);
    const auto before = stored(wanted.id);
    if (!before)
        return passOn(before);
    if (before->version != wanted.version)
        return fail(ErrorCode::Conflict,
                    Words::tr("Somebody else changed this layer meanwhile. Look at it again."));
    MapLayer after = wanted;
    after.digest = before->digest;
    after.content = before->content;
    after.fileName = before->fileName;
    after.itemCount = before->itemCount;
    after.extent = before->extent;
    after.crs = before->crs; // the contents were converted from it
    after.address = before->address;
    after.loadedBy = before->loadedBy;
    after.loadedAt = before->loadedAt;
    after.retired = before->retired;
    ChangeSet set{u"edit-map-layer"_s, {}, {}};
    addUpdate(set, *before, after);
    if (set.isEmpty())
        return set;
    return m_workspace.commit(std::move(set), after.name);
}

Result<ChangeSet> MapDesk::retireLayer(MapLayerId layer)
{
    const auto before = stored(layer);
    if (!before)
        return passOn(before);
    MapLayer after = *before;
    after.retired = true;
    ChangeSet set{u"retire-map-layer"_s, {}, {}};
    addUpdate(set, *before, after);
    return m_workspace.commit(std::move(set), after.name);
}

Result<FeatureSet> MapDesk::features(const MapLayer &layer) const
{
    const auto digest = digestOf(layer.content);
    if (!digest)
        return passOn(digest);
    const auto bytes = m_workspace.files().get(*digest);
    return bytes ? featuresFrom(*bytes) : std::unexpected(bytes.error().with(layer.name));
}

Result<TilePack> MapDesk::tiles(const MapLayer &layer) const
{
    const auto digest = digestOf(layer.content);
    if (!digest)
        return passOn(digest);
    auto bytes = m_workspace.files().get(*digest);
    if (!bytes)
        return std::unexpected(bytes.error().with(layer.name));
    return TilePack::open(std::move(*bytes));
}

Result<std::shared_ptr<const TileSource>> MapDesk::online(const MapLayer &layer) const
{
    auto hosts = hostsOf(m_workspace, layer);
    if (!hosts)
        return std::unexpected(hosts.error().with(layer.name));
    return std::make_shared<const OnlineTiles>(layer.address, std::move(*hosts));
}

Result<std::vector<WmtsLayer>> MapDesk::serviceLayers(const QString &address) const
{
    if (auto may = m_workspace.authorise(u"load-map-layer"_s); !may)
        return passOn(may);
    const auto hosts = tileHostsFrom(m_workspace.setting(kTileHostsKey));
    return hosts ? fetchWmtsLayers(address, *hosts) : passOn(hosts);
}

Result<> MapDesk::nameTileHosts(const QString &hosts)
{
    if (const auto read = tileHostsFrom(hosts); !read)
        return passOn(read);
    return m_workspace.setSetting(kTileHostsKey, hosts.trimmed());
}

} // namespace zs
