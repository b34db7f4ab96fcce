// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sm2_key.h"

#include "support/stringify.h"

#include <set>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const Argon2Cost kSmall{8, 1, 1};

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

Secret words(const char *text)
{
    return Secret(QByteArrayView(text));
}

/// The example of GB/T 32918.2-2016 on the curve of GB/T 32918.5 (also GM/T 0003.5-2012, A.2).
const QByteArray kExampleX =
    hex("09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020");
const QByteArray kExampleY =
    hex("ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13");
const QByteArray kExampleSignature =
    hex("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
        "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");

QByteArray point(char form, const QByteArray &x, const QByteArray &y)
{
    return form + x + y;
}

Sm2PublicKey exampleKey()
{
    const auto key = Sm2PublicKey::fromBytes(point('\x04', kExampleX, kExampleY));
    REQUIRE_OK(key);
    return *key;
}

Sm2PrivateKey examplePrivate()
{
    const auto key = Sm2PrivateKey::fromSecret(
        Secret(hex("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8")));
    REQUIRE_OK(key);
    return *key;
}

bool isValid(const Sm2PublicKey &key,
             QByteArrayView message,
             QByteArrayView signature,
             QByteArrayView id = kSm2DefaultId)
{
    return key.verify(message, signature, id) == SignatureVerdict::Valid;
}

} // namespace

TEST_CASE("the signature of the standard's example holds under its key", "[crypto][sm2]")
{
    CHECK(isValid(exampleKey(), "message digest", kExampleSignature));
    CHECK(toHex(exampleKey().digestOf("message digest"))
          == u"f0b43e94ba45accaace692ed534382eb17e6ab5a19ce7b31f4486fdfc0d28640"_s);
    CHECK(examplePrivate().publicKey() == exampleKey());
}

TEST_CASE("a signature holds for its message, id and key only", "[crypto][sm2]")
{
    const Sm2PrivateKey key = Sm2PrivateKey::generate();
    const auto signature = key.sign("agree", "li");
    REQUIRE_OK(signature);
    CHECK(signature->size() == kSm2SignatureSize);
    CHECK(isValid(key.publicKey(), "agree", *signature, "li"));
    CHECK_FALSE(isValid(key.publicKey(), "refuse", *signature, "li"));
    CHECK_FALSE(isValid(key.publicKey(), "agree", *signature, "wang"));
    CHECK_FALSE(isValid(key.publicKey(), "agree", *signature));
    CHECK_FALSE(isValid(exampleKey(), "agree", *signature, "li"));
}

TEST_CASE("a signature with any bit flipped, or of another length, does not hold", "[crypto][sm2]")
{
    int held = 0;
    for (qsizetype bit = 0; bit < kSm2SignatureSize * 8; ++bit) {
        QByteArray bad = kExampleSignature;
        bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
        held += isValid(exampleKey(), "message digest", bad) ? 1 : 0;
    }
    CHECK(held == 0);
    CHECK_FALSE(isValid(exampleKey(), "message digest", {}));
    CHECK_FALSE(isValid(exampleKey(), "message digest", kExampleSignature.first(63)));
    CHECK_FALSE(isValid(exampleKey(), "message digest", QByteArray(kExampleSignature + '\0')));
    CHECK_FALSE(isValid(exampleKey(), "message digest", QByteArray(64, '\0')));
    CHECK_FALSE(isValid(exampleKey(), "message digest", QByteArray(64, '\xff')));
}

TEST_CASE("two signatures of one message differ and both hold", "[crypto][sm2]")
{
    const Sm2PrivateKey key = examplePrivate();
    std::set<QByteArray> all;
    for (int i = 0; i < 20; ++i) {
        const auto signature = key.sign("message digest");
        REQUIRE_OK(signature);
        CHECK(isValid(exampleKey(), "message digest", *signature));
        all.insert(*signature);
    }
    CHECK(all.size() == 20);
}

TEST_CASE("a public key is read whole or compressed, and only from a point of the curve",
          "[crypto][sm2]")
{
    const Sm2PublicKey key = exampleKey();
    CHECK(key.bytes() == point('\x04', kExampleX, kExampleY));
    CHECK(key.compressed() == point('\x03', kExampleX, {}));
    const auto again = Sm2PublicKey::fromBytes(key.compressed());
    REQUIRE_OK(again);
    CHECK(*again == key);
    CHECK(key.fingerprint() == sm3(key.bytes()));
    for (const QByteArray &bad : {QByteArray(),
                                  QByteArray(1, '\0'),
                                  QByteArray(65, '\0'),
                                  point('\x04', kExampleX, kExampleX),
                                  point('\x05', kExampleX, kExampleY),
                                  point('\x04', QByteArray(64, '\xff'), {}),
                                  QByteArray(key.bytes() + '\0')})
        CHECK(Sm2PublicKey::fromBytes(bad).error().code == ErrorCode::Invalid);
}

