// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/canonical_bytes.h"

#include <QString>
#include <QStringDecoder>

namespace zs {

void CanonicalWriter::varint(std::uint64_t value)
{
    while (value >= 0x80) {
        byte(static_cast<std::uint8_t>(value | 0x80));
        value >>= 7;
    }
    byte(static_cast<std::uint8_t>(value));
}

void CanonicalWriter::zigzag(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    varint((bits << 1) ^ (value < 0 ? ~std::uint64_t{0} : 0));
}

void CanonicalWriter::utf8(QStringView text)
{
    // three bytes for each UTF-16 unit are always enough; written in place, without a string in
    // between
    const std::size_t start = m_bytes.size();
    m_bytes.resize(start + static_cast<std::size_t>(text.size()) * 3);
    char *out = m_bytes.data() + start;
    const auto tail = [&out](char32_t c, int bits) {
        *out++ = static_cast<char>(0x80 | ((c >> bits) & 0x3f));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (c < 0x80) {
            *out++ = static_cast<char>(c);
            continue;
        }
        if (c < 0x800) {
            *out++ = static_cast<char>(0xc0 | (c >> 6));
            tail(c, 0);
            continue;
        }
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), text[++i].unicode());
            *out++ = static_cast<char>(0xf0 | (c >> 18));
            tail(c, 12);
        } else {
            if (QChar::isSurrogate(c))
                c = QChar::ReplacementCharacter;
            *out++ = static_cast<char>(0xe0 | (c >> 12));
        }
        tail(c, 6);
        tail(c, 0);
    }
    m_bytes.resize(static_cast<std::size_t>(out - m_bytes.data()));
}

void CanonicalWriter::sizedUtf8(QStringView text)
{
    const std::size_t at = m_bytes.size();
    bigEndian(std::uint32_t{0});
    utf8(text);
    const auto size = static_cast<std::uint32_t>(m_bytes.size() - at - 4);
    for (std::size_t i = 0; i < 4; ++i)
        m_bytes[at + i] = static_cast<char>(size >> (24 - 8 * i));
}

std::uint8_t CanonicalReader::byte()
{
    const QByteArrayView one = raw(1);
    return one.isEmpty() ? std::uint8_t{0} : static_cast<std::uint8_t>(one[0]);
}

QByteArrayView CanonicalReader::raw(std::uint64_t size)
{
    if (!m_fault && size > static_cast<std::uint64_t>(m_bytes.size() - m_at))
        blame("ends too early");
    if (m_fault)
        return {};
    const QByteArrayView bytes = m_bytes.sliced(m_at, static_cast<qsizetype>(size));
    m_at += static_cast<qsizetype>(size);
    return bytes;
}

std::uint64_t CanonicalReader::bigEndian64()
{
    std::uint64_t value = 0;
    for (const char c : raw(8))
        value = value << 8 | static_cast<std::uint8_t>(c);
    return value;
}

std::uint64_t CanonicalReader::varint()
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const std::uint8_t next = byte();
        if (shift == 63 && next > 1)
            break;
        value |= static_cast<std::uint64_t>(next & 0x7f) << shift;
        if (next & 0x80)
            continue;
        if (next == 0 && shift > 0)
            blame("number longer than needed");
        return m_fault ? 0 : value;
    }
    blame("number too large");
    return 0;
}

std::int64_t CanonicalReader::zigzag()
{
    const std::uint64_t bits = varint();
    return static_cast<std::int64_t>((bits >> 1) ^ (bits & 1 ? ~std::uint64_t{0} : 0));
}

std::uint64_t CanonicalReader::count(std::uint64_t least)
{
    const std::uint64_t number = varint();
    if (number > static_cast<std::uint64_t>(m_bytes.size() - m_at) / least)
        blame("count larger than what follows");
    return m_fault ? 0 : number;
}

QString CanonicalReader::utf8(std::uint64_t size)
{
    const QByteArrayView bytes = raw(size);
    // a leading U+FEFF is a character like any other here
    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flag::ConvertInitialBom
                               | QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    CanonicalWriter back;
    back.utf8(text);
    if (back.view() != bytes)
        blame("text is not UTF-8");
    return m_fault ? QString() : text;
}

} // namespace zs
