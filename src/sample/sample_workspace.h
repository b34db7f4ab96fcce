// SPDX-License-Identifier: GPL-3.0-or-later
// The sample city as a workspace file.
#pragma once

#include "commands/workspace.h"

namespace zs {

/// The log-in of the sample workspace, shown on screen because everything in it is fictional.
inline constexpr const char *kSampleLogin = "admin";
inline constexpr const char *kSamplePassphrase = "shili-2026";

/// Makes a workspace with the fictional city 示例市 (always the same data) and opens it.
[[nodiscard]] Result<std::unique_ptr<Workspace>>
createSampleWorkspace(const QString &path, const Secret &passphrase, const Clock &clock);

} // namespace zs
