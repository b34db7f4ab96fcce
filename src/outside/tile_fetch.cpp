// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/tile_fetch.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TileFetch)
};

Result<QByteArray> pictureOf(const HostAnswer &answer, const QString &host)
{
    if (answer.isTooLarge)
        return fail(ErrorCode::Invalid,
                    Words::tr("A picture of the map service is too large; it was not taken."));
    if (answer.status >= 300 && answer.status < 400)
        return fail(ErrorCode::Forbidden,
                    Words::tr("The map service points to another address, which is not followed."));
    if (answer.status == 404 || answer.status == 204)
        return QByteArray();
    if (answer.isOtherCertificate)
        return fail(
            ErrorCode::Forbidden,
            Words::tr("The map service does not show the certificate by which it is known."),
            answer.trouble);
    if (answer.status != 200 || answer.isFailed)
        return fail(ErrorCode::Io,
                    Words::tr("The map service %1 does not answer.").arg(host),
                    answer.trouble);
    return answer.body;
}

} // namespace

Result<QUrl>
tileAddress(const QString &pattern, const TilePlace &tile, const std::vector<TileHost> &hosts)
{
    const bool fromBelow = pattern.contains("{-y}"_L1);
    if (!pattern.contains("{z}"_L1) || !pattern.contains("{x}"_L1)
        || (!fromBelow && !pattern.contains("{y}"_L1)))
        return fail(ErrorCode::Invalid,
                    Words::tr("The address needs {z}, {x} and {y} where the tile's numbers go."));
    QString filled = pattern;
    filled.replace("{z}"_L1, QString::number(tile.zoom));
    filled.replace("{x}"_L1, QString::number(tile.x));
    filled.replace("{y}"_L1, QString::number(tile.y));
    filled.replace("{-y}"_L1, QString::number((std::int64_t{1} << tile.zoom) - 1 - tile.y));
    const QUrl address(filled, QUrl::StrictMode);
    const bool isPlain = address.isValid() && !address.host().isEmpty()
                         && (address.scheme() == "http"_L1 || address.scheme() == "https"_L1)
                         && address.userInfo().isEmpty() && !address.hasFragment();
    // numbers belong into path or question: no tile may choose the machine
    const QUrl other(
        QString(pattern).remove("{z}"_L1).remove("{x}"_L1).remove("{y}"_L1).remove("{-y}"_L1));
    if (!isPlain || other.authority() != address.authority())
        return fail(ErrorCode::Invalid,
                    Words::tr("This is no address of a map service: http://host:port/..."));
    if (namedHost(address, hosts) == nullptr)
        return fail(ErrorCode::Forbidden,
                    Words::tr("The machine %1 is not among those that the administrator named for "
                              "base maps. Nothing was asked of it.")
                        .arg(address.authority()));
    return address;
}

Result<QByteArray>
fetchTile(const QUrl &address, const std::vector<TileHost> &hosts, TileFetchLimits limits)
{
    const TileHost *host = namedHost(address, hosts);
    if (host == nullptr)
        return fail(ErrorCode::Forbidden,
                    Words::tr("The machine %1 is not among those that the administrator named for "
                              "base maps. Nothing was asked of it.")
                        .arg(address.authority()));
    return pictureOf(askHost(address, *host, limits), address.host());
}

} // namespace zs
