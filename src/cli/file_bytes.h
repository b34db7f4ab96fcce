// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace zs {

/// The whole of a document that somebody hands in. Io when it cannot be read or is larger than any
/// document that a command takes (4 MiB).
[[nodiscard]] Result<QByteArray> fileBytes(const QString &path);

} // namespace zs
