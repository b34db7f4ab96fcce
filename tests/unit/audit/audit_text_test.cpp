// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit_text.h"

#include "domain/attachment.h"
#include "domain/organisation.h"
#include "domain/project.h"
#include "domain/task.h"
#include "log_builder.h"
#include "support/stringify.h"

#include <limits>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const Uuid kId = Uuid::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057");
const Uuid kOther = Uuid::fromString(u"01890a5d-ac96-774b-bcce-b302099a8058");

QString someName(EntityKind kind, const Uuid &id)
{
    if (kind == EntityKind::Task)
        return id == kId ? u"路基"_s : u"桥梁"_s;
    if (kind == EntityKind::OrgUnit)
        return u"交通局"_s;
    return {};
}

template <Entity E>
QString shown(const QString &column, const FieldValue &value, const NameLookup &names = someName)
{
    const EntityInfo &info = *entityInfo(EntityTraits<E>::kKind);
    return valueText(
        info, info.fields[static_cast<std::size_t>(fieldIndex(info, column))], value, names);
}

LogRecord recordOf(const ChangeSet &set)
{
    LogRecord r;
    r.sequence = 12;
    r.utc = QDateTime(QDate(2026, 2, 14), QTime(8, 30, 5)).toMSecsSinceEpoch();
    r.personName = u"李明"_s;
    r.command = set.command;
    r.projectCode = u"P-1"_s;
    r.note = u"why"_s;
    r.payload = encodeChanges(set);
    r.hash = sm3("x");
    return r;
}

Task aTask()
{
    Task t;
    t.id = TaskId(kId);
    t.name = u"路基施工"_s;
    t.version = 1;
    return t;
}

} // namespace

TEST_CASE("acts have names for people, undone ones too, and unknown ones stay as they are",
          "[audit]")
{
    for (const char *act : {"log-in",       "log-in-failed",
                            "log-out",      "create-workspace",
                            "migrate",      "add-task",
                            "rename-task",  "delete-tasks",
                            "indent-tasks", "outdent-tasks",
                            "move-task",    "set-task-field",
                            "set-duration", "set-constraint",
                            "add-link",     "remove-link",
                            "edit-link",    "create-project",
                            "import-plan",  "apply-notice",
                            "export",       "print",
                            "backup",       "restore",
                            "refused",      "verify",
                            "set-setting",  "change-passphrase",
                            "add-login",    "undo",
                            "sample",       "schedule",
                            "attach-file",  "remove-attachment"}) {
        CAPTURE(act);
        const QString label = actLabel(QString::fromLatin1(act));
        CHECK(label != QString::fromLatin1(act));
        CHECK(label[0].isUpper());
    }
    CHECK(actLabel(u"rename-task"_s) == u"Rename task"_s);
    CHECK(actLabel(u"undo:rename-task"_s) == u"Undo: Rename task"_s);
    CHECK(actLabel(u"redo:rename-task"_s) == u"Redo: Rename task"_s);
    CHECK(actLabel(u"sail-ship"_s) == u"sail-ship"_s);
    CHECK(actLabel(u"undo:sail-ship"_s) == u"Undo: sail-ship"_s);
}

TEST_CASE("durations are shown in working days, hours and minutes", "[audit]")
{
    CHECK(shown<Task>(u"duration"_s, std::int64_t{480}) == u"1 d"_s);
    CHECK(shown<Task>(u"duration"_s, std::int64_t{3 * 480 + 120}) == u"3 d 2 h"_s);
    CHECK(shown<Task>(u"duration"_s, std::int64_t{95}) == u"1 h 35 min"_s);
    CHECK(shown<Task>(u"duration"_s, std::int64_t{480 + 1}) == u"1 d 1 min"_s);
    CHECK(shown<Task>(u"duration"_s, std::int64_t{0}) == u"0 d"_s);
    CHECK(shown<Link>(u"lag"_s, std::int64_t{-960}) == u"-2 d"_s);
    CHECK(shown<Link>(u"lag"_s, std::numeric_limits<std::int64_t>::min())
              .startsWith(u"-19215358410114116 d"_s));
}

