// SPDX-License-Identifier: GPL-3.0-or-later
// The line of a dialog that says what went wrong, in the colour of what is broken.
#pragma once

#include "base/error.h"

class QLabel;
class QWidget;

namespace zs {

/// Hidden until there is something to say.
[[nodiscard]] QLabel *problemLabel(QWidget *parent);
void showProblem(QLabel *label, const Error &error);

} // namespace zs
