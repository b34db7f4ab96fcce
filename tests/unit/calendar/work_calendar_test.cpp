// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/work_calendar.h"

#include "support/stringify.h"

#include <random>

using namespace zs;

namespace {

const DayShifts kOffice{{8 * 60, 12 * 60}, {13 * 60, 17 * 60}};

std::array<DayShifts, 7> officeWeek()
{
    return {kOffice, kOffice, kOffice, kOffice, kOffice, {}, {}};
}

WallTime at(int year, int month, int day, int hour, int minute = 0)
{
    return WallTime::at(QDate(year, month, day), hour * 60 + minute);
}

/// What a random calendar is made of, and which of its minutes are worked, looked at one by one.
struct Oracle {
    static constexpr std::int64_t kBefore =
        14; ///< days looked at before and after the compiled range
    std::array<DayShifts, 7> week;
    std::int64_t firstDay = 0;
    std::vector<DayShifts> days;
    WallTime first;                 ///< the first minute looked at
    std::vector<std::int64_t> done; ///< worked minutes before first + i

    [[nodiscard]] const DayShifts &shiftsOn(std::int64_t day) const
    {
        if (day >= firstDay && day < firstDay + static_cast<std::int64_t>(days.size()))
            return days[static_cast<std::size_t>(day - firstDay)];
        return week[static_cast<std::size_t>(WallTime::dateOf(day).dayOfWeek() - 1)];
    }
    void count()
    {
        first = WallTime::at(firstDay - kBefore, 0);
        done.assign(1, 0);
        const std::int64_t end = firstDay + static_cast<std::int64_t>(days.size()) + kBefore;
        for (std::int64_t day = firstDay - kBefore; day < end; ++day) {
            std::array<bool, kMinutesPerDay> worked{};
            for (const Shift &shift : shiftsOn(day)) {
                for (Minutes minute = shift.from; minute < shift.to; ++minute)
                    worked[static_cast<std::size_t>(minute)] = true;
            }
            for (const bool works : worked)
                done.push_back(done.back() + (works ? 1 : 0));
        }
    }
    [[nodiscard]] std::int64_t workBefore(WallTime t) const
    {
        return done[static_cast<std::size_t>(t.minute - first.minute)];
    }
    [[nodiscard]] bool works(std::size_t i) const
    {
        return i + 1 < done.size() && done[i + 1] > done[i];
    }
    /// The first minute from t on that is worked; unset beyond what is looked at.
    [[nodiscard]] WallTime nextStart(WallTime t) const
    {
        for (auto i = static_cast<std::size_t>(t.minute - first.minute); i + 1 < done.size(); ++i) {
            if (works(i))
                return {first.minute + static_cast<std::int64_t>(i)};
        }
        return {};
    }
    [[nodiscard]] WallTime previousFinish(WallTime t) const
    {
        for (auto i = static_cast<std::size_t>(t.minute - first.minute); i > 0; --i) {
            if (works(i - 1))
                return {first.minute + static_cast<std::int64_t>(i)};
        }
        return {};
    }
    /// Works `duration` minutes off, one by one.
    [[nodiscard]] WallTime finishOf(WallTime start, Minutes duration) const
    {
        auto i = static_cast<std::size_t>(start.minute - first.minute);
        while (duration > 0 && i + 1 < done.size()) {
            duration -= works(i) ? 1 : 0;
            ++i;
        }
        return duration > 0 ? WallTime{} : WallTime{first.minute + static_cast<std::int64_t>(i)};
    }
    [[nodiscard]] WallTime startOf(WallTime finish, Minutes duration) const
    {
        auto i = static_cast<std::size_t>(finish.minute - first.minute);
        while (duration > 0 && i > 0) {
            duration -= works(i - 1) ? 1 : 0;
            --i;
        }
        return duration > 0 ? WallTime{} : WallTime{first.minute + static_cast<std::int64_t>(i)};
    }
};

class Random {
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {}
    std::int64_t upTo(std::int64_t last)
    {
        return std::uniform_int_distribution<std::int64_t>(0, last)(m_engine);
    }
    DayShifts shifts()
    {
        switch (upTo(5)) {
        case 0:
            return {};
        case 1:
            return kOffice;
        case 2:
            return {{0, 6 * 60}, {22 * 60, 24 * 60}}; // a night shift
        case 3:
            return {{0, kMinutesPerDay}};
        default: {
            DayShifts shifts;
            Minutes minute = upTo(600);
            for (std::int64_t i = upTo(4); i >= 0 && minute < kMinutesPerDay; --i) {
                const Minutes end = std::min(minute + 1 + upTo(200), kMinutesPerDay);
                shifts.push_back({minute, end});
                minute = end + upTo(150); // 0: shifts that touch
            }
            return shifts;
        }
        }
    }

private:
    std::mt19937 m_engine;
};

Oracle randomCalendar(unsigned seed)
{
    Random random(seed);
    Oracle oracle;
    for (DayShifts &day : oracle.week)
        day = random.shifts();
    oracle.week[static_cast<std::size_t>(random.upTo(6))] = kOffice; // some work in every week
    oracle.firstDay = random.upTo(40'000) - 20'000;
    oracle.days.resize(static_cast<std::size_t>(random.upTo(40)));
    for (DayShifts &day : oracle.days)
        day = random.shifts();
    oracle.count();
    return oracle;
}

} // namespace

TEST_CASE("A random calendar agrees with counting its minutes one by one")
{
    for (unsigned seed = 1; seed <= 50; ++seed) {
        const Oracle oracle = randomCalendar(seed);
        const WorkCalendar calendar(oracle.week, oracle.firstDay, oracle.days);
        const std::int64_t origin = calendar.workAt(oracle.first);
        CAPTURE(seed);
        Random random(seed + 1000);
        for (int i = 0; i < 60; ++i) {
            const WallTime t{oracle.first.minute
                             + random.upTo(static_cast<std::int64_t>(oracle.done.size()) - 1)};
            CAPTURE(t);
            REQUIRE(calendar.workAt(t) - origin == oracle.workBefore(t));
            if (const WallTime expected = oracle.nextStart(t); expected.isValid()) {
                REQUIRE(calendar.nextStart(t) == expected);
                REQUIRE(calendar.startAt(calendar.workAt(t)) == expected);
            }
            if (const WallTime expected = oracle.previousFinish(t); expected.isValid()) {
                REQUIRE(calendar.previousFinish(t) == expected);
                REQUIRE(calendar.finishAt(calendar.workAt(t)) == expected);
            }
            const Minutes duration = 1 + random.upTo(10'000);
            if (const WallTime expected = oracle.finishOf(t, duration); expected.isValid())
                REQUIRE(calendar.finishOf(t, duration) == expected);
            if (const WallTime expected = oracle.startOf(t, duration); expected.isValid())
                REQUIRE(calendar.startOf(t, duration) == expected);
        }
    }
}

TEST_CASE("Each work coordinate comes back from its start and its finish, inside and far outside "
          "of the range")
{
    for (unsigned seed = 1; seed <= 15; ++seed) {
        const Oracle oracle = randomCalendar(seed);
        const WorkCalendar calendar(oracle.week, oracle.firstDay, oracle.days);
        Random random(seed);
        for (int i = 0; i < 200; ++i) {
            const std::int64_t reach = i % 2 == 0 ? 50'000 : 2'000'000'000;
            const std::int64_t work = random.upTo(2 * reach) - reach;
            CAPTURE(seed, work);
            const WallTime start = calendar.startAt(work);
            const WallTime finish = calendar.finishAt(work);
            REQUIRE(calendar.workAt(start) == work);
            REQUIRE(calendar.workAt(finish) == work);
            REQUIRE(finish <= start);
            REQUIRE(calendar.workAt({start.minute + 1}) == work + 1);
            REQUIRE(calendar.workAt({finish.minute - 1}) == work - 1);
        }
    }
}

TEST_CASE("Work does not jump or run back at the borders of the range")
{
    const std::int64_t firstDay = WallTime::dayNumber(QDate(2026, 3, 4)); // a Wednesday
    std::vector<DayShifts> days(10, DayShifts{{9 * 60, 10 * 60}});
    const WorkCalendar calendar(officeWeek(), firstDay, days);
    CHECK(calendar.workAt(at(2026, 3, 4, 0)) == 0);
    CHECK(calendar.workAt(at(2026, 3, 3, 17)) == 0);
    CHECK(calendar.workAt(at(2026, 3, 3, 16, 59)) == -1);
    CHECK(calendar.finishAt(0) == at(2026, 3, 3, 17));
    CHECK(calendar.startAt(0) == at(2026, 3, 4, 9));
    CHECK(calendar.finishAt(600) == at(2026, 3, 13, 10));
    CHECK(calendar.startAt(600) == at(2026, 3, 16, 8)); // the 14th and 15th are a plain weekend
    std::int64_t last = calendar.workAt(at(2026, 2, 1, 0));
    for (WallTime t = at(2026, 2, 1, 0); t < at(2026, 4, 1, 0); ++t.minute) {
        const std::int64_t next = calendar.workAt({t.minute + 1});
        if (next != last && next != last + 1)
            FAIL("a step of " << next - last << " at " << t.toString().toStdString());
        last = next;
    }
}

TEST_CASE("Night shifts run through midnight")
{
    std::array<DayShifts, 7> week;
    week.fill({{0, 6 * 60}, {22 * 60, 24 * 60}});
    const WorkCalendar nights(week, 0, {});
    CHECK(nights.finishOf(at(2026, 5, 11, 23), 120) == at(2026, 5, 12, 1));
    CHECK(nights.startOf(at(2026, 5, 12, 1), 120) == at(2026, 5, 11, 23));
    CHECK(nights.previousFinish(at(2026, 5, 12, 0)) == at(2026, 5, 12, 0));
    CHECK(nights.nextStart(at(2026, 5, 12, 0)) == at(2026, 5, 12, 0));
    CHECK(nights.nextStart(at(2026, 5, 12, 6)) == at(2026, 5, 12, 22));
}

TEST_CASE("A duration of nothing stays in working time and moves into it from outside")
{
    const WorkCalendar office(officeWeek(), 0, {});
    CHECK(office.finishOf(at(2026, 11, 20, 9, 30), 0) == at(2026, 11, 20, 9, 30));
    CHECK(office.finishOf(at(2026, 11, 20, 12), 0) == at(2026, 11, 20, 13));
    CHECK(office.finishOf(at(2026, 11, 20, 17), 0) == at(2026, 11, 23, 8)); // Friday evening
    CHECK(office.startOf(at(2026, 11, 23, 8), 0) == at(2026, 11, 20, 17));
    CHECK(office.startOf(at(2026, 11, 23, 8, 1), 0) == at(2026, 11, 23, 8, 1));
    CHECK(office.nextStart(at(2026, 11, 20, 16, 59)) == at(2026, 11, 20, 16, 59));
}

TEST_CASE("An office week carries work over evenings, lunch and weekends")
{
    const WorkCalendar office(officeWeek(), WallTime::dayNumber(QDate(2020, 1, 1)), {});
    CHECK(office.finishOf(at(2026, 11, 20, 8), 480) == at(2026, 11, 20, 17));
    CHECK(office.finishOf(at(2026, 11, 20, 8), 481) == at(2026, 11, 23, 8, 1));
    CHECK(office.finishOf(at(2026, 11, 21, 3), 240) == at(2026, 11, 23, 12));
    CHECK(office.startOf(at(2026, 11, 23, 12), 241) == at(2026, 11, 20, 16, 59));
    CHECK(office.workBetween(at(2026, 11, 1, 0), at(2026, 12, 1, 0)) == 21 * 480);
    CHECK(office.workBetween(at(2026, 11, 24, 12), at(2026, 11, 23, 12)) == -480);
}

TEST_CASE("Years 0 and 9999 and durations of millions of years are answered at once")
{
    const WorkCalendar office(
        officeWeek(), WallTime::dayNumber(QDate(2020, 1, 1)), std::vector<DayShifts>(366));
    const WallTime early = WallTime::at(QDate(-1, 1, 1), 0);
    const WallTime late = WallTime::at(QDate(9999, 12, 31), 0);
    CHECK(office.nextStart(early) >= early);
    CHECK(office.finishAt(office.workAt(late)) <= late);
    CHECK(office.workAt(early) < office.workAt(late));
    CHECK(office.workBetween(early, late) > 9'990LL * 260 * 480);
    const Minutes most = std::numeric_limits<Minutes>::max();
    CHECK(office.finishOf(late, most) > late);
    CHECK(office.startOf(early, most) < early);
    CHECK(office.startAt(most).isValid());
    CHECK(office.finishAt(std::numeric_limits<std::int64_t>::min() + 1).isValid());
}

TEST_CASE("A calendar without any work says so and treats all time as working")
{
    const WorkCalendar idle({}, 100, std::vector<DayShifts>(20));
    CHECK_FALSE(idle.hasWork());
    const WallTime t = at(1970, 4, 15, 3, 7);
    CHECK(idle.nextStart(t) == t);
    CHECK(idle.finishOf(t, 5000).minute == t.minute + 5000);
    CHECK(idle.startOf(t, 5000).minute == t.minute - 5000);
}

TEST_CASE("A week without work beside a working day still lets work end")
{
    const std::int64_t day = WallTime::dayNumber(QDate(2026, 3, 4));
    const WorkCalendar calendar({}, day, {{}, kOffice, {}});
    CHECK(calendar.hasWork());
    CHECK(calendar.nextStart(at(2026, 3, 4, 0)) == at(2026, 3, 5, 8));
    CHECK(calendar.finishOf(at(2026, 3, 4, 0), 480) == at(2026, 3, 5, 17));
    CHECK(calendar.finishOf(at(2026, 3, 4, 0), 490) == at(2026, 3, 7, 0, 10));
    CHECK_FALSE(calendar.isWorkingDay(QDate(2026, 3, 6)));
}

TEST_CASE("An unset time stays unset")
{
    const auto all = WorkCalendar::allHours();
    CHECK_FALSE(all->nextStart({}).isValid());
    CHECK_FALSE(all->previousFinish({}).isValid());
    CHECK_FALSE(all->finishOf({}, 60).isValid());
    CHECK_FALSE(all->startOf({}, 60).isValid());
    CHECK_FALSE(all->isWorkingDay(QDate()));
    CHECK(all->finishOf(at(2026, 1, 1, 0), 60) == at(2026, 1, 1, 1));
}

TEST_CASE("Shifts are put in order, joined where they overlap and cut to the day")
{
    CHECK(normalised({{780, 1020}, {480, 720}}) == kOffice);
    CHECK(normalised({{480, 600}, {540, 720}}) == DayShifts{{480, 720}});
    CHECK(normalised({{-60, 60}, {1400, 1500}, {300, 300}, {400, 390}})
          == DayShifts{{0, 60}, {1400, 1440}});
    CHECK(normalised({{480, 720}, {720, 1020}}) == DayShifts{{480, 720}, {720, 1020}});
}
