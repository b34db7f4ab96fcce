// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/map_sample.h"

#include "commands/map_desk.h"
#include "geo/gauss_kruger.h"
#include "geo/web_mercator.h"
#include "sample/sample_parts.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kMapSeed = kSampleSeed + 11;
constexpr int kColumns = 4;
constexpr int kRows = 3;
// where the library of the sample puts its projects
constexpr double kWest = 109.86;
constexpr double kSouth = 29.9;
constexpr double kStep = 0.08;
constexpr double kGap = 0.005; ///< from the rim of a district to its first project
constexpr int kFirstZoom = 9;
constexpr int kLastZoom = 13;
constexpr int kWorksInDistrict = 4;

double jitter(SampleSource &source)
{
    return 0.0001 * source.between(-40, 40);
}

/// Corners that neighbouring districts share: no gap, no overlap.
class DistrictGrid {
public:
    explicit DistrictGrid(SampleSource &source)
    {
        for (int y = 0; y <= kRows; ++y) {
            for (int x = 0; x <= kColumns; ++x) {
                const bool isRim = x == 0 || y == 0 || x == kColumns || y == kRows;
                const double east = kWest - kGap + kStep * x;
                const double north = kSouth - kGap + kStep * y;
                m_corners[y][x] =
                    isRim ? GeoPoint{east + 2 * jitter(source), north + 2 * jitter(source)}
                          : GeoPoint{east + jitter(source) / 2, north + jitter(source) / 2};
            }
        }
    }
    [[nodiscard]] GeoShape shape(int district) const
    {
        const int x = district % kColumns;
        const int y = district / kColumns;
        return areaShape(
            {m_corners[y][x], m_corners[y][x + 1], m_corners[y + 1][x + 1], m_corners[y + 1][x]});
    }

private:
    GeoPoint m_corners[kRows + 1][kColumns + 1];
};

/// Along a road through the middle of each row and column of districts.
double roadNorth(int row)
{
    return kSouth + kStep * row + 0.034;
}

FeatureSet districtsOf(const SampleData &data, SampleSource &source)
{
    FeatureSet set{{u"name"_s, u"note"_s}, {}};
    const DistrictGrid grid(source);
    for (int i = 0; i < kColumns * kRows; ++i)
        set.features.push_back(
            {grid.shape(i),
             {data.units[kFirstDistrict + static_cast<std::size_t>(i)].name, u"虚构"_s}});
    return set;
}

FeatureSet roadsOf(SampleSource &source)
{
    FeatureSet set{{u"name"_s, u"note"_s}, {}};
    const QStringList east{u"南山大道"_s, u"人民大道"_s, u"北湖大道"_s};
    for (int row = 0; row < kRows; ++row) {
        GeoPath path;
        for (int i = 0; i <= 16; ++i)
            path.push_back({kWest + 0.02 * i, roadNorth(row) + jitter(source) / 8});
        set.features.push_back({lineShape(path), {east[row], u"虚构"_s}});
    }
    const QStringList north{u"文昌路"_s, u"中央路"_s, u"解放路"_s, u"滨江路"_s};
    for (int column = 0; column < kColumns; ++column) {
        GeoPath path;
        for (int i = 0; i <= 12; ++i)
            path.push_back({kWest + kStep * column + 0.04 + jitter(source) / 8, kSouth + 0.02 * i});
        set.features.push_back({lineShape(path), {north[column], u"虚构"_s}});
    }
    return set;
}

FeatureSet pipesOf()
{
    FeatureSet set{{u"name"_s, u"note"_s}, {}};
    for (int row = 0; row < kRows; ++row)
        set.features.push_back({lineShape({{kWest + 0.01, roadNorth(row) - 0.0009},
                                           {kWest + 0.31, roadNorth(row) - 0.0009}}),
                                {u"雨污水主干管%1"_s.arg(row + 1), u"虚构"_s}});
    return set;
}

