// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_store.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct Seen {
    std::int64_t tasks = 0;
    ChainReport chain;
};

Seen inspect(const TempStore &temp)
{
    auto store = Store::open(temp.options());
    REQUIRE_OK(store);
    Seen seen;
    const auto tasks = (*store)->load<Task>();
    REQUIRE_OK(tasks);
    seen.tasks = static_cast<std::int64_t>(tasks->size());
    ChainVerifier verifier;
    REQUIRE_OK(eachRecord((*store)->statements(), [&](LogRecord &record) {
        verifier.feed(record);
        return true;
    }));
    seen.chain = verifier.finish();
    return seen;
}

/// Lets the process commit for a random while, kills it; the last sequence it had said was durable.
std::int64_t runAndKill(const TempStore &temp, const Project &project, int wanted)
{
    QProcess process;
    process.start(QStringLiteral(ZS_COMMIT_LOOP),
                  {temp.path, project.id.toString(), QString::number(wanted)});
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForReadyRead(10'000));
    const int pause = QRandomGenerator::global()->bounded(1, 12);
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < pause && process.state() == QProcess::Running) {
        process.waitForReadyRead(1);
        said += process.readAllStandardOutput();
    }
    process.kill(); // SIGKILL
    process.waitForFinished();
    said += process.readAllStandardOutput();
    const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
    return lines.last().toLongLong();
}

} // namespace

TEST_CASE("a process killed at random points of a thousand commits leaves nothing half-written",
          "[store][fault]")
{
    TempStore temp;
    const Project project = temp.project(u"P"_s);
    {
        auto store = temp.create();
        REQUIRE_OK(store->commit(ChangeSet{u"create-project"_s, project.id, {inserted(project)}},
                                 temp.act()));
    }
    std::int64_t records = 1;
    int kills = 0;
    while (records < 1001) {
        const std::int64_t durable = runAndKill(temp, project, 1001);
        ++kills;
        const Seen seen = inspect(temp);
        CAPTURE(kills, durable, records);
        REQUIRE(seen.chain.holds());
        REQUIRE(seen.chain.records >= durable);              // what was said to be written is there
        REQUIRE(seen.chain.records > records);               // and each run got on
        REQUIRE(seen.tasks == 2 * (seen.chain.records - 1)); // rows and log go together
        records = seen.chain.records;
    }
    CHECK(kills >= 3);
}
