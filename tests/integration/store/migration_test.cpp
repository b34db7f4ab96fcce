// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_store.h"

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("scripts are cut at statement ends, not inside strings, comments or triggers", "[store]")
{
    const QStringList parts =
        splitStatements(u"CREATE TABLE a (x TEXT DEFAULT 'a;b'); -- one; two\n"
                        "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END;\n"
                        "SELECT 3;"_s);
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].endsWith(u"'a;b');"_s));
    CHECK(parts[1].endsWith(u"END;"_s));
}

TEST_CASE("a store newer than the program opens read only and says so", "[store][fault]")
{
    TempStore temp;
    {
        auto store = temp.create();
        REQUIRE_OK(store->commit(ChangeSet{u"a"_s, {}, {}}, temp.act()));
        REQUIRE_OK(execute(store->connection().db(), u"PRAGMA user_version = 999"_s));
    }
    auto store = Store::open(temp.options());
    REQUIRE_OK(store);
    CHECK((*store)->readOnlyReason().contains(u"999"_s));
    CHECK((*store)->last()->sequence == 1);
    const auto refused = (*store)->commit(ChangeSet{u"b"_s, {}, {}}, temp.act());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("a broken migration changes nothing and opens the store read only", "[store][fault]")
{
    TempStore temp;
    {
        auto store = temp.create();
        REQUIRE_OK(store->commit(ChangeSet{u"a"_s, {}, {}}, temp.act()));
    }
    Store::Options options = temp.options();
    const int newest = options.migrations.back().number;
    options.migrations.push_back(
        {newest + 1, u"CREATE TABLE half (x INTEGER) STRICT; CREATE TABLE broken (;"_s});
    auto store = Store::open(options);
    REQUIRE_OK(store);
    CHECK_FALSE((*store)->readOnlyReason().isEmpty());
    CHECK((*store)->version() == newest);
    CHECK(scalar((*store)->connection().db(),
                 u"SELECT count(*) FROM sqlite_master WHERE name = 'half'"_s)
              ->toInt()
          == 0);
}

TEST_CASE("a migration runs after its backup, and a failed backup stops it", "[store]")
{
    TempStore temp;
    (void)temp.create();
    Store::Options options = temp.options();
    const int newest = options.migrations.back().number;
    options.migrations.push_back({newest + 1, u"CREATE TABLE more (x INTEGER) STRICT;"_s});
    SECTION("the backup held")
    {
        int asked = 0;
        options.beforeMigration = [&](Store &) {
            ++asked;
            return Result<>();
        };
        auto store = Store::open(options);
        REQUIRE_OK(store);
        CHECK(asked == 1);
        CHECK((*store)->version() == newest + 1);
        CHECK((*store)->readOnlyReason().isEmpty());
    }
    SECTION("the backup failed")
    {
        options.beforeMigration = [](Store &) {
            return Result<>(fail(ErrorCode::Io, u"no space"_s));
        };
        auto store = Store::open(options);
        REQUIRE_OK(store);
        CHECK((*store)->version() == newest);
        CHECK_FALSE((*store)->readOnlyReason().isEmpty());
    }
}
