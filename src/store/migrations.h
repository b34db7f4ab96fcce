// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered schema scripts, each applied whole or not at all.
#pragma once

#include "base/result.h"

#include <QSqlDatabase>

#include <vector>

namespace zs {

struct Migration {
    int number = 0; ///< the schema version it leads to
    QString sql;
};

/// The scripts shipped as ":/schema/NNNN.sql", in order.
[[nodiscard]] std::vector<Migration> shippedMigrations();

[[nodiscard]] Result<int> schemaVersion(const QSqlDatabase &db);

/// Applies those above the present version, each in a transaction of its own. On failure the store
/// stands at the last version that held.
[[nodiscard]] Result<> migrate(const QSqlDatabase &db, const std::vector<Migration> &migrations);

/// Cuts a script into statements; knows strings, comments and trigger bodies.
[[nodiscard]] QStringList splitStatements(const QString &script);

} // namespace zs
