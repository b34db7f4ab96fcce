// SPDX-License-Identifier: GPL-3.0-or-later
// What encoding a text file is in, told from its bytes, and reading it piece by piece.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

namespace zs {

/// The name of the encoding: by its byte order mark; UTF-8 when all of it is valid; GB18030 (and so
/// GBK and GB2312) when what is beyond ASCII is mostly common Chinese characters; else what
/// uchardet takes it for, if this system can read that; else windows-1252.
[[nodiscard]] QString encodingOf(QByteArrayView bytes);
/// Bytes at the beginning that only tell the encoding.
[[nodiscard]] qsizetype byteOrderMarkSize(QByteArrayView bytes);

/// Reads pieces of a text that were cut at ASCII characters. Bytes that the encoding does not know
/// become U+FFFD.
class TextDecoder {
public:
    explicit TextDecoder(const QString &encoding);
    [[nodiscard]] QString decode(QByteArrayView bytes) const;

private:
    mutable QStringDecoder m_decoder;
};

} // namespace zs
