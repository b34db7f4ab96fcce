// SPDX-License-Identifier: GPL-3.0-or-later
// The field table of an entity: one entry a field, from which diff, apply, inverse, SQL, the change
// log, exports and the columns of item models are made. Adding a field is one entry here and one
// line of SQL migration.
#pragma once

#include "base/money.h"
#include "base/strong_id.h"
#include "base/wall_time.h"
#include "domain/field_value.h"

#include <QDate>

#include <span>
#include <type_traits>

namespace zs {

/// What a field means to a person: how it is shown and edited.
enum class FieldType {
    Text,
    Number,
    Real,
    Flag,
    Choice,   ///< an enumeration, stored as its number
    Money,    ///< 分
    Date,     ///< stored as yyyy-mm-dd
    Wall,     ///< WallTime, stored as minutes
    Duration, ///< working minutes
    Reference,
    Bytes,
};

/// How a value may leave in a desensitised export (脱敏).
enum class Sharing {
    Open,     ///< may be shown as it is
    Personal, ///< a person's data: masked unless asked for
    Internal, ///< left out of anything public
};

struct FieldInfo {
    const char *column; ///< SQL column and the name in the log
    const char *label;  ///< English, to translate in context "Field"
    FieldType type;
    Sharing sharing;
    FieldValue (*get)(const void *entity);
    void (*set)(void *entity, const FieldValue &value);
};

/// Minutes of work, so that a plain number is not taken for one.
struct WorkMinutes {
    Minutes value = 0;
    friend constexpr auto operator<=>(const WorkMinutes &, const WorkMinutes &) noexcept = default;
};

/// How a member's type is stored and shown; one specialisation a type.
template <class T>
struct FieldCodec;

namespace detail {

template <class M>
struct MemberOf;
template <class E, class T>
struct MemberOf<T E::*> {
    using Entity = E;
    using Type = T;
};

template <auto Member>
FieldValue getField(const void *entity)
{
    using M = MemberOf<decltype(Member)>;
    return FieldCodec<typename M::Type>::pack(
        static_cast<const typename M::Entity *>(entity)->*Member);
}

template <auto Member>
void setField(void *entity, const FieldValue &value)
{
    using M = MemberOf<decltype(Member)>;
    static_cast<typename M::Entity *>(entity)->*Member =
        FieldCodec<typename M::Type>::unpack(value);
}

[[nodiscard]] inline std::int64_t wholeOr(const FieldValue &value, std::int64_t otherwise)
{
    const auto *whole = std::get_if<std::int64_t>(&value);
    return whole ? *whole : otherwise;
}

} // namespace detail

/// One entry of a field table: `field<&Task::name>("name", QT_TRANSLATE_NOOP("Field", "Name"))`.
template <auto Member>
[[nodiscard]] constexpr FieldInfo
field(const char *column, const char *label, Sharing sharing = Sharing::Open)
{
    using Type = typename detail::MemberOf<decltype(Member)>::Type;
    return {column,
            label,
            FieldCodec<Type>::kType,
            sharing,
            &detail::getField<Member>,
            &detail::setField<Member>};
}

template <>
struct FieldCodec<QString> {
    static constexpr FieldType kType = FieldType::Text;
    static FieldValue pack(const QString &v)
    {
        return v.isNull() ? QString(QLatin1StringView("")) : v;
    }
    static QString unpack(const FieldValue &v)
    {
        const auto *text = std::get_if<QString>(&v);
        return text ? *text : QString();
    }
};

template <>
struct FieldCodec<QByteArray> {
    static constexpr FieldType kType = FieldType::Bytes;
    static FieldValue pack(const QByteArray &v) { return v; }
    static QByteArray unpack(const FieldValue &v)
    {
        const auto *raw = std::get_if<QByteArray>(&v);
        return raw ? *raw : QByteArray();
    }
};

template <>
struct FieldCodec<bool> {
    static constexpr FieldType kType = FieldType::Flag;
    static FieldValue pack(bool v) { return std::int64_t{v}; }
    static bool unpack(const FieldValue &v) { return detail::wholeOr(v, 0) != 0; }
};

template <>
struct FieldCodec<std::int64_t> {
    static constexpr FieldType kType = FieldType::Number;
    static FieldValue pack(std::int64_t v) { return v; }
    static std::int64_t unpack(const FieldValue &v) { return detail::wholeOr(v, 0); }
};

template <>
struct FieldCodec<double> {
    static constexpr FieldType kType = FieldType::Real;
    static FieldValue pack(double v) { return v; }
    static double unpack(const FieldValue &v)
    {
        const auto *real = std::get_if<double>(&v);
        return real ? *real : static_cast<double>(detail::wholeOr(v, 0));
    }
};

template <>
struct FieldCodec<Money> {
    static constexpr FieldType kType = FieldType::Money;
    static FieldValue pack(Money v) { return v.fen; }
    static Money unpack(const FieldValue &v) { return {detail::wholeOr(v, 0)}; }
};

template <>
struct FieldCodec<WorkMinutes> {
    static constexpr FieldType kType = FieldType::Duration;
    static FieldValue pack(WorkMinutes v) { return v.value; }
    static WorkMinutes unpack(const FieldValue &v) { return {detail::wholeOr(v, 0)}; }
};

template <>
struct FieldCodec<WallTime> {
    static constexpr FieldType kType = FieldType::Wall;
    static FieldValue pack(WallTime v) { return v.isValid() ? FieldValue(v.minute) : FieldValue(); }
    static WallTime unpack(const FieldValue &v) { return {detail::wholeOr(v, WallTime::kUnset)}; }
};

template <>
struct FieldCodec<QDate> {
    static constexpr FieldType kType = FieldType::Date;
    static FieldValue pack(QDate v)
    {
        return v.isValid() ? FieldValue(v.toString(Qt::ISODate)) : FieldValue();
    }
    static QDate unpack(const FieldValue &v)
    {
        const auto *text = std::get_if<QString>(&v);
        return text ? QDate::fromString(*text, Qt::ISODate) : QDate();
    }
};

template <class T>
    requires std::is_enum_v<T>
struct FieldCodec<T> {
    static constexpr FieldType kType = FieldType::Choice;
    static FieldValue pack(T v) { return static_cast<std::int64_t>(v); }
    static T unpack(const FieldValue &v) { return static_cast<T>(detail::wholeOr(v, 0)); }
};

template <class Tag>
struct FieldCodec<StrongId<Tag>> {
    static constexpr FieldType kType = FieldType::Reference;
    static FieldValue pack(const StrongId<Tag> &v)
    {
        return v.isValid() ? FieldValue(v.value()) : FieldValue();
    }
    static StrongId<Tag> unpack(const FieldValue &v)
    {
        const auto *id = std::get_if<Uuid>(&v);
        return id ? StrongId<Tag>(*id) : StrongId<Tag>();
    }
};

template <>
struct FieldCodec<Uuid> {
    static constexpr FieldType kType = FieldType::Reference;
    static FieldValue pack(const Uuid &v) { return v.isNull() ? FieldValue() : FieldValue(v); }
    static Uuid unpack(const FieldValue &v)
    {
        const auto *id = std::get_if<Uuid>(&v);
        return id ? *id : Uuid();
    }
};

} // namespace zs
