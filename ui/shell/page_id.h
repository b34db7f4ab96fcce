// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zs {

/// The pages of the main window, in the order of the navigation.
enum class PageId {
    Workbench,
    Overview,
    Projects,
    Home,
    Plan,
    Goals,
    Funds,
    Approvals,
    Meetings,
    Map,
    Field,
    Risk,
    Rules,
    Audit,
    System,
};
inline constexpr int kPages = 15;

} // namespace zs
