// SPDX-License-Identifier: GPL-3.0-or-later
// The log's end cut off, files exchanged under a writer, backups after the clock was set back.
#include "crypto/key_slots.h"
#include "store/sql.h"
#include "store/store.h"
#include "support/temp_workspace.h"

#include <QFile>

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// Deletes the last records with the data key in hand, as somebody with a log-in could.
void cutLog(const TempWorkspace &temp, int records)
{
    auto keys = KeySlotFile::open(temp.path + u".keys"_s);
    REQUIRE_OK(keys);
    const auto key = keys->unlock(u"li"_s, passphrase("right-2026"), temp.clock);
    REQUIRE_OK(key);
    auto store = Store::open({.path = temp.path, .key = *key, .beforeMigration = {}});
    REQUIRE_OK(store);
    const QSqlDatabase db = (*store)->connection().db();
    REQUIRE_OK(execute(db, u"DROP TRIGGER change_log_no_delete"_s));
    REQUIRE_OK(execute(db,
                       u"DELETE FROM change_log WHERE sequence > "
                       "(SELECT max(sequence) FROM change_log) - %1"_s.arg(records)));
}

} // namespace

TEST_CASE("a log cut off is found although the remembered head was wiped or garbled",
          "[safety][audit][fault]")
{
    const bool wiped = GENERATE(true, false);
    TempWorkspace temp;
    (void)temp.addProject(u"P1"_s);
    (void)temp.addProject(u"P2"_s);
    temp.workspace.reset();
    cutLog(temp, 1);
    QFile keys(temp.path + u".keys"_s);
    REQUIRE(keys.open(QIODevice::ReadWrite));
    const QByteArray line = keys.readLine();
    REQUIRE(keys.seek(0));
    keys.write(wiped ? QByteArray(line.size() - 1, ' ') : QByteArray("{\"hash\":\"00"));
    keys.close();

    temp.reopen();
    CHECK_FALSE(temp.workspace->readOnlyReason().isEmpty());
    const auto report = temp.workspace->verifyLog();
    REQUIRE_OK(report);
    REQUIRE(report->broken);
    CHECK(report->broken->fault == ChainFault::HeadLost);
    CHECK(report->broken->sequence == report->records + 1);
    temp.reopen(); // the first opening has not made it good again
    CHECK_FALSE(temp.workspace->verifyLog()->holds());
}

TEST_CASE("the last good backup is not put under a workspace that is open", "[safety][fault]")
{
    TempWorkspace temp;
    REQUIRE_OK(temp.workspace->backup());
    (void)temp.addProject(u"P1"_s);
    const auto rescued = Workspace::openLastGood(temp.options(), temp.clock);
    REQUIRE_FALSE(rescued);
    CHECK(rescued.error().code == ErrorCode::Busy);
    temp.reopen();
    CHECK(temp.workspace->projectByCode(u"P1"_s));
}

TEST_CASE("a backup made after the clock was set back is not rotated away at once",
          "[safety][fault]")
{
    TempWorkspace temp;
    REQUIRE_OK(temp.workspace->setSetting(u"backup.keep"_s, u"2"_s));
    for (int i = 0; i < 3; ++i) {
        temp.clock.advance(60'000);
        REQUIRE_OK(temp.workspace->backup());
    }
    temp.clock.advance(-86'400'000);
    const auto last = temp.workspace->backup();
    REQUIRE_OK(last);
    CHECK(QFile::exists(last->path));
}
