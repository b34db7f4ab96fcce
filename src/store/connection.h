// SPDX-License-Identifier: GPL-3.0-or-later
// One encrypted database connection: the only place that sets the key and the pragmas.
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QSqlDatabase>

struct sqlite3;

namespace zs {

/// Busy timeout of every connection.
inline constexpr int kBusyTimeoutMillis = 5000;

class Connection {
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,  ///< another connection may write
        Immutable, ///< nobody writes: also works where the folder cannot be written
    };

    /// Internal when the program was built without SQLCipher (it would write plain files); Corrupt
    /// when the file is not a database under this key.
    [[nodiscard]] static Result<Connection> open(const QString &path, const Secret &key, Mode mode);
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();

    [[nodiscard]] QSqlDatabase db() const { return QSqlDatabase::database(m_name, false); }
    /// SQLite's own handle, for what Qt does not offer (online backup).
    [[nodiscard]] sqlite3 *handle() const;
    /// Checks the MAC of every page and SQLite's own structures. The first finding, or nothing.
    [[nodiscard]] Result<QString> findDamage() const;

private:
    explicit Connection(QString name);
    void close();
    QString m_name;
};

} // namespace zs
