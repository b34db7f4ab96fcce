// SPDX-License-Identifier: GPL-3.0-or-later
// Key files on media, and key slots that need one beside the passphrase.
#include "crypto/key_factor.h"

#include "crypto/sm3.h"
#include "key_file_fixture.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct Medium {
    QTemporaryDir folder;
    QString path = folder.filePath(u"li.zskey"_s);

    [[nodiscard]] Secret made() const
    {
        const auto factor = createKeyFile(path);
        REQUIRE_OK(factor);
        return *factor;
    }
};

BroughtFactor asFile(const Secret &factor)
{
    return {FactorKind::File, factor, factorName(factor)};
}

QByteArray bytesOf(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.bytes().data()),
            static_cast<qsizetype>(secret.bytes().size())};
}

} // namespace

TEST_CASE("a key file is read as it was written, and is its owner's alone", "[crypto][factor]")
{
    const Medium medium;
    const Secret factor = medium.made();
    CHECK(factor.bytes().size() == kFactorSize);
    const auto read = readKeyFile(medium.path);
    REQUIRE_OK(read);
    CHECK(*read == factor);
    CHECK(factorName(*read).size() == 8);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
                        | QFileDevice::WriteOther;
    CHECK_FALSE((QFile::permissions(medium.path) & others));
    CHECK(createKeyFile(medium.path).error().code == ErrorCode::Conflict);
    CHECK_FALSE(createKeyFile(medium.folder.filePath(u"no/such/folder"_s)).has_value());
}

TEST_CASE("a key file with any byte changed, cut or grown is refused", "[crypto][factor]")
{
    const Medium medium;
    (void)medium.made();
    QFile file(medium.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    const auto refused = [&](const QByteArray &bytes) {
        REQUIRE(file.resize(0));
        REQUIRE(file.seek(0));
        REQUIRE(file.write(bytes) == bytes.size());
        REQUIRE(file.flush());
        const auto read = readKeyFile(medium.path);
        return !read && read.error().code == ErrorCode::Corrupt;
    };
    int held = 0;
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 1);
        held += refused(bad) ? 0 : 1;
    }
    CHECK(held == 0);
    CHECK(refused({}));
    CHECK(refused(good.first(good.size() - 1)));
    CHECK(refused(QByteArray(good + '\0')));
    CHECK_FALSE(refused(good));
    CHECK(readKeyFile(medium.folder.filePath(u"none"_s)).error().code == ErrorCode::NotFound);
}

TEST_CASE("passphrase and factor are joined by HKDF over HMAC-SM3, as RFC 5869 says",
          "[crypto][factor]")
{
    const Secret passphrase(QByteArray(16, 'p'));
    const Secret factor(QByteArray(32, 'f'));
    const QByteArray salt(16, 's');
    const QByteArray extracted =
        hmacSm3(Secret(salt), QByteArray(bytesOf(passphrase) + bytesOf(factor)));
    const QByteArray expanded =
        hmacSm3(Secret(extracted), QByteArray("zhengshu slot key with factor 1\x01"));
    CHECK(bytesOf(withFactor(passphrase, factor, salt, 16)) == expanded.first(16));
    CHECK(withFactor(passphrase, {}, salt, 16) == passphrase);
    CHECK(withFactor({}, factor, salt, 16).isEmpty());
}

TEST_CASE("a slot with a factor opens with passphrase and factor together only", "[crypto][factor]")
{
    const KeyFolder folder;
    const Medium medium;
    const Secret factor = medium.made();
    KeySlotFile file = folder.made();
    const auto key = file.unlock(u"li"_s, words("right"), folder.clock);
    REQUIRE_OK(key);
    REQUIRE_OK(file.setFactor(u"li"_s, words("right"), {}, asFile(factor), folder.clock));

    KeySlotFile anew = folder.opened();
    CHECK(anew.keySlots().front().factor == FactorKind::File);
    CHECK(anew.keySlots().front().factorName == factorName(factor));
    const auto both = anew.unlock(u"li"_s, words("right"), factor, folder.clock);
    REQUIRE_OK(both);
    CHECK(*both == *key);
    const auto refused = [&](const char *passphrase, const Secret &brought) {
        const auto tried = anew.unlock(u"li"_s, words(passphrase), brought, folder.clock);
        return !tried && tried.error().code == ErrorCode::Forbidden;
    };
    CHECK(refused("right", {}));
    CHECK(refused("wrong", factor));
    REQUIRE_OK(anew.unlock(u"li"_s, words("right"), factor, folder.clock)); // clears the tries
    CHECK(refused("right", Secret::random(kFactorSize)));
}

