// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/totp.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray seed(qsizetype size)
{
    return QByteArray("1234567890").repeated(7).first(size);
}

const Secret kSecret(QByteArrayView("12345678901234567890"));
constexpr UtcMillis kAt = 1'111'111'109'000;

} // namespace

TEST_CASE("the codes of RFC 6238 appendix B come out, for each hash", "[crypto][totp]")
{
    struct Row {
        std::int64_t seconds;
        const char16_t *sha1, *sha256, *sha512;
    };
    for (const Row &row : {Row{59, u"94287082", u"46119246", u"90693936"},
                           Row{1111111109, u"07081804", u"68084774", u"25091201"},
                           Row{1111111111, u"14050471", u"67062674", u"99943326"},
                           Row{1234567890, u"89005924", u"91819424", u"93441116"},
                           Row{2000000000, u"69279037", u"90698825", u"38618901"},
                           Row{20000000000, u"65353130", u"77737706", u"47863826"}}) {
        const UtcMillis at = row.seconds * 1'000;
        CHECK(totpCode(Secret(seed(20)), at, {TotpHash::Sha1, 8, 30}) == QString(row.sha1));
        CHECK(totpCode(Secret(seed(32)), at, {TotpHash::Sha256, 8, 30}) == QString(row.sha256));
        CHECK(totpCode(Secret(seed(64)), at, {TotpHash::Sha512, 8, 30}) == QString(row.sha512));
    }
}

TEST_CASE("a code is right one step before and after its own, and not two", "[crypto][totp]")
{
    const QString code = totpCode(kSecret, kAt);
    CHECK(code.size() == 6);
    const std::int64_t step = kAt / 30'000;
    for (int off = -3; off <= 3; ++off) {
        const auto found = totpStep(kSecret, code, kAt + off * 30'000, -1);
        CHECK(found.has_value() == (off >= -1 && off <= 1));
        CHECK(found.value_or(step) == step);
    }
}

TEST_CASE("a code opens once, and no earlier one after it", "[crypto][totp]")
{
    const auto used = totpStep(kSecret, totpCode(kSecret, kAt), kAt, -1);
    REQUIRE(used.has_value());
    CHECK_FALSE(totpStep(kSecret, totpCode(kSecret, kAt), kAt + 1'000, *used).has_value());
    CHECK_FALSE(totpStep(kSecret, totpCode(kSecret, kAt - 30'000), kAt, *used).has_value());
    const UtcMillis later = kAt + 30'000;
    CHECK(totpStep(kSecret, totpCode(kSecret, later), later, *used) == *used + 1);
}

TEST_CASE("wrong codes, other lengths and a time before 1970 are refused", "[crypto][totp]")
{
    const QString code = totpCode(kSecret, kAt);
    CHECK_FALSE(totpStep(kSecret, u"000000", kAt, -1).has_value());
    CHECK_FALSE(totpStep(kSecret, QString(code + u'0'), kAt, -1).has_value());
    CHECK_FALSE(totpStep(kSecret, u"", kAt, -1).has_value());
    CHECK_FALSE(totpStep(Secret::random(20), code, kAt, -1).has_value());
    CHECK_FALSE(totpStep(kSecret, code, -kAt, -1).has_value());
    CHECK(totpCode(kSecret, -1).isEmpty());
    CHECK(totpCode(Secret(), kAt).isEmpty());
    CHECK(totpCode(kSecret, kAt, {TotpHash::Sha1, 9, 30}).isEmpty());
    CHECK(totpCode(kSecret, kAt, {TotpHash::Sha1, 6, 0}).isEmpty());
}

TEST_CASE("base32 is written as people type it and read as they do", "[crypto][totp]")
{
    CHECK(toBase32(kSecret) == u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s);
    for (const QString &typed :
         {u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s, u"gezd gnbv-gy3t qojq GEZD GNBV GY3T QOJQ"_s}) {
        const auto read = fromBase32(typed);
        REQUIRE_OK(read);
        CHECK(*read == kSecret);
    }
    for (std::size_t size = 1; size <= 20; ++size) {
        const Secret secret = Secret::random(size);
        const auto read = fromBase32(toBase32(secret));
        REQUIRE_OK(read);
        CHECK(*read == secret);
    }
    for (const QString &bad :
         {u""_s, u"A"_s, u"ABC"_s, u"ABCDEF"_s, u"AB1D"_s, u"密码"_s, u"AB8A"_s})
        CHECK(fromBase32(bad).error().code == ErrorCode::Invalid);
}

TEST_CASE("the provisioning address names issuer, person and settings", "[crypto][totp]")
{
    const QString uri = totpUri(kSecret, u"政枢"_s, u"li ming"_s, {TotpHash::Sha256, 8, 60});
    CHECK(uri
          == u"otpauth://totp/%E6%94%BF%E6%9E%A2:li%20ming?secret="
             "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%E6%94%BF%E6%9E%A2"
             "&algorithm=SHA256&digits=8&period=60"_s);
    CHECK(newTotpSecret().bytes().size() == 20);
}
