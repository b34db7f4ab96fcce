// SPDX-License-Identifier: GPL-3.0-or-later
// Making a workspace with everything that is decided at its beginning: who comes first, which
// policy and profile hold, and the three administrators, if they are appointed at once.
#pragma once

#include "commands/workspace.h"

#include <array>

namespace zs {

/// Somebody who is let in with a passphrase that must be changed at the first log-in.
struct FirstAccount {
    QString name;
    QString login;
    Secret passphrase;
};

struct Founding {
    Workspace::CreateOptions workspace;
    /// System, security and audit, in this order; nothing = later, and until then everybody may do
    /// everything.
    std::optional<std::array<FirstAccount, 3>> administrators;
    /// The role that the first person keeps once the three are appointed; empty = none.
    QString ownRole;
};

/// What speaks against it, in sentences; empty when it may go on.
[[nodiscard]] QStringList foundingFaults(const Founding &founding);
/// Errors as Workspace::create(); Invalid with the first fault. Nothing is left behind when a step
/// fails.
[[nodiscard]] Result<std::unique_ptr<Workspace>> found(const Founding &founding,
                                                       const Clock &clock);

} // namespace zs
