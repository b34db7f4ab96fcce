// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour_camera.h"
#include "domain/ids.h"

namespace zs {

class MainWindow;
class Workspace;

/// Labels, marks and watermarks, the rules of what leaves, and a refusal: on a small project that
/// is made for it. For the tour's own sample workspace.
[[nodiscard]] Result<>
shootSecrecy(Workspace &workspace, MainWindow &window, TourCamera &camera, ProjectId shown);

/// The plan under its watermark, in the look that the window has now; changes nothing for good.
[[nodiscard]] Result<> shootWatermark(Workspace &workspace,
                                      MainWindow &window,
                                      TourCamera &camera,
                                      ProjectId shown,
                                      const QString &name);

} // namespace zs
