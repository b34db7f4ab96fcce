// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/log_record.h"
#include "domain/attachment.h"
#include "domain/project.h"
#include "domain/task.h"
#include "log_builder.h"
#include "support/stringify.h"

#include <bit>
#include <cmath>
#include <limits>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const Uuid kId = Uuid::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057");

/// One update of one task with one field, whose value after the change is `value`.
ChangeSet changing(const FieldValue &value)
{
    return {{}, {}, {{EntityKind::Task, ChangeKind::Update, kId, 3, {{3, FieldValue(), value}}}}};
}

std::int64_t decodedWhole(const QByteArray &payload)
{
    const auto set = decodeChanges(payload);
    REQUIRE_OK(set);
    return std::get<std::int64_t>(set->changes.at(0).fields.at(0).after);
}

bool refuses(const QByteArray &payload)
{
    const auto set = decodeChanges(payload);
    return !set && set.error().code == ErrorCode::Corrupt && !set.error().detail.isEmpty();
}

void checkComesBack(const ChangeSet &set)
{
    const QByteArray payload = encodeChanges(set);
    QStringList unknown;
    const auto back = decodeChanges(payload, &unknown);
    REQUIRE_OK(back);
    CHECK(back->changes == set.changes);
    CHECK(unknown.isEmpty());
    CHECK(encodeChanges(*back) == payload);
}

/// The parts of a payload by hand, so that wrong ones can be made.
struct Hand {
    QByteArray names = QByteArray("\x02\x04task\x04name", 11);
    QByteArray table = QByteArray("\0", 1);
    QByteArray kind = "\x02";
    QByteArray id = kId.toBytes();
    QByteArray version = "\x06";
    QByteArray count = "\x01";
    QByteArray fields = QByteArray("\x01\x00\x03\x01x", 5); // name: null -> "x"

    [[nodiscard]] QByteArray bytes(const QByteArray &changes = "\x01") const
    {
        return "\x01" + names + changes + table + kind + id + version + count + fields;
    }
};

} // namespace

TEST_CASE("no changes are no bytes, and back", "[audit]")
{
    CHECK(encodeChanges({u"log-in"_s, {}, {}}).isEmpty());
    const auto back = decodeChanges({});
    REQUIRE_OK(back);
    CHECK(back->isEmpty());
}

TEST_CASE("inserts, updates and deletes of whole rows come back as they were", "[audit]")
{
    Task task;
    task.id = TaskId(kId);
    task.name = u"路基施工 🚧"_s;
    task.start = WallTime::at(QDate(2026, 2, 14), 510);
    task.version = 5;
    Task later = task;
    later.name.clear();
    later.deadline = WallTime::at(QDate(1960, 1, 1), 0);
    later.unit = OrgUnitId(kId);
    Attachment file;
    file.id = AttachmentId(kId);
    file.digest = QByteArray(32, '\xfe');
    Link link;
    link.lagPercent = -12.5;
    Project project;
    project.budget = Money::yuan(-3);
    project.approvedOn = QDate(2025, 12, 31);
    checkComesBack({{}, {}, {inserted(task)}});
    checkComesBack({{}, {}, {updated(task, later), updated(later, task)}});
    checkComesBack({{}, {}, {inserted(file), inserted(link), deleted(task), inserted(project)}});
}

TEST_CASE("every entity with every field comes back", "[audit]")
{
    ChangeSet set;
    for (const EntityInfo &info : allEntities()) {
        EntityChange change{info.kind, ChangeKind::Update, kId, 1, {}};
        for (std::size_t i = 0; i < info.fields.size(); ++i)
            change.fields.push_back(
                {static_cast<std::uint16_t>(i), static_cast<std::int64_t>(i), u"x"_s});
        set.changes.push_back(change);
    }
    checkComesBack(set);
}

