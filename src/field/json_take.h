// SPDX-License-Identifier: GPL-3.0-or-later
// Takes members out of JSON that a machine wrote: the first thing that is not as agreed is the
// fault, and after it every member is empty.
#pragma once

#include "base/enum_names.h"
#include "base/uuid.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <cstdint>

namespace zs {

/// The end of the year 9999.
inline constexpr std::int64_t kLastMoment = 253'402'300'799'999;

class JsonTake {
public:
    /// A text that is one object.
    explicit JsonTake(const QByteArray &json);
    /// A value that is one object, whose fault is the parent's.
    JsonTake(const QJsonValue &value, JsonTake &parent);

    void blame(const QString &what);
    [[nodiscard]] bool failed() const { return !root()->m_fault.isEmpty(); }
    [[nodiscard]] QString fault() const { return root()->m_fault; } ///< untranslated

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] QString text(QLatin1StringView key, qsizetype longest);
    [[nodiscard]] std::int64_t whole(QLatin1StringView key, std::int64_t min, std::int64_t max);
    [[nodiscard]] bool flag(QLatin1StringView key);
    [[nodiscard]] Uuid id(QLatin1StringView key, bool required);
    [[nodiscard]] QByteArray hex(QLatin1StringView key, qsizetype size);
    [[nodiscard]] QByteArray base64(QLatin1StringView key, qsizetype longest);
    [[nodiscard]] QJsonArray list(QLatin1StringView key, qsizetype longest);
    [[nodiscard]] QJsonObject object(QLatin1StringView key);
    [[nodiscard]] QJsonValue value(QLatin1StringView key) const { return m_object.value(key); }

    template <class E, std::size_t N>
    [[nodiscard]] E choice(QLatin1StringView key, const std::array<EnumName<E>, N> &table)
    {
        const auto found = valueIn(std::span<const EnumName<E>>(table), text(key, 100));
        if (!found)
            blame(QString(key));
        return found.value_or(table.front().value);
    }

private:
    [[nodiscard]] const JsonTake *root() const { return m_parent ? m_parent->root() : this; }

    QJsonObject m_object;
    JsonTake *m_parent = nullptr;
    QString m_fault;
};

} // namespace zs
