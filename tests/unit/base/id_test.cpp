// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id_source.h"
#include "support/stringify.h"

#include <QUuid>

using namespace zs;

TEST_CASE("ids of two kinds do not compare", "[base]")
{
    using A = StrongId<struct ATag>;
    using B = StrongId<struct BTag>;
    STATIC_REQUIRE_FALSE(std::equality_comparable_with<A, B>);
    CHECK_FALSE(A().isValid());
}

TEST_CASE("new ids are version 7 UUIDs that rise, even when the clock is set back", "[base]")
{
    ManualClock clock(1'750'000'000'000);
    IdSource ids(clock);
    Uuid last;
    for (int i = 0; i < 10'000; ++i) {
        if (i == 5000)
            clock.set(1'600'000'000'000);
        const Uuid id = ids.next();
        REQUIRE(id > last);
        last = id;
    }
    const QUuid seen = QUuid::fromRfc4122(last.toBytes());
    CHECK(int(seen.variant()) == int(QUuid::DCE));
    CHECK((last.bytes[6] >> 4) == 7);
}

TEST_CASE("a seeded source repeats itself", "[base]")
{
    const ManualClock clock(1'750'000'000'000);
    IdSource a(clock, 7);
    IdSource b(clock, 7);
    CHECK(a.next() == b.next());
}

TEST_CASE("an id survives text and bytes, and refuses what is not one", "[base]")
{
    const ManualClock clock(1'750'000'000'000);
    const Uuid id = IdSource(clock, 1).next();
    CHECK(Uuid::fromString(id.toString()) == id);
    CHECK(Uuid::fromBytes(id.toBytes()) == id);
    CHECK(Uuid::fromString(u"not an id").isNull());
    CHECK(Uuid::fromBytes("short").isNull());
}
