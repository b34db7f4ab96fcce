// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("money is shown in yuan and in ten thousand yuan, rounded half away from zero", "[base]")
{
    CHECK(inYuan({123'456'789}) == u"1,234,567.89"_s);
    CHECK(inYuan({-5}) == u"-0.05"_s);
    CHECK(inTenThousandYuan(Money::yuan(12'345'678)) == u"1,234.57"_s);
    CHECK(inTenThousandYuan({-15'000}) == u"-0.02"_s);
    CHECK(inTenThousandYuan({}) == u"0.00"_s);
}
