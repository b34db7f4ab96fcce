// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour_camera.h"
#include "domain/ids.h"

namespace zs {

class MainWindow;
class Workspace;

/// The goals, the library as cards, and the dialogs of both.
[[nodiscard]] Result<> shootLibrary(Workspace &workspace, MainWindow &window, TourCamera &camera);

} // namespace zs
