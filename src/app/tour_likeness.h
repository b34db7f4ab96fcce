// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour_camera.h"

namespace zs {

class MainWindow;
class Workspace;

/// Possible duplicates, advice, and the matching of a year's funds.
void shootLikeness(const Workspace &workspace, MainWindow &window, TourCamera &camera);

} // namespace zs
