// SPDX-License-Identifier: GPL-3.0-or-later
// A base map's SQLite file, read only; private to this module.
#pragma once

#include "base/result.h"

#include <QSqlError>
#include <QSqlQuery>

namespace zs {

inline constexpr int kTileStep = 256; ///< tiles between two words on the progress

/// A connection of its own that is gone with it.
class TileDatabase {
public:
    explicit TileDatabase(const QString &path);
    ~TileDatabase();
    TileDatabase(const TileDatabase &) = delete;
    TileDatabase &operator=(const TileDatabase &) = delete;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QSqlQuery query() const;

private:
    QString m_name;
    bool m_isOpen = false;
};

[[nodiscard]] std::unexpected<Error> importStopped();
[[nodiscard]] std::unexpected<Error> damagedMap(const QString &path, const QSqlError &error);

} // namespace zs
