// SPDX-License-Identifier: GPL-3.0-or-later
// Ids that cannot be mixed up: TaskId and ProjectId are different types over the same 128 bits.
#pragma once

#include "base/uuid.h"

namespace zs {

template <class Tag>
class StrongId {
public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(const Uuid &value) noexcept
        : m_value(value)
    {}

    [[nodiscard]] constexpr const Uuid &value() const noexcept { return m_value; }
    [[nodiscard]] constexpr bool isValid() const noexcept { return !m_value.isNull(); }
    [[nodiscard]] QString toString() const { return m_value.toString(); }

    friend constexpr auto operator<=>(const StrongId &, const StrongId &) noexcept = default;
    friend std::size_t qHash(const StrongId &id, std::size_t seed = 0) noexcept
    {
        return hashOf(id.m_value) ^ seed;
    }

private:
    Uuid m_value;
};

} // namespace zs

template <class Tag>
struct std::hash<zs::StrongId<Tag>> {
    std::size_t operator()(const zs::StrongId<Tag> &id) const noexcept
    {
        return zs::hashOf(id.value());
    }
};
