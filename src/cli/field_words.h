// SPDX-License-Identifier: GPL-3.0-or-later
// A field package as zsctl tells of it.
#pragma once

#include "field/package_manifest.h"

#include <QJsonObject>

namespace zs {

[[nodiscard]] QJsonObject packageJson(const PackageManifest &manifest);
[[nodiscard]] QString packageText(const PackageManifest &manifest);

} // namespace zs
