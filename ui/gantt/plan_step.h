// SPDX-License-Identifier: GPL-3.0-or-later
// A committed act on the undo stack.
#pragma once

#include "commands/plan_door.h"

#include <QUndoCommand>

namespace zs {

/// QUndoStack::push() calls redo() at once and cannot fail, so the act was run before; the first
/// redo does nothing. Taking back is itself an act: its change set is kept, and redo takes that one
/// back.
class PlanStep final : public QUndoCommand {
public:
    using Report = std::function<void(const Error &)>;

    PlanStep(PlanDoor &door, std::vector<ChangeSet> done, const QString &text, Report report)
        : QUndoCommand(text)
        , m_door(door)
        , m_done(std::move(done))
        , m_report(std::move(report))
    {}

    void undo() override { takeBack(); }
    void redo() override
    {
        if (m_first)
            m_first = false;
        else
            takeBack();
    }

private:
    /// Reverts every part from the last to the first; what held when one fails is put back, and the
    /// step leaves the stack.
    void takeBack()
    {
        std::vector<ChangeSet> compensating;
        while (!m_done.empty()) {
            auto reverted = m_door.revert(m_done.back());
            if (!reverted) {
                setObsolete(true);
                m_report(reverted.error());
                restore(compensating);
                return;
            }
            m_done.pop_back();
            compensating.push_back(std::move(*reverted));
        }
        m_done = std::move(compensating);
    }

    void restore(std::vector<ChangeSet> &compensating)
    {
        for (; !compensating.empty(); compensating.pop_back()) {
            if (const auto restored = m_door.revert(compensating.back()); !restored)
                return m_report(restored.error());
        }
    }

    PlanDoor &m_door;
    std::vector<ChangeSet> m_done;
    Report m_report;
    bool m_first = true;
};

} // namespace zs
