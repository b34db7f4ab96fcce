// SPDX-License-Identifier: GPL-3.0-or-later
// Floats of a textbook network, summary tasks, and cycles.
#include "scheduled.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

TEST_CASE("floats of a network worked out by hand")
{
    //      b4 --- d5
    // a3 <            > g2      paths: a b d g = 14, a b e g = 11, a c e g = 8, a c f = 11
    //      c1 --- e2 /
    //       '---- f7
    const Scheduled s(aPlan()
                          .task("a", days(3))
                          .task("b", days(4))
                          .task("c", days(1))
                          .task("d", days(5))
                          .task("e", days(2))
                          .task("f", days(7))
                          .task("g", days(2))
                          .link("a", "b")
                          .link("a", "c")
                          .link("b", "d")
                          .link("b", "e")
                          .link("c", "e")
                          .link("c", "f")
                          .link("d", "g")
                          .link("e", "g"));
    const auto floats = [&](const char *name) {
        return std::pair(s[name].totalFloat / 480, s[name].freeFloat / 480);
    };
    using Floats = std::pair<Minutes, Minutes>;
    CHECK(floats("a") == Floats(0, 0));
    CHECK(floats("b") == Floats(0, 0));
    CHECK(floats("c") == Floats(3, 0));
    CHECK(floats("d") == Floats(0, 0));
    CHECK(floats("e") == Floats(3, 3));
    CHECK(floats("f") == Floats(3, 3));
    CHECK(floats("g") == Floats(0, 0));
    CHECK(s["g"].finish == at("2026-03-19 17:00"));
    CHECK(s["e"].lateStart == at("2026-03-16 08:00"));
    CHECK(s["e"].lateFinish == at("2026-03-17 17:00"));
    CHECK(s["c"].critical == false);
    CHECK(s["d"].critical);
    CHECK(s.all().finish == at("2026-03-19 17:00"));
}

TEST_CASE("links of the other types leave the float they should")
{
    const Scheduled s(aPlan()
                          .task("a", days(2))
                          .task("ss", days(1))
                          .task("ff", days(1))
                          .task("end", days(4))
                          .constraint(ConstraintType::StartNoEarlierThan, "2026-03-09 08:00")
                          .link("ss", "end", LinkType::StartToStart, days(1))
                          .link("ff", "end", LinkType::FinishToFinish, days(1)));
    CHECK(s["ss"].totalFloat == days(4)); // may start on Friday, one day before the end task
    CHECK(s["ff"].totalFloat == days(7)); // may end on Wednesday the 11th
    CHECK(s["a"].totalFloat == days(7));
}

TEST_CASE("a summary spans its children and takes the smallest float")
{
    const Scheduled s(aPlan()
                          .task("before", days(1))
                          .summary("s")
                          .task("a", days(2))
                          .summary("inner")
                          .task("b", days(4))
                          .task("c", days(1))
                          .end()
                          .end()
                          .task("long", days(7))
                          .link("before", "a")
                          .link("a", "b"));
    CHECK(s.span("inner") == u"2026-03-02 08:00 - 2026-03-10 17:00"_s);
    CHECK(s.span("s") == u"2026-03-02 08:00 - 2026-03-10 17:00"_s);
    CHECK(s["s"].duration == days(7));
    CHECK(s["s"].totalFloat == 0);
    CHECK(s["s"].critical);
    CHECK(s["s"].lateFinish == at("2026-03-10 17:00"));
}

TEST_CASE("a link to a summary reaches all its children, and one from it waits for the last")
{
    const Scheduled s(aPlan()
                          .task("before", days(2))
                          .summary("s")
                          .task("a", days(1))
                          .summary("inner")
                          .task("b", days(3))
                          .end()
                          .end()
                          .task("after", days(1))
                          .task("with", days(1))
                          .link("before", "s")
                          .link("s", "after")
                          .link("s", "with", LinkType::StartToStart, days(1)));
    CHECK(s.span("a") == u"2026-03-04 08:00 - 2026-03-04 17:00"_s);
    CHECK(s.span("b") == u"2026-03-04 08:00 - 2026-03-06 17:00"_s);
    CHECK(s.span("after") == u"2026-03-09 08:00 - 2026-03-09 17:00"_s);
    CHECK(s["with"].start == at("2026-03-05 08:00"));
    CHECK(s["before"].critical);
    CHECK(s["b"].critical);
    CHECK(s["a"].totalFloat == days(2));
    CHECK(s["a"].freeFloat == 0); // a starts the summary, which `with` waits for
    CHECK(s["b"].freeFloat == 0);
}

