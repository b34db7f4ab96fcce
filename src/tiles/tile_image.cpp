// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_image.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = static_cast<int>(kTilePixels);

struct Source {
    QByteArray picture;
    int enlarged = 0; ///< zooms below the tile that was asked for
};

Source sourceOf(const TileSource &map, TileId tile)
{
    for (int up = 0; up <= std::min(kMostEnlarged, tile.zoom); ++up) {
        const QByteArray picture = map.tile({tile.zoom - up, tile.x >> up, tile.y >> up});
        if (!picture.isEmpty())
            return {picture, up};
    }
    return {};
}

QImage imageOf(const Source &source, TileId tile)
{
    const QImage whole = QImage::fromData(source.picture);
    if (whole.isNull() || source.enlarged == 0)
        return whole;
    const int parts = 1 << source.enlarged;
    const double width = static_cast<double>(whole.width()) / parts;
    const double height = static_cast<double>(whole.height()) / parts;
    const QRectF part(static_cast<double>(tile.x % parts) * width,
                      static_cast<double>(tile.y % parts) * height,
                      width,
                      height);
    QImage cut(kSide, kSide, QImage::Format_ARGB32_Premultiplied);
    cut.fill(Qt::transparent);
    QPainter painter(&cut);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(0, 0, kSide, kSide), whole, part);
    return cut;
}

QByteArray encoded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 80); // quick rather than small: it only crosses the loopback
    return bytes;
}

} // namespace

QByteArray composedTile(std::span<const std::shared_ptr<const TileSource>> maps, TileId tile)
{
    std::vector<Source> sources;
    for (const auto &map : maps) {
        const Source source = sourceOf(*map, tile);
        if (!source.picture.isEmpty())
            sources.push_back(source);
    }
    if (sources.empty())
        return {};
    if (sources.size() == 1 && sources.front().enlarged == 0)
        return QByteArrayView(sources.front().picture).toByteArray(); // outlives its source
    QImage tileImage(kSide, kSide, QImage::Format_ARGB32_Premultiplied);
    tileImage.fill(Qt::transparent);
    QPainter painter(&tileImage);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Source &source : sources)
        painter.drawImage(QRect(0, 0, kSide, kSide), imageOf(source, tile));
    painter.end();
    return encoded(tileImage);
}

const QByteArray &emptyTile()
{
    static const QByteArray kEmpty = [] {
        QImage image(kSide, kSide, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return encoded(image);
    }();
    return kEmpty;
}

} // namespace zs
