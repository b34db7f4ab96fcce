// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that are overwritten before their memory is given back.
#pragma once

#include <QByteArray>

#include <cstdint>
#include <span>
#include <vector>

namespace zs {

class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size);
    explicit Secret(QByteArrayView bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    /// From the operating system's random source.
    [[nodiscard]] static Secret random(std::size_t size);

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return m_bytes; }
    [[nodiscard]] std::span<std::uint8_t> bytes() { return m_bytes; }
    /// Constant-time.
    [[nodiscard]] bool operator==(const Secret &other) const;

private:
    std::vector<std::uint8_t> m_bytes;
};

} // namespace zs