TEST_CASE("secret numbers outside 1 to n - 2 are no keys", "[crypto][sm2]")
{
    CHECK_FALSE(Sm2PrivateKey::fromSecret(Secret(QByteArray(32, '\0'))).has_value());
    CHECK_FALSE(Sm2PrivateKey::fromSecret(Secret(QByteArray(32, '\xff'))).has_value());
    CHECK_FALSE(Sm2PrivateKey::fromSecret(Secret(QByteArray(31, '\1'))).has_value());
    CHECK_FALSE(Sm2PrivateKey::fromSecret(Secret()).has_value());
    const char *order = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123";
    QByteArray n = hex(order);
    CHECK_FALSE(Sm2PrivateKey::fromSecret(Secret(n)).has_value());
    n[31] = 0x22; // n - 1
    CHECK_FALSE(Sm2PrivateKey::fromSecret(Secret(n)).has_value());
    n[31] = 0x21;
    CHECK(Sm2PrivateKey::fromSecret(Secret(n)).has_value());
}

TEST_CASE("a key kept for a passphrase opens with it and no other", "[crypto][sm2]")
{
    const Sm2PrivateKey key = Sm2PrivateKey::generate();
    const auto kept = key.sealedFor(words("right"), kSmall);
    REQUIRE_OK(kept);
    const auto opened = Sm2PrivateKey::opened(*kept, words("right"));
    REQUIRE_OK(opened);
    CHECK(opened->publicKey() == key.publicKey());
    CHECK(Sm2PrivateKey::opened(*kept, words("wrong")).error().code == ErrorCode::Forbidden);
    SealedSm2Key other = *kept;
    other.publicKey = Sm2PrivateKey::generate().publicKey().bytes();
    CHECK(Sm2PrivateKey::opened(other, words("right")).error().code == ErrorCode::Forbidden);
    other = *kept;
    other.sealed.bytes[3] = static_cast<char>(other.sealed.bytes[3] ^ 1);
    CHECK_FALSE(Sm2PrivateKey::opened(other, words("right")).has_value());
    other.publicKey.clear();
    CHECK(Sm2PrivateKey::opened(other, words("right")).error().code == ErrorCode::Invalid);
}

TEST_CASE("a key sealed under a data key opens with that one and its own public key",
          "[crypto][sm2]")
{
    const Sm2PrivateKey key = Sm2PrivateKey::generate();
    const Secret sealing = Secret::random(16);
    const Sealed sealed = key.sealedUnder(sealing);
    CHECK(Sm2PrivateKey::unsealed(sealing, sealed, key.publicKey()).has_value());
    CHECK_FALSE(Sm2PrivateKey::unsealed(Secret::random(16), sealed, key.publicKey()).has_value());
    CHECK_FALSE(Sm2PrivateKey::unsealed(sealing, sealed, exampleKey()).has_value());
}

TEST_CASE("a signature goes to DER and back, and DER has one form", "[crypto][sm2]")
{
    const QByteArray der = sm2SignatureToDer(kExampleSignature);
    CHECK(der.startsWith(hex("3046022100f5a03b06")));
    CHECK(sm2SignatureFromDer(der) == kExampleSignature);
    const QByteArray small = QByteArray(31, '\0') + '\5' + QByteArray(31, '\0') + '\7';
    CHECK(sm2SignatureToDer(small) == hex("3006020105020107"));
    CHECK(sm2SignatureFromDer(hex("3006020105020107")) == small);
    for (const char *bad : {"",
                            "30",
                            "300602010502010700",
                            "30070202000502010 7",
                            "3006020185020107",
                            "3080020105020107 0000",
                            "3003020105",
                            "3109020105020107020101"})
        CHECK(sm2SignatureFromDer(hex(bad)).isEmpty());
    CHECK(sm2SignatureToDer("short").isEmpty());
}

TEST_CASE("an id longer than its length field is refused, not cut", "[crypto][sm2]")
{
    const QByteArray id(8'192, 'i');
    CHECK_FALSE(examplePrivate().sign("m", id).has_value());
    CHECK(exampleKey().verify("m", kExampleSignature, id) == SignatureVerdict::Invalid);
    const auto signature = examplePrivate().sign("m", id.first(8'191));
    REQUIRE_OK(signature);
    CHECK(isValid(exampleKey(), "m", *signature, id.first(8'191)));
}
