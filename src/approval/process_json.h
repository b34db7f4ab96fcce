// SPDX-License-Identifier: GPL-3.0-or-later
// Process definitions to and from JSON (resources/processes/*.json). Faults name line and column.
#pragma once

#include "approval/process_definition.h"
#include "base/json_text.h"

namespace zs {

struct ReadDefinition {
    std::optional<ProcessDefinition> definition; ///< only when there is no fault
    std::vector<TextFault> faults;               ///< in the order of the text
};

/// Never fails otherwise than by faults; at most 1 MiB and 32 levels.
[[nodiscard]] ReadDefinition checkDefinitionText(const QByteArray &json);
/// The same as one error, whose message lists the first faults with their lines.
[[nodiscard]] Result<ProcessDefinition> readDefinition(const QByteArray &json);
/// Indented, in the order of the schema; reads back as the same value.
[[nodiscard]] QByteArray writeDefinition(const ProcessDefinition &definition);

/// The definitions of resources/processes, each checked, and together (Qt resource ":/processes").
[[nodiscard]] Result<std::vector<ProcessDefinition>> shippedProcesses();

} // namespace zs
