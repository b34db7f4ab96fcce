// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/chain_verifier.h"

#include "log_builder.h"
#include "support/stringify.h"

#include <algorithm>
#include <chrono>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

using Records = std::vector<LogRecord>;

ChainReport verified(const Records &records, const std::optional<ChainHead> &head = {})
{
    ChainVerifier verifier;
    for (const LogRecord &r : records)
        verifier.feed(r);
    return verifier.finish(head);
}

ChainReport verifiedExpecting(const Records &records, const std::optional<ChainHead> &head)
{
    ChainVerifier verifier;
    verifier.expect(head);
    for (const LogRecord &r : records)
        verifier.feed(r);
    return verifier.finish(head);
}

/// Numbers the records anew from place `from` on, as they stand, without new hashes.
void renumber(Records &records, std::size_t from)
{
    for (std::size_t i = from; i < records.size(); ++i)
        records[i].sequence = static_cast<std::int64_t>(i) + 1;
}

/// Links and hashes anew from place `from` on: what a forger with the program's own code would do.
void reseal(Records &records, std::size_t from)
{
    for (std::size_t i = from; i < records.size(); ++i) {
        records[i].previous = i == 0 ? Digest{} : records[i - 1].hash;
        records[i].hash = hashOf(records[i]);
    }
}

void flipBit(QString &text, std::mt19937 &random)
{
    const qsizetype at = static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()));
    text[at] = QChar(static_cast<char16_t>(text[at].unicode() ^ 1u));
}

void flipBit(QByteArray &bytes, std::mt19937 &random)
{
    const qsizetype at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
}

/// Alters one stored field of the record in some way.
void alter(LogRecord &r, std::mt19937 &random)
{
    switch (random() % 6) {
    case 0:
        r.utc ^= std::int64_t{1} << (random() % 63);
        break;
    case 1:
        r.hybrid ^= std::uint64_t{1} << (random() % 64);
        break;
    case 2:
        flipBit(r.personName, random);
        break;
    case 3:
        r.hash[random() % 32] ^= static_cast<std::uint8_t>(1u << (random() % 8));
        break;
    case 4:
        r.previous[random() % 32] ^= static_cast<std::uint8_t>(1u << (random() % 8));
        break;
    default:
        if (r.payload.isEmpty())
            flipBit(r.note, random);
        else
            flipBit(r.payload, random);
    }
}

std::uint64_t flipped(std::uint64_t value, unsigned bit)
{
    return value ^ std::uint64_t{1} << bit;
}

Uuid flipped(Uuid id, std::size_t bit)
{
    id.bytes[bit / 8] ^= static_cast<std::uint8_t>(1u << (bit % 8));
    return id;
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

/// The record with each single bit of its fields of fixed size flipped.
Records flipsOfFixedFields(const LogRecord &good)
{
    Records all;
    const auto add = [&](auto change) { change(all.emplace_back(good)); };
    for (unsigned bit = 0; bit < 64; ++bit) {
        add([&](LogRecord &r) {
            r.sequence =
                static_cast<std::int64_t>(flipped(static_cast<std::uint64_t>(r.sequence), bit));
        });
        add([&](LogRecord &r) {
            r.utc = static_cast<UtcMillis>(flipped(static_cast<std::uint64_t>(r.utc), bit));
        });
        add([&](LogRecord &r) { r.hybrid = flipped(r.hybrid, bit); });
    }
    for (std::size_t bit = 0; bit < 128; ++bit) {
        add([&](LogRecord &r) { r.device = DeviceId(flipped(r.device.value(), bit)); });
        add([&](LogRecord &r) { r.person = PersonId(flipped(r.person.value(), bit)); });
        add([&](LogRecord &r) { r.project = ProjectId(flipped(r.project.value(), bit)); });
    }
    for (qsizetype bit = 0; bit < 256; ++bit) {
        add([&](LogRecord &r) { r.previous = digestFromBytes(flipped(toBytes(r.previous), bit)); });
        add([&](LogRecord &r) { r.hash = digestFromBytes(flipped(toBytes(r.hash), bit)); });
    }
    return all;
}

/// The record with each single bit of its texts, as stored, and of its payload flipped.
Records flipsOfSizedFields(const LogRecord &good)
{
    Records all;
    for (QString LogRecord::*text :
         {&LogRecord::personName, &LogRecord::command, &LogRecord::projectCode, &LogRecord::note}) {
        const QByteArray stored = (good.*text).toUtf8();
        for (qsizetype bit = 0; bit < stored.size() * 8; ++bit)
            all.emplace_back(good).*text = QString::fromUtf8(flipped(stored, bit));
    }
    for (qsizetype bit = 0; bit < good.payload.size() * 8; ++bit)
        all.emplace_back(good).payload = flipped(good.payload, bit);
    return all;
}

} // namespace

