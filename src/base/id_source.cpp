// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id_source.h"

#include <QRandomGenerator>

#include <algorithm>
#include <memory>

namespace zs {

namespace {

/// A generator whose whole state comes from the operating system: asking that for the bits of each
/// id takes a microsecond (measured), which an import of tens of thousands of rows feels. Ids are
/// to be unique, not secret. Copies of a source share the generator, so that they differ.
std::function<std::uint64_t()> seededBySystem()
{
    return [engine = std::make_shared<QRandomGenerator>(QRandomGenerator::securelySeeded())] {
        return engine->generate64();
    };
}

} // namespace

IdSource::IdSource(const Clock &clock)
    : m_clock(&clock)
    , m_random(seededBySystem())
{}

IdSource::IdSource(const Clock &clock, std::uint64_t seed)
    : m_clock(&clock)
    , m_random([engine = std::mt19937_64(seed)]() mutable { return engine(); })
{}

Uuid IdSource::next()
{
    // A clock that was set back keeps the last instant, so ids still rise.
    const UtcMillis now = std::max(m_clock->now(), m_lastMillis);
    constexpr std::uint32_t kCounterMax = 0xFFF;
    if (now > m_lastMillis) {
        m_lastMillis = now;
        m_counter = static_cast<std::uint32_t>(m_random() & 0x7FF); // room to rise
    } else if (++m_counter > kCounterMax) {
        ++m_lastMillis;
        m_counter = 0;
    }
    const auto millis = static_cast<std::uint64_t>(m_lastMillis);
    const std::uint64_t random = m_random();
    Uuid id;
    for (std::size_t i = 0; i < 6; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(millis >> (40 - 8 * i));
    id.bytes[6] = static_cast<std::uint8_t>(0x70 | (m_counter >> 8));
    id.bytes[7] = static_cast<std::uint8_t>(m_counter & 0xFF);
    for (std::size_t i = 0; i < 8; ++i)
        id.bytes[8 + i] = static_cast<std::uint8_t>(random >> (56 - 8 * i));
    id.bytes[8] = static_cast<std::uint8_t>(0x80 | (id.bytes[8] & 0x3F));
    return id;
}

} // namespace zs