TEST_CASE("a missing factor and an unknown login get the same words", "[crypto][factor]")
{
    const KeyFolder folder;
    KeySlotFile file = folder.made();
    const Secret factor = Secret::random(kFactorSize);
    REQUIRE_OK(file.setFactor(u"li"_s, words("right"), {}, asFile(factor), folder.clock));
    const auto missing = file.unlock(u"li"_s, words("right"), folder.clock);
    const auto unknown = file.unlock(u"nobody"_s, words("right"), folder.clock);
    REQUIRE_FALSE(missing.has_value());
    REQUIRE_FALSE(unknown.has_value());
    CHECK(missing.error().message == unknown.error().message);
}

TEST_CASE("a slot without a factor takes no notice of one, and its file stays format 1",
          "[crypto][factor]")
{
    const KeyFolder folder;
    KeySlotFile file = folder.made();
    REQUIRE_OK(file.unlock(u"li"_s, words("right"), Secret::random(kFactorSize), folder.clock));
    CHECK(folder.bytes().contains("\"format\":1"));
    CHECK_FALSE(folder.bytes().contains("factor"));
    const Secret factor = Secret::random(kFactorSize);
    REQUIRE_OK(file.setFactor(u"li"_s, words("right"), {}, asFile(factor), folder.clock));
    CHECK(folder.bytes().contains("\"format\":2"));
    CHECK_FALSE(folder.bytes().contains(bytesOf(factor).toBase64()));
    // taken away again, the file is an old one
    REQUIRE_OK(file.setFactor(u"li"_s, words("right"), factor, {}, folder.clock));
    CHECK(folder.bytes().contains("\"format\":1"));
    REQUIRE_OK(folder.opened().unlock(u"li"_s, words("right"), folder.clock));
}

TEST_CASE("a passphrase is changed with the factor and keeps it", "[crypto][factor]")
{
    const KeyFolder folder;
    KeySlotFile file = folder.made();
    const Secret factor = Secret::random(kFactorSize);
    REQUIRE_OK(file.setFactor(u"li"_s, words("right"), {}, asFile(factor), folder.clock));
    CHECK_FALSE(
        file.changePassphrase(u"li"_s, words("right"), words("fresh"), folder.clock).has_value());
    REQUIRE_OK(
        file.changePassphrase(u"li"_s, words("right"), words("fresh"), factor, folder.clock));
    REQUIRE_OK(file.unlock(u"li"_s, words("fresh"), factor, folder.clock));
    CHECK_FALSE(file.unlock(u"li"_s, words("fresh"), folder.clock).has_value());
    CHECK_FALSE(file.setFactor(u"li"_s,
                               words("fresh"),
                               factor,
                               {FactorKind::File, Secret::random(5), {}},
                               folder.clock)
                    .has_value());
}

TEST_CASE("other slots stay as they are, and the challenge for tokens never changes",
          "[crypto][factor]")
{
    const KeyFolder folder;
    KeySlotFile file = folder.made();
    const auto key = file.unlock(u"li"_s, words("right"), folder.clock);
    REQUIRE_OK(key);
    REQUIRE_OK(file.addSlot(u"wang"_s, words("other"), *key, folder.clock, kCheapCost));
    const QByteArray challenge = file.factorChallenge();
    REQUIRE_OK(file.setFactor(
        u"li"_s, words("right"), {}, asFile(Secret::random(kFactorSize)), folder.clock));
    REQUIRE_OK(file.unlock(u"wang"_s, words("other"), folder.clock));
    CHECK(folder.opened().factorChallenge() == challenge);
    const KeyFolder another;
    CHECK(another.made().factorChallenge() != challenge);
}
