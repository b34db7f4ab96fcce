// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/file_bytes.h"

#include <QCoreApplication>
#include <QFile>

namespace zs {

Result<QByteArray> fileBytes(const QString &path)
{
    constexpr qint64 kMostBytes = qint64{4} << 20;
    const auto refused = [&](const QString &detail) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Cli", "%1 cannot be read.").arg(path),
                    detail);
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString());
    const QByteArray bytes = file.read(kMostBytes + 1); // a pipe has no size to ask for
    if (bytes.size() > kMostBytes)
        return refused(QCoreApplication::translate("Cli", "It is larger than 4 MiB."));
    return bytes;
}

} // namespace zs
