// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensing/sensor_limits.h"

#include "support/stringify.h"

#include <random>

using namespace zs;

namespace {

constexpr WallMillis kStart = 1'780'000 * kMillisPerMinute;

SensorLimits limits()
{
    SensorLimits made;
    made.low = 10;
    made.high = 20;
    made.hysteresis = 2;
    made.silentAfter = 30;
    return made;
}

std::vector<AlarmEvent> after(const std::vector<double> &values)
{
    AlarmTrack track(limits(), {});
    std::vector<AlarmEvent> events;
    WallMillis at = kStart;
    for (const double value : values)
        track.take(at += kMillisPerMinute, value, events);
    return events;
}

} // namespace

TEST_CASE("a value that trembles about its limit gives one alarm", "[sensing]")
{
    const auto events = after({19, 20.5, 19.9, 20.1, 18.1, 20.2, 18.0, 19.9});
    REQUIRE(events.size() == 2);
    CHECK(events[0]
          == AlarmEvent{AlarmSide::High, AlarmTurn::Raised, kStart + 2 * kMillisPerMinute, 20.5});
    CHECK(events[1]
          == AlarmEvent{AlarmSide::High, AlarmTurn::Over, kStart + 7 * kMillisPerMinute, 18.0});
}

TEST_CASE("a fall through both limits ends one alarm and raises the other", "[sensing]")
{
    const auto events = after({25, 5, 11, 12});
    REQUIRE(events.size() == 4);
    CHECK(events[1].side == AlarmSide::High);
    CHECK(events[1].turn == AlarmTurn::Over);
    CHECK(events[2].side == AlarmSide::Low);
    CHECK(events[2].turn == AlarmTurn::Raised);
    CHECK(events[3]
          == AlarmEvent{AlarmSide::Low, AlarmTurn::Over, kStart + 4 * kMillisPerMinute, 12});
}

TEST_CASE("silence is raised when it was due, and over with the next reading", "[sensing]")
{
    AlarmTrack track(limits(), {});
    std::vector<AlarmEvent> events;
    track.wait(kStart, events);
    CHECK(events.empty()); // it never said a word
    track.take(kStart, 15, events);
    track.wait(kStart + 30 * kMillisPerMinute, events);
    CHECK(events.empty());
    track.wait(kStart + 31 * kMillisPerMinute, events);
    track.wait(kStart + 50 * kMillisPerMinute, events);
    REQUIRE(events.size() == 1);
    CHECK(events[0]
          == AlarmEvent{AlarmSide::Silent, AlarmTurn::Raised, kStart + 30 * kMillisPerMinute, 15});
    track.take(kStart + 60 * kMillisPerMinute, 16, events);
    REQUIRE(events.size() == 2);
    CHECK(events[1].turn == AlarmTurn::Over);
}

TEST_CASE("readings that come late change no alarm", "[sensing]")
{
    AlarmTrack track(limits(), {});
    std::vector<AlarmEvent> events;
    track.take(kStart + kMillisPerMinute, 15, events);
    track.take(kStart, 99, events);
    CHECK(events.empty());
    track.take(kStart + kMillisPerMinute, 99, events); // not late: of the same instant
    CHECK(events.size() == 1);
}

TEST_CASE("each side of random readings is raised and over in turns", "[sensing]")
{
    for (unsigned seed = 1; seed <= 50; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        AlarmTrack track(limits(), {});
        std::vector<AlarmEvent> events;
        WallMillis at = kStart;
        for (int i = 0; i < 500; ++i) {
            at += static_cast<WallMillis>(random() % 40) * kMillisPerMinute;
            track.take(at, static_cast<double>(random() % 30), events);
        }
        for (const AlarmSide side : {AlarmSide::High, AlarmSide::Low, AlarmSide::Silent}) {
            bool open = false;
            WallMillis last = kStart;
            for (const AlarmEvent &event : events) {
                if (event.side != side)
                    continue;
                CHECK((event.turn == AlarmTurn::Raised) != open);
                CHECK(event.at >= last);
                open = event.turn == AlarmTurn::Raised;
                last = event.at;
            }
        }
        CHECK(events.size() > 20);
    }
}

TEST_CASE("a track that goes on from its state says what one track over all says", "[sensing]")
{
    std::mt19937 random(7);
    AlarmTrack whole(limits(), {});
    std::vector<AlarmEvent> expected;
    std::vector<AlarmEvent> got;
    AlarmTrack::State state;
    WallMillis at = kStart;
    for (int batch = 0; batch < 40; ++batch) {
        AlarmTrack part(limits(), state);
        for (int i = 0; i < 10; ++i) {
            at += static_cast<WallMillis>(random() % 20) * kMillisPerMinute;
            const auto value = static_cast<double>(random() % 30);
            whole.take(at, value, expected);
            part.take(at, value, got);
        }
        state = part.state();
    }
    CHECK(got == expected);
}
