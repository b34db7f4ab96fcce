// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/online_tiles.h"

#include "tiles/tile_pack.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OnlineTiles)
};

constexpr int kMostKept = 96 << 10; ///< KB of pictures

} // namespace

OnlineTiles::OnlineTiles(QString pattern, std::vector<TileHost> hosts)
    : m_pattern(std::move(pattern))
    , m_hosts(std::move(hosts))
    , m_kept(kMostKept)
{}

QByteArray OnlineTiles::tile(TileId id) const
{
    const auto address = tileAddress(m_pattern, {id.zoom, id.x, id.y}, m_hosts);
    if (!address)
        return {};
    const QString key = address->toString();
    {
        const QMutexLocker locked(&m_lock);
        if (const QByteArray *known = m_kept.object(key))
            return *known;
        if (m_resting.isValid() && m_resting.elapsed() < kRestMs)
            return {};
    }
    auto picture = fetchTile(*address, m_hosts);
    if (picture && !picture->isEmpty() && pictureType(*picture).isEmpty())
        picture = fail(ErrorCode::Invalid, Words::tr("The map service sends no pictures."));
    const QMutexLocker locked(&m_lock);
    if (!picture) {
        m_trouble = picture.error().message;
        m_resting.start();
        return {};
    }
    m_trouble.clear();
    m_resting.invalidate();
    m_kept.insert(key, new QByteArray(*picture), static_cast<int>(picture->size() / 1024) + 1);
    return *picture;
}

QString OnlineTiles::trouble() const
{
    const QMutexLocker locked(&m_lock);
    return m_trouble;
}

} // namespace zs
