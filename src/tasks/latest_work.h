// SPDX-License-Identifier: GPL-3.0-or-later
// Background work of which only the latest counts: what a view shows of a plan that goes on
// changing.
//
//   start(a)  start(b)          finished(b)
//      |         |                  |
//      a ----X (cancelled, dropped)
//                b ----------------> done(result of b)
#pragma once

#include "tasks/background.h"

#include <QFutureWatcher>

namespace zs {

/// Lives on the thread that starts it; `done` is called there. Once start() or cancel() was called,
/// or the object is gone, no result of what ran before arrives any more.
template <class T>
class LatestWork {
public:
    using Done = std::function<void(Result<T>)>;

    explicit LatestWork(Done done)
        : m_done(std::move(done))
    {
        QObject::connect(
            &m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { finish(); });
    }
    ~LatestWork() { m_watcher.future().cancel(); }
    LatestWork(const LatestWork &) = delete;
    LatestWork &operator=(const LatestWork &) = delete;

    /// `work(const WorkProgress &) -> Result<T>`; it must own what it reads.
    template <class Work>
    void start(Work work)
    {
        m_watcher.future().cancel();
        m_isRunning = true;
        m_watcher.setFuture(inBackground<T>(std::move(work)));
    }
    void cancel()
    {
        m_watcher.future().cancel();
        m_isRunning = false;
        m_watcher.setFuture({});
    }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// For its progress signals.
    [[nodiscard]] const QFutureWatcherBase &watcher() const { return m_watcher; }

private:
    void finish()
    {
        const QFuture<Result<T>> future = m_watcher.future();
        if (!m_isRunning || future.resultCount() == 0)
            return;
        m_isRunning = false;
        m_done(future.result());
    }

    Done m_done;
    QFutureWatcher<Result<T>> m_watcher;
    bool m_isRunning = false;
};

} // namespace zs
