// SPDX-License-Identifier: GPL-3.0-or-later
// The base map on a device: taken out of a package once, kept encrypted like everything else.
#include "crypto/attachment_stream.h"
#include "field/field_kit.h"
#include "field/package_reader.h"
#include "tiles/tile_extract.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Kit {
    Q_DECLARE_TR_FUNCTIONS(FieldKit)
};

/// The office cuts it smaller than this; the database around the pictures takes a little.
constexpr qint64 kMostMap = kMostExtractBytes + (32LL << 20);

} // namespace

Result<> FieldKit::takeMap(PackageReader &reader)
{
    const auto file = reader.read(kMapEntry, kMostMap);
    if (!file)
        return passOn(file);
    const auto bytes = packFromMbtilesBytes(*file);
    if (!bytes)
        return fail(bytes.error().code,
                    Kit::tr("The base map in the package cannot be read. Nothing was taken in."),
                    bytes.error().detail);
    const auto pack = TilePack::open(*bytes);
    if (!pack)
        return passOn(pack);
    const KitMap map{reader.manifest().project, sm3(*bytes), pack->info().attribution};
    auto intake = AttachmentIntake::begin(filesFolder(), m_key.dataKey, map.digest, bytes->size());
    if (!intake)
        return passOn(intake);
    if (auto written = intake->write(*bytes); !written)
        return written;
    if (auto kept = intake->commit(); !kept)
        return kept;
    std::erase_if(m_maps, [&](const KitMap &old) { return old.project == map.project; });
    m_maps.push_back(map);
    return {};
}

Result<TilePack> FieldKit::mapOf(const Uuid &project) const
{
    const auto found = std::ranges::find(m_maps, project, &KitMap::project);
    if (found == m_maps.end())
        return fail(ErrorCode::NotFound,
                    Kit::tr("No base map came with the work of this project."));
    QByteArray bytes;
    const auto read = readAttachment(
        filesFolder(), m_key.dataKey, found->digest, [&bytes](QByteArrayView part) -> Result<> {
            bytes += part;
            return {};
        });
    if (!read)
        return passOn(read);
    return TilePack::open(std::move(bytes));
}

} // namespace zs
