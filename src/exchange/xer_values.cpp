// SPDX-License-Identifier: GPL-3.0-or-later
// Single values of an XER file, and what rows say beyond the fields that are read.
#include "exchange/xer_import.h"

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHourDigits = 4;
constexpr std::int64_t kHourScale = 10'000;
constexpr qsizetype kMostLeftover = 4000;

} // namespace

XerLeftovers::XerLeftovers(const char *readFields)
{
    for (const QByteArray &field : QByteArray(readFields).split(' '))
        m_read.insert(field);
}

void XerLeftovers::begin(const XerRow &first)
{
    m_isFirst = false;
    const std::vector<QByteArray> &fields = first.table().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        if (fields[i].isEmpty() || m_read.contains(fields[i])
            || first.table().index.value(fields[i]) != at)
            continue;
        m_columns.push_back({at, QString::fromLatin1(fields[i]), first.at(at).toByteArray()});
        const QString value = first.textAt(at).left(kMostLeftover);
        if (!value.isEmpty())
            m_usual.insert(m_columns.back().name, value);
    }
}

QJsonObject XerLeftovers::of(const XerRow &row)
{
    QJsonObject rest;
    if (m_isFirst) {
        begin(row);
        return rest;
    }
    for (const Column &column : m_columns) {
        if (row.at(column.at) == column.usual)
            continue;
        const QString value = row.textAt(column.at).left(kMostLeftover);
        if (value != m_usual.value(column.name).toString())
            rest.insert(column.name, value);
    }
    return rest;
}

Minutes
xerHours(const XerRow &row, XerField field, ReadPlace &place, Minutes most, Minutes otherwise)
{
    if (!row.has(field))
        return otherwise;
    const auto hours = row.scaled(field, kHourDigits);
    if (hours && *hours >= 0 && *hours <= most / 60 * kHourScale)
        return (*hours * 60 + kHourScale / 2) / kHourScale;
    place.setTo(field.name(), row.label(field), QString::number(otherwise / 60));
    return otherwise;
}

WallTime xerDate(const XerRow &row, XerField field, ReadPlace &place)
{
    if (!row.has(field))
        return {};
    const auto time = parseXerDate(row.raw(field));
    if (!time)
        place.unset(field.name(), row.label(field));
    return time.value_or(WallTime());
}

Money xerMoney(const XerRow &row, XerField field, ReadPlace &place)
{
    if (!row.has(field))
        return {};
    const auto fen = row.scaled(field, 2);
    if (!fen)
        place.setTo(field.name(), row.label(field), u"0"_s);
    return {fen.value_or(0)};
}

std::int64_t
xerThousandths(const XerRow &row, XerField field, ReadPlace &place, std::int64_t otherwise)
{
    constexpr std::int64_t kMost = 1'000'000'000;
    if (!row.has(field))
        return otherwise;
    const auto value = row.scaled(field, 3);
    if (value && *value >= 0 && *value <= kMost)
        return *value;
    place.setTo(field.name(), row.label(field), QString::number(otherwise / 1000));
    return otherwise;
}

std::int64_t xerUid(QByteArrayView id)
{
    constexpr qsizetype kFewDigits = 9;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (id.size() <= kFewDigits && std::ranges::all_of(id, isDigit)) { // nearly all of them
        std::int64_t number = 0;
        for (const char c : id)
            number = number * 10 + (c - '0');
        return number <= kMaxUid ? number : 0;
    }
    const auto number = parseWhole(QString::fromLatin1(id));
    return number && *number > 0 && *number <= kMaxUid ? *number : 0;
}

namespace {

/// The character that an HTML entity without its & and ; stands for; null for an unknown one.
QChar characterOf(QStringView entity)
{
    struct Named {
        QLatin1StringView name;
        char16_t character;
    };
    static constexpr std::array kNamed{Named{"amp"_L1, u'&'},
                                       Named{"lt"_L1, u'<'},
                                       Named{"gt"_L1, u'>'},
                                       Named{"quot"_L1, u'"'},
                                       Named{"apos"_L1, u'\''},
                                       Named{"nbsp"_L1, u' '}};
    for (const Named &named : kNamed) {
        if (entity == named.name)
            return QChar(named.character);
    }
    if (!entity.startsWith(u'#'))
        return {};
    bool isNumber = false;
    const bool isHex = entity.size() > 1 && (entity[1] == u'x' || entity[1] == u'X');
    const uint code = entity.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    return isNumber && (code == '\n' || (code >= 0x20 && code < 0xD800))
               ? QChar(static_cast<char16_t>(code))
               : QChar();
}

bool endsLine(QStringView tag)
{
    static constexpr std::array kBreaking{
        "br"_L1, "/p"_L1, "/div"_L1, "/li"_L1, "/tr"_L1, "/h1"_L1, "/h2"_L1};
    const qsizetype end =
        std::ranges::find_if(tag, [](QChar c) { return c.isSpace(); }) - tag.begin();
    QStringView name = tag.first(end);
    if (name.endsWith(u'/') && name.size() > 1)
        name.chop(1);
    return std::ranges::any_of(kBreaking, [&](QLatin1StringView breaking) {
        return name.compare(breaking, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QString xerNoteText(const QString &note)
{
    if (!note.contains(u'<') || !note.contains(u'>'))
        return note;
    QString text;
    text.reserve(note.size());
    for (qsizetype i = 0; i < note.size(); ++i) {
        const QChar c = note[i];
        const QChar close = c == u'<' ? u'>' : u';';
        const qsizetype end = c == u'<' || c == u'&' ? note.indexOf(close, i) : -1;
        const QStringView inside =
            end > i ? QStringView(note).sliced(i + 1, end - i - 1) : QStringView();
        const bool isTag = c == u'<' && !inside.isEmpty()
                           && (inside[0].isLetter() || inside[0] == u'/' || inside[0] == u'!');
        const QChar entity = c == u'&' && inside.size() < 10 ? characterOf(inside) : QChar();
        if (isTag && endsLine(inside))
            text += u'\n';
        else if (!isTag)
            text += entity.isNull() ? c : entity;
        if (isTag || !entity.isNull())
            i = end;
    }
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString plain = line.simplified();
        if (!plain.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines << plain;
    }
    return lines.join(u'\n').trimmed();
}

} // namespace zs
