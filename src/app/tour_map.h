// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour_camera.h"

namespace zs {

class MainWindow;

/// The map in its three views, and the tabs of field work; `look` stands before the names.
void shootMap(MainWindow &window, TourCamera &camera, const QString &look = {});

} // namespace zs
