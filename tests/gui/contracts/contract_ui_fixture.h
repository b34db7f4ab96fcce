// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/contract_desk.h"
#include "gui/money/money_fixture.h"

namespace zs::test {

struct ContractUi : MoneyFixture {
    ContractDesk contracts{*workspace};

    ContractUi()
    {
        auto all = workspace->projects();
        REQUIRE_OK(all);
        Project after = all->front();
        after.budget = Money::yuan(10'000'000);
        ChangeSet set{QStringLiteral("set-project-field"), project, {}};
        addUpdate(set, all->front(), after);
        REQUIRE_OK(workspace->commit(std::move(set)));
    }
    /// Keys are of the first 128 characters only: other words are put in as an input method does.
    static void type(QWidget &top, const QString &name, const QString &text)
    {
        auto &edit = child<QLineEdit>(top, name);
        edit.clear();
        edit.insert(text);
    }
    Contract contract(std::int64_t yuan, ContractId parent = {})
    {
        Contract row;
        row.project = project;
        row.parent = parent;
        row.name = QStringLiteral("施工总承包合同");
        row.code = QStringLiteral("HT-01");
        row.supplier = QStringLiteral("示例建设集团有限公司");
        row.way = ProcurementWay::OpenTender;
        row.amount = Money::yuan(yuan);
        return row;
    }
    ContractId inForce(std::int64_t yuan)
    {
        const auto id = contracts.saveContract(contract(yuan));
        REQUIRE_OK(id);
        REQUIRE_OK(contracts.sign(*id, QDate(2026, 5, 20)));
        return *id;
    }
    ContractFile file()
    {
        auto read = contracts.file(project);
        REQUIRE_OK(read);
        return std::move(*read);
    }
};

} // namespace zs::test
