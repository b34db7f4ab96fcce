// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/profiles.h"

#include "support/stringify.h"

#include <QSet>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray profile(const QByteArray &control)
{
    return R"({"key": "p", "name": {"zh": "名", "en": "n"}, "basis": {"zh": "据", "en": "b"},
              "controls": [)"
           + control + "]}";
}

const QByteArray kGood = R"({"id": "a", "article": "art. 1", "mark": "V",
    "text": {"zh": "甲", "en": "a"}, "does": {"zh": "做", "en": "d"}, "state": "log.chain"})";

bool holdsWith(const QByteArray &from, const QByteArray &to)
{
    QByteArray control = kGood;
    REQUIRE(control.contains(from));
    return parseProfile(profile(control.replace(from, to))).has_value();
}

} // namespace

TEST_CASE("both profiles ship, each control with its article, both languages and who answers",
          "[access]")
{
    const auto &profiles = shippedProfiles();
    REQUIRE(profiles.size() == 2);
    CHECK(profiles[0].key == u"classified"_s);
    CHECK(profiles[1].key == u"mlps3"_s);
    QSet<QString> used;
    for (const ProtectionProfile &p : profiles) {
        CHECK(p.controls.size() >= 15);
        CHECK_FALSE(p.note.text().isEmpty());
        int bySite = 0;
        for (const ProtectionControl &c : p.controls) {
            INFO(c.id.toStdString());
            CHECK_FALSE(c.article.isEmpty());
            CHECK((c.by() == ControlBy::Site || !c.does.en.isEmpty()));
            CHECK((c.by() == ControlBy::Program || !c.site.en.isEmpty()));
            bySite += c.by() == ControlBy::Program ? 0 : 1;
            used.insert(c.stateKey);
        }
        CHECK(bySite > 0); // no program fulfils a profile alone
    }
    for (const QString &key : knownStateKeys()) {
        INFO(key.toStdString());
        CHECK(used.contains(key));
    }
}

TEST_CASE("a control without article, text, answer or with an unknown state is refused", "[access]")
{
    REQUIRE_OK(parseProfile(profile(kGood)));
    CHECK_FALSE(holdsWith(R"("art. 1")", R"("")"));
    CHECK_FALSE(holdsWith(R"("mark": "V")", R"("mark": "X")"));
    CHECK_FALSE(holdsWith(R"("en": "a")", R"("en": "")"));
    CHECK_FALSE(holdsWith(R"("en": "d")", R"("en": "")"));
    CHECK_FALSE(holdsWith("log.chain", "moon.phase"));
    CHECK_FALSE(parseProfile(profile(kGood + ',' + kGood)).has_value());
    CHECK_FALSE(parseProfile(profile({})).has_value());
    CHECK_FALSE(parseProfile("{").has_value());
    CHECK(parseProfile(profile(R"({"id": "b"})")).error().message.contains(u"\"b\""_s));
}

TEST_CASE("text of data is told in the program's language, or in the one there is", "[access]")
{
    CHECK(Bilingual{u"中"_s, u"en"_s}.text() == u"en"_s); // tests run untranslated
    CHECK(Bilingual{u"中"_s, {}}.text() == u"中"_s);
    CHECK(Bilingual{}.text().isEmpty());
}
