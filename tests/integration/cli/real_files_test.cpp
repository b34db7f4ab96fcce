// SPDX-License-Identifier: GPL-3.0-or-later
// Plans written by Microsoft Project 2002-2019, where they are at hand.
#include "commands/project_commands.h"
#include "exchange/mspdi.h"
#include "integration/cli/cli_run.h"

#include <QDir>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("every real Microsoft Project file is imported, and none of its dates move",
          "[cli][mspdi]")
{
    const QDir folder(QStringLiteral(ZS_SOURCE_DIR) + u"/../shared/data/mspdi"_s);
    const QStringList names = folder.entryList({u"*.xml"_s}, QDir::Files);
    if (names.isEmpty())
        SKIP("the real files are not at hand");
    const CliFolder cli;
    auto made = Workspace::create({.path = cli.store,
                                   .name = u"real"_s,
                                   .login = u"li"_s,
                                   .personName = u"li"_s,
                                   .passphrase = Secret(QByteArrayView("real-files-2026")),
                                   .cheapKeys = true,
                                   .seed = {}},
                                  cli.clock);
    REQUIRE_OK(made);
    std::size_t tasks = 0;
    std::size_t moved = 0;
    for (const QString &name : names) {
        CAPTURE(name);
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto imported = readMspdi(file, (*made)->ids());
        REQUIRE_OK(imported);
        const std::vector<Task> asWritten = imported->plan.tasks;
        const auto id = importPlan(**made, std::move(imported->plan), name);
        REQUIRE_OK(id);
        const auto stored = (*made)->plan(*id);
        REQUIRE_OK(stored);
        REQUIRE(stored->plan->tasks.size() == asWritten.size());
        tasks += asWritten.size();
        for (std::size_t i = 0; i < asWritten.size(); ++i) {
            const bool dated = asWritten[i].start.isValid() && asWritten[i].finish.isValid();
            moved += dated
                     && (asWritten[i].start != stored->plan->tasks[i].start
                         || asWritten[i].finish != stored->plan->tasks[i].finish);
        }
        (*made)->dropPlan(*id);
    }
    INFO(moved << " of " << tasks << " tasks in " << names.size() << " files moved");
    CHECK(names.size() >= 74);
    CHECK(tasks > 1000);
    CHECK(moved == 0);
    CHECK((*made)->verifyLog()->holds());
}
