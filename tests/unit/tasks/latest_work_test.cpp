// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/latest_work.h"

#include "support/stringify.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSemaphore>

#include <catch2/catch_test_macros.hpp>

#include <memory>

using namespace zs;

namespace {

/// Work that waits for the test before it returns.
struct Gate {
    QSemaphore begun;
    QSemaphore open;
};

auto held(const std::shared_ptr<Gate> &gate, int result)
{
    return [gate, result](const WorkProgress &) -> Result<int> {
        gate->begun.release();
        gate->open.acquire();
        return result;
    };
}

/// Lets events through until nothing is to come any more.
void settle(const std::function<bool()> &isDone)
{
    const QDeadlineTimer patience(10'000);
    while (!isDone() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    QThreadPool::globalInstance()->waitForDone();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("the latest work's result arrives on the thread that started it", "[tasks]")
{
    std::vector<int> arrived;
    LatestWork<int> work([&](const Result<int> &result) {
        REQUIRE_OK(result);
        CHECK(QThread::currentThread() == QCoreApplication::instance()->thread());
        arrived.push_back(*result);
    });
    work.start([](const WorkProgress &) -> Result<int> { return 7; });
    CHECK(work.isRunning());
    settle([&] { return !arrived.empty(); });
    CHECK(arrived == std::vector{7});
    CHECK_FALSE(work.isRunning());
}

TEST_CASE("a result that was overtaken never arrives, though its work runs to its end", "[tasks]")
{
    std::vector<int> arrived;
    LatestWork<int> work([&](const Result<int> &result) { arrived.push_back(*result); });
    auto &pool = *QThreadPool::globalInstance();
    pool.setMaxThreadCount(std::max(2, pool.maxThreadCount())); // the first one holds its thread
    const auto first = std::make_shared<Gate>();
    work.start(held(first, 1));
    first->begun.acquire();
    work.start([](const WorkProgress &) -> Result<int> { return 2; });
    settle([&] {
        if (!arrived.empty())
            first->open.release();
        return !arrived.empty();
    });
    CHECK(arrived == std::vector{2});
}

TEST_CASE("a result that is ready but not told yet is dropped when other work begins", "[tasks]")
{
    std::vector<int> arrived;
    LatestWork<int> work([&](const Result<int> &result) { arrived.push_back(*result); });
    work.start([](const WorkProgress &) -> Result<int> { return 1; });
    QThreadPool::globalInstance()->waitForDone(); // its signal stands in the queue
    work.start([](const WorkProgress &) -> Result<int> { return 2; });
    settle([&] { return !arrived.empty(); });
    CHECK(arrived == std::vector{2});
}

TEST_CASE("cancelled work is told to stop and gives nothing", "[tasks]")
{
    int arrived = 0;
    const auto gate = std::make_shared<Gate>();
    const auto wasTold = std::make_shared<std::atomic<bool>>(false);
    LatestWork<int> work([&](const Result<int> &) { ++arrived; });
    work.start([gate, wasTold](const WorkProgress &progress) -> Result<int> {
        gate->begun.release();
        gate->open.acquire();
        *wasTold = !progress(1, 2);
        return 1;
    });
    gate->begun.acquire();
    work.cancel();
    CHECK_FALSE(work.isRunning());
    gate->open.release();
    settle([] { return true; });
    CHECK(arrived == 0);
    CHECK(*wasTold);
}

TEST_CASE("work may outlive the one who wanted it", "[tasks]")
{
    int arrived = 0;
    const auto gate = std::make_shared<Gate>();
    {
        LatestWork<int> work([&](const Result<int> &) { ++arrived; });
        work.start(held(gate, 1));
        gate->begun.acquire();
    }
    gate->open.release();
    settle([] { return true; });
    CHECK(arrived == 0);
}
