// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour_camera.h"

namespace zs {

class MainWindow;
class Workspace;

/// The tenders and contracts of the sample's running project, and what is due everywhere.
void shootContracts(Workspace &workspace, MainWindow &window, TourCamera &camera);

/// The contracts in the look that the window has now.
void shootContractLook(Workspace &workspace,
                       MainWindow &window,
                       TourCamera &camera,
                       const QString &name);

} // namespace zs