TEST_CASE("values at the edges of each shape come back", "[audit]")
{
    using Limits = std::numeric_limits<std::int64_t>;
    for (const std::int64_t whole : {std::int64_t{0},
                                     std::int64_t{-1},
                                     std::int64_t{63},
                                     std::int64_t{64},
                                     std::int64_t{-65},
                                     Limits::max(),
                                     Limits::min(),
                                     WallTime::kUnset + 1})
        checkComesBack(changing(whole));
    for (const double real : {0.1, -1e308, 5e-324, std::numeric_limits<double>::infinity()})
        checkComesBack(changing(real));
    for (const QString &text : {u""_s,
                                u"\ufeffwith a mark"_s,
                                u"a\0b"_s,
                                u"\uffff\ufffd"_s,
                                u"𠮷野家"_s,
                                QString(5'000, u'长')})
        checkComesBack(changing(text));
    checkComesBack(changing(QByteArray()));
    checkComesBack(changing(QByteArray("\0\xff", 2)));
    checkComesBack(changing(Uuid{}));
    checkComesBack(changing(FieldValue()));
}

TEST_CASE("numbers that are equal have one encoding", "[audit]")
{
    CHECK(encodeChanges(changing(-0.0)) == encodeChanges(changing(0.0)));
    const double otherNan = std::bit_cast<double>(0xfff8'0000'0000'1234);
    CHECK(encodeChanges(changing(otherNan)) == encodeChanges(changing(std::nan(""))));
    CHECK(encodeChanges(changing(u"a\xd800z"_s)) == encodeChanges(changing(u"a\ufffdz"_s)));
}

TEST_CASE("the order of a row's fields does not matter, and one changed twice is one change",
          "[audit]")
{
    ChangeSet set = changing(u"new"_s);
    set.changes[0].fields.push_back({0, kId, Uuid{}});
    const QByteArray payload = encodeChanges(set);
    std::swap(set.changes[0].fields[0], set.changes[0].fields[1]);
    CHECK(encodeChanges(set) == payload);
    const ChangeSet twice{{},
                          {},
                          {{EntityKind::Task,
                            ChangeKind::Update,
                            kId,
                            3,
                            {{3, u"a"_s, u"b"_s}, {0, {}, kId}, {3, u"b"_s, u"c"_s}}}}};
    const ChangeSet once{
        {},
        {},
        {{EntityKind::Task, ChangeKind::Update, kId, 3, {{0, {}, kId}, {3, u"a"_s, u"c"_s}}}}};
    CHECK(encodeChanges(twice) == encodeChanges(once));
}

TEST_CASE("names are written once, however many rows there are", "[audit]")
{
    ChangeSet set;
    for (int i = 0; i < 100; ++i)
        set.changes.push_back(changing(u"x"_s).changes[0]);
    const QByteArray payload = encodeChanges(set);
    CHECK(payload.count("task") == 1);
    CHECK(payload.size() < 100 * 30);
}

TEST_CASE("what is not canonical is refused", "[audit]")
{
    const Hand good;
    REQUIRE(good.bytes() == encodeChanges(changing(u"x"_s)));
    const auto with = [](auto change) {
        Hand hand;
        change(hand);
        return hand.bytes();
    };
    CHECK(refuses(good.bytes() + '\0'));             // bytes after the end
    CHECK(refuses("\x02" + good.bytes().sliced(1))); // another format
    CHECK(refuses(with([](Hand &h) { h.version = QByteArray("\x86\x00", 2); }))); // 3 in two bytes
    CHECK(refuses(with([](Hand &h) { h.count = QByteArray("\x81\x00", 2); })));
    CHECK(refuses(
        with([](Hand &h) { h.version = QByteArray(9, '\xff') + '\x02'; }))); // beyond 64 bits
    CHECK(refuses(with([](Hand &h) { h.version = QByteArray(11, '\xff') + '\x01'; })));
    CHECK(refuses(with([](Hand &h) { h.kind = QByteArray("\0", 1); })));
    CHECK(refuses(with([](Hand &h) { h.kind = "\x04"; })));
    CHECK(refuses(
        with([](Hand &h) { h.fields = QByteArray("\x01\x06\x03\x01x", 5); }))); // unknown shape
    CHECK(refuses(
        with([](Hand &h) { h.fields = QByteArray("\x01\x00\x03\x01\x80", 5); }))); // not UTF-8
    CHECK(refuses(with(
        [](Hand &h) { h.fields = QByteArray("\x01\x00\x03\x02\xc1\x81", 6); }))); // overlong UTF-8
    CHECK(refuses(with(
        [](Hand &h) { h.fields = QByteArray("\x01\x00\x03\x03\xed\xa0\x80", 7); }))); // a surrogate
    CHECK(refuses(with([](Hand &h) {
        h.fields = QByteArray("\x01\x00\x03\x05x", 5);
    }))); // longer than what is there
    CHECK(refuses(with([](Hand &h) {
        h.fields = QByteArray("\x01\x00\x02\x80\0\0\0\0\0\0\0", 11);
    }))); // negative zero
    CHECK(refuses(with([](Hand &h) {
        h.fields = QByteArray("\x01\x00\x02\x7f\xf8\0\0\0\0\0\1", 11);
    })));                                                          // another NaN
    CHECK(refuses(good.bytes("\x02")));                            // more changes than there are
    CHECK(refuses(QByteArray("\x01\x00\x00", 3)));                 // no changes, at length
    CHECK(refuses(QByteArray("\x01\x00\xff\xff\xff\xff\x0f", 7))); // four thousand million changes
}

TEST_CASE("a table of names that is not canonical is refused", "[audit]")
{
    const auto named =
        [](const QByteArray &names, const QByteArray &table, const QByteArray &fields) {
            Hand hand;
            hand.names = names;
            hand.table = table;
            hand.fields = fields;
            return hand.bytes();
        };
    const QByteArray zero("\0", 1);
    const QByteArray field("\x01\x00\x00", 3);
    const QByteArray taskName("\x02\x04task\x04name", 11);
    REQUIRE_FALSE(refuses(named(taskName, zero, field)));
    CHECK(refuses(
        named(QByteArray("\x03\x04task\x04name\x04note", 16), zero, field))); // one not used
    CHECK(refuses(named(QByteArray("\x02\x04name\x04task", 11),
                        "\x01",
                        zero + "\0\0"_ba))); // not in order of first use
    CHECK(refuses(named(QByteArray("\x02\x04task\x04task", 11), zero, field))); // doubled
    CHECK(refuses(named(QByteArray("\x02\x04task\x04Name", 11), zero, field))); // not plain
    CHECK(refuses(named(QByteArray("\x02\x04task\x00", 7), zero, field)));      // empty
    CHECK(refuses(named(taskName, zero, QByteArray("\x02\x00\x00", 3))));       // number of none
    Hand two;
    two.count = "\x02";
    two.fields = field + field;
    CHECK(refuses(two.bytes())); // one field twice
    two.names = QByteArray("\x03\x04task\x04name\x03"
                           "cal",
                           15);
    two.fields = field + QByteArray("\x02\x00\x00", 3);
    CHECK(refuses(two.bytes())); // "cal" behind "name"
}

TEST_CASE(
    "every payload cut short is refused, and every flipped bit gives another value or is refused",
    "[audit]")
{
    ChainBuilder builder(0);
    const ChangeSet set = builder.someRename();
    const QByteArray good = encodeChanges(set);
    for (qsizetype size = 1; size < good.size(); ++size)
        CHECK(refuses(good.first(size)));
    int same = 0;
    int notCanonical = 0;
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray bad = good;
        bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
        QStringList unknown;
        const auto back = decodeChanges(bad, &unknown);
        if (!back)
            continue;
        same += back->changes == set.changes ? 1 : 0;
        notCanonical += unknown.isEmpty() && encodeChanges(*back) != bad ? 1 : 0;
    }
    CHECK(same == 0);
    CHECK(notCanonical == 0);
}

TEST_CASE("random bytes never crash the decoder, and what it takes it writes back the same",
          "[audit]")
{
    std::mt19937 random(9);
    ChainBuilder builder(0);
    int taken = 0;
    for (int round = 0; round < 8'000; ++round) {
        QByteArray bytes = encodeChanges(builder.someRename());
        for (unsigned i = 0; i <= random() % 3; ++i)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                static_cast<char>(random());
        QStringList unknown;
        const auto set = decodeChanges(bytes, &unknown);
        if (!set || !unknown.isEmpty())
            continue;
        ++taken;
        if (encodeChanges(*set) != bytes)
            FAIL("not canonical: " << bytes.toHex().toStdString());
    }
    CHECK(taken > 100); // a changed letter of a name is a sound record, only another one
}

TEST_CASE("entities and fields that the program does not know are passed over and named", "[audit]")
{
    Hand later;
    later.names = QByteArray("\x03\x04task\x04name\x05vapor", 17);
    later.count = "\x02";
    later.fields += QByteArray("\x02\x01\x02\x00", 4);
    QStringList unknown;
    const auto task = decodeChanges(later.bytes(), &unknown);
    REQUIRE_OK(task);
    CHECK(unknown == QStringList{u"task.vapor"_s});
    CHECK(task->changes == changing(u"x"_s).changes);

    Hand other;
    other.names = QByteArray("\x02\x04ship\x04name", 11);
    unknown.clear();
    const auto none = decodeChanges(other.bytes(), &unknown);
    REQUIRE_OK(none);
    CHECK(unknown == QStringList{u"ship"_s});
    CHECK(none->changes.empty());
}

TEST_CASE("a whole number takes no more bytes than it needs", "[audit]")
{
    const qsizetype shortest = encodeChanges(changing(std::int64_t{0})).size();
    CHECK(encodeChanges(changing(std::int64_t{-64})).size() == shortest);
    CHECK(encodeChanges(changing(std::int64_t{64})).size() == shortest + 1);
    CHECK(encodeChanges(changing(std::numeric_limits<std::int64_t>::min())).size() == shortest + 9);
    CHECK(decodedWhole(encodeChanges(changing(std::int64_t{-64}))) == -64);
}

TEST_CASE("a record's changes come with its command and project", "[audit]")
{
    LogRecord record;
    record.sequence = 8;
    record.command = u"undo:rename-task"_s;
    record.project = ProjectId(kId);
    record.payload = encodeChanges(changing(u"x"_s));
    const auto set = changesOf(record);
    REQUIRE_OK(set);
    CHECK(set->command == record.command);
    CHECK(set->project == record.project);
    CHECK(set->changes == changing(u"x"_s).changes);
    record.payload.chop(1);
    CHECK(changesOf(record).error().detail.contains(u"record 8"_s));
}