TEST_CASE("an untouched chain holds, with and without a head", "[audit]")
{
    const ChainBuilder chain(50);
    const ChainReport report = verified(chain.records);
    CHECK(report.holds());
    CHECK(report.records == 50);
    CHECK(report.head == chain.head());
    CHECK(verified(chain.records, chain.head()).holds());
    CHECK(verified({}).holds());
    CHECK(verified({}).head == ChainHead{});
}

TEST_CASE("a log that has grown since its head was remembered holds", "[audit]")
{
    const ChainBuilder chain(50);
    for (const std::size_t at : {0u, 1u, 30u, 48u}) {
        const ChainHead earlier{chain.records[at].sequence, chain.records[at].hash};
        CHECK(verified(chain.records, earlier).holds());
        CHECK(verifiedExpecting(chain.records, earlier).holds());
    }
    CHECK(verified(chain.records, ChainHead{}).holds()); // remembered before the first record
    CHECK(verifiedExpecting(chain.records, {}).holds());
}

TEST_CASE("any tampering at any place is found, and the first bad record is named", "[audit]")
{
    std::mt19937 random(2026);
    const ChainBuilder chain(60);
    for (int round = 0; round < 1'000; ++round) {
        Records bad = chain.records;
        const std::size_t at = random() % (bad.size() - 1);
        const auto first = static_cast<std::int64_t>(at) + 1;
        const auto place = bad.begin() + static_cast<std::ptrdiff_t>(at);
        const auto kind = static_cast<int>(random() % 7);
        CAPTURE(round, at, kind);
        std::optional<ChainFault> fault;
        switch (kind) {
        case 0:
            alter(bad[at], random);
            break;
        case 1: // removed
            bad.erase(place);
            fault = ChainFault::MissingRecord;
            break;
        case 2: // removed, and the rest renumbered
            bad.erase(place);
            renumber(bad, at);
            fault = ChainFault::BrokenLink;
            break;
        case 3: // exchanged with a later one
            std::swap(bad[at], bad[at + 1 + random() % (bad.size() - at - 1)]);
            fault = ChainFault::OutOfOrder;
            break;
        case 4: { // a copy of another record put in, and the rest renumbered
            const LogRecord copy = bad[(at + 1 + random() % (bad.size() - 1)) % bad.size()];
            bad.insert(place, copy);
            renumber(bad, at);
            break;
        }
        case 5: { // an earlier record repeated as it is
            const LogRecord copy = bad[random() % (at + 1)];
            bad.insert(place + 1, copy);
            CHECK(verified(bad).broken == ChainBreak{first + 1, ChainFault::OutOfOrder});
            continue;
        }
        default: // cut off behind this record
            bad.erase(place + 1, bad.end());
            CHECK(verified(bad).holds()); // a shorter chain is as consistent as the whole one ...
            CHECK(verified(bad, chain.head()).broken
                  == ChainBreak{first + 1, ChainFault::Truncated});
            CHECK(verifiedExpecting(bad, chain.head()).broken
                  == ChainBreak{first + 1, ChainFault::Truncated});
            continue;
        }
        const ChainReport report = verified(bad, chain.head());
        REQUIRE(report.broken);
        CHECK(report.broken->sequence == first);
        if (fault)
            CHECK(report.broken->fault == *fault);
        CHECK(report.head.sequence == first - 1);
        CHECK(report.records == static_cast<std::int64_t>(bad.size()));
        CHECK(verifiedExpecting(bad, chain.head()).broken == report.broken);
    }
}

