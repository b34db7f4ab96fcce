// SPDX-License-Identifier: GPL-3.0-or-later
// Reports on a plan: asked where to, written, and put into the log.
#pragma once

#include "report/plan_document.h"
#include "ui/plan/plan_desk.h"

namespace zs {

[[nodiscard]] ReportOrigin reportOrigin(PlanDesk &desk);
/// Asks for a PDF or XLSX file; failures and the result go out through the desk. False when nothing
/// was written.
bool exportReport(PlanDesk &desk, const TableDocument &document, QWidget *parent);

} // namespace zs
