// SPDX-License-Identifier: GPL-3.0-or-later
// The approval processes, for the tour: drawn, chosen, tried out.
#pragma once

class QWidget;

namespace zs {

class TourCamera;
class Workspace;

void shootProcesses(Workspace &workspace, QWidget &window, TourCamera &camera);

} // namespace zs
