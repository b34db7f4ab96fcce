// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change_set.h"

#include "base/id_source.h"
#include "domain/task.h"
#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

Task someTask()
{
    static const ManualClock clock(1'750'000'000'000);
    static IdSource ids(clock, 3);
    Task t;
    t.id = ids.next<TaskId>();
    t.name = u"路基"_s;
    t.version = 4;
    return t;
}

} // namespace

TEST_CASE("a diff holds only the fields that changed, and applying it gives the new row",
          "[domain]")
{
    const Task before = someTask();
    Task after = before;
    after.name = u"桥梁"_s;
    after.deadline = WallTime::at(QDate(2026, 5, 9), 0);
    const EntityChange change = updated(before, after);
    CHECK(change.fields.size() == 2);
    Task applied = before;
    apply(applied, change);
    after.version = 5;
    CHECK(applied == after);
}

TEST_CASE("the inverse takes a change back, whatever its kind", "[domain]")
{
    const Task before = someTask();
    Task after = before;
    after.name = u"桥梁"_s;
    const ChangeSet set{u"rename-task"_s, {}, {updated(before, after)}};
    const ChangeSet back = inverse(set);
    Task t = before;
    apply(t, set.changes[0]);
    apply(t, back.changes[0]);
    CHECK(t.name == before.name);
    CHECK(t.version == before.version + 2);
    CHECK(inverse(ChangeSet{{}, {}, {inserted(before)}}).changes[0].kind == ChangeKind::Delete);
    CHECK(inverse(ChangeSet{{}, {}, {deleted(before)}}).changes[0].kind == ChangeKind::Insert);
}

TEST_CASE("two changes of one row merge into one, and an insert then a delete into none",
          "[domain]")
{
    const Task a = someTask();
    Task b = a;
    b.name = u"b"_s;
    Task c = b;
    c.name = u"c"_s;
    c.priority = 900;
    const ChangeSet once =
        merged(ChangeSet{{}, {}, {updated(a, b)}}, ChangeSet{{}, {}, {updated(b, c)}});
    REQUIRE(once.changes.size() == 1);
    CHECK(once.changes[0] == updated(a, c));
    CHECK(merged(ChangeSet{{}, {}, {inserted(a)}}, ChangeSet{{}, {}, {deleted(a)}}).isEmpty());
    CHECK(merged(ChangeSet{{}, {}, {updated(a, b)}}, ChangeSet{{}, {}, {updated(b, a)}}).isEmpty());
    const ChangeSet gone =
        merged(ChangeSet{{}, {}, {updated(a, b)}}, ChangeSet{{}, {}, {deleted(b)}});
    CHECK(gone.changes[0] == deleted(a));
}

TEST_CASE("a row that is deleted and put back is a change of what differs, or none", "[domain]")
{
    const Task a = someTask();
    CHECK(merged(ChangeSet{{}, {}, {deleted(a)}}, ChangeSet{{}, {}, {inserted(a)}}).isEmpty());
    Task b = a;
    b.name = u"b"_s;
    const ChangeSet back =
        merged(ChangeSet{{}, {}, {deleted(a)}}, ChangeSet{{}, {}, {inserted(b)}});
    REQUIRE(back.changes.size() == 1);
    CHECK(back.changes[0] == updated(a, b));
}

TEST_CASE("every field of every entity survives being packed, and every column name is unique",
          "[domain]")
{
    for (const EntityInfo &info : allEntities()) {
        CAPTURE(info.table);
        CHECK(entityInfo(info.kind) == &info);
        CHECK(entityInfoByTable(QString::fromLatin1(info.table)) == &info);
        for (std::size_t i = 0; i < info.fields.size(); ++i)
            CHECK(fieldIndex(info, QString::fromLatin1(info.fields[i].column))
                  == static_cast<int>(i));
    }
    Task t = someTask();
    t.deadline = WallTime::at(QDate(2026, 5, 9), 77);
    Task copy;
    copy.id = t.id;
    copy.version = t.version;
    for (const FieldInfo &f : EntityTraits<Task>::fields())
        f.set(&copy, f.get(&t));
    CHECK(copy == t);
}
