// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace file: rows and change log, written together or not at all. One object, one
// connection, one thread.
#pragma once

#include "audit/chain_verifier.h"
#include "store/change_log.h"
#include "store/connection.h"
#include "store/migrations.h"

#include <QLockFile>

#include <memory>

namespace zs {

/// Who did an act and when: what a log record says beside the changes.
struct ActInfo {
    UtcMillis utc = 0;
    DeviceId device;
    PersonId person;
    QString personName;
    QString projectCode;
    QString note{};
};

class Store {
public:
    struct Options {
        QString path;
        Secret key;
        std::vector<Migration> migrations = shippedMigrations();
        std::shared_ptr<QLockFile> lock{}; ///< held already by the caller; else taken here
        /// Called before a migration changes an existing store; a failure opens the store read
        /// only.
        std::function<Result<>(Store &)> beforeMigration;
    };

    /// Creates an empty store. Conflict when the file exists.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const Options &options);
    /// Opens and migrates. Where it may not be written (newer than the program, a migration that
    /// fails, a folder that cannot be written) it opens read only. Busy when another program
    /// instance has it open; Corrupt when a page is damaged.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const Options &options);

    /// What open() holds while a store may be written: take it before the file itself is exchanged.
    /// Busy when another window or program has the workspace open.
    [[nodiscard]] static Result<std::shared_ptr<QLockFile>> lock(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] const std::shared_ptr<QLockFile> &lockFile() const { return m_lock; }
    void makeReadOnly(const QString &reason) { m_readOnlyReason = reason; }
    [[nodiscard]] int version() const { return m_version; }

    template <Entity E>
    [[nodiscard]] Result<std::vector<E>> load(const std::optional<RowFilter> &filter = {},
                                              const QString &order = {})
    {
        return loadRows<E>(*m_cache, filter, order);
    }
    [[nodiscard]] Result<std::optional<StoredRow>> row(EntityKind kind, const Uuid &id);
    /// The text of one column of one row; empty when there is none.
    [[nodiscard]] QString text(EntityKind kind, const Uuid &id, const char *column);

    /// Writes the rows and one log record in one transaction. An empty set is an act without
    /// changes. The record as written, chained to the one before it.
    [[nodiscard]] Result<LogRecord> commit(const ChangeSet &set, const ActInfo &act);

    [[nodiscard]] StatementCache &statements() { return *m_cache; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const std::optional<LogRecord> &last() const { return m_last; }

private:
    Store(Connection connection, const Options &options);
    [[nodiscard]] static Result<std::unique_ptr<Store>> openReadOnly(const Options &options,
                                                                     const QString &reason);
    [[nodiscard]] Result<> bringUpToDate(const Options &options);
    [[nodiscard]] Result<> loadLast();
    [[nodiscard]] LogRecord recordOf(const ChangeSet &set, const ActInfo &act) const;

    QString m_path;
    QString m_readOnlyReason;
    std::shared_ptr<QLockFile> m_lock;
    Connection m_connection;
    std::unique_ptr<StatementCache> m_cache; ///< goes before the connection
    std::optional<LogRecord> m_last;
    int m_version = 0;
};

} // namespace zs
