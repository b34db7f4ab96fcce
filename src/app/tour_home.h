// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour_camera.h"
#include "domain/ids.h"

namespace zs {

class MainWindow;

/// The project home, tab by tab.
void shootHome(MainWindow &window, TourCamera &camera, ProjectId shown);

} // namespace zs
