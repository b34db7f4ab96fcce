// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.h"

#include <QUuid>

namespace zs {

QByteArray Uuid::toBytes() const
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

QString Uuid::toString() const
{
    return QUuid::fromRfc4122(toBytes()).toString(QUuid::WithoutBraces);
}

Uuid Uuid::fromBytes(QByteArrayView raw)
{
    Uuid id;
    if (raw.size() == qsizetype(id.bytes.size()))
        std::memcpy(id.bytes.data(), raw.data(), id.bytes.size());
    return id;
}

Uuid Uuid::fromString(QStringView text)
{
    return fromBytes(QUuid::fromString(text).toRfc4122());
}

} // namespace zs
