// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/running_digest.h"

namespace zs {

RunningDigest::RunningDigest()
    : m_thread([this] { run(); })
{}

RunningDigest::~RunningDigest()
{
    {
        const std::scoped_lock lock(m_guard);
        m_stop = true;
    }
    m_moved.notify_all();
    m_thread.join();
}

void RunningDigest::add(QByteArrayView bytes)
{
    std::unique_lock lock(m_guard);
    m_moved.wait(lock, [this] { return m_added - m_read < kSlots; });
    QByteArray &slot = m_slots[m_added % kSlots];
    lock.unlock(); // nobody else touches a slot that is not added
    slot.resize(bytes.size());
    std::ranges::copy(bytes, slot.begin());
    lock.lock();
    ++m_added;
    lock.unlock();
    m_moved.notify_all();
}

Digest RunningDigest::finish()
{
    std::unique_lock lock(m_guard);
    m_moved.wait(lock, [this] { return m_added == m_read; });
    return m_digest.finish();
}

void RunningDigest::run()
{
    std::unique_lock lock(m_guard);
    while (true) {
        m_moved.wait(lock, [this] { return m_stop || m_added > m_read; });
        if (m_added == m_read)
            return;
        const QByteArray &slot = m_slots[m_read % kSlots];
        lock.unlock();
        m_digest.add(slot);
        lock.lock();
        ++m_read;
        m_moved.notify_all();
    }
}

} // namespace zs
