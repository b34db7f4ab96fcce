// SPDX-License-Identifier: GPL-3.0-or-later
// An instance of the PSPLIB from a file, ready to be scheduled.
#pragma once

#include "base/result.h"
#include "levelling/rcpsp.h"

#include <QString>

namespace zs {

/// Invalid for what cannot be read or scheduled.
[[nodiscard]] Result<RcpspInstance> psplibInstance(const QString &path);
/// Translated.
[[nodiscard]] QString psplibFaultText(const RcpspFault &fault);

} // namespace zs
