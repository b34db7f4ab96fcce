// SPDX-License-Identifier: GPL-3.0-or-later
// Where things lie in a field package; writer and reader share it (FORMAT.md).
#pragma once

#include "crypto/chunk_cipher.h"
#include "crypto/sm3.h"

#include <QByteArray>

#include <algorithm>

namespace zs {

inline constexpr QByteArrayView kPackageMagic("ZSFIELD\0", 8);
inline constexpr QByteArrayView kPackageEnd("ZSFEND\0\1", 8);
inline constexpr QLatin1StringView kPackageSigned("zhengshu.field.1");
inline constexpr qint64 kPackagePart = 1 << 20; ///< bytes of content in a part
inline constexpr qint64 kPartTag = static_cast<qint64>(ChunkCipher::kTag);
inline constexpr qint64 kPrefixSize = 14; ///< magic, format (2), size of the head (4)
inline constexpr qint64 kTailSize = 16;   ///< size of the contents list (8), end mark
inline constexpr qint64 kMostHeadBytes = 64 << 10;
/// Parts of the contents list are numbered from here on.
inline constexpr std::uint64_t kManifestParts = 1ULL << 63;

/// Parts that a content of that size takes; an empty one takes one, so that it is sealed, too.
[[nodiscard]] constexpr qint64 partsOf(qint64 size)
{
    return std::max<qint64>(1, (size + kPackagePart - 1) / kPackagePart);
}
[[nodiscard]] constexpr qint64 sealedSize(qint64 size)
{
    return size + partsOf(size) * kPartTag;
}
/// What every part is bound to: this package's head.
[[nodiscard]] inline QByteArray partContext(QByteArrayView headBytes)
{
    return QByteArrayLiteral("zhengshu field package 1\0") + toBytes(sm3(headBytes));
}

} // namespace zs
