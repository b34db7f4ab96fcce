// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensing/camera_rules.h"

#include "support/stringify.h"

using namespace zs;

namespace {

WallTime at(int month, int day, int hour, int minute = 0)
{
    return WallTime::at(QDate(2026, month, day), hour * 60 + minute);
}

} // namespace

TEST_CASE("a camera is due in its hours and when its time is over", "[camera]")
{
    const CameraTimes times{60, 7, 19};
    CHECK(isDue(times, {}, at(5, 4, 7)));
    CHECK_FALSE(isDue(times, {}, at(5, 4, 6, 59)));
    CHECK_FALSE(isDue(times, {}, at(5, 4, 19)));
    CHECK_FALSE(isDue(times, at(5, 4, 9), at(5, 4, 9, 59)));
    CHECK(isDue(times, at(5, 4, 9), at(5, 4, 10)));
    const CameraTimes night{30, 22, 5};
    CHECK(isInHours(night, at(5, 4, 23)));
    CHECK(isInHours(night, at(5, 4, 4, 59)));
    CHECK_FALSE(isInHours(night, at(5, 4, 5)));
    CHECK_FALSE(isInHours(night, at(5, 4, 12)));
    CHECK(isInHours({60, 0, 24}, at(5, 4, 0)));
    CHECK(isInHours({60, 8, 8}, at(5, 4, 3)));
}

TEST_CASE("missed pictures are counted in the hours of the camera only", "[camera]")
{
    const CameraTimes times{60, 7, 19};
    CHECK(missedPeriods(times, {}, at(5, 4, 12)) == 0);
    CHECK(missedPeriods(times, at(5, 4, 9), at(5, 4, 9, 59)) == 0);
    CHECK(missedPeriods(times, at(5, 4, 9), at(5, 4, 12, 30)) == 3);
    // over the night: one hour of the evening and one of the morning
    CHECK(missedPeriods(times, at(5, 4, 18), at(5, 5, 8)) == 2);
    CHECK(missedPeriods({60, 22, 5}, at(5, 4, 23), at(5, 5, 12)) == 6);
    CHECK(missedPeriods({60, 0, 24}, at(5, 4, 0), at(5, 6, 0)) == 48);
    CHECK(missedPeriods({60, 0, 24}, at(5, 4, 12), at(5, 4, 11)) == 0);
}

TEST_CASE("old pictures go by rule, one a day stays, and the ends of each month always", "[camera]")
{
    std::vector<WallTime> shots;
    for (int day = 1; day <= 31; ++day) {
        for (const int hour : {8, 11, 17})
            shots.push_back(at(3, day, hour));
    }
    shots.push_back(at(5, 3, 8));
    shots.push_back(at(5, 3, 9));
    const WallTime now = at(5, 4, 8);
    CHECK(letGo(shots, {KeepKind::All, 0}, now).empty());
    const auto daily = letGo(shots, {KeepKind::OneADay, 30}, now);
    CHECK(daily.size() == 31 * 2 - 2); // the first and the last of March stay beside the noons
    CHECK_FALSE(std::ranges::contains(daily, std::size_t{0}));
    CHECK_FALSE(std::ranges::contains(daily, std::size_t{1})); // 11 o'clock
    CHECK_FALSE(std::ranges::contains(daily, std::size_t{92}));
    CHECK(std::ranges::contains(daily, std::size_t{3}));
    const auto dropped = letGo(shots, {KeepKind::Drop, 30}, now);
    CHECK(dropped.size() == 31 * 3 - 2);
    CHECK_FALSE(std::ranges::contains(dropped, std::size_t{93})); // young
    CHECK(letGo({}, {KeepKind::Drop, 0}, now).empty());
    // what is kept now is kept the next time, too
    std::vector<WallTime> kept;
    for (std::size_t i = 0; i < shots.size(); ++i) {
        if (!std::ranges::contains(daily, i))
            kept.push_back(shots[i]);
    }
    CHECK(letGo(kept, {KeepKind::OneADay, 30}, now).empty());
}
