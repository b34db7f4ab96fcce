// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/sql.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// Files up to this size are checked page by page at every opening; larger ones by `audit verify`
/// and by backups.
constexpr qint64 kCheckAtOpenBytes = 64LL * 1024 * 1024;

QString words(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

bool mayBeWritten(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

Store::Store(Connection connection, const Options &options)
    : m_path(options.path)
    , m_connection(std::move(connection))
    , m_cache(std::make_unique<StatementCache>(m_connection.db()))
{}

Result<std::shared_ptr<QLockFile>> Store::lock(const QString &path)
{
    auto file = std::make_shared<QLockFile>(path + u".lock"_s);
    file->setStaleLockTime(0); // only a dead process's lock is stale
    if (file->tryLock(0))
        return file;
    qint64 pid = 0;
    QString host;
    QString program;
    file->getLockInfo(&pid, &host, &program);
    return fail(ErrorCode::Busy,
                words(QT_TRANSLATE_NOOP(
                          "Store",
                          "The workspace is open in another window or program (%1, process %2). "
                          "Close it there first."))
                    .arg(program)
                    .arg(pid),
                host);
}

Result<std::unique_ptr<Store>> Store::create(const Options &options)
{
    if (QFileInfo::exists(options.path))
        return fail(ErrorCode::Conflict,
                    words(QT_TRANSLATE_NOOP("Store", "A file of this name exists already.")),
                    options.path);
    auto locked = lock(options.path);
    if (!locked)
        return passOn(locked);
    auto connection = Connection::open(options.path, options.key, Connection::Mode::ReadWrite);
    if (!connection)
        return passOn(connection);
    QFile::setPermissions(options.path, QFile::ReadOwner | QFile::WriteOwner);
    std::unique_ptr<Store> store(new Store(std::move(*connection), options));
    store->m_lock = std::move(*locked);
    if (auto migrated = migrate(store->m_connection.db(), options.migrations); !migrated)
        return passOn(migrated);
    store->m_version = schemaVersion(store->m_connection.db()).value_or(0);
    return store;
}

Result<std::unique_ptr<Store>> Store::openReadOnly(const Options &options, const QString &reason)
{
    const bool journalLeft = QFileInfo::exists(options.path + u"-wal"_s);
    auto connection =
        Connection::open(options.path,
                         options.key,
                         journalLeft ? Connection::Mode::ReadOnly : Connection::Mode::Immutable);
    if (!connection)
        return passOn(connection);
    std::unique_ptr<Store> store(new Store(std::move(*connection), options));
    store->m_readOnlyReason = reason;
    store->m_version = schemaVersion(store->m_connection.db()).value_or(0);
    if (store->m_version > 0) {
        if (auto last = store->loadLast(); !last)
            return passOn(last);
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const Options &options)
{
    if (!QFileInfo::exists(options.path))
        return fail(ErrorCode::NotFound,
                    words(QT_TRANSLATE_NOOP("Store", "There is no workspace file here.")),
                    options.path);
    if (!mayBeWritten(options.path)) {
        return openReadOnly(
            options,
            words(QT_TRANSLATE_NOOP(
                "Store",
                "The workspace's folder cannot be written; it is open for reading only.")));
    }
    auto locked =
        options.lock ? Result<std::shared_ptr<QLockFile>>(options.lock) : lock(options.path);
    if (!locked)
        return passOn(locked);
    auto connection = Connection::open(options.path, options.key, Connection::Mode::ReadWrite);
    if (!connection)
        return passOn(connection);
    std::unique_ptr<Store> store(new Store(std::move(*connection), options));
    store->m_lock = std::move(*locked);
    if (QFileInfo(options.path).size() <= kCheckAtOpenBytes) {
        const auto damage = store->m_connection.findDamage();
        if (!damage)
            return passOn(damage);
        if (!damage->isEmpty()) {
            return fail(
                ErrorCode::Corrupt,
                words(QT_TRANSLATE_NOOP(
                    "Store", "The workspace file is damaged. Restore the last good backup.")),
                *damage);
        }
    }
    if (auto ready = store->bringUpToDate(options); !ready)
        return passOn(ready);
    return store;
}

Result<> Store::bringUpToDate(const Options &options)
{
    const auto present = schemaVersion(m_connection.db());
    if (!present)
        return passOn(present);
    if (*present == 0) // an existing workspace has a schema: this one was emptied
        return fail(ErrorCode::Corrupt,
                    words(QT_TRANSLATE_NOOP(
                        "Store", "The workspace file is damaged. Restore the last good backup.")),
                    u"no schema"_s);
    m_version = *present;
    const int newest = options.migrations.empty() ? 0 : options.migrations.back().number;
    if (m_version > newest) {
        m_readOnlyReason =
            words(QT_TRANSLATE_NOOP(
                      "Store",
                      "The workspace was written by a newer program (version %1, this one "
                      "knows %2). It is open for reading only; update the program."))
                .arg(m_version)
                .arg(newest);
    } else if (m_version < newest) {
        Result<> ready;
        if (options.beforeMigration)
            ready = options.beforeMigration(*this);
        if (ready)
            ready = migrate(m_connection.db(), options.migrations);
        m_cache->clear();
        m_version = schemaVersion(m_connection.db()).value_or(m_version);
        if (!ready) {
            m_readOnlyReason =
                words(
                    QT_TRANSLATE_NOOP("Store", "%1 It is open for reading only; nothing was lost."))
                    .arg(ready.error().message);
        }
    }
    return loadLast();
}

Result<> Store::loadLast()
{
    auto last = lastRecord(*m_cache);
    if (!last)
        return passOn(last);
    m_last = std::move(*last);
    return {};
}

Result<std::optional<StoredRow>> Store::row(EntityKind kind, const Uuid &id)
{
    return loadRow(*m_cache, *entityInfo(kind), id);
}

QString Store::text(EntityKind kind, const Uuid &id, const char *column)
{
    const EntityInfo &info = *entityInfo(kind);
    auto query = m_cache->get(u"SELECT "_s + QLatin1StringView(column) + u" FROM "_s
                              + QLatin1StringView(info.table) + u" WHERE id = ?"_s);
    if (!query)
        return {};
    (*query)->bindValue(0, id.toBytes());
    if (!(*query)->exec() || !(*query)->next())
        return {};
    const QString text = (*query)->value(0).toString();
    (*query)->finish();
    return text;
}

LogRecord Store::recordOf(const ChangeSet &set, const ActInfo &act) const
{
    LogRecord record;
    record.sequence = m_last ? m_last->sequence + 1 : 1;
    record.utc = act.utc;
    record.hybrid = nextHybrid(m_last ? m_last->hybrid : 0, act.utc);
    record.device = act.device;
    record.person = act.person;
    record.personName = storable(act.personName);
    record.command = set.command;
    record.project = set.project;
    record.projectCode = storable(act.projectCode);
    record.note = storable(act.note);
    if (!set.isEmpty())
        record.payload = encodeChanges(set);
    if (m_last)
        record.previous = m_last->hash;
    record.hash = hashOf(record);
    return record;
}

Result<LogRecord> Store::commit(const ChangeSet &set, const ActInfo &act)
{
    if (!m_readOnlyReason.isEmpty())
        return fail(ErrorCode::ReadOnly, m_readOnlyReason);
    auto tx = Transaction::begin(m_connection.db());
    if (!tx)
        return passOn(tx);
    for (const EntityChange &change : set.changes) {
        if (auto written = writeChange(*m_cache, change); !written)
            return passOn(written);
    }
    LogRecord record = recordOf(set, act);
    if (auto logged = appendRecord(*m_cache, record); !logged)
        return passOn(logged);
    if (auto done = tx->commit(); !done)
        return passOn(done);
    m_last = record;
    return record;
}

} // namespace zs
