// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

Error backupFailed(const QString &detail)
{
    return {ErrorCode::Io,
            QCoreApplication::translate(
                "Store",
                "The backup could not be written. Is there space in the folder, and may it "
                "be written?"),
            detail};
}

Result<> copyPages(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy)
        return std::unexpected(backupFailed(QString::fromUtf8(sqlite3_errmsg(to))));
    constexpr int kAllPages = -1;
    const int step = sqlite3_backup_step(copy, kAllPages);
    const int end = sqlite3_backup_finish(copy);
    if (step != SQLITE_DONE || end != SQLITE_OK)
        return std::unexpected(
            backupFailed(QString::fromUtf8(sqlite3_errstr(end != SQLITE_OK ? end : step))));
    return {};
}

Result<> writeCopy(Store &store, const Secret &key, const QString &target)
{
    auto copy = Connection::open(target, key, Connection::Mode::ReadWrite);
    if (!copy)
        return std::unexpected(backupFailed(copy.error().detail));
    if (auto done = copyPages(store.connection().handle(), copy->handle()); !done)
        return done;
    // one file without a journal beside it, so that it can be carried away
    return execute(copy->db(), u"PRAGMA journal_mode = DELETE"_s);
}

} // namespace

Result<> backupTo(Store &store, const Secret &key, const QString &target)
{
    if (QFileInfo::exists(target))
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Store", "A file of this name exists already."),
                    target);
    const QString pending = target + u".new"_s;
    QFile::remove(pending);
    const auto sweep = qScopeGuard([&] { QFile::remove(pending); });
    if (auto written = writeCopy(store, key, pending); !written)
        return written;
    QFile::setPermissions(pending, QFile::ReadOwner | QFile::WriteOwner); // as the workspace itself
    const auto seen = verifyBackup(pending, key);
    if (!seen)
        return passOn(seen);
    const std::int64_t expected = store.last() ? store.last()->sequence : 0;
    if (!seen->holds() || seen->head.sequence != expected)
        return std::unexpected(backupFailed(u"the copy does not end where the store does"_s));
    if (!QFile::rename(pending, target))
        return std::unexpected(backupFailed(u"rename"_s));
    return {};
}

Result<ChainReport> verifyBackup(const QString &path, const Secret &key)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Store", "There is no backup file here."),
                    path);
    auto copy = Connection::open(path, key, Connection::Mode::Immutable);
    if (!copy && copy.error().code == ErrorCode::Corrupt)
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate(
                        "Store",
                        "This is no backup of this workspace, or it is damaged. Nothing was "
                        "changed."),
                    copy.error().detail);
    if (!copy)
        return passOn(copy);
    const auto damage = copy->findDamage();
    if (!damage)
        return passOn(damage);
    if (!damage->isEmpty())
        return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("Store", "The backup is damaged."),
                    *damage);
    StatementCache cache(copy->db());
    ChainVerifier verifier;
    auto walked = eachRecord(cache, [&](LogRecord &record) {
        verifier.feed(record);
        return true;
    });
    if (!walked)
        return passOn(walked);
    return verifier.finish();
}

Result<QString> backupSetting(const QString &path, const Secret &key, const QString &name)
{
    auto copy = Connection::open(path, key, Connection::Mode::Immutable);
    if (!copy)
        return passOn(copy);
    StatementCache cache(copy->db());
    const auto query = cache.get(u"SELECT value FROM setting WHERE \"key\" = ?1"_s);
    if (!query)
        return passOn(query);
    (*query)->bindValue(0, name);
    if (auto done = execute(**query); !done)
        return passOn(done);
    const QString value = (*query)->next() ? (*query)->value(0).toString() : QString();
    (*query)->finish();
    return value;
}

} // namespace zs
