// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensing/reading_window.h"

#include "support/stringify.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace zs;

namespace {

constexpr WallTime kNow{29'670'000 / 60 * 60 + 17};

std::vector<Reading> randomReadings(unsigned seed, int count, std::int64_t days)
{
    std::mt19937 random(seed);
    std::vector<Reading> made;
    for (int i = 0; i < count; ++i) {
        const auto back =
            static_cast<WallMillis>(random() % static_cast<unsigned>(days * kMinutesPerDay));
        made.push_back({QStringLiteral("a"),
                        millisOf({kNow.minute - back}) + static_cast<WallMillis>(random() % 60'000),
                        static_cast<double>(random() % 2000) / 10 - 100});
    }
    return made;
}

struct Sum {
    std::int64_t readings = 0;
    double least = 1e9;
    double most = -1e9;
    double total = 0;
};

Sum sumOf(const std::vector<ReadingWindow> &windows)
{
    Sum sum;
    for (const ReadingWindow &one : windows) {
        sum.readings += one.readings;
        sum.least = std::min(sum.least, one.least);
        sum.most = std::max(sum.most, one.most);
        sum.total += one.mean * static_cast<double>(one.readings);
    }
    return sum;
}

std::vector<ReadingWindow> after(std::vector<ReadingWindow> windows, const Thinning &thinning)
{
    for (auto at = thinning.gone.rbegin(); at != thinning.gone.rend(); ++at)
        windows.erase(windows.begin() + static_cast<std::ptrdiff_t>(*at));
    std::ranges::copy(thinning.fresh, std::back_inserter(windows));
    std::ranges::sort(windows, {}, &ReadingWindow::startsAt);
    return windows;
}

} // namespace

TEST_CASE("windows are fine for a day, hours for a month, days before", "[sensing]")
{
    CHECK(windowFor({kNow.minute - 3}, kNow).minutes == kFineMinutes);
    CHECK(windowFor({kNow.minute - 26 * 60}, kNow).minutes == kHourMinutes);
    CHECK(windowFor({kNow.minute - 33 * kMinutesPerDay}, kNow).minutes == kMinutesPerDay);
    for (std::int64_t back = 0; back < 40 * kMinutesPerDay; back += 7) {
        const ReadingWindow window = windowFor({kNow.minute - back}, kNow);
        CHECK(window.startsAt.minute % window.minutes == 0);
        CHECK(window.startsAt.minute <= kNow.minute - back);
        CHECK(window.end().minute > kNow.minute - back);
        // the whole of it is of one age
        CHECK(windowFor({window.end().minute - 1}, kNow).startsAt == window.startsAt);
    }
}

TEST_CASE("no order of readings changes their windows, and nothing is lost in them", "[sensing]")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        auto readings = randomReadings(seed, 800, 40);
        const auto windows = windowsOf(readings, kNow);
        std::mt19937 random(seed);
        std::ranges::shuffle(readings, random);
        CHECK(windowsOf(readings, kNow) == windows);
        Sum plain;
        for (const Reading &one : readings) {
            ++plain.readings;
            plain.least = std::min(plain.least, one.value);
            plain.most = std::max(plain.most, one.value);
            plain.total += one.value;
        }
        const Sum folded = sumOf(windows);
        CHECK(folded.readings == plain.readings);
        CHECK(folded.least == plain.least);
        CHECK(folded.most == plain.most);
        CHECK(std::abs(folded.total - plain.total) < 1e-6);
        for (std::size_t i = 1; i < windows.size(); ++i)
            CHECK(windows[i - 1].end().minute <= windows[i].startsAt.minute);
    }
}

TEST_CASE("thinning loses no reading and has nothing to do the second time", "[sensing]")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const auto windows = windowsOf(randomReadings(seed, 600, 3), kNow);
        auto present = windows;
        for (const std::int64_t days : {1, 2, 30, 45}) {
            const WallTime later{kNow.minute + days * kMinutesPerDay};
            present = after(present, thinned(present, later));
            const Sum before = sumOf(windows);
            const Sum now = sumOf(present);
            CHECK(now.readings == before.readings);
            CHECK(now.least == before.least);
            CHECK(now.most == before.most);
            CHECK(std::abs(now.total - before.total) < 1e-6);
            const Thinning again = thinned(present, later);
            CHECK(again.gone.empty());
            CHECK(again.fresh.empty());
        }
        CHECK(present.size() <= 4);
        CHECK(present.back().latest == windows.back().latest);
    }
}

TEST_CASE("a long silence is a gap, the usual pace is none", "[sensing]")
{
    std::vector<ReadingWindow> windows;
    for (const std::int64_t start : {0, 5, 10, 40, 45, 200}) {
        ReadingWindow one;
        one.startsAt = {start};
        one.minutes = 5;
        one.readings = 1;
        windows.push_back(one);
    }
    CHECK(gapsBefore(windows, 60) == std::vector<std::size_t>{5});
    CHECK(gapsBefore(windows, 0) == std::vector<std::size_t>{3, 5});
    CHECK(gapsBefore({}, 0).empty());
}
