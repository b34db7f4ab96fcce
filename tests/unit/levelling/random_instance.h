// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up instances from a seed.
#pragma once

#include "levelling/rcpsp.h"

#include <random>

namespace zs {

struct RandomShape {
    std::int32_t jobs = 8;
    std::int32_t resources = 2;
    std::int32_t longest = 5;
    std::int32_t linksIn1000 = 250; ///< chance of an arc between two jobs
    bool dates = false;             ///< earliest starts, a fixed job, capacity that varies
    bool calendars = false;
};

inline RcpspInstance randomInstance(std::uint32_t seed, const RandomShape &shape)
{
    std::mt19937 random(seed);
    const auto upTo = [&](std::int32_t most) {
        return static_cast<std::int32_t>(random() % static_cast<std::uint32_t>(most + 1));
    };
    RcpspInstance x;
    for (std::int32_t r = 0; r < shape.resources; ++r)
        x.capacity.push_back(3 + upTo(4));
    for (std::int32_t j = 0; j < shape.jobs; ++j) {
        x.duration.push_back(upTo(shape.longest));
        for (std::int32_t r = 0; r < shape.resources; ++r)
            x.demand.push_back(upTo(x.capacity[r]));
        for (std::int32_t i = 0; i < j; ++i) {
            if (upTo(999) < shape.linksIn1000)
                x.arcs.push_back({.from = i, .to = j, .lag = upTo(9) == 0 ? 2 : 0});
        }
    }
    if (shape.dates) {
        for (std::int32_t j = 0; j < shape.jobs; ++j) {
            x.earliest.push_back(upTo(3) == 0 ? upTo(12) : 0);
            x.fixedStart.push_back(j % 5 == 2 ? upTo(8) : -1);
        }
        for (std::int32_t r = 0; r < shape.resources; ++r) {
            x.capacityInSlot.emplace_back();
            for (std::int32_t t = 0; t < 10; ++t)
                x.capacityInSlot[r].push_back(upTo(x.capacity[r]));
        }
    }
    if (shape.calendars) {
        x.slotsWorked.assign(2, {});
        for (std::int32_t t = 0; t < 40; ++t) {
            x.slotsWorked[0].push_back(t % 7 < 5 ? 1 : 0);
            x.slotsWorked[1].push_back(t % 3 == 1 ? 0 : 1);
        }
        for (std::int32_t j = 0; j < shape.jobs; ++j)
            x.calendarOf.push_back(upTo(2) - 1);
    }
    return x;
}

} // namespace zs
