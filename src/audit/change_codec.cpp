// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/log_record.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace zs {

namespace {

constexpr std::uint8_t kFormat = 1;
constexpr std::uint64_t kLongestName = 64;

enum Shape : std::uint8_t { Null = 0, Whole = 1, Real = 2, Text = 3, Raw = 4, Id = 5 };

QByteArrayView viewOf(const Uuid &id)
{
    return {id.bytes.data(), static_cast<qsizetype>(id.bytes.size())};
}

/// One bit pattern for each number: no negative zero, one NaN.
std::uint64_t realBits(double value)
{
    if (std::isnan(value))
        return 0x7ff8'0000'0000'0000;
    return std::bit_cast<std::uint64_t>(value == 0.0 ? 0.0 : value);
}

class ChangeWriter {
public:
    void write(const EntityChange &change)
    {
        const EntityInfo *info = entityInfo(change.entity);
        Q_ASSERT(info); // only what this program knows can be changed by it
        m_body.varint(numberOf(info->table));
        m_body.byte(static_cast<std::uint8_t>(change.kind));
        m_body.raw(viewOf(change.id));
        m_body.zigzag(change.version);
        sortByName(*info, change.fields);
        m_body.varint(m_sorted.size());
        for (const FieldChange &f : m_sorted) {
            m_body.varint(numberOf(info->fields[f.field].column));
            write(f.before);
            write(f.after);
        }
    }

    [[nodiscard]] QByteArray finish(std::size_t changes) const
    {
        CanonicalWriter front;
        front.byte(kFormat);
        front.varint(m_names.size());
        for (const QByteArrayView name : m_names) {
            front.varint(static_cast<std::uint64_t>(name.size()));
            front.raw(name);
        }
        front.varint(changes);
        return front.view().toByteArray() + m_body.view().toByteArray();
    }

private:
    std::uint64_t numberOf(const char *name)
    {
        const auto known = m_numbers.constFind(name);
        if (known != m_numbers.cend())
            return *known;
        m_names.emplace_back(name);
        m_numbers.insert(m_names.back(), m_names.size() - 1);
        return m_names.size() - 1;
    }

    /// Fields in order of column name. One that is there twice is one change, from the first value
    /// to the last.
    void sortByName(const EntityInfo &info, const std::vector<FieldChange> &fields)
    {
        m_sorted = fields;
        std::ranges::stable_sort(m_sorted, {}, [&info](const FieldChange &f) {
            return QByteArrayView(info.fields[f.field].column);
        });
        auto end = m_sorted.begin();
        for (auto it = m_sorted.begin(); it != m_sorted.end(); ++it) {
            if (end != m_sorted.begin() && std::prev(end)->field == it->field)
                std::prev(end)->after = it->after;
            else if (end++ != it)
                *std::prev(end) = std::move(*it);
        }
        m_sorted.erase(end, m_sorted.end());
    }

    void write(const FieldValue &value)
    {
        m_body.byte(static_cast<std::uint8_t>(value.index()));
        if (const auto *whole = std::get_if<std::int64_t>(&value)) {
            m_body.zigzag(*whole);
        } else if (const auto *real = std::get_if<double>(&value)) {
            m_body.bigEndian(realBits(*real));
        } else if (const auto *text = std::get_if<QString>(&value)) {
            m_text.clear();
            m_text.utf8(*text);
            m_body.varint(static_cast<std::uint64_t>(m_text.view().size()));
            m_body.raw(m_text.view());
        } else if (const auto *raw = std::get_if<QByteArray>(&value)) {
            m_body.varint(static_cast<std::uint64_t>(raw->size()));
            m_body.raw(*raw);
        } else if (const auto *id = std::get_if<Uuid>(&value)) {
            m_body.raw(viewOf(*id));
        }
    }
    static_assert(
        std::is_same_v<std::variant_alternative_t<Shape::Null, FieldValue>, std::monostate>);
    static_assert(
        std::is_same_v<std::variant_alternative_t<Shape::Whole, FieldValue>, std::int64_t>);
    static_assert(std::is_same_v<std::variant_alternative_t<Shape::Real, FieldValue>, double>);
    static_assert(std::is_same_v<std::variant_alternative_t<Shape::Text, FieldValue>, QString>);
    static_assert(std::is_same_v<std::variant_alternative_t<Shape::Raw, FieldValue>, QByteArray>);
    static_assert(std::is_same_v<std::variant_alternative_t<Shape::Id, FieldValue>, Uuid>);

    CanonicalWriter m_body;
    CanonicalWriter m_text;
    std::vector<QByteArrayView>
        m_names; ///< in order of first use; views of the field tables' own names
    QHash<QByteArrayView, std::uint64_t> m_numbers;
    std::vector<FieldChange> m_sorted;
};

class ChangeReader {
public:
    ChangeReader(const QByteArray &payload, QStringList *unknown)
        : m_in(payload)
        , m_unknown(unknown)
    {}

