// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/splits.h"

#include "domain/availability.h"
#include "support/stringify.h"

#include <catch2/catch_test_macros.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("interruptions are written in order, joined, and read back as they were", "[domain]")
{
    const QString text = splitsText({{960, 240}, {480, 100}, {480, 380}, {100, 0}});
    CHECK(text == u"480+480;960+240"_s);
    const auto read = splitsFromText(text);
    REQUIRE_OK(read);
    CHECK(*read == std::vector<Split>{{480, 480}, {960, 240}});
    CHECK(splitsFromText(u"")->empty());
}

TEST_CASE("interruptions that cannot be read are named", "[domain]")
{
    for (const QString &bad :
         {u"480"_s, u"a+b"_s, u"480+0"_s, u"-1+5"_s, u"480+1;480+1"_s, u"99999999999+1"_s}) {
        CAPTURE(bad.toStdString());
        const auto read = splitsFromText(bad);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("a task rests at a split only when work goes on behind it", "[domain]")
{
    const std::vector<Split> splits{{480, 60}, {960, 30}};
    CHECK(restBefore(splits, 480, 2000) == 0);
    CHECK(restBefore(splits, 481, 2000) == 60);
    CHECK(restBefore(splits, 2000, 2000) == 90);
    CHECK(restBefore(splits, 960, 960) == 60);
}

TEST_CASE("capacity over time is read, written and asked by the day", "[domain]")
{
    Resource crane;
    crane.maxUnits = 2000;
    const auto spans = availabilityFromText(u"2026-01-01..2026-03-31=500;2026-03-01..=1000");
    REQUIRE_OK(spans);
    CHECK(availabilityText(*spans) == u"2026-01-01..2026-03-31=500;2026-03-01..=1000"_s);
    CHECK(unitsOn(crane, *spans, {2026, 2, 1}) == 500);
    CHECK(unitsOn(crane, *spans, {2026, 3, 15}) == 1000);
    CHECK(unitsOn(crane, *spans, {2025, 12, 31}) == 0);
    CHECK(unitsOn(crane, {}, {2025, 12, 31}) == 2000);
    for (const QString &bad :
         {u"x"_s, u"2026-13-01..=5"_s, u"..=-1"_s, u"2026-02-02..2026-02-01=5"_s})
        CHECK_FALSE(availabilityFromText(bad));
}

TEST_CASE("skills are names between semicolons", "[domain]")
{
    Resource person;
    person.skills = u" 测量;监理 ;;"_s;
    CHECK(skillsOf(person) == QStringList{u"测量"_s, u"监理"_s});
}
