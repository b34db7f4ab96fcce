// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_encoding.h"

#include <QUtf8StringView>

#include <algorithm>
#include <memory>
#include <uchardet/uchardet.h>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSample = 4 * 1024 * 1024; ///< bytes beyond ASCII looked at, at most

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The lines that hold something beyond ASCII, as far as the sample goes: what tells encodings
/// apart may come late in a large file.
QByteArray tellingLines(QByteArrayView bytes)
{
    QByteArray lines;
    qsizetype from = 0;
    while (from < bytes.size() && lines.size() < kSample) {
        qsizetype end = bytes.indexOf('\n', from);
        if (end < 0)
            end = bytes.size();
        const QByteArrayView line = bytes.sliced(from, std::min(end - from, kSample));
        if (!isAscii(line)) {
            lines += line;
            lines += '\n';
        }
        from = end + 1;
    }
    return lines;
}

/// True when the text beyond ASCII reads as GB18030 and most of it lies among the 3755 common
/// characters of GB 2312 level 1 (rows B0-D7) and its punctuation (rows A1-A3). Western text of
/// windows-1252 does not: there a letter with an accent stands beside ASCII.
bool looksChinese(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0;
    };
    const auto in = [](int value, int least, int most) { return value >= least && value <= most; };
    std::int64_t pairs = 0;
    std::int64_t common = 0;
    std::int64_t broken = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int lead = at(i);
        if (lead < 0x80)
            continue;
        const int trail = at(i + 1);
        if (in(lead, 0x81, 0xFE) && in(trail, 0x40, 0xFE) && trail != 0x7F) {
            ++pairs;
            if (trail >= 0xA1 && (in(lead, 0xB0, 0xD7) || in(lead, 0xA1, 0xA3)))
                ++common;
            ++i;
        } else if (in(lead, 0x81, 0xFE) && in(trail, 0x30, 0x39) && in(at(i + 2), 0x81, 0xFE)
                   && in(at(i + 3), 0x30, 0x39)) {
            ++pairs;
            i += 3;
        } else {
            ++broken;
        }
    }
    return pairs > 0 && broken * 100 <= pairs && common * 100 >= pairs * 60;
}

QString guessOf(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         &uchardet_delete);
    if (!detector
        || uchardet_handle_data(
               detector.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()))
               != 0)
        return {};
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()))
        .replace("WINDOWS"_L1, "windows"_L1);
}

} // namespace

qsizetype byteOrderMarkSize(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return 3;
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") ? 2 : 0;
}

QString encodingOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return u"UTF-16LE"_s;
    if (bytes.startsWith("\xFE\xFF"))
        return u"UTF-16BE"_s;
    if (bytes.startsWith("\xEF\xBB\xBF") || QUtf8StringView(bytes).isValidUtf8())
        return u"UTF-8"_s;
    const QByteArray telling = tellingLines(bytes);
    if (looksChinese(telling))
        return u"GB18030"_s;
    const QString guess = guessOf(telling);
    const bool isOther =
        !guess.isEmpty() && guess != "ASCII"_L1 && guess != "UTF-8"_L1 && guess != "ISO-8859-1"_L1;
    return isOther && QStringDecoder(guess).isValid() ? guess : u"windows-1252"_s;
}

TextDecoder::TextDecoder(const QString &encoding)
    : m_decoder(encoding, QStringConverter::Flag::Stateless)
{
    if (!m_decoder.isValid())
        m_decoder = QStringDecoder(QStringConverter::Latin1, QStringConverter::Flag::Stateless);
}

QString TextDecoder::decode(QByteArrayView bytes) const
{
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
    return m_decoder.decode(bytes);
}

} // namespace zs