TEST_CASE("values of each kind are shown as people write them", "[audit]")
{
    CHECK(shown<Task>(u"start"_s, WallTime::at(QDate(2026, 2, 14), 510).minute)
          == u"2026-02-14 08:30"_s);
    CHECK(shown<Task>(u"start"_s, std::numeric_limits<std::int64_t>::max())
          == u"9223372036854775807"_s);
    CHECK(shown<Project>(u"approved_on"_s, u"2025-12-31"_s) == u"2025-12-31"_s);
    CHECK(shown<Project>(u"budget"_s, std::int64_t{123'456'750}) == u"1,234,567.50 yuan"_s);
    CHECK(shown<Task>(u"milestone"_s, std::int64_t{1}) == u"yes"_s);
    CHECK(shown<Task>(u"milestone"_s, std::int64_t{0}) == u"no"_s);
    CHECK(shown<Task>(u"constraint_type"_s, std::int64_t{4}) == u"Start no earlier than"_s);
    CHECK(shown<Task>(u"constraint_type"_s, std::int64_t{44}) == u"44"_s);
    CHECK(shown<Task>(u"priority"_s, std::int64_t{500}) == u"500"_s);
    CHECK(shown<Link>(u"lag_percent"_s, 12.5) == u"12.5"_s);
    CHECK(shown<Attachment>(u"digest"_s, toBytes(sm3("abc"))) == u"66c7f0f462eeedd9…"_s);
    CHECK(shown<Attachment>(u"digest"_s, QByteArray("\x01\xff")) == u"01ff"_s);
    CHECK(shown<Task>(u"deadline"_s, FieldValue()).isEmpty());
}

TEST_CASE("references are shown by the name of what they point at, else by a short id", "[audit]")
{
    CHECK(shown<Task>(u"parent"_s, kId) == u"路基"_s);
    CHECK(shown<Task>(u"unit"_s, kId) == u"交通局"_s);
    CHECK(shown<OrgUnit>(u"parent"_s, kId) == u"交通局"_s);
    CHECK(shown<Link>(u"successor"_s, kOther) == u"桥梁"_s);
    CHECK(shown<Task>(u"calendar"_s, kId) == u"…099a8057"_s);
    CHECK(shown<Task>(u"parent"_s, kId, {}) == u"…099a8057"_s);
}

