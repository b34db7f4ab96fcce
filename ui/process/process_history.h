// SPDX-License-Identifier: GPL-3.0-or-later
// The definition that is being drawn, and all that it was before: values, one a step.
#pragma once

#include "approval/process_definition.h"

#include <memory>

namespace zs {

class ProcessHistory {
public:
    ProcessHistory() { begin({}); }
    /// Another definition: what came before is forgotten.
    void begin(ProcessDefinition definition);
    [[nodiscard]] const ProcessDefinition &now() const { return *m_steps[m_at]; }
    /// Steps with the same `merge` one after the other are one: somebody types a name.
    void push(ProcessDefinition next, const QString &merge = {});
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_steps.size(); }
    void undo();
    void redo();
    /// Since begin() or the last keep().
    [[nodiscard]] bool isChanged() const { return now() != *m_kept; }
    void keep() { m_kept = m_steps[m_at]; }

private:
    using Step = std::shared_ptr<const ProcessDefinition>;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    Step m_kept;
    QString m_merge;
};

} // namespace zs
