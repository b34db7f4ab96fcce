// SPDX-License-Identifier: GPL-3.0-or-later
// A 128-bit identifier as 16 plain bytes: cheap to copy, hash and order. New ones are made by
// IdSource.
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>

namespace zs {

struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] constexpr bool isNull() const noexcept
    {
        return bytes == std::array<std::uint8_t, 16>{};
    }
    friend constexpr auto operator<=>(const Uuid &, const Uuid &) noexcept = default;

    /// The 16 bytes, as stored.
    [[nodiscard]] QByteArray toBytes() const;
    /// Lower-case 8-4-4-4-12 form, as shown.
    [[nodiscard]] QString toString() const;
    /// Null unless exactly 16 bytes.
    [[nodiscard]] static Uuid fromBytes(QByteArrayView raw);
    /// Null unless in the 8-4-4-4-12 form (RFC 9562 section 4).
    [[nodiscard]] static Uuid fromString(QStringView text);
};

[[nodiscard]] inline std::size_t hashOf(const Uuid &id) noexcept
{
    // the low half of a version 7 id is random, so it is its own hash
    std::uint64_t low = 0;
    std::memcpy(&low, id.bytes.data() + 8, sizeof low);
    return static_cast<std::size_t>(low);
}

inline std::size_t qHash(const Uuid &id, std::size_t seed = 0) noexcept
{
    return hashOf(id) ^ seed;
}

} // namespace zs

template <>
struct std::hash<zs::Uuid> {
    std::size_t operator()(const zs::Uuid &id) const noexcept { return zs::hashOf(id); }
};
