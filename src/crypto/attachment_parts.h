// SPDX-License-Identifier: GPL-3.0-or-later
// How a sealed attachment is put together; the files about them share it, nobody else.
#pragma once

#include "crypto/sealing.h"
#include "crypto/sm3.h"

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <concepts>

namespace zs::attachment {

inline constexpr qint64 kPart = 1 << 20;
inline constexpr qint64 kNonceSize = 12;
inline constexpr qint64 kPartOverhead = kNonceSize + 16;
inline constexpr qint64 kHeaderSize = 16;

template <std::integral T>
[[nodiscard]] QByteArray bigEndian(T value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

[[nodiscard]] inline QByteArray header(qint64 size)
{
    return QByteArrayLiteral("ZSBOX\0\0\1") + bigEndian(size);
}

[[nodiscard]] inline QByteArray partContext(const Digest &digest, qint64 size, qint64 number)
{
    return QByteArrayLiteral("zhengshu attachment 1\0") + toBytes(digest) + bigEndian(size)
           + bigEndian(number);
}

[[nodiscard]] inline qint64 partCount(qint64 size)
{
    return std::max<qint64>(1, (size + kPart - 1) / kPart);
}

[[nodiscard]] inline Secret nameKey(const Secret &dataKey)
{
    return Secret(hmacSm3(dataKey, "zhengshu attachment names 1"));
}

[[nodiscard]] inline Secret sealKey(const Secret &dataKey)
{
    return Secret(QByteArrayView(hmacSm3(dataKey, "zhengshu attachment contents 1")).first(16));
}

[[nodiscard]] inline QString
pathIn(const QString &folder, const Secret &names, const Digest &digest)
{
    const QString name = QString::fromLatin1(hmacSm3(names, toBytes(digest)).toHex());
    return folder + u'/' + name.first(2) + u'/' + name;
}

} // namespace zs::attachment
