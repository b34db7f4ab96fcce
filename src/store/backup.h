// SPDX-License-Identifier: GPL-3.0-or-later
// Online copies of the workspace file, verified before they count.
#pragma once

#include "store/store.h"

namespace zs {

/// Copies the open store page by page to `target` (which must not exist) while it may be used,
/// reopens the copy, checks every page and that it ends with the store's last record. Nothing
/// remains at `target` unless all of that held.
[[nodiscard]] Result<> backupTo(Store &store, const Secret &key, const QString &target);

/// Opens a backup read only, checks every page and the whole chain; the last record's place in it.
[[nodiscard]] Result<ChainReport> verifyBackup(const QString &path, const Secret &key);

/// The value of a setting in a backup; empty when it has none of that key.
[[nodiscard]] Result<QString>
backupSetting(const QString &path, const Secret &key, const QString &name);

} // namespace zs
