// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour_camera.h"

namespace zs {

class MainWindow;
class Workspace;

/// The book of funds page by page, and the money of a project whose budget went over its estimate.
void shootMoney(const Workspace &workspace, MainWindow &window, TourCamera &camera);

} // namespace zs
