// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key_slots.h"

#include "key_file_fixture.h"

#include <QFileInfo>

#include <catch2/generators/catch_generators.hpp>

#include <chrono>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

Secret keyOf(KeySlotFile &file,
             const KeyFolder &in,
             const QString &login = u"li"_s,
             const char *phrase = "right")
{
    auto key = file.unlock(login, words(phrase), in.clock);
    REQUIRE_OK(key);
    return *std::move(key);
}

ErrorCode tried(KeySlotFile &file,
                const KeyFolder &in,
                const QString &login = u"li"_s,
                const char *phrase = "wrong")
{
    const auto key = file.unlock(login, words(phrase), in.clock);
    REQUIRE_FALSE(key.has_value());
    return key.error().code;
}

/// Milliseconds until the login may try again, found by trying: the clock moves to just before and
/// just after.
bool mustWaitExactly(KeyFolder &in, const QString &login, UtcMillis wait)
{
    KeySlotFile file = in.opened();
    in.clock.advance(wait - 1);
    const bool stillBusy = tried(file, in, login) == ErrorCode::Busy;
    in.clock.advance(1);
    return stillBusy && tried(file, in, login) == ErrorCode::Forbidden;
}

} // namespace

TEST_CASE("the data key comes back with the right passphrase, also from the file read anew",
          "[crypto]")
{
    const KeyFolder in;
    KeySlotFile made = in.made();
    const Secret key = keyOf(made, in);
    CHECK(key.bytes().size() == 32);
    KeySlotFile read = in.opened();
    CHECK(keyOf(read, in) == key);
    CHECK(read.keySlots().size() == 1);
    CHECK(read.keySlots()[0].login == u"li"_s);
    CHECK(read.keySlots()[0].cost == kCheapCost);
    CHECK(read.keySlots()[0].createdAt == in.clock.now());
}

TEST_CASE("the key file holds neither the data key nor the passphrase and is its owner's alone",
          "[crypto]")
{
    const KeyFolder in;
    KeySlotFile file = in.made();
    const Secret key = keyOf(file, in);
    const QByteArray raw(reinterpret_cast<const char *>(key.bytes().data()), 32);
    const QByteArray bytes = in.bytes();
    CHECK_FALSE(bytes.contains(raw));
    CHECK_FALSE(bytes.contains(raw.toBase64()));
    CHECK_FALSE(bytes.contains(raw.toHex()));
    CHECK_FALSE(bytes.contains("right"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFileInfo(in.path).permissions() & others) == QFile::Permissions());
}

TEST_CASE("a key file is never written over by a new one", "[crypto]")
{
    const KeyFolder in;
    (void)in.made();
    const QByteArray before = in.bytes();
    const auto again =
        KeySlotFile::create(in.path, u"wang"_s, words("other"), in.clock, kCheapCost);
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(in.bytes() == before);
}

TEST_CASE("a log-in needs a name and a passphrase", "[crypto]")
{
    const KeyFolder in;
    CHECK(KeySlotFile::create(in.path, {}, words("x"), in.clock, kCheapCost).error().code
          == ErrorCode::Invalid);
    CHECK(KeySlotFile::create(in.path, u"li"_s, {}, in.clock, kCheapCost).error().code
          == ErrorCode::Invalid);
    CHECK_FALSE(QFile::exists(in.path));
    KeySlotFile file = in.made();
    CHECK(file.changePassphrase(u"li"_s, words("right"), {}, in.clock).error().code
          == ErrorCode::Invalid);
    (void)keyOf(file, in);
}

TEST_CASE("a wrong passphrase and an unknown login get the same error, word for word", "[crypto]")
{
    const KeyFolder in;
    KeySlotFile file = in.made();
    const auto wrong = file.unlock(u"li"_s, words("wrong"), in.clock);
    const auto unknown = file.unlock(u"nobody"_s, words("right"), in.clock);
    REQUIRE_FALSE(wrong.has_value());
    REQUIRE_FALSE(unknown.has_value());
    CHECK(wrong.error().code == ErrorCode::Forbidden);
    CHECK(unknown.error().code == wrong.error().code);
    CHECK(unknown.error().message == wrong.error().message);
    CHECK(unknown.error().detail == wrong.error().detail);
}

