// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness/likeness_index.h"

#include "likeness_library.h"
#include "support/stringify.h"

#include <cmath>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

ComparedProject named(std::uint32_t number, const QString &name)
{
    ComparedProject p;
    p.id = idNumber<ProjectId>(1, number);
    p.version = 1;
    p.name = name;
    return p;
}

} // namespace

TEST_CASE("A gram that all names have says next to nothing, a rare one much")
{
    LikenessIndex index(likenessSettings().value());
    for (std::uint32_t i = 1; i <= 9; ++i)
        index.put(named(i, u"工程"_s));
    index.put(named(10, u"滨河工程"_s));
    const Gram works = Gram{u'工'} << 16 | u'程';
    const Gram rare = Gram{u'滨'} << 16 | u'河';
    // ln(1 + (N - df + 0.5) / (df + 0.5))
    CHECK(std::abs(index.idf(works) - std::log(1 + 0.5 / 10.5)) < 1e-12);
    CHECK(std::abs(index.idf(rare) - std::log(1 + 9.5 / 1.5)) < 1e-12);
}

TEST_CASE("The index follows what changes, and then is the same as one built anew")
{
    LibraryMaker maker(7);
    auto library = maker.make(60, 2, 1);
    LikenessIndex index = indexOf(library.projects);
    CHECK(index.follow(library.projects) == 0);
    library.projects[3].name = u"完全不同的名称"_s;
    ++library.projects[3].version;
    const ProjectId gone = library.projects[5].id;
    library.projects.erase(library.projects.begin() + 5);
    library.projects.push_back(maker.project());
    CHECK(index.follow(library.projects) == 3);
    CHECK_FALSE(index.find(gone));
    const LikenessIndex fresh = indexOf(library.projects);
    CHECK(index.size() == fresh.size());
    for (const ComparedProject &project : library.projects) {
        for (const GramCount &gram : gramsOf(normalised(project.name)))
            REQUIRE(index.idf(gram.gram) == fresh.idf(gram.gram));
        const auto a = hitsFor(project, index, 0.3);
        const auto b = hitsFor(project, fresh, 0.3);
        REQUIRE(a.size() == b.size());
        for (std::size_t i = 0; i < a.size(); ++i)
            REQUIRE(a[i].likeness.score == b[i].likeness.score);
    }
}

TEST_CASE("Projects that were replaced over and over do not stay in the index")
{
    LikenessIndex index(likenessSettings().value());
    for (std::uint32_t i = 0; i < 600; ++i)
        index.put(named(i, u"示例路改造%1"_s.arg(i)));
    const std::size_t before = index.bytes();
    for (int round = 0; round < 10; ++round) {
        for (std::uint32_t i = 0; i < 600; ++i)
            index.put(named(i, u"示例路改造%1"_s.arg(i)));
    }
    CHECK(index.size() == 600);
    CHECK(index.bytes() < 4 * before);
}

TEST_CASE("Who lies close by is a candidate, whatever it is called")
{
    LikenessIndex index(likenessSettings().value());
    ComparedProject near = named(1, u"甲乙丙"_s);
    near.longitude = 120;
    near.latitude = 30;
    ComparedProject far = near;
    far.id = idNumber<ProjectId>(1, 2);
    far.name = u"丁戊己"_s;
    far.latitude = 30.5;
    index.put(near);
    index.put(far);
    ComparedProject asked = named(3, u"庚辛壬"_s);
    asked.longitude = 120.005;
    asked.latitude = 30.004;
    const auto found = index.candidates(asked);
    REQUIRE(found.size() == 1);
    CHECK(found[0]->id == near.id);
    CHECK(index.candidates(near).empty()); // itself is none
}
