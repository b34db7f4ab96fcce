// SPDX-License-Identifier: GPL-3.0-or-later
// One photo from the site as large as the window allows, or the stills of a video side by side,
// with when and where it was taken.
#pragma once

#include "base/result.h"
#include "domain/site_rows.h"

class QWidget;

namespace zs {

class Workspace;

/// Returns when it was closed. NotFound and Io as for any attached file; Invalid for what is
/// neither picture nor video, or is too large to be shown. Stills are made beside the window; why
/// there are none is told in the dialog.
[[nodiscard]] Result<> showSitePhoto(Workspace &workspace,
                                     const FieldPhoto &photo,
                                     const QString &project,
                                     QWidget *parent);

} // namespace zs
