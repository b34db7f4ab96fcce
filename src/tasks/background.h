// SPDX-License-Identifier: GPL-3.0-or-later
// Long work beside the window: it gets values that nobody changes any more, says how far it is, can
// be cancelled, and returns a Result.
#pragma once

#include "base/result.h"

#include <QPromise>
#include <QtConcurrent>

#include <cstdint>
#include <functional>

namespace zs {

/// Says how far work is; false = stop now, the result will not be wanted.
using WorkProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// The steps that a QFuture's progress is told in.
inline constexpr int kProgressSteps = 1000;

/// Runs `work(const WorkProgress &) -> Result<T>` on another thread. QFuture::cancel() makes its
/// progress return false; what it then returns is dropped.
template <class T, class Work>
[[nodiscard]] QFuture<Result<T>> inBackground(Work work)
{
    return QtConcurrent::run([work = std::move(work)](QPromise<Result<T>> &promise) mutable {
        promise.setProgressRange(0, kProgressSteps);
        const WorkProgress progress = [&promise](std::int64_t done, std::int64_t total) {
            if (total > 0)
                promise.setProgressValue(static_cast<int>(done * kProgressSteps / total));
            return !promise.isCanceled();
        };
        promise.addResult(work(progress));
    });
}

} // namespace zs
