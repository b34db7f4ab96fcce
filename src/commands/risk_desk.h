// SPDX-License-Identifier: GPL-3.0-or-later
// What the desks of risk share (风险): the workspace behind them. What is known and learnt is in
// risk_model_desk.h, what is done about it in risk_warning_desk.h.
#pragma once

#include "commands/workspace_reader.h"

namespace zs {

class RiskDesk {
public:
    /// To read on another thread what this workspace holds.
    [[nodiscard]] WorkspaceReader reader() const;

protected:
    /// The workspace must outlive the desk.
    explicit RiskDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}
    ~RiskDesk() = default;
    RiskDesk(const RiskDesk &) = default;
    RiskDesk(RiskDesk &&) = default;
    RiskDesk &operator=(const RiskDesk &) = delete;
    RiskDesk &operator=(RiskDesk &&) = delete;

    /// What the workspace holds; whoever uses it includes workspace_private.h.
    [[nodiscard]] Workspace::Private &inside() const;
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }

private:
    friend class WorkspaceReader;
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    openedFrom(const WorkspaceReader::Parts &parts, const Clock &clock);

    Workspace &m_workspace;
};

} // namespace zs
