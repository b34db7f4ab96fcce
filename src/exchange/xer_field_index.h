// SPDX-License-Identifier: GPL-3.0-or-later
// Where the fields of a table stand in its rows, by name. Every value of every row is looked up
// here, by names that are literals in the program: a look-up costs a few nanoseconds.
#pragma once

#include <QByteArrayView>
#include <QHashFunctions>

#include <cstring>
#include <vector>

namespace zs {

class XerFieldIndex {
public:
    /// `name` must outlive the index, and must not be in it yet.
    void insert(QByteArrayView name, qsizetype at)
    {
        if (m_slots.size() < 2 * (m_count + 1))
            grow();
        put({name, hashOf(name), at});
        ++m_count;
    }
    [[nodiscard]] bool contains(QByteArrayView name) const { return value(name) >= 0; }
    /// -1 for a field that the table has not.
    [[nodiscard]] qsizetype value(QByteArrayView name) const
    {
        if (m_slots.empty())
            return -1;
        const std::uint64_t hash = hashOf(name);
        for (std::size_t i = hash & (m_slots.size() - 1); m_slots[i].at >= 0;
             i = (i + 1) & (m_slots.size() - 1)) {
            if (m_slots[i].hash == hash && m_slots[i].name == name)
                return m_slots[i].at;
        }
        return -1;
    }

private:
    struct Slot {
        QByteArrayView name;
        std::uint64_t hash = 0;
        qsizetype at = -1;
    };

    /// Eight bytes at a time; seeded, so that a file cannot be made whose fields all collide.
    [[nodiscard]] static std::uint64_t hashOf(QByteArrayView name)
    {
        static const std::uint64_t seed = QHashSeed::globalSeed();
        constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15U;
        std::uint64_t hash = seed ^ static_cast<std::uint64_t>(name.size());
        const char *at = name.data();
        qsizetype left = name.size();
        for (; left >= 8; left -= 8, at += 8)
            hash = mixed(hash, at, 8) * kOdd;
        if (left > 0)
            hash = mixed(hash, at, static_cast<std::size_t>(left)) * kOdd;
        return hash ^ (hash >> 32);
    }
    [[nodiscard]] static std::uint64_t mixed(std::uint64_t hash, const char *at, std::size_t size)
    {
        std::uint64_t word = 0;
        std::memcpy(&word, at, size);
        return (hash ^ (hash >> 29)) + word;
    }
    void grow()
    {
        const std::vector<Slot> before = std::exchange(m_slots, {});
        m_slots.resize(std::max<std::size_t>(16, before.size() * 2));
        for (const Slot &slot : before) {
            if (slot.at >= 0)
                put(slot);
        }
    }
    void put(const Slot &slot)
    {
        std::size_t i = slot.hash & (m_slots.size() - 1);
        while (m_slots[i].at >= 0)
            i = (i + 1) & (m_slots.size() - 1);
        m_slots[i] = slot;
    }

    std::vector<Slot> m_slots; ///< a power of two of them, at most half of them taken
    std::size_t m_count = 0;
};

} // namespace zs
