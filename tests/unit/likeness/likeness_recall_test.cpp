// SPDX-License-Identifier: GPL-3.0-or-later
// How well planted duplicates are found. Weights and thresholds were tuned on seed 1 only; what is
// asserted is about others.
#include "likeness_library.h"
#include "support/stringify.h"

#include <QHash>

#include <cstdio>

using namespace zs;
using namespace zs::test;

namespace {

struct Counted {
    int found = 0;
    int planted = 0;
    int wrong = 0;
    QHash<QString, std::pair<int, int>> byKind; ///< told to be the same, of all
    [[nodiscard]] double recall() const { return double(found) / planted; }
    [[nodiscard]] double precision() const { return double(found) / std::max(1, found + wrong); }
};

Counted countedFor(std::uint64_t seed, int plain)
{
    const auto library = LibraryMaker(seed).make(plain, 12, 12);
    const LikenessIndex index = indexOf(library.projects);
    const auto pairs = allPairs(index, index.settings().duplicateFrom, {});
    REQUIRE(pairs);
    const auto isTold = [&](const LibraryMaker::Planted &one) {
        return std::ranges::any_of(*pairs, [&](const LikenessPairHit &pair) {
            return std::minmax(pair.first.id, pair.second.id) == std::minmax(one.first, one.second);
        });
    };
    Counted counted;
    for (const auto &one : library.duplicates) {
        ++counted.planted;
        ++counted.byKind[one.how].second;
        if (isTold(one)) {
            ++counted.found;
            ++counted.byKind[one.how].first;
        }
    }
    for (const auto &one : library.nearMisses) {
        ++counted.byKind[one.how].second;
        counted.byKind[one.how].first += isTold(one) ? 1 : 0;
    }
    counted.wrong = static_cast<int>(pairs->size()) - counted.found;
    std::printf("duplicates, seed %llu: precision %.3f, recall %.3f;",
                static_cast<unsigned long long>(seed),
                counted.precision(),
                counted.recall());
    for (auto it = counted.byKind.cbegin(); it != counted.byKind.cend(); ++it)
        std::printf(" %s %d/%d", qPrintable(it.key()), it->first, it->second);
    std::printf("\n");
    return counted;
}

} // namespace

TEST_CASE(
    "Planted duplicates are found and near misses are not, on seeds that nothing was tuned on")
{
    for (const std::uint64_t seed : {2, 3, 4}) {
        const Counted counted = countedFor(seed, 150);
        CHECK(counted.precision() >= 0.85);
        CHECK(counted.recall() >= 0.85);
    }
}

TEST_CASE("A check of the whole library can be stopped")
{
    const LikenessIndex index = indexOf(LibraryMaker(5).make(30, 1, 0).projects);
    int calls = 0;
    CHECK_FALSE(allPairs(index, 0.5, [&](std::int64_t done, std::int64_t total) {
        CHECK(total == 40);
        CHECK(done <= total);
        return ++calls < 5;
    }));
    CHECK(calls == 5);
}
