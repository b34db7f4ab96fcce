// SPDX-License-Identifier: GPL-3.0-or-later
// What acts are called for people: a line for each act of the log.
#pragma once

#include <span>
#include <string_view>

namespace zs {

struct ActName {
    std::string_view command;
    const char *label; ///< English, to be translated in context "Act"
};

[[nodiscard]] std::span<const ActName> actNames();

} // namespace zs