TEST_CASE(
    "a summary's no-earlier-than and no-later-than dates and its deadline hold for its children")
{
    const Scheduled s(aPlan()
                          .summary("s")
                          .constraint(ConstraintType::StartNoEarlierThan, "2026-03-04 08:00")
                          .deadline("2026-03-06 17:00")
                          .task("a", days(1))
                          .task("b", days(4))
                          .end()
                          .summary("t")
                          .constraint(ConstraintType::FinishNoLaterThan, "2026-03-04 17:00")
                          .task("c", days(1))
                          .end()
                          .task("long", days(20)));
    CHECK(s["a"].start == at("2026-03-04 08:00"));
    CHECK(s["a"].totalFloat == days(2));
    CHECK(s["b"].totalFloat == -days(1));
    CHECK(s["s"].totalFloat == -days(1));
    CHECK(s["s"].deadlineMissed);
    CHECK(s["c"].totalFloat == days(2));
    CHECK_FALSE(s["t"].constraintBroken);
}

TEST_CASE("a cycle is refused and its tasks are named along it")
{
    const auto plan = aPlan()
                          .task("z", days(1))
                          .task("挖土", days(1))
                          .task("垫层", days(1))
                          .task("支模", days(1))
                          .link("z", "挖土")
                          .link("挖土", "垫层")
                          .link("垫层", "支模")
                          .link("支模", "挖土")
                          .build();
    const auto refused = schedule(plan, calendarsOf(plan));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    const QString &message = refused.error().message;
    const bool named = message.contains(u"挖土 -> 垫层 -> 支模 -> 挖土"_s)
                       || message.contains(u"垫层 -> 支模 -> 挖土 -> 垫层"_s)
                       || message.contains(u"支模 -> 挖土 -> 垫层 -> 支模"_s);
    CAPTURE(message);
    CHECK(named);

    const std::vector<int> cycle = findCycle(plan);
    REQUIRE(cycle.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        const int next = cycle[(i + 1) % 3];
        CHECK(next == (cycle[i] == 3 ? 1 : cycle[i] + 1));
    }
}

TEST_CASE("a link between a summary and its own descendant is a cycle, whichever way it points")
{
    const auto plan = [] {
        return aPlan().summary("s").summary("t").task("a", days(1)).end().end();
    };
    const auto down = plan().link("s", "a").build();
    const auto up = plan().link("a", "s").build();
    for (const Plan &p : {down, up}) {
        auto cycle = findCycle(p);
        std::ranges::sort(cycle);
        CHECK(cycle == std::vector{0, 1, 2});
        CHECK_FALSE(schedule(p, calendarsOf(p)));
    }
}

TEST_CASE("a task linked to itself is a cycle of one; a plan without cycle has none")
{
    CHECK(findCycle(aPlan().task("a", days(1)).link("a", "a").build()) == std::vector{0});
    CHECK(findCycle(aPlan().task("a", days(1)).task("b", days(1)).link("a", "b").build()).empty());
    CHECK(findCycle(Plan()).empty());
}

TEST_CASE("a summary scheduled by hand keeps its dates, and its children theirs")
{
    const Scheduled s(aPlan()
                          .summary("s")
                          .manual("2026-03-09 08:00", "2026-03-11 17:00")
                          .task("a", days(1))
                          .end()
                          .task("next", days(1))
                          .link("s", "next"));
    CHECK(s.span("s") == u"2026-03-09 08:00 - 2026-03-11 17:00"_s);
    CHECK(s["s"].duration == days(3));
    CHECK(s["a"].start == at("2026-03-02 08:00"));
    CHECK(s["next"].start == at("2026-03-12 08:00"));
}
