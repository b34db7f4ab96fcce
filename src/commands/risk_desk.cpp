// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/risk_desk.h"

#include "commands/workspace_private.h"

namespace zs {

Workspace::Private &RiskDesk::inside() const
{
    return *m_workspace.d;
}

} // namespace zs
