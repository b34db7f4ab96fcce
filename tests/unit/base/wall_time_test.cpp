// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wall_time.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("wall time splits into day and time of day on both sides of 1970", "[base]")
{
    const WallTime t = WallTime::at(QDate(2026, 2, 14), 8 * 60 + 30);
    CHECK(t.date() == QDate(2026, 2, 14));
    CHECK(t.toString() == u"2026-02-14 08:30"_s);
    CHECK(t.toIso() == u"2026-02-14T08:30:00"_s);
    const WallTime before = WallTime::at(QDate(1969, 12, 31), 60);
    CHECK(before.day() == -1);
    CHECK(before.timeOfDay() == 60);
    CHECK(WallTime::at(QDate(1960, 1, 1), 0).timeOfDay() == 0);
    CHECK_FALSE(WallTime().isValid());
    CHECK(WallTime().toString().isEmpty());
}
