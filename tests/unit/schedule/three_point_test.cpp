// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/three_point.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("A three-point estimate is kept beside what else a task's extras hold", "[three-point]")
{
    Task task;
    CHECK(threePointOf(task).isEmpty());
    task.extras = u"{\"mspdi\":{\"stamp\":\"x\"}}"_s;
    const ThreePoint told{480, 960, 2400};
    task = withThreePoint(task, told);
    CHECK(threePointOf(task) == told);
    CHECK(task.extras.contains(u"\"stamp\":\"x\""_s));
    task = withThreePoint(task, withPoint(told, 1, -1));
    CHECK_FALSE(threePointOf(task).isComplete());
    CHECK(threePointOf(task).most == 2400);
    task = withThreePoint(task, {});
    CHECK(task.extras == u"{\"mspdi\":{\"stamp\":\"x\"}}");
    Task bare = withThreePoint(Task(), told);
    CHECK(withThreePoint(bare, {}).extras.isEmpty());
}

TEST_CASE("Estimates that cannot be read are none", "[three-point]")
{
    Task task;
    for (const auto &text : {u"threePoint"_s,
                             u"{\"threePoint\":5}"_s,
                             u"{\"threePoint\":[\"a\",null,{}]}"_s,
                             u"{\"threePoint\":[-5,-1,-3]}"_s}) {
        task.extras = text;
        CHECK(threePointOf(task).isEmpty());
    }
}

TEST_CASE("The three points rise, and the least is more than nothing", "[three-point]")
{
    const auto fits = [](std::optional<std::int64_t> least,
                         std::optional<std::int64_t> likely,
                         std::optional<std::int64_t> most) {
        Task task;
        task.name = u"浇筑"_s;
        const auto checked = checkThreePoint(withThreePoint(task, {least, likely, most}));
        if (!checked)
            CHECK(checked.error().message.contains(u"浇筑"_s));
        return checked.has_value();
    };
    CHECK(fits(1, 2, 3));
    CHECK(fits(2, 2, 2));
    CHECK(fits({}, 2, {}));
    CHECK(fits({}, {}, {}));
    CHECK_FALSE(fits(3, 2, 4));
    CHECK_FALSE(fits(1, 5, 4));
    CHECK_FALSE(fits(5, {}, 4));
    CHECK_FALSE(fits(0, 1, 2));
}