TEST_CASE(
    "after the third wrong try a login waits 1 s, then twice as long each time up to 15 minutes",
    "[crypto]")
{
    // an unknown login waits just as long, so that waiting tells nothing
    for (const QString &login : {u"li"_s, u"nobody"_s}) {
        KeyFolder in;
        KeySlotFile file = in.made();
        for (int i = 0; i < 3; ++i)
            CHECK(tried(file, in, login) == ErrorCode::Forbidden);
        CHECK(tried(file, in, login) == ErrorCode::Busy);
        for (const UtcMillis seconds : {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900})
            CHECK(mustWaitExactly(in, login, seconds * 1'000));
    }
}

TEST_CASE("the right passphrase must wait as well, and then ends the waiting", "[crypto]")
{
    KeyFolder in;
    KeySlotFile file = in.made();
    for (int i = 0; i < 3; ++i)
        (void)tried(file, in);
    const auto early = file.unlock(u"li"_s, words("right"), in.clock);
    REQUIRE_FALSE(early.has_value());
    CHECK(early.error().code == ErrorCode::Busy);
    in.clock.advance(1'000);
    (void)keyOf(file, in);
    CHECK(in.opened().keySlots()[0].failures == 0);
    for (int i = 0; i < 3; ++i)
        CHECK(tried(file, in) == ErrorCode::Forbidden);
}

TEST_CASE("the waiting of one login does not keep another out", "[crypto]")
{
    const KeyFolder in;
    KeySlotFile file = in.made();
    REQUIRE_OK(file.addSlot(u"wang"_s, words("hers"), keyOf(file, in), in.clock, kCheapCost));
    for (int i = 0; i < 3; ++i)
        (void)tried(file, in);
    CHECK(tried(file, in) == ErrorCode::Busy);
    (void)keyOf(file, in, u"wang"_s, "hers");
}

TEST_CASE("a clock set back neither shortens the waiting nor locks for ever", "[crypto]")
{
    for (const QString &login : {u"li"_s, u"nobody"_s}) {
        KeyFolder in;
        KeySlotFile file = in.made();
        for (int i = 0; i < 3; ++i)
            (void)tried(file, in, login);
        in.clock.advance(-365LL * 86'400'000);
        CHECK(tried(file, in, login) == ErrorCode::Busy);
        CHECK(mustWaitExactly(in, login, 1'000));
    }
}

TEST_CASE("wrong tries for many unknown logins fill the file only so far", "[crypto]")
{
    KeyFolder in;
    KeySlotFile file = in.made();
    for (int i = 0; i < 80; ++i) {
        in.clock.advance(1);
        CHECK(tried(file, in, u"nobody%1"_s.arg(i)) == ErrorCode::Forbidden);
    }
    CHECK(in.bytes().count("\"name\"") == 64);
    CHECK_FALSE(in.bytes().contains("nobody"));
    for (int i = 0; i < 2; ++i)
        CHECK(tried(file, in, u"nobody79"_s) == ErrorCode::Forbidden);
    CHECK(tried(file, in, u"nobody79"_s) == ErrorCode::Busy);
}

TEST_CASE("another process's wrong tries count", "[crypto]")
{
    const KeyFolder in;
    KeySlotFile one = in.made();
    KeySlotFile other = in.opened();
    (void)tried(one, in);
    (void)tried(other, in);
    (void)tried(one, in);
    CHECK(tried(other, in) == ErrorCode::Busy);
}

TEST_CASE("each slot opens the same data key with its own passphrase", "[crypto]")
{
    const KeyFolder in;
    KeySlotFile file = in.made();
    const Secret key = keyOf(file, in);
    REQUIRE_OK(file.addSlot(u"wang"_s, words("hers"), key, in.clock, kCheapCost));
    CHECK(keyOf(file, in, u"wang"_s, "hers") == key);
    CHECK(tried(file, in, u"wang"_s, "right") == ErrorCode::Forbidden);
    CHECK(tried(file, in, u"li"_s, "hers") == ErrorCode::Forbidden);
    CHECK(file.addSlot(u"wang"_s, words("again"), key, in.clock, kCheapCost).error().code
          == ErrorCode::Conflict);
    CHECK(
        file.addSlot(u"zhao"_s, words("his"), Secret::random(32), in.clock, kCheapCost).error().code
        == ErrorCode::Invalid);
    CHECK(file.keySlots().size() == 2);
}

TEST_CASE("a changed passphrase keeps the data key, and the old one opens no more", "[crypto]")
{
    const KeyFolder in;
    KeySlotFile file = in.made();
    const Secret key = keyOf(file, in);
    const QByteArray saltBefore = file.keySlots()[0].salt;
    CHECK(file.changePassphrase(u"li"_s, words("wrong"), words("new"), in.clock).error().code
          == ErrorCode::Forbidden);
    REQUIRE_OK(file.changePassphrase(u"li"_s, words("right"), words("new"), in.clock));
    CHECK(file.keySlots()[0].salt != saltBefore);
    KeySlotFile read = in.opened();
    CHECK(tried(read, in, u"li"_s, "right") == ErrorCode::Forbidden);
    CHECK(keyOf(read, in, u"li"_s, "new") == key);
}

TEST_CASE("a revoked slot opens no more, and the last one cannot be revoked", "[crypto]")
{
    const KeyFolder in;
    KeySlotFile file = in.made();
    CHECK(file.revoke(u"li"_s).error().code == ErrorCode::Invalid);
    REQUIRE_OK(file.addSlot(u"wang"_s, words("hers"), keyOf(file, in), in.clock, kCheapCost));
    CHECK(file.revoke(u"nobody"_s).error().code == ErrorCode::NotFound);
    KeySlotFile stale = in.opened();
    REQUIRE_OK(file.revoke(u"wang"_s));
    CHECK(tried(file, in, u"wang"_s, "hers") == ErrorCode::Forbidden);
    CHECK(tried(stale, in, u"wang"_s, "hers")
          == ErrorCode::Forbidden); // it reads the file before it opens
    CHECK(in.opened().keySlots().size() == 1);
    (void)keyOf(stale, in);
}

TEST_CASE("a file has no head until one is remembered, then the last one remembered", "[crypto]")
{
    const KeyFolder in;
    KeySlotFile file = in.made();
    const Secret key = keyOf(file, in);
    const auto none = file.head(key);
    REQUIRE_OK(none);
    CHECK_FALSE(none->has_value());
    for (const std::int64_t sequence : {1LL, 2LL, 4'000'000'000'000'000'000LL, 3LL}) {
        const KeySlotFile::Head head{sequence,
                                     sm3(QByteArray::number(static_cast<qlonglong>(sequence)))};
        REQUIRE_OK(file.rememberHead(head, key));
        const auto back = in.opened().head(key);
        REQUIRE_OK(back);
        REQUIRE(back->has_value());
        CHECK((*back)->sequence == sequence);
        CHECK((*back)->hash == head.hash);
    }
}

TEST_CASE("a head rewritten leaves the slots byte for byte, and slots saved leave the head",
          "[crypto]")
{
    const KeyFolder in;
    KeySlotFile file = in.made();
    const Secret key = keyOf(file, in);
    const QByteArray before = in.bytes();
    REQUIRE_OK(file.rememberHead({7, sm3("seven")}, key));
    const QByteArray after = in.bytes();
    CHECK(after.size() == before.size());
    CHECK(after.first(256) != before.first(256));
    CHECK(after.sliced(256) == before.sliced(256));
    CHECK(after[255] == '\n');
    REQUIRE_OK(file.addSlot(u"wang"_s, words("hers"), key, in.clock, kCheapCost));
    CHECK(in.bytes().first(256) == after.first(256));
    CHECK((*in.opened().head(key))->sequence == 7);
}

TEST_CASE("where the key file cannot be rewritten the right passphrase opens all the same",
          "[crypto]")
{
    KeyFolder in;
    Secret key;
    {
        KeySlotFile file = in.made();
        key = keyOf(file, in);
    }
    // a name so long that neither a lock nor a new file fits beside it: holds for root too, unlike
    // permissions
    const QString longPath = in.folder.filePath(QString(254, u'k'));
    REQUIRE(QFile::copy(in.path, longPath));
    in.path = longPath;
    const QByteArray before = in.bytes();
    KeySlotFile file = in.opened();
    CHECK(keyOf(file, in) == key);
    for (int i = 0; i < 3; ++i)
        CHECK(tried(file, in) == ErrorCode::Forbidden);
    CHECK(tried(file, in) == ErrorCode::Busy); // counted for as long as the program runs
    in.clock.advance(1'000);
    CHECK(keyOf(file, in) == key);
    CHECK(file.addSlot(u"wang"_s, words("hers"), key, in.clock, kCheapCost).error().code
          == ErrorCode::ReadOnly);
    CHECK(in.bytes() == before);
}

TEST_CASE("a key file without write permission is opened, and says why it cannot be changed",
          "[crypto]")
{
    const KeyFolder in;
    KeySlotFile file = in.made();
    const Secret key = keyOf(file, in);
    REQUIRE(QFile::setPermissions(in.path, QFile::ReadOwner));
    REQUIRE(QFile::setPermissions(in.folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const bool rootWritesAnyway = QFile(in.path).open(QIODevice::ReadWrite);
    KeySlotFile read = in.opened();
    CHECK(keyOf(read, in) == key);
    if (!rootWritesAnyway) {
        CHECK(read.rememberHead({1, sm3("x")}, key).error().code == ErrorCode::ReadOnly);
        CHECK(read.revoke(u"li"_s).error().code == ErrorCode::ReadOnly);
    }
    QFile::setPermissions(in.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("how long a known and an unknown login take at full cost", "[.][bench]")
{
    KeyFolder in;
    auto file = KeySlotFile::create(in.path, u"li"_s, words("right"), in.clock);
    REQUIRE_OK(file);
    const auto millis = [&](const QString &login) {
        in.clock.advance(16 * 60 * 1'000);
        const auto start = std::chrono::steady_clock::now();
        CHECK(tried(*file, in, login) == ErrorCode::Forbidden);
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
            .count();
    };
    double known = 0;
    double unknown = 0;
    constexpr int kRounds = 20;
    for (int i = 0; i < kRounds; ++i) {
        known += millis(u"li"_s);
        unknown += millis(u"nobody"_s);
    }
    WARN("known " << known / kRounds << " ms, unknown " << unknown / kRounds << " ms");

    const Secret key = Secret::random(32);
    const auto start = std::chrono::steady_clock::now();
    for (int i = 1; i <= 1'000; ++i)
        REQUIRE_OK(file->rememberHead({i, {}}, key));
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    WARN("remembering a head: " << took.count() * 1'000 << " us");
}

TEST_CASE("a changed passphrase leaves its day and traces of the earlier ones, newest first",
          "[crypto]")
{
    KeyFolder in;
    KeySlotFile file = in.made();
    CHECK_FALSE(in.bytes().contains("earlier")); // as older programs write it
    CHECK(in.opened().keySlots()[0].changedAt == in.clock.now());
    in.clock.advance(1'000);
    REQUIRE_OK(file.changePassphrase(u"li"_s, words("right"), words("second"), in.clock));
    in.clock.advance(1'000);
    REQUIRE_OK(file.changePassphrase(u"li"_s, words("second"), words("third"), in.clock));
    const KeySlotFile read = in.opened();
    const KeySlot &slot = read.keySlots()[0];
    CHECK(slot.changedAt == in.clock.now());
    CHECK(slot.createdAt == in.clock.now() - 2'000);
    REQUIRE(slot.earlier.size() == 2);
    CHECK(argon2id(words("second"), slot.earlier[0].salt, slot.earlier[0].cost, 32)
          == Secret(slot.earlier[0].digest));
    CHECK(argon2id(words("right"), slot.earlier[1].salt, slot.earlier[1].cost, 32)
          == Secret(slot.earlier[1].digest));
    for (int i = 0; i < 30; ++i)
        REQUIRE_OK(file.changePassphrase(u"li"_s, words("third"), words("third"), in.clock));
    CHECK(in.opened().keySlots()[0].earlier.size() == 24);
}

TEST_CASE("limits of the file lock a log-in for their whole time, a known one or not", "[crypto]")
{
    KeyFolder in;
    KeySlotFile file = in.made();
    REQUIRE_OK(file.setLimits({2, 20}));
    CHECK(in.opened().limits() == TryLimits{2, 20});
    const QString login = GENERATE(u"li"_s, u"nobody"_s);
    for (int i = 0; i < 2; ++i)
        CHECK(tried(file, in, login) == ErrorCode::Forbidden);
    CHECK(mustWaitExactly(in, login, 20 * 60'000));
    CHECK(mustWaitExactly(in, login, 20 * 60'000)); // one more wrong try, once more
}
