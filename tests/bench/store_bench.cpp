// SPDX-License-Identifier: GPL-3.0-or-later
// What durability, the log and the encryption cost: a commit against the same rows through bare
// SQLCipher, the verification of a long log, opening a large workspace.
#include "bench/big_workspace.h"
#include "commands/task_commands.h"
#include "commands/workspace.h"
#include "store/store.h"
#include "support/temp_store.h"

#include <QFile>

#include <cstdio>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// The same task row and log row, written by nothing but prepared statements in one durable
/// transaction.
double bareCommitMillis(int runs)
{
    TempStore temp;
    auto store = temp.create();
    const Project project = temp.project(u"B"_s);
    REQUIRE_OK(store->commit(ChangeSet{u"x"_s, project.id, {inserted(project)}}, temp.act()));
    const QSqlDatabase db = store->connection().db();
    QSqlQuery row(db);
    QString marks = u"?, ?"_s;
    for (std::size_t i = 0; i < EntityTraits<Task>::fields().size(); ++i)
        marks += u", ?"_s;
    REQUIRE(row.prepare(u"INSERT INTO task VALUES ("_s + marks + u')'));
    REQUIRE(execute(
        db, u"CREATE TABLE bare_log (a INTEGER PRIMARY KEY, b BLOB, c BLOB, d BLOB) STRICT"_s));
    QSqlQuery log(db);
    REQUIRE(log.prepare(u"INSERT INTO bare_log (b, c, d) VALUES (?, ?, ?)"_s));
    const double millis = test::medianMillis(runs, [&](int) {
        const Task task = temp.task(project, u"路基施工"_s);
        REQUIRE(execute(db, u"BEGIN IMMEDIATE"_s));
        row.bindValue(0, task.id.value().toBytes());
        int at = 1;
        for (const FieldInfo &field : EntityTraits<Task>::fields())
            row.bindValue(at++, toVariant(field.get(&task)));
        row.bindValue(at, 1);
        REQUIRE_OK(execute(row));
        log.bindValue(0, QByteArray(600, 'p'));
        log.bindValue(1, QByteArray(32, 'h'));
        log.bindValue(2, QByteArray(32, 'h'));
        REQUIRE_OK(execute(log));
        REQUIRE(execute(db, u"COMMIT"_s));
    });
    return millis;
}

double ourCommitMillis(int runs)
{
    TempStore temp;
    auto store = temp.create();
    const Project project = temp.project(u"B"_s);
    REQUIRE_OK(store->commit(ChangeSet{u"x"_s, project.id, {inserted(project)}}, temp.act()));
    return test::medianMillis(runs, [&](int) {
        const Task task = temp.task(project, u"路基施工"_s);
        REQUIRE_OK(
            store->commit(ChangeSet{u"add-task"_s, project.id, {inserted(task)}}, temp.act()));
    });
}

} // namespace

TEST_CASE("one durable, encrypted, logged commit against the same rows through bare SQLCipher",
          "[bench][store]")
{
    constexpr int kRuns = 201;
    const double bare = bareCommitMillis(kRuns);
    const double ours = ourCommitMillis(kRuns);
    const double again = bareCommitMillis(kRuns);
    const double peer = (bare + again) / 2;
    std::printf("one-task commit: ours %.3f ms, bare %.3f ms, ratio %.2f (reach 2)\n",
                ours,
                peer,
                ours / peer);
}

TEST_CASE("verification of a long log", "[bench][audit]")
{
    TempStore temp;
    auto store = temp.create();
    const Project project = temp.project(u"B"_s);
    REQUIRE_OK(store->commit(ChangeSet{u"x"_s, project.id, {inserted(project)}}, temp.act()));
    Task before = temp.task(project, u"路基施工"_s);
    REQUIRE_OK(store->commit(ChangeSet{u"add-task"_s, project.id, {inserted(before)}}, temp.act()));
    constexpr int kRecords = 200'000;
    REQUIRE(execute(store->connection().db(),
                    u"PRAGMA synchronous = OFF"_s)); // filling, not what is measured
    for (int i = 0; i < kRecords; ++i) {
        before.version = i + 1;
        Task after = before;
        after.name = u"路基施工第%1段"_s.arg(i);
        REQUIRE_OK(store->commit(ChangeSet{u"rename-task"_s, project.id, {updated(before, after)}},
                                 temp.act()));
        before = after;
    }
    std::int64_t seen = 0;
    const double millis = test::medianMillis(5, [&](int) {
        ChainVerifier verifier;
        REQUIRE_OK(eachRecord(store->statements(), [&](LogRecord &record) {
            verifier.feed(record);
            return true;
        }));
        const ChainReport report = verifier.finish();
        REQUIRE(report.holds());
        seen = report.records;
    });
    const double rate = static_cast<double>(seen) / millis * 1000;
    std::printf(
        "audit verify: %lld records in %.0f ms, %.0f records/s, %.2f of the aim of 150,000\n",
        static_cast<long long>(seen),
        millis,
        rate,
        rate / 150'000);
}

TEST_CASE("opening a workspace with a plan of 10,000 tasks, and one edit in it",
          "[bench][workspace]")
{
    test::BigWorkspace big;
    const double open = test::medianMillis(5, [&](int) { big.open(); });
    std::printf("open a workspace with 10,000 tasks to a scheduled plan: %.0f ms\n", open);
    std::int64_t days = 1;
    const double edit = test::medianMillis(51, [&](int) {
        days = 11 - days;
        REQUIRE_OK(big.workspace->run(SetDuration{big.project, big.leaf, WorkMinutes{480 * days}}));
    });
    std::printf("one edit in 10,000 tasks, from command to durable commit: %.2f ms\n", edit);
}
