// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one sheet of a plan: what surrounds the content, the columns, and the content's part.
#pragma once

#include "ui/print/page_plan.h"

namespace zs {

/// The painter's units are millimetres of the sheet, from its top left corner.
void paintPage(QPainter &painter, const PagePlan &plan, int page);

} // namespace zs
