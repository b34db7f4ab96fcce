// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/workspace.h"
#include "sample/sample_city.h"

namespace zs {

/// A process of the site's own that names follow-ups (督办), and a case of it that was approved, so
/// that the list of what is supervised has something late in it. Makes a signing key for who is
/// logged in.
[[nodiscard]] Result<>
addSampleCase(Workspace &workspace, const SampleData &data, const Secret &passphrase);

} // namespace zs
