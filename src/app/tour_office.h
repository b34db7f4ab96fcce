// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"
#include "domain/ids.h"

namespace zs {

class Workspace;

/// Roles and three approvals about a project of the sample city, made and signed as anybody would,
/// so that the pictures of those pages show what they are for.
[[nodiscard]] Result<>
prepareOffice(Workspace &workspace, ProjectId project, const Secret &passphrase);

} // namespace zs
