// SPDX-License-Identifier: GPL-3.0-or-later
// SM3 in a thread of its own, beside the cipher: both cost about as much, and there are two cores.
#pragma once

#include "crypto/sm3.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace zs {

class RunningDigest {
public:
    RunningDigest();
    ~RunningDigest();
    RunningDigest(const RunningDigest &) = delete;
    RunningDigest &operator=(const RunningDigest &) = delete;

    /// Copies the bytes; waits while the one before the last is still being read.
    void add(QByteArrayView bytes);
    /// Of all that was added; starts afresh.
    [[nodiscard]] Digest finish();

private:
    void run();

    static constexpr std::size_t kSlots = 3;
    std::mutex m_guard;
    std::condition_variable m_moved;
    std::array<QByteArray, kSlots> m_slots;
    std::uint64_t m_added = 0; ///< parts put in; part n lies in slot n % kSlots
    std::uint64_t m_read = 0;
    bool m_stop = false;
    Sm3 m_digest;
    std::thread m_thread; ///< last: everything else is there when it starts
};

} // namespace zs
