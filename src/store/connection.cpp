// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/sql.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QUrl>
#include <QUuid>

namespace zs {

using namespace Qt::StringLiterals;

Connection::Connection(QString name)
    : m_name(std::move(name))
{}

Connection::Connection(Connection &&other) noexcept
    : m_name(std::exchange(other.m_name, QString()))
{}

Connection &Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        close();
        m_name = std::exchange(other.m_name, QString());
    }
    return *this;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

namespace {

QString keyPragma(const Secret &key)
{
    const auto bytes = key.bytes();
    const QByteArray raw = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()),
                                                   qsizetype(bytes.size()));
    return u"PRAGMA key = \"x'"_s + QString::fromLatin1(raw.toHex()) + u"'\""_s;
}

Result<> requireCipher(const QSqlDatabase &db)
{
    const auto version = scalar(db, u"PRAGMA cipher_version"_s);
    if (!version)
        return passOn(version);
    if (version->toString().isEmpty()) {
        return fail(ErrorCode::Internal,
                    QCoreApplication::translate(
                        "Store",
                        "This program was built without encryption and will not open a workspace."),
                    u"PRAGMA cipher_version is empty"_s);
    }
    return {};
}

Result<> setPragmas(const QSqlDatabase &db, bool writable)
{
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s,
                        u"PRAGMA busy_timeout = %1"_s.arg(kBusyTimeoutMillis),
                        u"PRAGMA trusted_schema = OFF"_s,
                        u"PRAGMA temp_store = MEMORY"_s,
                        u"PRAGMA cache_size = -32768"_s};
    if (writable)
        pragmas << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s;
    for (const QString &sql : std::as_const(pragmas)) {
        if (auto done = execute(db, sql); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Connection> Connection::open(const QString &path, const Secret &key, Mode mode)
{
    Connection connection(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection.m_name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeoutMillis);
    QString name = path;
    if (mode != Mode::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (mode == Mode::Immutable) {
        options += u";QSQLITE_OPEN_URI"_s;
        name = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?immutable=1"_s;
    }
    db.setConnectOptions(options);
    db.setDatabaseName(name);
    if (!db.open())
        return std::unexpected(sqlError(db.lastError()).with(u"open"_s));
    (void)execute(
        db, u"PRAGMA cipher_log_level = NONE"_s); // errors come back as results, not on stderr
    if (auto keyed = execute(db, keyPragma(key)); !keyed)
        return fail(keyed.error().code,
                    keyed.error().message,
                    u"key"_s); // the statement must not reach a log
    if (auto cipher = requireCipher(db); !cipher)
        return passOn(cipher);
    if (auto readable = scalar(db, u"SELECT count(*) FROM sqlite_master"_s); !readable)
        return passOn(readable);
    if (auto set = setPragmas(db, mode == Mode::ReadWrite); !set)
        return passOn(set);
    return connection;
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = db().driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

Result<QString> Connection::findDamage() const
{
    const QSqlDatabase base = db();
    auto page = scalar(base, u"PRAGMA cipher_integrity_check"_s);
    if (!page)
        return page.error().code == ErrorCode::Corrupt ? Result<QString>(page.error().detail)
                                                       : passOn(page);
    if (!page->isNull())
        return page->toString();
    auto structure = scalar(base, u"PRAGMA quick_check(1)"_s);
    if (!structure)
        return structure.error().code == ErrorCode::Corrupt
                   ? Result<QString>(structure.error().detail)
                   : passOn(structure);
    const QString verdict = structure->toString();
    return verdict == "ok"_L1 ? QString() : verdict;
}

} // namespace zs
