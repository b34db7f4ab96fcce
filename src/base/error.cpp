// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace zs {

Error Error::with(const QString &context) const
{
    return {code, message, detail.isEmpty() ? context : context + QStringLiteral(": ") + detail};
}

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::Invalid:
        return QStringLiteral("invalid");
    case ErrorCode::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Busy:
        return QStringLiteral("busy");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read-only");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

} // namespace zs
