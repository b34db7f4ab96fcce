// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>

#include <atomic>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tiles)
};

} // namespace

TileDatabase::TileDatabase(const QString &path)
{
    static std::atomic<int> count{0};
    m_name = u"tiles-%1"_s.arg(++count);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    database.setDatabaseName(path);
    m_isOpen = database.open();
}

TileDatabase::~TileDatabase()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery TileDatabase::query() const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    return query;
}

std::unexpected<Error> importStopped()
{
    return fail(ErrorCode::Cancelled, Words::tr("The import was stopped."));
}

std::unexpected<Error> damagedMap(const QString &path, const QSqlError &error)
{
    return fail(ErrorCode::Corrupt,
                Words::tr("The file %1 is damaged or no base map (MBTiles, GeoPackage).")
                    .arg(QFileInfo(path).fileName()),
                error.text());
}

} // namespace zs
