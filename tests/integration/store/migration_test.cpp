// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/baseline.h"
#include "domain/progress_period.h"
#include "domain/scenario.h"
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

namespace {

/// Writes a row into a store of an older schema: the columns that it has got.
template <Entity E>
void insertOld(const QSqlDatabase &db, const E &entity)
{
    const EntityInfo &info = *entityInfo(EntityTraits<E>::kKind);
    const QString table = QString::fromLatin1(info.table);
    QStringList columns{u"id"_s, u"version"_s};
    QVariantList values{entity.id.value().toBytes(), static_cast<qlonglong>(entity.version)};
    QSqlQuery names(db);
    REQUIRE(names.exec(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)));
    while (names.next()) {
        const int field = fieldIndex(info, names.value(0).toString());
        if (field < 0)
            continue;
        columns << u"\"%1\""_s.arg(names.value(0).toString());
        values << toVariant(info.fields[static_cast<std::size_t>(field)].get(&entity));
    }
    QSqlQuery insert(db);
    REQUIRE(insert.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        table, columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s))));
    for (const QVariant &value : values)
        insert.addBindValue(value);
    INFO(insert.lastError().text().toStdString());
    REQUIRE(insert.exec());
}

} // namespace

TEST_CASE("a store of the first schema keeps its baselines, which then outlive their tasks",
          "[store][migration]")
{
    TempStore temp;
    Project project = temp.project(u"P1"_s);
    Task task = temp.task(project, u"路基"_s);
    Baseline baseline;
    baseline.id = temp.ids.next<BaselineId>();
    baseline.project = project.id;
    baseline.number = 3;
    baseline.name = u"初步设计"_s;
    baseline.document = u"示发改〔2025〕7号"_s;
    BaselineTask row;
    row.id = temp.ids.next<BaselineTaskId>();
    row.baseline = baseline.id;
    row.project = project.id;
    row.task = task.id;
    row.start = WallTime::at(QDate(2026, 3, 2), 480);
    row.finish = WallTime::at(QDate(2026, 3, 6), 1020);
    row.duration = {2400};
    row.cost = Money::yuan(500);
    row.extras = u"{\"Number\":\"3\"}"_s;
    {
        Store::Options first = temp.options();
        first.migrations.resize(1);
        auto store = Store::create(first);
        REQUIRE_OK(store);
        REQUIRE((*store)->version() == 1);
        REQUIRE_OK((*store)->commit(ChangeSet{u"a"_s, {}, {}}, temp.act()));
        const QSqlDatabase db = (*store)->connection().db();
        insertOld(db, project);
        insertOld(db, task);
        insertOld(db, baseline);
        insertOld(db, row);
    }
    auto store = Store::open(temp.options());
    REQUIRE_OK(store);
    CHECK((*store)->version() == temp.options().migrations.back().number);
    CHECK((*store)->readOnlyReason().isEmpty());
    CHECK((*store)->load<Baseline>()->at(0) == baseline);
    CHECK((*store)->load<BaselineTask>()->at(0) == row);
    CHECK((*store)->load<Project>()->at(0) == project);
    const Task migrated = (*store)->load<Task>()->at(0);
    CHECK(migrated == task);
    CHECK(migrated.remaining.value == -1);
    REQUIRE_OK((*store)->commit(ChangeSet{u"delete-tasks"_s, project.id, {deleted(migrated)}},
                                temp.act()));
    CHECK((*store)->load<Task>()->empty());
    CHECK((*store)->load<BaselineTask>()->size() == 1);
    REQUIRE_OK((*store)->commit(
        ChangeSet{u"delete-baseline"_s, project.id, {deleted(row), deleted(baseline)}},
        temp.act()));
    CHECK((*store)->load<Baseline>()->empty());
    CHECK((*store)->last()->sequence == 3);
}

TEST_CASE("a store of the second schema keeps its scenarios and gets room for kept figures",
          "[store][migration]")
{
    TempStore temp;
    Project project = temp.project(u"P1"_s);
    Scenario scenario;
    scenario.id = temp.ids.next<ScenarioId>();
    scenario.project = project.id;
    scenario.name = u"两班倒"_s;
    scenario.madeAt = WallTime::at(QDate(2026, 3, 2), 480);
    scenario.changes = "as an older program wrote them";
    {
        Store::Options second = temp.options();
        second.migrations.resize(2);
        auto store = Store::create(second);
        REQUIRE_OK(store);
        REQUIRE((*store)->version() == 2);
        REQUIRE_OK((*store)->commit(ChangeSet{u"a"_s, {}, {}}, temp.act()));
        const QSqlDatabase db = (*store)->connection().db();
        insertOld(db, project);
        insertOld(db, scenario);
    }
    auto store = Store::open(temp.options());
    REQUIRE_OK(store);
    CHECK((*store)->version() == temp.options().migrations.back().number);
    CHECK((*store)->load<Scenario>()->at(0) == scenario);
    CHECK((*store)->load<Project>()->at(0) == project);
    CHECK_FALSE((*store)->load<Project>()->at(0).externalSuccessors);
    ProgressPeriod period;
    period.id = temp.ids.next<ProgressPeriodId>();
    period.project = project.id;
    period.status = WallTime::at(QDate(2026, 3, 31), 1020);
    period.baseline = temp.ids.next<BaselineId>(); // deleted since: it need not be there
    period.earned = 12'345;
    ScenarioChange change;
    change.id = temp.ids.next<ScenarioChangeId>();
    change.project = project.id;
    change.scenario = scenario.id;
    change.position = 3;
    change.change = "bytes";
    REQUIRE_OK((*store)->commit(ChangeSet{u"b"_s, project.id, {inserted(period), inserted(change)}},
                                temp.act()));
    period.version = change.version = 1;
    CHECK((*store)->load<ProgressPeriod>()->at(0) == period);
    CHECK((*store)->load<ScenarioChange>()->at(0) == change);
    ProgressPeriod twice = period;
    twice.id = temp.ids.next<ProgressPeriodId>();
    twice.version = 0;
    CHECK_FALSE((*store)->commit(ChangeSet{u"c"_s, project.id, {inserted(twice)}}, temp.act()));
    CHECK((*store)->last()->sequence == 2);
}
