// SPDX-License-Identifier: GPL-3.0-or-later
// A rule in words, as rich text: where it is written, what it asks, and why it fires or does not.
#pragma once

#include "commands/rule_desk.h"

namespace zs {

/// The rule by itself.
[[nodiscard]] QString ruleHtml(const RuleBook::Entry &entry);
/// On which projects it fires and of which it cannot tell; each a link to "project:<id>".
[[nodiscard]] QString standingHtml(const RuleDesk::Standing &standing,
                                   const std::vector<Project> &projects);
/// Why, or why not, for one project.
[[nodiscard]] QString findingHtml(const RuleFinding &finding, const FactLookup &facts);

} // namespace zs
