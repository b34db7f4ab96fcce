// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the diagram of a process, on screens and in files alike.
#pragma once

#include "base/result.h"
#include "ui/process/process_scene.h"
#include "ui/widgets/theme.h"

class QPainter;

namespace zs {

struct ProcessLook {
    ThemeKind theme = ThemeKind::Light;
    ProcessSpot selected{}; ///< place -1 = none
    QStringList faulty{};   ///< ids of nodes that something is wrong with
};

/// In the scene's own coordinates.
void paintProcess(QPainter &painter,
                  const ProcessScene &scene,
                  const ProcessMarks &marks,
                  const ProcessLook &look);

/// The suffix chooses: .pdf (one page, as large as A4 or A3 lets it be read) or .png (twice the
/// screen's size). In the light theme, whatever the screen shows.
[[nodiscard]] Result<> writeProcessPicture(const ProcessScene &scene,
                                           const ProcessMarks &marks,
                                           const QString &title,
                                           const QString &path);

} // namespace zs
