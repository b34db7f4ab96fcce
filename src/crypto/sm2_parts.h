// SPDX-License-Identifier: GPL-3.0-or-later
// What the two files about SM2 keys share; for this module only.
#pragma once

#include <QByteArray>

namespace zs {

/// What a sealed private number is bound to.
[[nodiscard]] inline QByteArray sm2SealContext(const QByteArray &publicKey)
{
    return QByteArrayLiteral("zhengshu sm2 key 1\0") + publicKey;
}

} // namespace zs
