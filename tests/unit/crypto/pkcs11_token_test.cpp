// SPDX-License-Identifier: GPL-3.0-or-later
// How a PKCS#11 module is driven, over a module made of our own code.
#include "crypto/pkcs11_token.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

Pkcs11Module module()
{
    auto loaded = Pkcs11Module::load(QStringLiteral(ZS_MOCK_PKCS11));
    REQUIRE_OK(loaded);
    return *std::move(loaded);
}

const Secret kPin(QByteArrayView("1234"));

ErrorCode refused(const Result<Secret> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

} // namespace

TEST_CASE("the tokens that are inserted are told with label and maker", "[crypto][pkcs11]")
{
    const auto all = module().tokens();
    REQUIRE_OK(all);
    REQUIRE(all->size() == 4);
    CHECK((*all)[0].label == u"ONE"_s);
    CHECK((*all)[0].maker == u"mock"_s);
    CHECK((*all)[0].serial == u"0001"_s);
    CHECK((*all)[0].initialised);
    CHECK_FALSE((*all)[3].initialised);
}

TEST_CASE("a token gives the same factor for a challenge each time, and another for another",
          "[crypto][pkcs11]")
{
    const Pkcs11Module tokens = module();
    const auto first = tokens.factor(u"ONE"_s, kPin, "challenge");
    REQUIRE_OK(first);
    CHECK(first->bytes().size() == 32);
    const auto again = tokens.factor(u"ONE"_s, kPin, "challenge", u"sign"_s);
    REQUIRE_OK(again);
    CHECK(*again == *first);
    const auto other = tokens.factor(u"ONE"_s, kPin, "another");
    REQUIRE_OK(other);
    CHECK_FALSE(*other == *first);
    const auto token = tokens.factor(u"TWO"_s, kPin, "challenge", u"a"_s);
    REQUIRE_OK(token);
    CHECK_FALSE(*token == *first);
}

TEST_CASE("a token or key that is not there, or is not the only one, is told", "[crypto][pkcs11]")
{
    const Pkcs11Module tokens = module();
    CHECK(refused(tokens.factor(u"THREE"_s, kPin, "c")) == ErrorCode::NotFound);
    CHECK(refused(tokens.factor(u"BLANK"_s, kPin, "c")) == ErrorCode::NotFound);
    CHECK(refused(tokens.factor(u"ONE"_s, kPin, "c", u"ghost"_s)) == ErrorCode::NotFound);
    CHECK(refused(tokens.factor(u"TWO"_s, kPin, "c")) == ErrorCode::Conflict);
    CHECK(refused(tokens.factor(u"DICE"_s, kPin, "c")) == ErrorCode::Invalid);
}

TEST_CASE("a wrong PIN is forbidden, and after three the token is locked", "[crypto][pkcs11]")
{
    const Pkcs11Module tokens = module();
    const Secret wrong(QByteArrayView("9999"));
    for (int i = 0; i < 3; ++i)
        CHECK(refused(tokens.factor(u"TWO"_s, wrong, "c", u"a"_s)) == ErrorCode::Forbidden);
    const auto locked = tokens.factor(u"TWO"_s, kPin, "c", u"a"_s);
    REQUIRE_FALSE(locked.has_value());
    CHECK(locked.error().message.contains(u"locked"_s));
}

TEST_CASE("a key made on a token is used from then on, and made once", "[crypto][pkcs11]")
{
    const Pkcs11Module tokens = module();
    REQUIRE_OK(tokens.makeKey(u"ONE"_s, kPin, u"second"_s));
    CHECK(tokens.makeKey(u"ONE"_s, kPin, u"second"_s).error().code == ErrorCode::Conflict);
    CHECK(tokens.factor(u"ONE"_s, kPin, "c", u"second"_s).has_value());
    CHECK(refused(tokens.factor(u"ONE"_s, kPin, "c")) == ErrorCode::Conflict);
}

TEST_CASE("a library that is missing or no PKCS#11 module is refused", "[crypto][pkcs11]")
{
    CHECK(Pkcs11Module::load(u"/nowhere/p11.so"_s).error().code == ErrorCode::NotFound);
    CHECK(Pkcs11Module::load(QStringLiteral(ZS_MOCK_SKF_WIDE)).error().code == ErrorCode::NotFound);
}
