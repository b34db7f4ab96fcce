// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the dialogs of powers, meetings and follow-ups, and of the office pages in every
// look.
#pragma once

#include "base/result.h"
#include "domain/ids.h"

#include <QString>

namespace zs {

class MainWindow;
class TourCamera;
class Workspace;

/// Sets a stand-in and an avoidance that can be ended when `own`, the workspace being the tour's.
Result<> shootPowers(
    Workspace &workspace, MainWindow &window, TourCamera &camera, ProjectId project, bool own);
/// As the window looks just now; `name` begins each picture's.
void shootOfficeLook(Workspace &workspace,
                     MainWindow &window,
                     TourCamera &camera,
                     const QString &name);

} // namespace zs
