// SPDX-License-Identifier: GPL-3.0-or-later
// Enumerations by name in JSON: one table each, for reading and for writing.
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace zs {

template <class E>
struct EnumName {
    const char *name;
    E value;
};

template <class E>
[[nodiscard]] QString nameIn(std::span<const EnumName<E>> table, E value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

template <class E>
[[nodiscard]] std::optional<E> valueIn(std::span<const EnumName<E>> table, QStringView name)
{
    for (const auto &entry : table) {
        if (name == QLatin1StringView(entry.name))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace zs
