// SPDX-License-Identifier: GPL-3.0-or-later
// The picture that a camera of a site shows at this moment, from a machine that an administrator
// named for cameras.
#pragma once

#include "outside/named_host.h"

namespace zs {

/// Invalid for what is no plain address of a picture (http or https, a host, no user's name, no
/// fragment).
[[nodiscard]] Result<QUrl> snapshotAddress(const QString &text);

inline constexpr HostLimits kSnapshotLimits{qint64{24} << 20, 20'000};

/// Waits for the picture, on any thread; it is not looked into. Forbidden for a machine that is not
/// named (nothing is asked then), another certificate or a redirect; NotFound where the address has
/// no picture; Invalid for one that is too large or empty; Io for what the network does.
[[nodiscard]] Result<QByteArray> fetchSnapshot(const QUrl &address,
                                               const std::vector<NamedHost> &hosts,
                                               HostLimits limits = kSnapshotLimits);

} // namespace zs
