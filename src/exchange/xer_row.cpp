// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a row of an XER file.
#include "exchange/mspdi_values.h"
#include "exchange/xer_tables.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLabel = 1000;

/// Bytes of a value without what stands for a mark around it: `"` doubled, or the whole in
/// quotation marks.
QByteArray unquoted(QByteArrayView value)
{
    if (!value.contains('"'))
        return value.toByteArray();
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"')) {
        QByteArray inner = value.sliced(1, value.size() - 2).toByteArray();
        if (!QByteArray(inner).replace("\"\"", "").contains('"'))
            return inner.replace("\"\"", "\"");
    }
    return value.toByteArray().replace("\"\"", "\"");
}

/// Printable ASCII without quotation marks, which needs no decoding nor cleaning: most values.
bool isPlain(QByteArrayView value)
{
    return std::ranges::all_of(value, [](char c) { return c >= 0x20 && c < 0x7F && c != '"'; });
}

/// White space, a control character or a part of a longer one.
bool isOdd(char c)
{
    return c <= 0x20;
}

/// Up to `most` digits at the beginning of `text`, taken off it; -1 when there is none.
int takeDigits(QByteArrayView &text, int most)
{
    int value = 0;
    int count = 0;
    while (count < most && count < text.size() && text[count] >= '0' && text[count] <= '9')
        value = value * 10 + (text[count++] - '0');
    text = text.sliced(count);
    return count > 0 ? value : -1;
}

bool takeMark(QByteArrayView &text, QByteArrayView marks)
{
    if (text.isEmpty() || !marks.contains(text[0]))
        return false;
    text = text.sliced(1);
    return true;
}

} // namespace

QString withoutControls(QString text)
{
    const auto isPlain = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() != 0x7F; };
    if (std::ranges::all_of(text, isPlain))
        return text;
    text.replace(u"\x7F\x7F"_s, u"\n"_s);
    text.replace(u"\r\n"_s, u"\n"_s);
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : std::as_const(text)) {
        if (c == u'\r' || c == u'\x7F')
            clean += u'\n';
        else if (c == u'\n' || c == u'\t' || isPlain(c))
            clean += c;
    }
    return clean;
}

std::optional<WallTime> parseXerDate(QByteArrayView text)
{
    text = text.trimmed();
    const int year = takeDigits(text, 4);
    const bool first = takeMark(text, "-/");
    const int month = takeDigits(text, 2);
    const bool second = takeMark(text, "-/");
    const int day = takeDigits(text, 2);
    if (!first || !second || year < kFirstYear || year > kLastYear
        || !QDate::isValid(year, month, day))
        return std::nullopt;
    int hour = 0;
    int minute = 0;
    if (takeMark(text, " T")) {
        text = text.trimmed();
        hour = takeDigits(text, 2);
        minute = takeMark(text, ":.") ? takeDigits(text, 2) : 0;
        if (takeMark(text, ":."))
            takeDigits(text, 9);
    }
    if (!text.trimmed().isEmpty() || hour < 0 || hour > 24 || minute < 0 || minute > 59
        || (hour == 24 && minute > 0))
        return std::nullopt;
    return WallTime::at(QDate(year, month, day), hour * 60 + minute);
}

XerRow::XerRow(const XerTables &tables, const XerTable &table, std::size_t row)
    : m_tables(tables)
    , m_table(table)
    , m_row(table.rows[row])
    , m_bytes(tables.bytes().sliced(m_row.from, m_row.size))
{
    m_isQuoted = m_bytes.contains('"');
    if (!m_isQuoted)
        return;
    while (m_next >= 0)
        takeValue();
    if (m_values.size() > static_cast<qsizetype>(table.fields.size()))
        joinQuoted();
}

void XerRow::takeValue() const
{
    const qsizetype tab = m_bytes.indexOf('\t', m_next);
    QByteArrayView value = m_bytes.sliced(m_next, (tab < 0 ? m_bytes.size() : tab) - m_next);
    if (!value.isEmpty() && (isOdd(value.front()) || isOdd(value.back())) && !m_isQuoted)
        value = value.trimmed();
    m_values.push_back(value);
    m_next = tab < 0 ? -1 : tab + 1;
}

