// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_import.h"

#include "tiles/tile_database.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tiles)
};

GeoBounds boundsFrom(const QString &text)
{
    const QStringList parts = text.split(u',');
    GeoBounds bounds;
    if (parts.size() == 4) {
        bounds.add({parts[0].toDouble(), parts[1].toDouble()});
        bounds.add({parts[2].toDouble(), parts[3].toDouble()});
    }
    return bounds;
}

Result<TilePackInfo> readInfo(const TileDatabase &file, const QString &path)
{
    QSqlQuery query = file.query();
    if (!query.exec(u"SELECT name, value FROM metadata"_s))
        return damagedMap(path, query.lastError());
    QHash<QString, QString> values;
    while (query.next())
        values.insert(query.value(0).toString().toLower(), query.value(1).toString());
    if (values.value(u"format"_s).compare(u"pbf", Qt::CaseInsensitive) == 0)
        return fail(ErrorCode::Invalid,
                    Words::tr("This base map holds vector tiles (pbf), which cannot be drawn. Ask "
                              "for one of pictures (PNG, JPEG)."));
    TilePackInfo info;
    info.name = values.value(u"name"_s);
    info.attribution = values.value(u"attribution"_s);
    info.bounds = boundsFrom(values.value(u"bounds"_s));
    return info;
}

/// zoom/column/row out of a path below the folder.
bool tileOf(const QString &below, RowOrder order, TileId &tile)
{
    static const QRegularExpression kShape(
        u"^(\\d{1,2})/(\\d{1,8})/(\\d{1,8})\\.(png|jpe?g|webp)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = kShape.match(below);
    if (!match.hasMatch())
        return false;
    tile = {
        match.captured(1).toInt(), match.captured(2).toLongLong(), match.captured(3).toLongLong()};
    if (order == RowOrder::FromBottom && tile.exists())
        tile.y = tile.rowFromBottom();
    return true;
}

} // namespace

Result<QByteArray> packFromMbtiles(const QString &path, const TileProgress &progress)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, Words::tr("There is no file %1.").arg(path));
    const TileDatabase file(path);
    QSqlQuery query = file.query();
    if (!file.isOpen() || !query.exec(u"SELECT count(*) FROM tiles"_s) || !query.next())
        return damagedMap(path, query.lastError());
    const qint64 total = query.value(0).toLongLong();
    auto info = readInfo(file, path);
    if (!info)
        return passOn(info);
    if (!query.exec(u"SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles"_s))
        return damagedMap(path, query.lastError());
    TilePackWriter writer;
    qint64 done = 0;
    while (query.next()) {
        TileId tile{
            query.value(0).toInt(), query.value(1).toLongLong(), query.value(2).toLongLong()};
        if (tile.exists())
            tile.y = tile.rowFromBottom();
        if (auto added = writer.add(tile, query.value(3).toByteArray()); !added)
            return passOn(added);
        if (++done % kTileStep == 0 && progress && !progress(done, total))
            return importStopped();
    }
    if (query.lastError().isValid() || done < total)
        return damagedMap(path, query.lastError());
    return std::move(writer).finish(*info);
}

Result<QByteArray>
packFromFolder(const QString &folder, RowOrder order, const TileProgress &progress)
{
    const QDir root(folder);
    if (!root.exists())
        return fail(ErrorCode::NotFound, Words::tr("There is no folder %1.").arg(folder));
    TilePackWriter writer;
    TilePackInfo info;
    info.name = root.dirName();
    QDirIterator it(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    qint64 seen = 0;
    while (it.hasNext()) {
        const QString path = it.next();
        if (++seen % kTileStep == 0 && progress && !progress(seen, 0))
            return importStopped();
        TileId tile;
        if (!tileOf(root.relativeFilePath(path), order, tile))
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io,
                        Words::tr("The file %1 cannot be read.").arg(path),
                        file.errorString());
        if (auto added = writer.add(tile, file.readAll()); !added)
            return std::unexpected(added.error().with(path));
    }
    return std::move(writer).finish(info);
}

} // namespace zs
