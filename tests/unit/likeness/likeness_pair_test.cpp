// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness/likeness_pair.h"

#include "likeness/likeness_words.h"
#include "likeness_library.h"
#include "support/stringify.h"

#include <cmath>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Two {
    LikenessIndex index = indexOf(LibraryMaker(3).make(80, 0, 0).projects);
    ComparedProject a;
    ComparedProject b;

    Two()
    {
        a = LibraryMaker(4).project();
        a.id = idNumber<ProjectId>(9, 1);
        a.name = u"青岚区滨河路道路改造工程"_s;
        b = a;
        b.id = idNumber<ProjectId>(9, 2);
    }
    [[nodiscard]] Likeness alike() const { return likenessOf(a, b, index); }
};

} // namespace

TEST_CASE("A copy is wholly alike in every part, and it does not matter which comes first")
{
    Two two;
    const Likeness same = two.alike();
    CHECK(same.parts.size() == kLikenessParts);
    CHECK(std::abs(same.score - 1) < 1e-9);
    two.b.name = u"滨河路提升"_s;
    two.b.longitude += 0.01;
    const Likeness one = two.alike();
    const Likeness other = likenessOf(two.b, two.a, two.index);
    CHECK(one.score < 1);
    CHECK(std::abs(one.score - other.score) < 1e-12);
}

TEST_CASE("What nobody entered is no part of the score")
{
    Two two;
    two.b.longitude = two.b.latitude = 0;
    two.b.scope.clear();
    const Likeness likeness = two.alike();
    CHECK_FALSE(likeness.part(LikenessPartKind::Distance));
    CHECK_FALSE(likeness.part(LikenessPartKind::Content));
    CHECK(std::abs(likeness.score - 1) < 1e-9);
}

TEST_CASE("First and second phase are not the same, a phase of the whole may be")
{
    Two two;
    two.a.name += u"一期"_s;
    two.b.name += u"（二期）"_s;
    const Likeness phases = two.alike();
    CHECK(phases.otherNumber == u"1期 / 2期");
    two.b.name = u"青岚区滨河路道路改造工程"_s;
    const Likeness whole = two.alike();
    CHECK(whole.otherNumber.isEmpty());
    CHECK(whole.score > phases.score);
    CHECK(whole.score >= two.index.settings().duplicateFrom);
    CHECK(phases.score < two.index.settings().duplicateFrom + 0.1);
}

TEST_CASE("Other sections of a road speak against it, by chainage and by their ends")
{
    Two two;
    two.a.name += u"K0+000—K3+100"_s;
    two.b.name += u"K3+100—K8+000"_s;
    CHECK(two.alike().otherSection);
    two.b.name = u"青岚区滨河路道路改造工程K2+000—K8+000"_s;
    CHECK_FALSE(two.alike().otherSection);
    two.a.name = u"滨河路（人民路至解放路）改造"_s;
    two.b.name = u"滨河路（长江路至黄河路）改造"_s;
    CHECK(two.alike().otherSection);
}

TEST_CASE("Every part is told in words")
{
    Two two;
    two.b.longitude += 0.0125;
    two.b.from = two.a.from.addMonths(2);
    const Likeness likeness = two.alike();
    REQUIRE(likeness.part(LikenessPartKind::Name));
    CHECK(partText(*likeness.part(LikenessPartKind::Name)).contains(u"滨河路"));
    CHECK(partText(*likeness.part(LikenessPartKind::Distance)).contains(u"1.2"));
    CHECK_FALSE(partText(*likeness.part(LikenessPartKind::Period)).isEmpty());
    const QString all = likenessText(likeness);
    for (const LikenessPart &part : likeness.parts)
        CHECK(all.contains(partTitle(part.kind)));
}

TEST_CASE("Settings with a missing figure are refused by its name")
{
    const auto wrong = readLikenessSettings("{\"retrieval\":{\"k1\":1}}");
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().detail.contains(u"b"));
    REQUIRE_OK(likenessSettings());
}
