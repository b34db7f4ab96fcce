// SPDX-License-Identifier: GPL-3.0-or-later
// A person's page set-ups on this machine: one for each project and view, and the last one used for
// those that have none yet.
#pragma once

#include "ui/print/painted_content.h"

namespace zs {

/// `key` names project and view: "gantt/0198...". What was typed is kept for unclassified projects
/// alone: settings are not encrypted, the workspace is.
void keepSetup(const QString &key, Classification classification, const PageSetup &setup);
[[nodiscard]] PageSetup keptSetup(const QString &key);
/// Somebody has set this up before; else keptSetup() gives what was usual elsewhere.
[[nodiscard]] bool isSetupKept(const QString &key);

} // namespace zs
