// SPDX-License-Identifier: GPL-3.0-or-later
// The leaves of an MSPDI element that the model has a field for: one entry a leaf, from which both
// the reader and the writer are made.
#pragma once

#include "domain/field.h"
#include "exchange/mspdi_values.h"
#include "exchange/place_name.h"
#include "exchange/repair_list.h"
#include "exchange/xml_extra.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <optional>

namespace zs {

/// Where values are read, for the words of a repair.
struct ReadPlace {
    RepairList &repairs;
    std::int64_t line = 0; ///< of the end of the element
    PlaceName what;        ///< "Task 12"
    QStringList repaired;  ///< names of the elements whose file value was not used

    void repair(const QString &text) const
    {
        const QString name = what.text();
        repairs.add(line, name.isEmpty() ? text : QString(name + u": " + text));
    }
    void unset(const QString &name, const QString &value);
    void setTo(const QString &name, const QString &value, const QString &used);
};

template <class E>
struct LeafField {
    QString name;
    /// Nothing = the element is left out.
    std::function<std::optional<QString>(const E &)> write;
    std::function<void(E &, const QString &text, ReadPlace &)> read;
};

template <class E>
class LeafTable {
public:
    LeafTable(std::initializer_list<LeafField<E>> fields)
        : m_fields(fields)
    {
        for (std::size_t i = 0; i < m_fields.size(); ++i)
            m_index.insert(m_fields[i].name, i);
    }

    [[nodiscard]] bool has(const QString &name) const { return m_index.contains(name); }

    void read(E &entity, const XmlExtras &children, ReadPlace &place) const
    {
        for (const XmlExtra &child : children) {
            const auto found = m_index.constFind(child.name);
            if (found != m_index.cend() && child.isLeaf())
                m_fields[*found].read(entity, child.text, place);
        }
    }

    [[nodiscard]] XmlExtras write(const E &entity) const
    {
        XmlExtras children;
        children.reserve(m_fields.size());
        for (const LeafField<E> &field : m_fields) {
            if (auto text = field.write(entity))
                children.push_back(leaf(field.name, std::move(*text)));
        }
        return children;
    }

private:
    std::vector<LeafField<E>> m_fields;
    QHash<QString, std::size_t> m_index;
};

namespace leaves {

template <auto M>
using EntityOf = typename detail::MemberOf<decltype(M)>::Entity;

/// Left out when empty.
template <auto M>
LeafField<EntityOf<M>> text(const QString &name)
{
    using E = EntityOf<M>;
    return {name,
            [](const E &e) { return (e.*M).isEmpty() ? std::nullopt : std::optional(e.*M); },
            [](E &e, const QString &t, ReadPlace &) { e.*M = t; }};
}

template <auto M>
LeafField<EntityOf<M>> flag(const QString &name)
{
    using E = EntityOf<M>;
    return {name,
            [](const E &e) { return std::optional(QString(e.*M ? u'1' : u'0')); },
            [](E &e, const QString &t, ReadPlace &) { e.*M = t == u"1" || t == u"true"; }};
}

/// Left out when unset.
template <auto M>
LeafField<EntityOf<M>> wall(const QString &name)
{
    using E = EntityOf<M>;
    return {
        name,
        [](const E &e) { return (e.*M).isValid() ? std::optional(wallText(e.*M)) : std::nullopt; },
        [name](E &e, const QString &t, ReadPlace &place) {
            const auto time = parseWall(t);
            e.*M = time.value_or(WallTime{});
            if (!time && !t.trimmed().isEmpty())
                place.unset(name, t);
        }};
}

/// Working or elapsed minutes from 0 to `most`; what is not becomes 0.
template <auto M>
LeafField<EntityOf<M>> duration(const QString &name, Minutes most)
{
    using E = EntityOf<M>;
    return {name,
            [](const E &e) { return std::optional(isoDurationText((e.*M).value)); },
            [name, most](E &e, const QString &t, ReadPlace &place) {
                const auto minutes = parseIsoDuration(t);
                const bool good = minutes && *minutes >= 0 && *minutes <= most;
                e.*M = {good ? *minutes : 0};
                if (!good && !t.trimmed().isEmpty())
                    place.setTo(name, t, QStringLiteral("0"));
            }};
}

/// Money; `digits` of the written number are parts of a 分: 0 for amounts (MSPDI counts
/// hundredths), 2 for rates.
template <auto M>
LeafField<EntityOf<M>> money(const QString &name, int digits)
{
    using E = EntityOf<M>;
    return {name,
            [digits](const E &e) { return std::optional(scaledText((e.*M).fen, digits)); },
            [name, digits](E &e, const QString &t, ReadPlace &place) {
                const auto fen = parseScaled(t, digits);
                e.*M = {fen.value_or(0)};
                if (!fen && !t.trimmed().isEmpty())
                    place.setTo(name, t, QStringLiteral("0"));
            }};
}

/// A whole number within bounds, counted in 10^-digits; beyond them the nearest bound, unreadable
/// `otherwise`.
template <auto M>
LeafField<EntityOf<M>> number(const QString &name,
                              std::int64_t least,
                              std::int64_t most,
                              std::int64_t otherwise,
                              int digits = 0)
{
    using E = EntityOf<M>;
    return {name,
            [digits](const E &e) {
                return std::optional(scaledText(static_cast<std::int64_t>(e.*M), digits));
            },
            [=](E &e, const QString &t, ReadPlace &place) {
                using V = typename detail::MemberOf<decltype(M)>::Type;
                const auto value = parseScaled(t, digits);
                // what must be positive and is not says nothing; the rest is brought to the nearest
                const bool senseless = !value || (least > 0 && *value < least);
                const std::int64_t used = senseless ? otherwise : std::clamp(*value, least, most);
                e.*M = static_cast<V>(used);
                if (value != used && !t.trimmed().isEmpty())
                    place.setTo(name, t, scaledText(used, digits));
            }};
}

/// One of the numbers of an enumeration, 0 to `last`; another becomes `otherwise`.
template <auto M>
auto choice(const QString &name,
            typename detail::MemberOf<decltype(M)>::Type last,
            typename detail::MemberOf<decltype(M)>::Type otherwise) -> LeafField<EntityOf<M>>
{
    using E = EntityOf<M>;
    return {name,
            [](const E &e) { return std::optional(QString::number(static_cast<int>(e.*M))); },
            [=](E &e, const QString &t, ReadPlace &place) {
                using V = typename detail::MemberOf<decltype(M)>::Type;
                const auto value = parseWhole(t);
                const bool good = value && *value >= 0 && *value <= static_cast<int>(last);
                e.*M = good ? static_cast<V>(*value) : otherwise;
                if (!good && !t.trimmed().isEmpty())
                    place.setTo(name, t, QString::number(static_cast<int>(otherwise)));
            }};
}

} // namespace leaves
} // namespace zs
