// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour_camera.h"

namespace zs {

class MainWindow;

/// The tabs of the page of risks, with a model that is trained for the picture; `look` stands
/// before the names.
void shootRisk(MainWindow &window, TourCamera &camera, const QString &look = {});

} // namespace zs
