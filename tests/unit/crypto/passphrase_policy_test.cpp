// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/passphrase_policy.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const Argon2Cost kSmall{8, 1, 1};
constexpr UtcMillis kMinute = 60'000;
constexpr UtcMillis kDay = 1'440 * kMinute;

Secret words(const char8_t *text)
{
    return Secret(QByteArrayView(reinterpret_cast<const char *>(text)));
}

PassphrasePolicy strict()
{
    PassphrasePolicy p;
    p.minLength = 10;
    p.minClasses = 3;
    p.freeLength = 20;
    p.maxAgeDays = 90;
    p.warnDays = 10;
    p.history = 2;
    p.maxTries = 3;
    p.lockMinutes = 30;
    p.idleMinutes = 15;
    p.sessionMinutes = 480;
    return p;
}

int faults(const char8_t *text, const char16_t *login = u"liming")
{
    return static_cast<int>(passphraseFaults(strict(), words(text), QString(login)).size());
}

} // namespace

TEST_CASE("a passphrase is counted in characters and classes, and a long one in characters only",
          "[crypto][policy]")
{
    CHECK(faults(u8"Gx7#hTq2mW") == 0);
    CHECK(faults(u8"Gx7#hTq2m") == 1);             // nine
    CHECK(faults(u8"gxthqtsmwp") == 1);            // one class
    CHECK(faults(u8"gx7thqtsmw") == 1);            // two
    CHECK(faults(u8"correct horse battery") == 0); // long enough not to need classes
    CHECK(faults(u8"河海江湖山川田野Ab3") == 0);
    CHECK(faults(u8"") >= 2);
}

TEST_CASE("what everybody tries first is refused whatever its length", "[crypto][policy]")
{
    CHECK(faults(u8"P@ssw0rd#9Z") == 1);
    CHECK(faults(u8"Admin#2026x") == 1);
    CHECK(faults(u8"x7#LiMing2Kq") == 1); // the log-in name
    CHECK(faults(u8"x7#LiMing2Kq", u"li") == 0);
    for (const char8_t *run :
         {u8"Kx7#1111wPz", u8"Kx7#abcdWp9", u8"Kx7#9876wPz", u8"Kx7#qWeRp92", u8"Kx7#lkjh92W"})
        CHECK(faults(run) == 1);
    CHECK(faults(u8"Kx7#111wPzq") == 0);
    // in a long sentence a common word is one among many
    CHECK(faults(u8"the password hangs over the old blue door") == 0);
}

TEST_CASE("the last ones cannot come again, an older one can", "[crypto][policy]")
{
    const std::vector<PassphraseTrace> earlier{traceOf(words(u8"Gx7#hTq2mW"), kSmall),
                                               traceOf(words(u8"Hy8$jUr3nX"), kSmall),
                                               traceOf(words(u8"Jz9%kVs4oY"), kSmall)};
    const auto count = [&](const char8_t *text) {
        return passphraseFaults(strict(), words(text), u"li"_s, earlier).size();
    };
    CHECK(count(u8"Gx7#hTq2mW") == 1);
    CHECK(count(u8"Hy8$jUr3nX") == 1);
    CHECK(count(u8"Jz9%kVs4oY") == 0);
    CHECK(count(u8"Lb2&mXt5pZ") == 0);
    CHECK_FALSE(earlier[0].digest.contains("Gx7"));
}

TEST_CASE("a passphrase runs out on its day, and says so before", "[crypto][policy]")
{
    const auto age = [](UtcMillis since) { return passphraseAge(strict(), 0, since); };
    CHECK(age(0).daysLeft == 90);
    CHECK_FALSE(age(79 * kDay).warn);
    CHECK(age(80 * kDay).warn);
    CHECK(age(90 * kDay - 1).daysLeft == 1);
    CHECK_FALSE(age(90 * kDay - 1).expired);
    CHECK(age(90 * kDay).expired);
    CHECK(passphraseAge(strict(), 10 * kDay, 0).daysLeft == 90); // the clock was set back
    PassphrasePolicy never = strict();
    never.maxAgeDays = 0;
    CHECK_FALSE(passphraseAge(never, 0, 9'999 * kDay).expired);
    CHECK(passphraseAge(never, 0, 0).daysLeft == -1);
}

TEST_CASE("too many wrong tries lock for the whole time, also with the clock set back",
          "[crypto][policy]")
{
    CHECK(lockedFor(strict(), 2, 0, 1) == 0);
    CHECK(lockedFor(strict(), 3, 0, 0) == 30 * kMinute);
    CHECK(lockedFor(strict(), 9, 0, 29 * kMinute) == kMinute);
    CHECK(lockedFor(strict(), 3, 0, 30 * kMinute) == 0);
    CHECK(lockedFor(strict(), 3, 100 * kDay, 0) == 30 * kMinute);
}

TEST_CASE("a session locks when idle and ends at its longest", "[crypto][policy]")
{
    CHECK(sessionState(strict(), 0, 0, 15 * kMinute - 1) == SessionState::Open);
    CHECK(sessionState(strict(), 0, 0, 15 * kMinute) == SessionState::Locked);
    CHECK(sessionState(strict(), 0, 470 * kMinute, 480 * kMinute) == SessionState::Over);
    CHECK(sessionState(strict(), 1'000, 1'000, 0) == SessionState::Locked);
    PassphrasePolicy endless = strict();
    endless.idleMinutes = 0;
    endless.sessionMinutes = 0;
    CHECK(sessionState(endless, 0, 0, 999 * kDay) == SessionState::Open);
}

TEST_CASE("the shipped policies grow stricter with the grade, each with its article",
          "[crypto][policy]")
{
    const auto &all = shippedPolicies();
    REQUIRE(all.size() == 5);
    for (const PassphrasePolicy &p : all) {
        CHECK_FALSE(p.article.isEmpty());
        CHECK_FALSE(p.mark.isEmpty());
        CHECK_FALSE(policyText(p).isEmpty());
    }
    CHECK(policyByKey(u"mlps3"_s).secondFactor);
    CHECK(policyByKey(u"topSecret"_s).minLength > policyByKey(u"secret"_s).minLength);
    CHECK(policyByKey(u"topSecret"_s).idleMinutes < policyByKey(u"secret"_s).idleMinutes);
    CHECK(policyByKey(u"nonsense"_s).key == all.front().key);
}

TEST_CASE("policies with a figure missing or out of range are refused", "[crypto][policy]")
{
    const QByteArray good = R"({"policies": [{"key": "k", "name": {"zh": "名", "en": "n"},
        "article": "a", "mark": "K", "minLength": 8, "minClasses": 3, "freeLength": 0,
        "maxAgeDays": 0, "warnDays": 0, "history": 0, "maxTries": 5, "lockMinutes": 1,
        "idleMinutes": 0, "sessionMinutes": 0}]})";
    REQUIRE_OK(parsePolicies(good));
    const auto with = [&](const char *from, const char *to) {
        return parsePolicies(QByteArray(good).replace(from, to)).has_value();
    };
    CHECK_FALSE(with(R"("minLength": 8)", R"("minLength": 0)"));
    CHECK_FALSE(with(R"("minClasses": 3)", R"("minClasses": 5)"));
    CHECK_FALSE(with(R"("maxTries": 5, )", ""));
    CHECK_FALSE(with(R"("article": "a")", R"("article": "")"));
    CHECK_FALSE(parsePolicies(R"({"policies": []})").has_value());
    CHECK_FALSE(parsePolicies("{").has_value());
}
