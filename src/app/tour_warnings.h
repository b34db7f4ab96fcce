// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour_camera.h"
#include "domain/ids.h"

namespace zs {

class MainWindow;

/// Warnings, remedies, the register, and one project's finish simulated.
void shootWarnings(MainWindow &window, TourCamera &camera, ProjectId project);

} // namespace zs
