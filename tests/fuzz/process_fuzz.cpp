// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a process definition or as rules of meetings: faults with words and places within
// the text, or a definition that is written and read back as the same. A broken promise aborts.
#include "approval/meeting_rules.h"
#include "approval/process_graph.h"
#include "approval/process_json.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto rules = zs::readMeetingRules(bytes); !rules)
        require(!rules.error().message.isEmpty());
    const auto read = zs::checkDefinitionText(bytes);
    if (!read.definition) {
        require(!read.faults.empty());
        const auto lines = bytes.count('\n') + 1;
        for (const zs::TextFault &fault : read.faults)
            require(!fault.message.isEmpty() && fault.line >= 1 && fault.line <= lines
                    && fault.column >= 1);
        return 0;
    }
    require(read.faults.empty() && zs::faultsOf(*read.definition).empty());
    const auto graph = zs::graphOf(*read.definition);
    for (const zs::GraphArrow &arrow : graph.arrows) {
        require(arrow.from >= 0 && arrow.from < static_cast<int>(graph.nodes.size()));
        require(arrow.to >= 0 && arrow.to < static_cast<int>(graph.nodes.size()));
    }
    const auto again = zs::readDefinition(zs::writeDefinition(*read.definition));
    require(again && *again == *read.definition);
    return 0;
}
