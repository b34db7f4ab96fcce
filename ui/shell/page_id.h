// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zs {

/// The pages of the main window, in the order of the navigation.
enum class PageId { Workbench, Projects, Plan, Approvals, Meetings, Audit, System };
inline constexpr int kPages = 7;

} // namespace zs