TEST_CASE("every bit of every stored field of a record counts", "[audit]")
{
    const ChainBuilder chain(3);
    LogRecord good = chain.records[1];
    good.note = u"备注 note"_s;
    good.project = ProjectId(Uuid::fromString(u"01890000-0000-7000-8000-000000000001"));
    good.projectCode = u"2026-01"_s;
    good.payload = QByteArray("any bytes");
    good.hash = hashOf(good);
    REQUIRE(verified({chain.records[0], good}).holds());

    Records all = flipsOfFixedFields(good);
    std::ranges::copy(flipsOfSizedFields(good), std::back_inserter(all));
    CHECK(all.size() > 1'400);
    const auto unnoticed = std::ranges::count_if(all, [&](const LogRecord &bad) {
        const ChainReport report = verified({chain.records[0], bad});
        return !report.broken || report.broken->sequence != 2;
    });
    CHECK(unnoticed == 0);
}

TEST_CASE("a field's end cannot be moved into the next field", "[audit]")
{
    const ChainBuilder chain(1);
    LogRecord a = chain.records[0];
    a.command = u"ab"_s;
    a.projectCode = u"c"_s;
    a.note = u"d"_s;
    a.payload = "e";
    LogRecord b = a;
    b.command = u"a"_s;
    b.projectCode = u"bc"_s;
    CHECK(hashOf(a) != hashOf(b));
    b = a;
    b.note = u"de"_s;
    b.payload.clear();
    CHECK(hashOf(a) != hashOf(b));
}

TEST_CASE("a record rewritten with a good hash shows where the next one does not follow", "[audit]")
{
    const ChainBuilder chain(20);
    Records bad = chain.records;
    bad[9].note = u"rewritten"_s;
    bad[9].hash = hashOf(bad[9]);
    CHECK(verified(bad).broken == ChainBreak{11, ChainFault::BrokenLink});
}

TEST_CASE("a chain forged whole to its end is told by the remembered head alone", "[audit]")
{
    const ChainBuilder chain(20);
    const ChainHead middle{12, chain.records[11].hash};
    Records bad = chain.records;
    bad[4].note = u"rewritten"_s;
    reseal(bad, 4);
    CHECK(verified(bad).holds());
    CHECK(verified(bad, chain.head()).broken == ChainBreak{20, ChainFault::HeadMismatch});
    CHECK(verified(bad, middle).broken == ChainBreak{12, ChainFault::HeadMismatch});
    CHECK(verifiedExpecting(bad, middle).broken == ChainBreak{12, ChainFault::HeadMismatch});
    CHECK(verifiedExpecting(bad, chain.head()).broken == ChainBreak{20, ChainFault::HeadMismatch});
    const ChainHead before{3, chain.records[2].hash};
    CHECK(verified(bad, before).holds()); // nothing before the forgery was touched
}

TEST_CASE("a whole other log in the place of this one is found", "[audit]")
{
    const ChainBuilder chain(10, 1);
    const ChainBuilder other(30, 2);
    CHECK(verified(other.records).holds());
    CHECK(verified(other.records, chain.head()).broken == ChainBreak{10, ChainFault::HeadMismatch});
    CHECK(verified({}, chain.head()).broken == ChainBreak{1, ChainFault::Truncated});
}

TEST_CASE("each fault has words of its own that name the record", "[audit]")
{
    QStringList seen;
    for (const ChainFault fault : {ChainFault::HashMismatch,
                                   ChainFault::BrokenLink,
                                   ChainFault::MissingRecord,
                                   ChainFault::OutOfOrder,
                                   ChainFault::Truncated,
                                   ChainFault::HeadMismatch}) {
        const QString message = ChainBreak{4711, fault}.message();
        CHECK(message.contains(u"4711"_s));
        CHECK_FALSE(seen.contains(message));
        seen << message;
    }
}

TEST_CASE("verifying small records", "[.][bench]")
{
    const ChainBuilder chain(150'000, 42, 4); // some 200 bytes of payload on average
    qsizetype payload = 0;
    for (const LogRecord &r : chain.records)
        payload += r.payload.size();
    const auto start = std::chrono::steady_clock::now();
    const ChainReport report = verifiedExpecting(chain.records, chain.head());
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    CHECK(report.holds());
    WARN(static_cast<double>(report.records) / took.count()
         << " records/s, " << payload / 150'000 << " bytes of payload each");
}

TEST_CASE("a head that was taken away breaks a log that holds otherwise, behind its last record",
          "[audit]")
{
    ChainVerifier verifier;
    verifier.loseHead();
    const ChainReport report = verifier.finish();
    REQUIRE(report.broken);
    CHECK(report.broken->sequence == 1);
    CHECK(report.broken->fault == ChainFault::HeadLost);
    CHECK_FALSE(report.broken->message().isEmpty());

    Records records = ChainBuilder(4).records;
    ChainVerifier cut;
    cut.loseHead();
    for (std::size_t i = 0; i < 3; ++i)
        cut.feed(records[i]);
    CHECK(cut.finish().broken == ChainBreak{4, ChainFault::HeadLost});

    records[1].utc += 1;
    ChainVerifier altered;
    altered.loseHead();
    for (const LogRecord &record : records)
        altered.feed(record);
    CHECK(altered.finish().broken == ChainBreak{2, ChainFault::HashMismatch});
}
