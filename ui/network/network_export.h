// SPDX-License-Identifier: GPL-3.0-or-later
// The network in files: PNG, SVG and PDF of one page as large as the picture.
#pragma once

#include "base/result.h"
#include "ui/network/network_picture.h"

namespace zs {

/// Writes the whole network under a title line with the project's name and 密级. The suffix of
/// `path` chooses: .png, .svg or .pdf. Nothing is left behind when it fails. Invalid for another
/// suffix, and for a PNG that would be larger than a picture may be.
[[nodiscard]] Result<> writeNetwork(const QString &path,
                                    const NetworkPicture &picture,
                                    const GanttPalette &palette = GanttPalette::light());

} // namespace zs
