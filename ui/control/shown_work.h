// SPDX-License-Identifier: GPL-3.0-or-later
// The latest background work of a view, with the line that says that it is going on.
#pragma once

#include "tasks/latest_work.h"
#include "ui/widgets/busy_line.h"

namespace zs {

template <class T>
class ShownWork {
public:
    /// The line must outlive it.
    ShownWork(BusyLine &line, typename LatestWork<T>::Done done)
        : m_line(line)
        , m_latest([this, done = std::move(done)](Result<T> result) {
            m_line.end();
            done(std::move(result));
        })
    {
        QObject::connect(&m_latest.watcher(),
                         &QFutureWatcherBase::progressValueChanged,
                         &m_line,
                         [&line](int step) { line.setProgress(step, kProgressSteps); });
        QObject::connect(
            &m_line, &BusyLine::stopped, &m_latest.watcher(), [this] { m_latest.cancel(); });
    }

    template <class Work>
    void start(const QString &what, Work work)
    {
        m_line.begin(what);
        m_latest.start(std::move(work));
    }
    void cancel()
    {
        m_latest.cancel();
        m_line.end();
    }
    [[nodiscard]] bool isRunning() const { return m_latest.isRunning(); }

private:
    BusyLine &m_line;
    LatestWork<T> m_latest;
};

} // namespace zs
