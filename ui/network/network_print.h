// SPDX-License-Identifier: GPL-3.0-or-later
// The network as something to be put on paper: sheets, files and preview as the chart has them.
#pragma once

#include "ui/network/network_picture.h"
#include "ui/print/painted_content.h"

namespace zs {

/// What the screen shows now: the same boxes at the same places, with letters of the paper's size.
/// Title, code and classification of `facts` are taken from the snapshot when empty.
[[nodiscard]] PrintSourcePtr networkPrintSource(const NetworkPicture &picture, PrintFacts facts);

} // namespace zs