QPolygonF onTile(const GeoPath &path, TileId tile)
{
    QPolygonF line;
    for (const GeoPoint p : path) {
        const PlanePoint at = worldPixel(p, tile.zoom);
        line << QPointF(at.x - static_cast<double>(tile.x) * kTilePixels,
                        at.y - static_cast<double>(tile.y) * kTilePixels);
    }
    return line;
}

/// Plain ground, a river, parks and roads. No words: they would need fonts.
QByteArray tilePicture(TileId tile, const FeatureSet &districts, const FeatureSet &roads)
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(QColor(0xf1, 0xee, 0xe6));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double grown = std::exp2(tile.zoom - 11);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < districts.features.size(); ++i) {
        painter.setBrush(i % 2 == 0 ? QColor(0xf6, 0xf3, 0xec) : QColor(0xef, 0xec, 0xe3));
        painter.drawPolygon(onTile(districts.features[i].shape.parts[0][0], tile));
    }
    GeoPath river;
    for (int i = -4; i <= 24; ++i)
        river.push_back({kWest + 0.016 * i, kSouth + 0.07 + 0.03 * std::sin(i * 0.45)});
    painter.setPen(QPen(QColor(0xb9, 0xd3, 0xe6), 9 * grown, Qt::SolidLine, Qt::RoundCap));
    painter.drawPolyline(onTile(river, tile));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xd5, 0xe5, 0xc8));
    for (int i = 0; i < 9; ++i) {
        const double x = kWest + 0.03 + 0.035 * i;
        const double y = kSouth + 0.02 + 0.08 * (i % 3);
        painter.drawPolygon(
            onTile({{x, y}, {x + 0.009, y + 0.001}, {x + 0.008, y + 0.007}, {x - 0.001, y + 0.006}},
                   tile));
    }
    for (const auto &[colour, width] :
         {std::pair{QColor(0xd8, 0xc8, 0xa0), 4.0}, {QColor(Qt::white), 2.6}}) {
        painter.setPen(QPen(colour, width * grown, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const Feature &road : roads.features)
            painter.drawPolyline(onTile(road.shape.parts[0][0], tile));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<QByteArray> baseOf(const FeatureSet &districts, const FeatureSet &roads)
{
    TilePackWriter writer;
    TilePackInfo info;
    info.name = u"示例市底图（虚构）"_s;
    info.bounds.add({kWest - 0.02, kSouth - 0.02});
    info.bounds.add({kWest + kStep * kColumns + 0.01, kSouth + kStep * kRows + 0.01});
    for (int zoom = kFirstZoom; zoom <= kLastZoom; ++zoom) {
        const PlanePoint from = worldPixel({info.bounds.west, info.bounds.north}, zoom);
        const PlanePoint to = worldPixel({info.bounds.east, info.bounds.south}, zoom);
        for (auto y = static_cast<std::int64_t>(from.y / kTilePixels);
             y <= static_cast<std::int64_t>(to.y / kTilePixels);
             ++y) {
            for (auto x = static_cast<std::int64_t>(from.x / kTilePixels);
                 x <= static_cast<std::int64_t>(to.x / kTilePixels);
                 ++x) {
                const TileId tile{zoom, x, y};
                if (auto added = writer.add(tile, tilePicture(tile, districts, roads)); !added)
                    return passOn(added);
            }
        }
    }
    return std::move(writer).finish(info);
}

MapLayer layerRow(const QString &name, LayerKind kind, const QString &style)
{
    MapLayer layer;
    layer.kind = kind;
    layer.name = name;
    layer.source = u"示例市数据（虚构）"_s;
    layer.licence = u"随程序提供"_s;
    layer.crs = kind == LayerKind::Raster ? u"EPSG:3857"_s : u"cgcs2000"_s;
    layer.mapDate = QDate(2026, 1, 1);
    layer.style = style;
    layer.shown = true;
    layer.fictional = true;
    return layer;
}

bool isGroundWork(const Project &project)
{
    const bool digs = project.kind == ProjectKind::Transport || project.kind == ProjectKind::Water
                      || project.kind == ProjectKind::Municipal;
    return digs && project.stage < ProjectStage::Acceptance && project.plannedStart.isValid()
           && project.plannedFinish.isValid() && (project.longitude != 0 || project.latitude != 0);
}

/// A piece of the road of its row of districts, as long as 12 % of a district at least.
GeoShape pieceOfRoad(const Project &project, SampleSource &source)
{
    const int row = std::clamp(static_cast<int>((project.latitude - kSouth) / kStep), 0, kRows - 1);
    const double from = project.longitude - 0.004;
    const double north = roadNorth(row) + 0.00002 * source.between(-3, 3);
    return lineShape({{from, north}, {from + 0.0001 * source.between(60, 160), north}});
}

GeoShape siteOf(const Project &project, SampleSource &source)
{
    const GaussKruger zone(111);
    const PlanePoint at = zone.project({project.longitude, project.latitude});
    const double wide = source.between(60, 140);
    const double high = source.between(40, 110);
    return areaShape({zone.unproject({at.x - wide, at.y - high}),
                      zone.unproject({at.x + wide, at.y - high}),
                      zone.unproject({at.x + wide, at.y + high}),
                      zone.unproject({at.x - wide, at.y + high})});
}

Result<> drawWorks(MapDesk &desk, const SampleData &data, SampleSource &source)
{
    QHash<OrgUnitId, int> works;
    int sites = 0;
    for (const Project &project : data.projects) {
        if (isGroundWork(project) && works[project.district] < kWorksInDistrict) {
            ++works[project.district];
            if (auto done = desk.draw(project.id, {}, pieceOfRoad(project, source), 8); !done)
                return passOn(done);
        } else if (project.kind == ProjectKind::Building && project.longitude != 0 && sites < 20) {
            ++sites;
            if (auto done = desk.draw(project.id, {}, siteOf(project, source), 0); !done)
                return passOn(done);
        }
    }
    return {};
}

} // namespace

Result<SampleMapLayers> sampleMapLayers(const SampleData &data)
{
    SampleSource source(kMapSeed);
    const FeatureSet districts = districtsOf(data, source);
    const FeatureSet roads = roadsOf(source);
    auto base = baseOf(districts, roads);
    if (!base)
        return passOn(base);
    return SampleMapLayers{
        toBytes(districts), toBytes(roads), toBytes(pipesOf()), std::move(*base)};
}

Result<> addSampleMap(Workspace &workspace, const SampleData &data)
{
    const auto layers = sampleMapLayers(data);
    if (!layers)
        return passOn(layers);
    MapDesk desk(workspace);
    struct Row {
        MapLayer row;
        QByteArray content;
        std::int64_t count;
    };
    const Row rows[] = {
        {layerRow(u"示例市底图"_s, LayerKind::Raster, {}), layers->base, 0},
        {layerRow(u"区县范围"_s,
                  LayerKind::Features,
                  uR"({"line":"#7a8794","width":1.6,"role":"districts","label":"name"})"_s),
         layers->districts,
         kColumns * kRows},
        {layerRow(u"道路"_s, LayerKind::Features, uR"({"line":"#8a6d3b","width":1.2})"_s),
         layers->roads,
         kColumns + kRows},
        {layerRow(u"地下管线"_s,
                  LayerKind::Features,
                  uR"({"line":"#3b6d8a","width":1.4,"dashed":true})"_s),
         layers->pipes,
         kRows},
    };
    for (const Row &each : rows) {
        MapLayer row = each.row;
        row.itemCount = each.count;
        if (auto added = desk.addLayer(row, each.content, each.content); !added)
            return passOn(added);
    }
    SampleSource source(kMapSeed + 1);
    return drawWorks(desk, data, source);
}

} // namespace zs
