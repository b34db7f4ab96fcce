// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts of a project whose approved budget is one million.
#pragma once

#include "commands/contract_desk.h"
#include "support/office.h"

namespace zs::test {

inline Contract contractOf(ProjectId project, std::int64_t yuan, ContractId parent = {})
{
    Contract row;
    row.project = project;
    row.parent = parent;
    row.name = QStringLiteral("施工合同");
    row.supplier = QStringLiteral("示例建设集团有限公司");
    row.way = ProcurementWay::OpenTender;
    row.amount = Money::yuan(yuan);
    return row;
}

inline PaymentRequest paymentOf(ProjectId project, ContractId contract, std::int64_t yuan)
{
    PaymentRequest row;
    row.project = project;
    row.contract = contract;
    row.number = QStringLiteral("001");
    row.amount = Money::yuan(yuan);
    row.progress = 1;
    row.purpose = QStringLiteral("进度款");
    return row;
}

/// The project's budget, and nothing more of it.
inline void giveBudget(Workspace &workspace, ProjectId project, std::int64_t yuan)
{
    const auto all = workspace.projects();
    REQUIRE_OK(all);
    const auto before = std::ranges::find(*all, project, &Project::id);
    REQUIRE(before != all->end());
    Project after = *before;
    after.budget = Money::yuan(yuan);
    ChangeSet set{QStringLiteral("set-project-field"), project, {}};
    addUpdate(set, *before, after);
    REQUIRE_OK(workspace.commit(std::move(set)));
}

} // namespace zs::test
