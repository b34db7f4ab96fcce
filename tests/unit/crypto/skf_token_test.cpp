// SPDX-License-Identifier: GPL-3.0-or-later
// The USB key over libraries made of our own code, with both widths of ULONG.
#include "crypto/skf_token.h"

#include "support/stringify.h"

#include <catch2/generators/catch_generators.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QString library()
{
    return GENERATE(QStringLiteral(ZS_MOCK_SKF_NARROW), QStringLiteral(ZS_MOCK_SKF_WIDE));
}

SkfToken opened(const QString &path, const QString &device = u"GOOD"_s)
{
    auto token = SkfToken::load(path);
    REQUIRE_OK(token);
    REQUIRE_OK(token->open({device, {}, {}}));
    REQUIRE(token->isOpen());
    return *std::move(token);
}

Secret pin(const char *text)
{
    return Secret(QByteArrayView(text));
}

} // namespace

TEST_CASE("a USB key signs, and its signature holds in software and on the key", "[crypto][skf]")
{
    SkfToken token = opened(library());
    REQUIRE_OK(token.enterPin(pin("123456")));
    const auto key = token.publicKey();
    REQUIRE_OK(key);
    const auto signature = token.sign("agree");
    REQUIRE_OK(signature);
    CHECK(key->verify("agree", *signature) == SignatureVerdict::Valid);
    CHECK(token.verify(*key, "agree", *signature) == SignatureVerdict::Valid);
    CHECK(token.verify(*key, "refuse", *signature) == SignatureVerdict::Invalid);
    CHECK(token.verify(*key, "agree", signature->first(10)) == SignatureVerdict::Invalid);
    const Sm2PrivateKey other = Sm2PrivateKey::generate();
    const auto software = other.sign("agree");
    REQUIRE_OK(software);
    CHECK(token.verify(other.publicKey(), "agree", *software) == SignatureVerdict::Valid);
}

TEST_CASE("a wrong PIN is told with the tries that are left, and then the key is locked",
          "[crypto][skf]")
{
    SkfToken token = opened(library());
    CHECK_FALSE(token.sign("agree").has_value()); // nobody logged in
    const auto first = token.enterPin(pin("0000"));
    REQUIRE_FALSE(first.has_value());
    CHECK(first.error().code == ErrorCode::Forbidden);
    CHECK(first.error().message.contains(u'2'));
    CHECK_FALSE(token.enterPin(pin("0001")).has_value());
    CHECK_FALSE(token.enterPin(pin("0002")).has_value());
    const auto locked = token.enterPin(pin("123456"));
    REQUIRE_FALSE(locked.has_value());
    CHECK(locked.error().message.contains(u"locked"_s));
}

TEST_CASE("a key whose signature does not hold signs nothing", "[crypto][skf]")
{
    SkfToken token = opened(library(), u"LIAR"_s);
    REQUIRE_OK(token.enterPin(pin("123456")));
    const auto signature = token.sign("agree");
    REQUIRE_FALSE(signature.has_value());
    CHECK(signature.error().code == ErrorCode::Invalid);
}

TEST_CASE("where there are two keys one has to be named, and by its name", "[crypto][skf]")
{
    auto token = SkfToken::load(library());
    REQUIRE_OK(token);
    CHECK(token->devices().value_or(QStringList()) == QStringList{u"GOOD"_s, u"LIAR"_s});
    CHECK(token->open().error().code == ErrorCode::Conflict);
    CHECK(token->open({u"NONE"_s, {}, {}}).error().code == ErrorCode::NotFound);
    CHECK(token->open({u"GOOD"_s, u"none"_s, {}}).error().code == ErrorCode::NotFound);
    CHECK_FALSE(token->isOpen());
    CHECK_FALSE(token->publicKey().has_value());
    CHECK(token->enterPin(pin("123456")).error().code == ErrorCode::NotFound);
    const Sm2PrivateKey own = Sm2PrivateKey::generate();
    CHECK(token->verify(own.publicKey(), "m", *own.sign("m")) == SignatureVerdict::NotChecked);
    REQUIRE_OK(token->open({u"GOOD"_s, u"office"_s, u"sign"_s}));
}

TEST_CASE("a library that is missing or no SKF library is refused", "[crypto][skf]")
{
    CHECK(SkfToken::load(u"/nowhere/libskf.so"_s).error().code == ErrorCode::NotFound);
    const auto wrong = SkfToken::load(QStringLiteral(ZS_MOCK_PKCS11));
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().detail.contains(u"SKF_"_s));
}
