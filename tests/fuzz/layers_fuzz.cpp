// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a layer's file, its kind told by the first one: refused with a reason, or ground
// that is on the earth, mended, and the same after it was kept. A broken promise aborts.
#include "geo/shape_repair.h"
#include "layers/layer_reader.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace Qt::StringLiterals;

const QString &fileOf(std::uint8_t kind)
{
    static const QTemporaryDir folder;
    static const std::array<QString, 6> paths{folder.filePath(u"a.geojson"_s),
                                              folder.filePath(u"a.csv"_s),
                                              folder.filePath(u"a.dxf"_s),
                                              folder.filePath(u"a.kml"_s),
                                              folder.filePath(u"a.gpkg"_s),
                                              folder.filePath(u"a.shp"_s)};
    return paths[kind % paths.size()];
}

void check(const zs::LayerContent &content)
{
    for (const zs::Feature &feature : content.features.features) {
        const zs::GeoBounds bounds = zs::boundsOf(feature.shape);
        if (feature.shape.isEmpty() || bounds.west < -180 || bounds.east > 180 || bounds.south < -90
            || bounds.north > 90)
            std::abort();
        if (feature.shape.kind == zs::ShapeKind::Area && !zs::faultOf(feature.shape).isEmpty())
            std::abort();
    }
    if (zs::featuresFrom(zs::toBytes(content.features)) != content.features)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QString &path = fileOf(*data);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(data) + 1, static_cast<qint64>(size) - 1) < 0)
        std::abort();
    file.close();
    zs::LayerWish wish;
    wish.system.kind = zs::CoordinateKind::Cgcs2000;
    const auto content = zs::readLayer(path, wish);
    QFile::remove(path);
    if (!content) {
        if (content.error().message.isEmpty())
            std::abort();
        return 0;
    }
    check(*content);
    return 0;
}
