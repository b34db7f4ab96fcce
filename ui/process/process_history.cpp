// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/process_history.h"

namespace zs {

namespace {

constexpr std::size_t kMostSteps = 500;

} // namespace

void ProcessHistory::begin(ProcessDefinition definition)
{
    m_steps = {std::make_shared<const ProcessDefinition>(std::move(definition))};
    m_at = 0;
    m_merge.clear();
    m_kept = m_steps.front();
}

void ProcessHistory::push(ProcessDefinition next, const QString &merge)
{
    if (next == now())
        return;
    m_steps.resize(m_at + 1);
    auto step = std::make_shared<const ProcessDefinition>(std::move(next));
    if (!merge.isEmpty() && merge == m_merge && m_at > 0)
        m_steps[m_at] = std::move(step);
    else
        m_steps.push_back(std::move(step));
    if (m_steps.size() > kMostSteps)
        m_steps.erase(m_steps.begin());
    m_at = m_steps.size() - 1;
    m_merge = merge;
}

void ProcessHistory::undo()
{
    if (canUndo())
        --m_at;
    m_merge.clear();
}

void ProcessHistory::redo()
{
    if (canRedo())
        ++m_at;
    m_merge.clear();
}

} // namespace zs
