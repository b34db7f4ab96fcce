// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealing.h"

#include "crypto/sm3.h"
#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

QByteArray bytesOf(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.bytes().data()),
            static_cast<qsizetype>(secret.bytes().size())};
}

const Argon2Cost kSmall{256, 2, 1};

} // namespace

TEST_CASE("SM4-GCM opens the example of RFC 8998", "[crypto]")
{
    const Secret key(hex("0123456789abcdeffedcba9876543210"));
    const Sealed sealed{hex("00001234567800000000abcd"),
                        hex("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                            "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                            "83de3541e4c2b58177e065a9bf7b62ec")};
    const auto plain = unseal(key, sealed, hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
    REQUIRE_OK(plain);
    CHECK(bytesOf(*plain)
          == hex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                 "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa"));
}

TEST_CASE("what was sealed opens with the same key and context only", "[crypto]")
{
    const Secret key = Secret::random(16);
    for (const qsizetype size : {0, 1, 15, 16, 17, 1000}) {
        const QByteArray plain(size, 'p');
        const Sealed sealed = seal(key, plain, "here");
        CHECK(sealed.nonce.size() == 12);
        CHECK(sealed.bytes.size() == size + 16);
        const auto opened = unseal(key, sealed, "here");
        REQUIRE_OK(opened);
        CHECK(bytesOf(*opened) == plain);
        CHECK(unseal(key, sealed, "there").error().code == ErrorCode::Corrupt);
        CHECK(unseal(Secret::random(16), sealed, "here").error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("a sealed message with any bit flipped or any byte missing does not open", "[crypto]")
{
    const Secret key = Secret::random(16);
    const Sealed good = seal(key, "the data key", "slot");
    const auto flips = [&](QByteArray Sealed::*part) {
        int opened = 0;
        for (qsizetype bit = 0; bit < (good.*part).size() * 8; ++bit) {
            Sealed bad = good;
            (bad.*part)[bit / 8] = static_cast<char>((bad.*part)[bit / 8] ^ (1 << (bit % 8)));
            opened += unseal(key, bad, "slot").has_value() ? 1 : 0;
        }
        return opened;
    };
    CHECK(flips(&Sealed::nonce) == 0);
    CHECK(flips(&Sealed::bytes) == 0);
    for (qsizetype size = 0; size < good.bytes.size(); ++size)
        CHECK_FALSE(unseal(key, {good.nonce, good.bytes.first(size)}, "slot").has_value());
    CHECK_FALSE(unseal(key, {good.nonce.first(11), good.bytes}, "slot").has_value());
}

TEST_CASE("two sealings of the same bytes differ", "[crypto]")
{
    const Secret key = Secret::random(16);
    const Sealed a = seal(key, "same", {});
    const Sealed b = seal(key, "same", {});
    CHECK(a.nonce != b.nonce);
    CHECK(a.bytes != b.bytes);
}

TEST_CASE("a key of a wrong size seals nothing and opens nothing", "[crypto]")
{
    const Sealed good = seal(Secret::random(16), "x", {});
    CHECK(seal(Secret::random(15), "x", {}).bytes.isEmpty());
    CHECK(seal(Secret(), "x", {}).bytes.isEmpty());
    CHECK(unseal(Secret::random(32), good, {}).error().code == ErrorCode::Corrupt);
    CHECK(unseal(Secret(), Sealed{}, {}).error().code == ErrorCode::Corrupt);
}

TEST_CASE("Argon2id gives the keys of its reference implementation", "[crypto]")
{
    const Secret password(QByteArrayView("password"));
    CHECK(bytesOf(argon2id(password, "somesalt", kSmall, 32))
          == hex("9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"));
    CHECK(bytesOf(argon2id(password, "somesalt", {256, 2, 2}, 32))
          == hex("6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"));
    CHECK(bytesOf(argon2id(password, "somesalt", {65'536, 2, 1}, 32))
          == hex("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"));
}

TEST_CASE("a derivation that is not possible gives an empty key", "[crypto]")
{
    CHECK(argon2id(Secret(QByteArrayView("p")), "somesalt", {0, 0, 0}, 16).isEmpty());
}

TEST_CASE("HMAC-SM3 gives the standard's example and follows its definition", "[crypto]")
{
    const QByteArray key = hex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20");
    const QByteArray text =
        QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").repeated(2);
    const QByteArray tag = hmacSm3(Secret(key), text);
    CHECK(tag == hex("ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a"));

    QByteArray inner = key.leftJustified(64, '\0');
    QByteArray outer = inner;
    for (qsizetype i = 0; i < 64; ++i) {
        inner[i] = static_cast<char>(inner[i] ^ 0x36);
        outer[i] = static_cast<char>(outer[i] ^ 0x5c);
    }
    inner += text;
    outer += toBytes(sm3(inner));
    CHECK(tag == toBytes(sm3(outer)));
}
