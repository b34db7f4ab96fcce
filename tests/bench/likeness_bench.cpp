// SPDX-License-Identifier: GPL-3.0-or-later
// How long one new project takes against a library of 100,000, and a year's funding of 500 projects
// from 8 sources.
#include "funding/fund_solver.h"
#include "support/stringify.h"
#include "unit/likeness/likeness_library.h"

#include <chrono>
#include <cstdio>
#include <malloc.h>
#include <random>

using namespace zs;
using namespace zs::test;

namespace {

double millisOf(auto f)
{
    const auto from = std::chrono::steady_clock::now();
    f();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from)
        .count();
}

} // namespace

TEST_CASE("one project against 100,000", "[bench][likeness]")
{
    LibraryMaker maker(11);
    const auto library = maker.make(100'000, 0, 0);
    const std::size_t before = mallinfo2().uordblks;
    std::optional<LikenessIndex> index;
    const double build = millisOf([&] { index.emplace(indexOf(library.projects)); });
    const std::size_t used = mallinfo2().uordblks - before;
    std::vector<double> queries;
    std::size_t hits = 0;
    for (int i = 0; i < 50; ++i) {
        const ComparedProject fresh = maker.project();
        queries.push_back(millisOf(
            [&] { hits += hitsFor(fresh, *index, index->settings().relatedFrom).size(); }));
    }
    std::ranges::sort(queries);
    std::vector<double> puts;
    for (std::size_t i = 0; i < 200; ++i)
        puts.push_back(millisOf([&] { index->put(library.projects[i * 7]); }));
    std::ranges::sort(puts);
    std::printf("likeness: index of %zu projects built in %.0f ms, %.0f MB (postings and rows %.0f "
                "MB); one project: median %.1f ms, max %.1f ms, reach 300 ms; %zu hits of 50; one "
                "change: median %.3f ms\n",
                index->size(),
                build,
                static_cast<double>(used) / 1e6,
                static_cast<double>(index->bytes()) / 1e6,
                queries[queries.size() / 2],
                queries.back(),
                hits,
                puts[puts.size() / 2]);
    CHECK(queries[queries.size() / 2] < 300);
}

TEST_CASE("a year's funding of 500 projects from 8 sources", "[bench][funding]")
{
    for (const std::uint64_t seed : {1, 2, 3}) {
        std::mt19937_64 random(seed);
        const auto between = [&](int low, int high) {
            return low + static_cast<int>(random() % static_cast<std::uint64_t>(high - low + 1));
        };
        FundProblem problem;
        for (int s = 0; s < 8; ++s)
            problem.pots.push_back({{},
                                    Money::yuan(std::int64_t{between(20'000, 250'000)} * 10'000),
                                    s % 3 == 0 ? 0.1 : 0.0,
                                    s % 2 == 0 ? 0.6 : 0.0});
        for (int p = 0; p < 500; ++p) {
            FundProject one;
            one.need = Money::yuan(std::int64_t{between(150, 40'000)} * 10'000 + between(0, 999));
            one.value = between(1, 5) * (1 + static_cast<double>(one.need.fen) / 1e10);
            for (int s = 0; s < 8; ++s)
                one.fits.push_back(between(0, 2) > 0);
            if (p > 0 && between(0, 9) == 0)
                one.needs.push_back(static_cast<std::size_t>(between(0, p - 1)));
            one.pin = between(0, 49) == 0 ? FundPin::Out : FundPin::Free;
            problem.projects.push_back(std::move(one));
        }
        problem.seconds = 60;
        Result<FundAnswer> answer = fail(ErrorCode::Internal, {});
        const double millis = millisOf([&] { answer = solveFunds(problem); });
        REQUIRE_OK(answer);
        CHECK(answer->end == FundEnd::WithinGap);
        CHECK(faultsOf(problem, *answer).isEmpty());
        int chosen = 0;
        for (std::size_t p = 0; p < problem.projects.size(); ++p)
            chosen += answer->isChosen(p) ? 1 : 0;
        std::printf("funding, seed %llu: 500 projects, 8 sources: %d chosen, gap %.3f %%, %.0f ms, "
                    "reach 10,000 ms\n",
                    static_cast<unsigned long long>(seed),
                    chosen,
                    answer->gap * 100,
                    millis);
    }
}
