// SPDX-License-Identifier: GPL-3.0-or-later
// The sample city's contracts, read through the desk and through zsctl.
#include "commands/contract_desk.h"
#include "integration/cli/cli_run.h"
#include "sample/sample_workspace.h"

#include <algorithm>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("the sample city has a broken clock, a contract to be signed and a payment in the ledger",
          "[contracts][sample]")
{
    CliFolder cli;
    cli.writeSecret(QByteArray(kSamplePassphrase) + "\n");
    QString code; ///< of the project with the broken clock
    {
        const auto workspace =
            createSampleWorkspace(cli.store, Secret(QByteArrayView(kSamplePassphrase)), cli.clock);
        REQUIRE_OK(workspace);
        ContractDesk desk(**workspace);
        int broken = 0;
        int paid = 0;
        int drafts = 0;
        const auto projects = (*workspace)->projects();
        REQUIRE_OK(projects);
        for (const Project &project : *projects) {
            const auto file = desk.file(project.id);
            REQUIRE_OK(file);
            for (const TenderFile &tender : file->tenders) {
                if (!std::ranges::contains(tender.clocks, ClockState::Broken, &ClockLine::state))
                    continue;
                ++broken;
                code = project.code;
            }
            paid +=
                static_cast<int>(std::ranges::count_if(file->payments, [](const PaymentLine &line) {
                    return line.state == PaymentState::Paid && !line.voucher.isEmpty();
                }));
            drafts += static_cast<int>(
                std::ranges::count_if(file->contracts, [](const ContractLine &line) {
                    return line.row.state == ContractState::Draft;
                }));
        }
        CHECK(broken == 1);
        CHECK(paid == 1);
        CHECK(drafts == 1);
        CHECK_FALSE(desk.due()->empty());
    }
    REQUIRE_FALSE(code.isEmpty());
    const QStringList login{u"--login"_s, QString::fromLatin1(kSampleLogin)};
    const CliRun clocks = cli.with(QStringList{u"clocks"_s, cli.store, code, u"--json"_s} + login);
    REQUIRE(clocks.code == kDone);
    const QJsonArray lines = clocks.json()[u"tenders"_s].toArray().first()[u"clocks"_s].toArray();
    CHECK(std::ranges::any_of(lines, [](const QJsonValue &line) {
        return line[u"id"_s] == u"bid-preparation"_s && line[u"state"_s] == u"broken"_s
               && line[u"days"_s] == 2 && line[u"limit"_s] == u"2026-03-22"_s;
    }));
    const CliRun contracts =
        cli.with(QStringList{u"contracts"_s, cli.store, code, u"--json"_s} + login);
    REQUIRE(contracts.code == kDone);
    CHECK(contracts.json()[u"contracts"_s].toArray().size() == 3);
    CHECK(contracts.json()[u"payments"_s].toArray().size() == 2);
    CHECK(cli.with(QStringList{u"clocks"_s, cli.store, u"none"_s} + login).code == kRefused);
}
