// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sm2_box.h"

#include "crypto/chunk_cipher.h"
#include "support/stringify.h"

#include <algorithm>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray sealedPart(ChunkCipher &cipher, QByteArrayView plain, std::uint64_t number)
{
    std::ranges::copy(plain, cipher.buffer(static_cast<std::size_t>(plain.size())).begin());
    const auto sealed = cipher.run(number);
    REQUIRE_OK(sealed);
    return sealed->toByteArray();
}

Result<QByteArray> openedPart(ChunkCipher &cipher, QByteArrayView sealed, std::uint64_t number)
{
    std::ranges::copy(sealed, cipher.buffer(static_cast<std::size_t>(sealed.size())).begin());
    return cipher.run(number).transform([](QByteArrayView v) { return v.toByteArray(); });
}

} // namespace

TEST_CASE("a secret encrypted with SM2 opens with the one private key only", "[crypto]")
{
    const Sm2PrivateKey device = Sm2PrivateKey::generate();
    const Secret secret = Secret::random(16);
    const auto box = sm2Encrypted(device.publicKey(), secret);
    REQUIRE_OK(box);
    const auto again = sm2Encrypted(device.publicKey(), secret);
    REQUIRE_OK(again);
    CHECK(*box != *again);
    const auto opened = sm2Decrypted(device, *box);
    REQUIRE_OK(opened);
    CHECK(*opened == secret);
    CHECK(sm2Decrypted(Sm2PrivateKey::generate(), *box).error().code == ErrorCode::Forbidden);
}

TEST_CASE("a box of SM2 with any byte changed or cut off does not open", "[crypto]")
{
    const Sm2PrivateKey device = Sm2PrivateKey::generate();
    const Secret secret = Secret::random(16);
    const auto box = sm2Encrypted(device.publicKey(), secret);
    REQUIRE_OK(box);
    for (qsizetype i = 0; i < box->size(); ++i) {
        QByteArray bad = *box;
        bad[i] = static_cast<char>(bad[i] ^ 1);
        const auto opened = sm2Decrypted(device, bad);
        INFO("byte " << i);
        CHECK((!opened || !(*opened == secret)));
    }
    for (qsizetype size = 0; size < box->size(); ++size)
        CHECK(!sm2Decrypted(device, box->first(size)));
    CHECK(!sm2Decrypted(device, QByteArray(100'000, 'x')));
    CHECK(!sm2Encrypted(device.publicKey(), Secret()));
}

TEST_CASE("parts of a stream open under their own number, key and context only", "[crypto]")
{
    const Secret key = Secret::random(16);
    auto seal = ChunkCipher::make(ChunkCipher::Way::Seal, key, "stream");
    auto open = ChunkCipher::make(ChunkCipher::Way::Open, key, "stream");
    auto other = ChunkCipher::make(ChunkCipher::Way::Open, key, "another");
    REQUIRE_OK(seal);
    REQUIRE_OK(open);
    REQUIRE_OK(other);
    for (const qsizetype size : {0, 1, 16, 1'000, 1 << 20}) {
        const QByteArray plain(size, 'p');
        const QByteArray sealed = sealedPart(*seal, plain, 7);
        CHECK(sealed.size() == size + 16);
        const auto opened = openedPart(*open, sealed, 7);
        REQUIRE_OK(opened);
        CHECK(*opened == plain);
        CHECK(openedPart(*open, sealed, 8).error().code == ErrorCode::Corrupt);
        CHECK(openedPart(*other, sealed, 7).error().code == ErrorCode::Corrupt);
        QByteArray bad = sealed;
        bad[0] = static_cast<char>(bad[0] ^ 1);
        CHECK(openedPart(*open, bad, 7).error().code == ErrorCode::Corrupt);
        CHECK(openedPart(*open, sealed.chopped(1), 7).error().code == ErrorCode::Corrupt);
        // what failed leaves nothing behind for the next part
        CHECK(openedPart(*open, sealed, 7).has_value());
    }
    CHECK(openedPart(*open, QByteArray(5, 'x'), 1).error().code == ErrorCode::Corrupt);
    CHECK(!ChunkCipher::make(ChunkCipher::Way::Seal, Secret::random(5), "x"));
}
