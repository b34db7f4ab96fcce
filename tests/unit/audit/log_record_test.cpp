// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/log_record.h"

#include "domain/task.h"
#include "log_builder.h"
#include "support/stringify.h"

#include <QFile>
#include <QRegularExpression>

#include <limits>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// The worked example of FORMAT.md.
LogRecord exampleRecord()
{
    const Uuid task = Uuid::fromString(u"019c5a5a-0000-7000-8000-000000000004");
    LogRecord r;
    r.sequence = 2;
    r.utc = 1'771'027'200'000; // 2026-02-14T00:00:00Z
    r.hybrid = 116'066'038'579'200'001;
    r.device = DeviceId(Uuid::fromString(u"019c5a5a-0000-7000-8000-000000000001"));
    r.person = PersonId(Uuid::fromString(u"019c5a5a-0000-7000-8000-000000000002"));
    r.personName = u"李明"_s;
    r.command = u"rename-task"_s;
    r.project = ProjectId(Uuid::fromString(u"019c5a5a-0000-7000-8000-000000000003"));
    r.projectCode = u"P-1"_s;
    const EntityChange change{
        EntityKind::Task,
        ChangeKind::Update,
        task,
        4,
        {{3, u"路基"_s, u"桥梁"_s}, {11, std::int64_t{480}, std::int64_t{960}}}};
    r.payload = encodeChanges({r.command, r.project, {change}});
    r.previous = sm3("abc");
    r.hash = hashOf(r);
    return r;
}

/// The hex digits of the code block under `heading`; what stands behind "--" is a remark.
QByteArray blockUnder(const QString &page, const QString &heading)
{
    const qsizetype at = page.indexOf(heading);
    REQUIRE(at >= 0);
    const qsizetype start = page.indexOf(u"```"_s, at) + 3;
    QString block = page.sliced(start, page.indexOf(u"```"_s, start) - start);
    block.remove(QRegularExpression(u"--.*"_s)).remove(QRegularExpression(u"\\s"_s));
    return QByteArray::fromHex(block.toLatin1());
}

} // namespace

TEST_CASE("the worked example of the format page is what the program writes", "[audit]")
{
    QFile file(QStringLiteral(ZS_SOURCE_DIR) + u"/src/audit/FORMAT.md"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    const LogRecord r = exampleRecord();
    CHECK(blockUnder(page, u"### Payload"_s) == r.payload);
    CHECK(blockUnder(page, u"### Canonical bytes"_s) == canonicalBytes(r));
    CHECK(blockUnder(page, u"### Hash"_s) == toBytes(r.hash));
    CHECK(toHex(r.hash) == u"a7b9beb4374393ff504cb72bb322b32b3e640390f7842b95293693f9ace11e3f"_s);
}

TEST_CASE("the hash is SM3 over the canonical bytes, and one hasher serves many records", "[audit]")
{
    const ChainBuilder chain(20);
    RecordHasher hasher;
    for (const LogRecord &r : chain.records) {
        CHECK(hashOf(r) == sm3(canonicalBytes(r)));
        CHECK(hasher(r) == r.hash);
    }
}

TEST_CASE("texts are digested as UTF-8, whatever they hold", "[audit]")
{
    LogRecord r;
    for (const QString &text : {u"plain"_s,
                                u"é×ж"_s,
                                u"汉字，标点"_s,
                                u"🚧 𠮷"_s,
                                u"a\0b"_s,
                                u"\ufeffmark"_s,
                                QString(3'000, u'长')}) {
        r.note = text;
        CHECK(canonicalBytes(r).contains(text.toUtf8()));
    }
    r.note = u"\xdc00 half a pair \xd800"_s;
    CHECK(canonicalBytes(r).contains(u"\ufffd half a pair \ufffd"_s.toUtf8()));
}

TEST_CASE("the hybrid clock never falls, whatever the device's clock does", "[audit]")
{
    CHECK(nextHybrid(0, 1'000) == 1'000ull << 16);
    CHECK(nextHybrid(1'000ull << 16, 1'000) == (1'000ull << 16) + 1);
    CHECK(nextHybrid(1'000ull << 16, 1'001) == 1'001ull << 16);
    CHECK(nextHybrid(1'000ull << 16, 5) == (1'000ull << 16) + 1);
    CHECK(nextHybrid(7, -5) == 8);
    std::uint64_t last = 0;
    std::mt19937 random(3);
    for (int i = 0; i < 1'000; ++i) {
        const std::uint64_t next = nextHybrid(
            last, 1'750'000'000'000 + static_cast<UtcMillis>(random() % 100'000) - 50'000);
        if (next <= last)
            FAIL("fell at step " << i);
        last = next;
    }
    CHECK(nextHybrid(0, std::numeric_limits<UtcMillis>::max()) >> 16 == (1ull << 48) - 1);
}
