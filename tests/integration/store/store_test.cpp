// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_store.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <sys/resource.h>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("the store is encrypted, in WAL mode, with foreign keys, full sync and a busy timeout",
          "[store]")
{
    TempStore temp;
    auto store = temp.create();
    const auto pragma = [&](const QString &name) {
        return scalar(store->connection().db(), u"PRAGMA "_s + name)->toString();
    };
    CHECK(pragma(u"journal_mode"_s) == u"wal"_s);
    CHECK(pragma(u"foreign_keys"_s) == u"1"_s);
    CHECK(pragma(u"synchronous"_s) == u"2"_s);
    CHECK(pragma(u"busy_timeout"_s) == QString::number(kBusyTimeoutMillis));
    CHECK_FALSE(pragma(u"cipher_version"_s).isEmpty());
    store.reset();
    QFile file(temp.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.read(16).startsWith("SQLite format 3"));
}

TEST_CASE("every table is STRICT and its columns run as the field table, the version among them",
          "[store]")
{
    TempStore temp;
    auto store = temp.create();
    const QSqlDatabase db = store->connection().db();
    for (const EntityInfo &info : allEntities()) {
        CAPTURE(info.table);
        const QString table = QString::fromLatin1(info.table);
        QStringList wanted{u"id"_s};
        for (const FieldInfo &field : info.fields)
            wanted << QString::fromLatin1(field.column);
        QStringList stored;
        QSqlQuery columns(db);
        REQUIRE(columns.exec(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)));
        while (columns.next())
            stored << columns.value(0).toString();
        CHECK(stored.removeAll(u"version"_s) == 1); // before columns that later migrations added
        CHECK(stored.join(u' ') == wanted.join(u' '));
        CHECK(scalar(db, u"SELECT strict FROM pragma_table_list('%1')"_s.arg(table))->toInt() == 1);
    }
}

TEST_CASE("a row and its log record are written together and read back as they were", "[store]")
{
    TempStore temp;
    auto store = temp.create();
    Project project = temp.project(u"2601-01"_s);
    project.budget = Money::yuan(1'000'000);
    project.plannedStart = QDate(2026, 2, 14);
    const auto record =
        store->commit(ChangeSet{u"create-project"_s, project.id, {inserted(project)}}, temp.act());
    REQUIRE_OK(record);
    CHECK(record->sequence == 1);
    project.version = 1;
    CHECK(store->load<Project>()->at(0) == project);
    const auto decoded = decodeChanges(store->last()->payload);
    REQUIRE_OK(decoded);
    CHECK(decoded->changes[0].fields.size() == EntityTraits<Project>::fields().size());
}

TEST_CASE("a stale version is a conflict and writes neither row nor record", "[store]")
{
    TempStore temp;
    auto store = temp.create();
    Project seen = temp.project(u"A"_s);
    REQUIRE_OK(
        store->commit(ChangeSet{u"create-project"_s, seen.id, {inserted(seen)}}, temp.act()));
    seen.version = 1;
    Project first = seen;
    first.name = u"first"_s;
    REQUIRE_OK(store->commit(ChangeSet{u"x"_s, seen.id, {updated(seen, first)}}, temp.act()));
    Project second = seen;
    second.name = u"second"_s;
    const auto refused =
        store->commit(ChangeSet{u"x"_s, seen.id, {updated(seen, second)}}, temp.act());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(store->load<Project>()->at(0).name == u"first"_s);
    CHECK(store->last()->sequence == 2);
    CHECK(*countRecords(store->statements(), {}) == 2);
}

TEST_CASE("a reference to nothing is refused at commit and leaves nothing behind", "[store]")
{
    TempStore temp;
    auto store = temp.create();
    const Task orphan = temp.task(temp.project(u"nowhere"_s), u"t"_s);
    const auto refused =
        store->commit(ChangeSet{u"add-task"_s, orphan.project, {inserted(orphan)}}, temp.act());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(store->load<Task>()->empty());
    CHECK(*countRecords(store->statements(), {}) == 0);
}

TEST_CASE("the change log refuses to be changed or deleted", "[store][audit]")
{
    TempStore temp;
    auto store = temp.create();
    REQUIRE_OK(store->commit(ChangeSet{u"log-in"_s, {}, {}}, temp.act()));
    CHECK_FALSE(execute(store->connection().db(), u"UPDATE change_log SET note = 'x'"_s));
    CHECK_FALSE(execute(store->connection().db(), u"DELETE FROM change_log"_s));
    CHECK_FALSE(
        execute(store->connection().db(), u"REPLACE INTO change_log SELECT * FROM change_log"_s));
    CHECK(*countRecords(store->statements(), {}) == 1);
}

TEST_CASE("the hybrid clock rises although the device's clock is set back", "[store][fault]")
{
    TempStore temp;
    auto store = temp.create();
    REQUIRE_OK(store->commit(ChangeSet{u"a"_s, {}, {}}, temp.act()));
    const std::uint64_t before = store->last()->hybrid;
    temp.clock.set(1'000'000'000'000);
    REQUIRE_OK(store->commit(ChangeSet{u"b"_s, {}, {}}, temp.act()));
    CHECK(store->last()->hybrid > before);
    CHECK(store->last()->utc < 1'100'000'000'000);
}

TEST_CASE("a second instance is told who has the workspace open", "[store][fault]")
{
    TempStore temp;
    auto store = temp.create();
    const auto second = Store::open(temp.options());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Busy);
    CHECK(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    store.reset();
    REQUIRE_OK(Store::open(temp.options()));
}

TEST_CASE(
    "a full disk fails the commit, keeps what was there, and work goes on when there is space",
    "[store][fault]")
{
    TempStore temp;
    auto store = temp.create();
    const Project project = temp.project(u"A"_s);
    REQUIRE_OK(
        store->commit(ChangeSet{u"create-project"_s, project.id, {inserted(project)}}, temp.act()));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &old) == 0);
    rlimit small = old;
    small.rlim_cur = static_cast<rlim_t>(QFile(temp.path + u"-wal"_s).size())
                     + 200'000; // no file may grow beyond
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    int written = 0;
    Result<LogRecord> last = fail(ErrorCode::Internal, {});
    for (; written < 1000; ++written) {
        Task task = temp.task(project, u"t"_s);
        task.note = QString(5000, u'长');
        last = store->commit(ChangeSet{u"add-task"_s, project.id, {inserted(task)}}, temp.act());
        if (!last)
            break;
    }
    REQUIRE(setrlimit(RLIMIT_FSIZE, &old) == 0);
    REQUIRE_FALSE(last);
    CHECK(last.error().code == ErrorCode::Io);
    CHECK(store->load<Task>()->size() == static_cast<std::size_t>(written));
    CHECK(*countRecords(store->statements(), {}) == written + 1);
    const Task more = temp.task(project, u"again"_s);
    REQUIRE_OK(store->commit(ChangeSet{u"add-task"_s, project.id, {inserted(more)}}, temp.act()));
    CHECK(store->connection().findDamage()->isEmpty());
}
