// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"

class QWidget;

namespace zs {

class StatusLine;
class Workspace;

/// Writes a plan; the suffix chooses: .xml (MSPDI), .xlsx or .csv. The export is put into the log.
/// The path as written: a CSV file, which has no other place for it, bears the mark in its name.
[[nodiscard]] Result<QString>
exportPlanTo(Workspace &workspace, ProjectId project, const QString &path, StatusLine &status);

/// Asks where and in which format, then writes. The path, or empty when the person gave up.
[[nodiscard]] Result<QString>
exportPlanAsking(Workspace &workspace, ProjectId project, StatusLine &status, QWidget *parent);

} // namespace zs