TEST_CASE("long text is cut with an ellipsis and never inside a character", "[audit]")
{
    CHECK(shown<Task>(u"note"_s, QString(200, u'长')) == QString(200, u'长'));
    CHECK(shown<Task>(u"note"_s, QString(5'000, u'长')) == QString(200, u'长') + u'…');
    const QString shifted = u"a"_s + u"𠮷"_s.repeated(300);
    const QString text = shown<Task>(u"note"_s, shifted);
    CHECK(text.size() == 200);
    CHECK(text[198].isLowSurrogate());
    CHECK(text.endsWith(u'…'));
}

TEST_CASE("an update is told field by field, with the record's own data on each line", "[audit]")
{
    const Task before = aTask();
    Task after = before;
    after.name = u"桥梁施工"_s;
    after.duration = {960};
    const LogRecord record = recordOf({u"rename-task"_s, {}, {updated(before, after)}});
    const auto lines = describe(record, someName);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].sequence == 12);
    CHECK(lines[0].time == u"2026-02-14 08:30:05"_s);
    CHECK(lines[0].person == u"李明"_s);
    CHECK(lines[0].act == u"Rename task"_s);
    CHECK(lines[0].project == u"P-1"_s);
    CHECK(lines[0].subject == u"Task 桥梁施工"_s);
    CHECK(lines[0].field == u"Name"_s);
    CHECK(lines[0].before == u"路基施工"_s);
    CHECK(lines[0].after == u"桥梁施工"_s);
    CHECK(lines[0].note == u"why"_s);
    CHECK(lines[0].hash == toHex(sm3("x")).first(16));
    CHECK(lines[1].field == u"Duration"_s);
    CHECK(lines[1].before == u"1 d"_s);
    CHECK(lines[1].after == u"2 d"_s);
}

TEST_CASE("a thing whose name did not change is named by the lookup", "[audit]")
{
    const Task before = aTask();
    Task after = before;
    after.priority = 900;
    const LogRecord record = recordOf({u"set-task-field"_s, {}, {updated(before, after)}});
    CHECK(describe(record, someName).at(0).subject == u"Task 路基"_s);
    CHECK(describe(record, {}).at(0).subject == u"Task …099a8057"_s);
}

TEST_CASE("an inserted or deleted thing is one line with its name on the side where it exists",
          "[audit]")
{
    Link link;
    link.id = LinkId(kId);
    link.project = ProjectId(kOther);
    link.predecessor = TaskId(kId);
    link.successor = TaskId(kOther);
    const LogRecord record =
        recordOf({u"delete-tasks"_s, {}, {inserted(aTask()), deleted(aTask()), deleted(link)}});
    const auto lines = describe(record, someName);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].subject == u"Task 路基施工"_s);
    CHECK(lines[0].field == u"Name"_s);
    CHECK(lines[0].before.isEmpty());
    CHECK(lines[0].after == u"路基施工"_s);
    CHECK(lines[1].before == u"路基施工"_s);
    CHECK(lines[1].after.isEmpty());
    CHECK(lines[2].subject == u"Link 路基 → 桥梁"_s);
    CHECK(lines[2].before == u"路基 → 桥梁"_s);
    CHECK(lines[2].after.isEmpty());
}

TEST_CASE("an act without changes is one line, and the program's own acts say so", "[audit]")
{
    LogRecord record = recordOf({u"export"_s, {}, {}});
    record.personName.clear();
    const auto lines = describe(record, someName);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].act == u"Export"_s);
    CHECK(lines[0].subject.isEmpty());
    CHECK(lines[0].note == u"why"_s);
    CHECK(lines[0].person == u"(the program)"_s);
}

TEST_CASE("a record with too many changes says how many are left out", "[audit]")
{
    ChangeSet set{u"import-plan"_s, {}, {}};
    for (int i = 0; i < 30; ++i)
        set.changes.push_back(inserted(aTask()));
    Task after = aTask();
    after.name = u"b"_s;
    after.priority = 1;
    after.uid = 9;
    set.changes.push_back(updated(aTask(), after));
    const LogRecord record = recordOf(set);
    CHECK(describe(record, someName).size() == 33);
    const auto ten = describe(record, someName, 10);
    REQUIRE(ten.size() == 11);
    CHECK(ten[9].field == u"Name"_s);
    CHECK(ten[10].note.contains(u"23"_s));
    const auto most = describe(record, someName, 31);
    REQUIRE(most.size() == 32);
    CHECK(most[31].note.contains(u'2'));
}

TEST_CASE("a payload that cannot be read, or that a newer program wrote, is told in words",
          "[audit]")
{
    LogRecord record = recordOf({u"rename-task"_s, {}, {inserted(aTask())}});
    record.payload.chop(1);
    const auto damaged = describe(record, someName);
    REQUIRE(damaged.size() == 1);
    CHECK(damaged[0].note.contains(u"cannot be read"_s));
    CHECK(damaged[0].note.startsWith(u"why"_s));

    LogRecord newer =
        recordOf({u"rename-task"_s,
                  {},
                  {{EntityKind::Task, ChangeKind::Update, kId, 1, {{3, u"a"_s, u"b"_s}}}}});
    newer.payload.replace("name", "nane");
    const auto lines = describe(newer, someName);
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.back().note.contains(u"task.nane"_s));
}
