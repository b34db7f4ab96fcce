// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/work_conflicts.h"

#include "geo/gauss_kruger.h"
#include "geo/shape_measure.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <random>
#include <set>

using namespace zs;

namespace {

const GaussKruger kZone(111);

GeoPoint at(double x, double y)
{
    return kZone.unproject({500'000 + x, 3'300'000 + y});
}

GeoShape rectangle(double x, double y, double width, double height)
{
    return areaShape({at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)});
}

GroundWork work(std::int64_t id, GeoShape shape, QDate from, QDate to, double reach = 0)
{
    return {id, id, id % 3, std::move(shape), reach, from, to};
}

const QDate kMay(2026, 5, 1);

std::vector<GroundWork> randomCity(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> place(0, 3000);
    std::uniform_real_distribution<double> length(-150, 150);
    std::uniform_int_distribution<int> day(0, 400);
    std::vector<GroundWork> works;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = place(random);
        const double y = place(random);
        const QDate from = kMay.addDays(day(random));
        works.push_back(work(static_cast<std::int64_t>(i),
                             lineShape({at(x, y), at(x + length(random), y + length(random))}),
                             from,
                             from.addDays(20 + day(random) / 10),
                             5 + static_cast<double>(i % 7)));
    }
    return works;
}

} // namespace

TEST_CASE("Works that share ground and days are told with area, days and a shared window", "[geo]")
{
    WorkIndex index({work(1, rectangle(0, 0, 100, 20), kMay, kMay.addDays(29)),
                     work(2, rectangle(80, -40, 10, 100), kMay.addDays(20), kMay.addDays(80))});
    const auto found = index.all();
    REQUIRE(found.size() == 1);
    const WorkConflict &c = found.front();
    CHECK(c.kind == ConflictKind::SameTime);
    CHECK(c.squareMetres == Catch::Approx(200).epsilon(1e-4));
    CHECK(c.from == kMay.addDays(20));
    CHECK(c.to == kMay.addDays(29));
    CHECK(c.days == 10);
    CHECK(c.acrossUnits);
    CHECK(c.windowFrom == kMay.addDays(20));
    CHECK(c.windowFrom.daysTo(c.windowTo) == 60);
    const GeoShape ground = index.sharedGround(c);
    CHECK(areaOf(ground) == Catch::Approx(200).epsilon(1e-3));
    CHECK(contains(ground, c.at));
}

TEST_CASE("One place at different times is no conflict unless digging again is asked for", "[geo]")
{
    const std::vector<GroundWork> works{
        work(1, rectangle(0, 0, 100, 20), kMay, kMay.addDays(29)),
        work(2, rectangle(0, 0, 100, 20), kMay.addDays(60), kMay.addDays(90))};
    CHECK(WorkIndex(works).all().empty());
    ConflictRules rules;
    rules.againWithinDays = 20;
    CHECK(WorkIndex(works, rules).all().empty());
    rules.againWithinDays = 365;
    const auto found = WorkIndex(works, rules).all();
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == ConflictKind::DugAgain);
    CHECK(found[0].from == kMay.addDays(29));
    CHECK(found[0].to == kMay.addDays(60));
}

TEST_CASE("Works of one project, without days, or that only touch, are no conflicts", "[geo]")
{
    std::vector<GroundWork> works{
        work(1, rectangle(0, 0, 100, 20), kMay, kMay.addDays(29)),
        work(2, rectangle(0, 0, 100, 20), kMay, kMay.addDays(29)),
        work(3, rectangle(0, 20, 100, 20), kMay, kMay.addDays(29)),
        work(4, rectangle(0, 0, 100, 20), {}, {}),
        work(5, GeoShape{}, kMay, kMay.addDays(29)),
    };
    works[1].group = works[0].group;
    CHECK(WorkIndex(works).all().empty());
}

