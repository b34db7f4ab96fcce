// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/background.h"

#include "support/stringify.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>

using namespace zs;

TEST_CASE("background work returns its result and says how far it is", "[tasks]")
{
    QFuture<Result<int>> future = inBackground<int>(
        [](const WorkProgress &progress) -> Result<int> { return progress(1, 2) ? 42 : 0; });
    future.waitForFinished();
    REQUIRE_OK(future.result());
    CHECK(*future.result() == 42);
    CHECK(future.progressValue() == kProgressSteps / 2);
}

TEST_CASE("cancelled background work is told to stop", "[tasks]")
{
    std::atomic<bool> begun = false;
    QFuture<Result<int>> future =
        inBackground<int>([&begun](const WorkProgress &progress) -> Result<int> {
            while (progress(0, 1))
                begun = true;
            return 1;
        });
    while (!begun)
        QThread::yieldCurrentThread();
    future.cancel();
    future.waitForFinished();
    CHECK(future.isCanceled());
}
