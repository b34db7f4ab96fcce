// SPDX-License-Identifier: GPL-3.0-or-later
// The file as it came, to be kept beside what was made of it.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace zs {

inline constexpr qint64 kMostLayerBytes = qint64{1} << 30;

/// The bytes of the file; of a Shapefile those of its parts (.shp .shx .dbf .prj .cpg), packed with
/// their names. Invalid when larger than kMostLayerBytes.
[[nodiscard]] Result<QByteArray> layerOriginal(const QString &path);

} // namespace zs