qsizetype XerRow::surplus() const
{
    const qsizetype values = m_next < 0 ? m_values.size() : m_bytes.count('\t') + 1;
    return values - static_cast<qsizetype>(m_table.fields.size());
}

/// A value in quotation marks may hold tabs: what was cut inside of one is one value again.
void XerRow::joinQuoted()
{
    QVarLengthArray<QByteArrayView, 96> joined;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        QByteArrayView value = m_values[i];
        if (value.startsWith('"')) {
            auto marks = std::ranges::count(value, '"');
            qsizetype last = i;
            while (marks % 2 != 0 && last + 1 < m_values.size())
                marks += std::ranges::count(m_values[++last], '"');
            if (marks % 2 == 0 && last > i) {
                const char *const end = m_values[last].data() + m_values[last].size();
                value = QByteArrayView(value.data(), end - value.data());
                i = last;
            }
        }
        joined.push_back(value);
    }
    m_values = joined;
}

QByteArrayView XerRow::at(qsizetype field) const
{
    while (m_next >= 0 && m_values.size() <= field)
        takeValue();
    if (field < 0 || field >= m_values.size())
        return {};
    return m_isQuoted ? m_values[field].trimmed() : m_values[field];
}

QByteArrayView XerRow::raw(XerField field) const
{
    return at(place(field));
}

QString XerRow::textAt(qsizetype field) const
{
    const QByteArrayView value = at(field);
    if (value.isEmpty())
        return {};
    if (isPlain(value))
        return QString::fromLatin1(value);
    const TextDecoder &decoder = m_tables.decoder();
    return withoutControls(value.contains('"') ? decoder.decode(unquoted(value))
                                               : decoder.decode(value))
        .trimmed();
}

QString XerRow::label(XerField field) const
{
    const QByteArrayView value = raw(field);
    if (value.size() <= kMostLabel && isPlain(value))
        return QString::fromLatin1(value);
    QString text = this->text(field);
    text.replace(u'\n', u' ').replace(u'\t', u' ');
    return text.left(kMostLabel);
}

PlaceName XerRow::named(const char *pattern, XerField field) const
{
    constexpr qsizetype kMostName = 40;
    const QByteArrayView value = raw(field);
    if (value.size() <= kMostName && isPlain(value))
        return {"Xer", pattern, QLatin1StringView(value)};
    return {"Xer", pattern, label(field).left(kMostName)};
}

namespace {

/// Digits with at most one decimal point, few enough to be exact: nearly all numbers of a file.
/// Rounded half away from zero, as parseScaled() does.
std::optional<std::int64_t> plainNumber(QByteArrayView text, int digits, char decimalPoint)
{
    constexpr qsizetype kMostDigits = 12;
    const bool isNegative = text.startsWith('-');
    if (isNegative)
        text = text.sliced(1);
    if (text.isEmpty() || text.size() > kMostDigits)
        return std::nullopt;
    std::int64_t value = 0;
    int decimals = -1; // before the point
    bool isUp = false;
    bool hasDigit = false;
    for (const char c : text) {
        if (c == decimalPoint && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        hasDigit = true;
        if (decimals < digits) {
            value = value * 10 + (c - '0');
            decimals += decimals < 0 ? 0 : 1;
        } else if (decimals++ == digits) {
            isUp = c >= '5';
        }
    }
    for (int d = std::max(decimals, 0); d < digits; ++d)
        value *= 10;
    value += isUp ? 1 : 0;
    if (!hasDigit || value > kMaxMoney)
        return std::nullopt;
    return isNegative ? -value : value;
}

} // namespace

std::optional<std::int64_t> XerRow::scaled(XerField field, int digits) const
{
    const QByteArrayView value = raw(field);
    if (value.isEmpty())
        return std::nullopt;
    if (const auto plain = plainNumber(value, digits, m_tables.decimalPoint()))
        return plain;
    QString text = QString::fromLatin1(unquoted(value));
    if (m_tables.decimalPoint() == ',') {
        text.remove(u'.');
        text.replace(u',', u'.');
    } else {
        text.remove(u',');
    }
    return parseScaled(text.remove(u' '), digits);
}

} // namespace zs