TEST_CASE("A pipe takes ground as wide as its works reach", "[geo]")
{
    const GeoShape pipe = lineShape({at(0, 0), at(100, 0)});
    const GeoShape hole = pointShape(at(50, 8));
    CHECK(WorkIndex({work(1, pipe, kMay, kMay, 5), work(2, hole, kMay, kMay, 2)}).all().empty());
    const auto found =
        WorkIndex({work(1, pipe, kMay, kMay, 5), work(2, hole, kMay, kMay, 5)}).all();
    REQUIRE(found.size() == 1);
    CHECK(found[0].squareMetres > 1);
}

TEST_CASE("The index finds what comparing each with each finds", "[geo]")
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        const auto works = randomCity(120, seed);
        WorkIndex index(works);
        std::set<std::pair<std::int64_t, std::int64_t>> wanted;
        for (std::size_t i = 0; i < works.size(); ++i) {
            for (std::size_t k = i + 1; k < works.size(); ++k) {
                if (!WorkIndex({works[i], works[k]}).all().empty())
                    wanted.insert(std::minmax(works[i].id, works[k].id));
            }
        }
        std::set<std::pair<std::int64_t, std::int64_t>> got;
        for (const WorkConflict &c : index.all())
            got.insert(std::minmax(works[c.first].id, works[c.second].id));
        CHECK(got == wanted);
        CHECK_FALSE(wanted.empty());
    }
}

TEST_CASE("A changed work has the conflicts that a new index would find", "[geo]")
{
    auto works = randomCity(300, 9);
    WorkIndex index(works);
    const auto moves = randomCity(300, 10);
    for (std::size_t i = 0; i < 300; i += 7) {
        works[i].shape = moves[i].shape;
        works[i].from = moves[i].from;
        works[i].to = moves[i].to;
        const auto got = index.changed(i, works[i]);
        const auto wanted = WorkIndex(works).of(i);
        REQUIRE(got.size() == wanted.size());
        for (std::size_t k = 0; k < got.size(); ++k) {
            CHECK(got[k].first == wanted[k].first);
            CHECK(got[k].second == wanted[k].second);
            CHECK(got[k].squareMetres == Catch::Approx(wanted[k].squareMetres).epsilon(1e-6));
        }
    }
    CHECK(index.all().size() == WorkIndex(works).all().size());
}

TEST_CASE("Plain ground and the general way give the same conflicts", "[geo]")
{
    // the same works, told so that they are no plain ground any more: a line in two parts, an area
    // with a second part that is far away
    std::mt19937 random(21);
    std::uniform_real_distribution<double> size(5, 200);
    for (const unsigned seed : {4U, 5U, 6U}) {
        auto plain = randomCity(150, seed);
        for (std::size_t i = 0; i < plain.size(); i += 3) {
            const double x = size(random) * 10;
            const double y = size(random) * 10;
            plain[i].reach = i % 2 == 0 ? 0 : 8;
            plain[i].shape =
                i % 2 == 0 ? rectangle(x, y, size(random), size(random)) : pointShape(at(x, y));
        }
        auto general = plain;
        for (std::size_t i = 0; i < general.size(); ++i) {
            GeoShape &shape = general[i].shape;
            const GeoShape away = rectangle(20'000 + 10.0 * static_cast<double>(i), 0, 1, 1);
            shape.parts.push_back(shape.kind == ShapeKind::Area ? away.parts.front()
                                                                : shape.parts.front());
        }
        ConflictRules rules;
        rules.againWithinDays = 100;
        WorkIndex one(plain, rules);
        const auto got = one.all();
        const auto wanted = WorkIndex(general, rules).all();
        REQUIRE(got.size() == wanted.size());
        CHECK(got.size() > 5);
        for (std::size_t i = 0; i < got.size(); ++i) {
            CHECK(got[i].first == wanted[i].first);
            CHECK(got[i].second == wanted[i].second);
            CHECK(got[i].kind == wanted[i].kind);
            CHECK(got[i].squareMetres == Catch::Approx(wanted[i].squareMetres).epsilon(1e-6));
            CHECK(distanceOf(got[i].at, wanted[i].at) < 0.01);
            CHECK(contains(one.sharedGround(got[i]), got[i].at));
        }
    }
}
