// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_fixture.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMillis kNoon = 1'781'000'000'000;
const Administrator kSystem{kLi, Duty::System};
const Administrator kSecurity{kWang, Duty::Security};

TwoPersonAct pending()
{
    const auto act = proposed(u"appoint-administrator"_s, "Zhou: auditor", kSystem, kNoon);
    REQUIRE_OK(act);
    return *act;
}

ErrorCode refusedFor(const TwoPersonAct &act, const Administrator &by, UtcMillis at = kNoon + 1)
{
    const auto done = decided(act, true, act.content, by, at);
    REQUIRE_FALSE(done.has_value());
    return done.error().code;
}

} // namespace

TEST_CASE("one of the three proposes, another confirms", "[access]")
{
    const TwoPersonAct act = pending();
    CHECK(act.state == TwoPersonAct::State::Pending);
    const auto done = decided(act, true, "Zhou: auditor", kSecurity, kNoon + 1);
    REQUIRE_OK(done);
    CHECK(done->state == TwoPersonAct::State::Confirmed);
    CHECK(done->second == kWang);
    CHECK(done->secondDuty == Duty::Security);
    CHECK(done->decidedAt == kNoon + 1);
    const auto no = decided(act, false, "Zhou: auditor", kSecurity, kNoon + 1);
    REQUIRE_OK(no);
    CHECK(no->state == TwoPersonAct::State::Refused);
}

TEST_CASE("nobody else proposes or confirms, and nobody confirms his own", "[access]")
{
    CHECK_FALSE(proposed(u"x"_s, {}, {kLi, Duty::None}, kNoon).has_value());
    CHECK_FALSE(proposed(u"x"_s, {}, {{}, Duty::System}, kNoon).has_value());
    CHECK(refusedFor(pending(), kSystem) == ErrorCode::Forbidden);
    CHECK(refusedFor(pending(), {kLi, Duty::Security}) == ErrorCode::Forbidden);
    CHECK(refusedFor(pending(), {kZhao, Duty::System}) == ErrorCode::Forbidden);
    CHECK(refusedFor(pending(), {kZhao, Duty::None}) == ErrorCode::Forbidden);
}

TEST_CASE("what is confirmed is what was proposed, once and in time", "[access]")
{
    const TwoPersonAct act = pending();
    CHECK(decided(act, true, "Zhou: system", kSecurity, kNoon + 1).error().code
          == ErrorCode::Conflict);
    CHECK(refusedFor(act, kSecurity, kNoon + kTwoPersonLife) == ErrorCode::Conflict);
    CHECK(refusedFor(act, kSecurity, kNoon - 1) == ErrorCode::Conflict); // the clock went back
    REQUIRE_OK(decided(act, true, act.content, kSecurity, kNoon + kTwoPersonLife - 1));
    const auto done = decided(act, false, act.content, kSecurity, kNoon + 1);
    REQUIRE_OK(done);
    CHECK(refusedFor(*done, kSecurity) == ErrorCode::Conflict);
}
