// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody with the key and bad intentions, or a strange file name, does to a store.
#include "store/backup.h"
#include "store/sql.h"
#include "support/temp_store.h"

#include <QFile>

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

ChainReport walk(Store &store)
{
    ChainVerifier verifier;
    REQUIRE_OK(eachRecord(store.statements(), [&](LogRecord &record) {
        verifier.feed(record);
        return true;
    }));
    return verifier.finish();
}

} // namespace

TEST_CASE("texts that SQLite gives back otherwise do not break the chain", "[store][audit][fault]")
{
    const QString text = GENERATE(QString(u"a\uFFFFb"),
                                  QString(u"\uFFFEab"),
                                  QString(u"\uFEFF\uFEFFab"),
                                  QString(QChar(0xD800)) + u'x',
                                  u"x"_s + QChar(0xDC00),
                                  u"a"_s + QChar(0) + u'b',
                                  QString(u"\u202E\n\U0001F600"));
    TempStore temp;
    auto store = temp.create();
    ActInfo act = temp.act();
    act.note = act.personName = act.projectCode = text;
    REQUIRE_OK(store->commit(ChangeSet{u"export"_s, {}, {}}, act));
    REQUIRE_OK(store->commit(ChangeSet{u"log-in"_s, {}, {}}, temp.act()));
    const ChainReport report = walk(*store);
    CHECK(report.holds());
    CHECK(report.records == 2);
    const auto first = recordAt(store->statements(), 1);
    REQUIRE_OK(first);
    REQUIRE(*first);
    CHECK((*first)->note == storable(text));
}

TEST_CASE("only what is lost on the way is replaced", "[store]")
{
    CHECK(storable(u"政枢 \U0001F600 \uFFFD"_s) == u"政枢 \U0001F600 \uFFFD"_s);
    CHECK(storable(u"a\uFFFEb\uFFFFc"_s) == u"a\uFFFDb\uFFFDc"_s);
    CHECK(storable(QString(QChar(0xDC00)) + QChar(0xD800)) == u"\uFFFD\uFFFD"_s);
    CHECK(storable({}).isEmpty());
}

TEST_CASE("a log whose table was taken away is damage, not a passing trouble", "[store][fault]")
{
    TempStore temp;
    {
        auto store = temp.create();
        REQUIRE_OK(store->commit(ChangeSet{u"log-in"_s, {}, {}}, temp.act()));
        REQUIRE_OK(execute(store->connection().db(), u"DROP TABLE change_log"_s));
    }
    const auto opened = Store::open(temp.options());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Corrupt);
}

TEST_CASE("each way of altering the log by hand is named at its first record",
          "[store][audit][fault]")
{
    struct Blow {
        QString sql;
        std::int64_t record;
    };
    const auto blow = GENERATE(
        Blow{u"UPDATE change_log SET note = 'x' WHERE sequence = 3"_s, 3},
        Blow{u"UPDATE change_log SET utc = utc + 1 WHERE sequence = 4"_s, 4},
        Blow{u"UPDATE change_log SET command = command || char(0) WHERE sequence = 2"_s, 2},
        Blow{u"UPDATE change_log SET note = CAST(x'ff' AS TEXT) WHERE sequence = 2"_s, 2},
        Blow{u"DELETE FROM change_log WHERE sequence = 1"_s, 1},
        Blow{u"DELETE FROM change_log WHERE sequence = 5"_s, 5},
        Blow{u"UPDATE change_log SET sequence = 9 - sequence WHERE sequence IN (4, 5)"_s, 4});
    CAPTURE(blow.sql);
    TempStore temp;
    auto store = temp.create();
    for (int i = 0; i < 6; ++i)
        REQUIRE_OK(store->commit(ChangeSet{u"log-in"_s, {}, {}}, temp.act()));
    const QSqlDatabase db = store->connection().db();
    for (const QString &trigger :
         {u"change_log_no_update"_s, u"change_log_no_delete"_s, u"change_log_append"_s})
        REQUIRE_OK(execute(db, u"DROP TRIGGER "_s + trigger));
    if (blow.sql.contains("9 - sequence"_L1)) { // SQLite checks uniqueness row by row
        REQUIRE_OK(execute(db, u"UPDATE change_log SET sequence = -sequence WHERE sequence > 3"_s));
        REQUIRE_OK(execute(
            db, u"UPDATE change_log SET sequence = 9 + sequence WHERE sequence IN (-4, -5)"_s));
        REQUIRE_OK(execute(db, u"UPDATE change_log SET sequence = 6 WHERE sequence = -6"_s));
    } else {
        REQUIRE_OK(execute(db, blow.sql));
    }
    const ChainReport report = walk(*store);
    REQUIRE(report.broken);
    CHECK(report.broken->sequence == blow.record);
}

TEST_CASE("a backup is its owner's alone, like the workspace", "[store]")
{
    TempStore temp;
    auto store = temp.create();
    REQUIRE_OK(store->commit(ChangeSet{u"log-in"_s, {}, {}}, temp.act()));
    const QString target = temp.folder.filePath(u"b.zsw"_s);
    REQUIRE_OK(backupTo(*store, temp.key, target));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(target) & others) == QFile::Permissions());
}

TEST_CASE("a file that is no backup of this workspace is refused with words that say so",
          "[store][fault]")
{
    TempStore temp;
    auto store = temp.create();
    const auto missing = verifyBackup(temp.folder.filePath(u"none.zsw"_s), temp.key);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    const auto folder = verifyBackup(temp.folder.path(), temp.key);
    REQUIRE_FALSE(folder);
    CHECK(folder.error().code == ErrorCode::NotFound);
    TempStore other;
    other.key = Secret(QByteArray(32, 'o'));
    (void)other.create();
    const auto foreign = verifyBackup(other.path, temp.key);
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().code == ErrorCode::Corrupt);
    CHECK(foreign.error().message.contains("no backup of this workspace"_L1));
}
