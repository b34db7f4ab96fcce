// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/rcpsp_solver.h"

#include "levelling/rcpsp_search.h"

namespace zs {

namespace {

template <class Pass>
std::expected<RcpspSchedule, RcpspFault>
onePass(const RcpspInstance &instance, const std::vector<std::int32_t> &rank, Pass pass)
{
    if (auto ok = checkRcpsp(instance); !ok)
        return std::unexpected(ok.error());
    if (rank.size() != instance.duration.size())
        return std::unexpected(RcpspFault{RcpspFaultKind::WrongSize, -1, -1});
    ScheduleGenerator generator(instance);
    ScheduleGenerator::Times times;
    pass(generator, times);
    return RcpspSchedule{.start = std::move(times.start),
                         .finish = std::move(times.finish),
                         .makespan = times.makespan,
                         .schedules = 1,
                         .lowerBound = lowerBound(instance)};
}

} // namespace

std::expected<RcpspSchedule, RcpspFault> solveRcpsp(const RcpspInstance &instance,
                                                    const RcpspOptions &options)
{
    if (auto ok = checkRcpsp(instance); !ok)
        return std::unexpected(ok.error());
    return RcpspSearch(instance, options).run();
}

std::expected<RcpspSchedule, RcpspFault> serialSchedule(const RcpspInstance &instance,
                                                        const std::vector<std::int32_t> &rank)
{
    return onePass(instance, rank, [&](ScheduleGenerator &generator, auto &times) {
        std::vector<std::int32_t> order;
        listByKey(generator.network(Direction::Forward),
                  std::vector<std::int64_t>(rank.begin(), rank.end()),
                  order);
        generator.serial(Direction::Forward, order, times);
    });
}

std::expected<RcpspSchedule, RcpspFault> parallelSchedule(const RcpspInstance &instance,
                                                          const std::vector<std::int32_t> &rank)
{
    return onePass(instance, rank, [&](ScheduleGenerator &generator, auto &times) {
        generator.parallel(Direction::Forward, rank, times);
    });
}

} // namespace zs
