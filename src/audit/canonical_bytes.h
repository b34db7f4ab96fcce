// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that have exactly one form for each value, written and read (FORMAT.md).
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <concepts>
#include <cstdint>
#include <vector>

namespace zs {

/// Collects canonical bytes; clear() keeps the memory, so that one writer serves a whole walk of
/// the chain.
class CanonicalWriter {
public:
    void clear() { m_bytes.clear(); }
    void byte(std::uint8_t value) { m_bytes.push_back(static_cast<char>(value)); }
    void raw(QByteArrayView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    template <std::unsigned_integral T>
    void bigEndian(T value)
    {
        for (int shift = static_cast<int>(sizeof value) * 8 - 8; shift >= 0; shift -= 8)
            m_bytes.push_back(static_cast<char>(value >> shift));
    }
    /// LEB128 in as few bytes as hold it.
    void varint(std::uint64_t value);
    /// Varint of 0, -1, 1, -2, ... as 0, 1, 2, 3, ...
    void zigzag(std::int64_t value);
    /// UTF-8 without a length; what is no pair of surrogates becomes U+FFFD.
    void utf8(QStringView text);
    /// A big-endian 32-bit length, then UTF-8.
    void sizedUtf8(QStringView text);

    [[nodiscard]] QByteArrayView view() const
    {
        return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())};
    }

private:
    std::vector<char> m_bytes;
};

/// Reads canonical bytes; after the first fault every read gives zero or nothing, and `fault()`
/// says what it was.
class CanonicalReader {
public:
    explicit CanonicalReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    [[nodiscard]] std::uint8_t byte();
    [[nodiscard]] QByteArrayView raw(std::uint64_t size);
    [[nodiscard]] std::uint64_t bigEndian64();
    [[nodiscard]] std::uint64_t varint();
    [[nodiscard]] std::int64_t zigzag();
    /// A count of things that take at least `least` bytes each: never more than can still follow.
    [[nodiscard]] std::uint64_t count(std::uint64_t least);
    /// `size` bytes of well-formed UTF-8.
    [[nodiscard]] QString utf8(std::uint64_t size);

    void blame(const char *what)
    {
        if (!m_fault)
            m_fault = what;
    }
    /// Null while all is well; untranslated, for the log.
    [[nodiscard]] const char *fault() const { return m_fault; }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    const char *m_fault = nullptr;
};

} // namespace zs