    std::vector<EntityChange> read()
    {
        std::vector<EntityChange> changes;
        if (m_in.byte() != kFormat)
            m_in.blame("unknown payload format");
        readNames();
        const std::uint64_t count = m_in.count(20); // name, kind, id, version, count of fields
        if (count == 0)
            m_in.blame("no changes");
        changes.reserve(count);
        for (std::uint64_t i = 0; i < count && !m_in.fault(); ++i)
            readChange(changes);
        if (m_used != m_names.size())
            m_in.blame("a name is not used");
        if (!m_in.atEnd())
            m_in.blame("bytes after the end");
        return changes;
    }
    [[nodiscard]] const CanonicalReader &in() const { return m_in; }

private:
    void readNames()
    {
        const std::uint64_t count = m_in.count(2);
        for (std::uint64_t i = 0; i < count && !m_in.fault(); ++i) {
            const std::uint64_t size = m_in.varint();
            const QByteArrayView name = m_in.raw(size);
            const bool plain = std::ranges::all_of(name, [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
            });
            if (size == 0 || size > kLongestName || !plain || m_seen.contains(name))
                m_in.blame("name is empty, too long, doubled or not plain");
            m_seen.insert(name, true);
            m_names.push_back(name);
        }
    }

    /// Names are numbered in order of first use, so a new one is always the next.
    QByteArrayView readName()
    {
        const std::uint64_t number = m_in.varint();
        if (number >= m_names.size() || number > m_used)
            m_in.blame("name out of order");
        if (m_in.fault())
            return {};
        m_used = std::max(m_used, number + 1);
        return m_names[number];
    }

    Uuid readId() { return Uuid::fromBytes(m_in.raw(16)); }

    void readChange(std::vector<EntityChange> &changes)
    {
        const QByteArrayView table = readName();
        const EntityInfo *info = entityInfoByTable(QString::fromLatin1(table));
        EntityChange change;
        const std::uint8_t kind = m_in.byte();
        if (kind < 1 || kind > 3)
            return m_in.blame("unknown kind of change");
        change.kind = static_cast<ChangeKind>(kind);
        change.id = readId();
        change.version = m_in.zigzag();
        const std::uint64_t count = m_in.count(3);
        change.fields.reserve(info ? std::min<std::uint64_t>(count, info->fields.size()) : 0);
        QByteArrayView last;
        for (std::uint64_t i = 0; i < count && !m_in.fault(); ++i) {
            const QByteArrayView column = readName();
            if (i > 0 && !(last < column))
                m_in.blame("fields not in order of name");
            last = column;
            FieldChange field{0, readValue(), readValue()};
            const int index = info ? fieldIndex(*info, QString::fromLatin1(column)) : -1;
            if (index < 0) {
                if (info)
                    passOver(table.toByteArray() + '.' + column);
                continue;
            }
            field.field = static_cast<std::uint16_t>(index);
            change.fields.push_back(std::move(field));
        }
        if (!info)
            return passOver(table.toByteArray());
        change.entity = info->kind;
        std::ranges::sort(change.fields, {}, &FieldChange::field);
        changes.push_back(std::move(change));
    }

    FieldValue readValue()
    {
        switch (m_in.byte()) {
        case Shape::Null:
            return {};
        case Shape::Whole:
            return m_in.zigzag();
        case Shape::Real: {
            const std::uint64_t bits = m_in.bigEndian64();
            const auto value = std::bit_cast<double>(bits);
            if (realBits(value) != bits)
                m_in.blame("real number not canonical");
            return value;
        }
        case Shape::Text:
            return m_in.utf8(m_in.varint());
        case Shape::Raw:
            return m_in.raw(m_in.varint()).toByteArray();
        case Shape::Id:
            return readId();
        default:
            m_in.blame("unknown shape of value");
            return {};
        }
    }

    void passOver(const QByteArray &name)
    {
        const QString text = QString::fromLatin1(name);
        if (m_unknown && !m_in.fault() && !m_unknown->contains(text))
            m_unknown->append(text);
    }

    CanonicalReader m_in;
    QStringList *m_unknown;
    std::vector<QByteArrayView> m_names;
    QHash<QByteArrayView, bool> m_seen;
    std::uint64_t m_used = 0;
};

} // namespace

QByteArray encodeChanges(const ChangeSet &set)
{
    if (set.isEmpty())
        return {};
    ChangeWriter writer;
    for (const EntityChange &change : set.changes)
        writer.write(change);
    return writer.finish(set.changes.size());
}

Result<ChangeSet> decodeChanges(const QByteArray &payload, QStringList *unknown)
{
    ChangeSet set;
    if (payload.isEmpty())
        return set;
    ChangeReader reader(payload, unknown);
    set.changes = reader.read();
    if (const char *fault = reader.in().fault()) {
        return fail(
            ErrorCode::Corrupt,
            QCoreApplication::translate("Audit", "The changes of a log record cannot be read."),
            QStringLiteral("byte %1: %2")
                .arg(reader.in().position())
                .arg(QLatin1StringView(fault)));
    }
    return set;
}

} // namespace zs
