// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/whole_device.h"

#include <QCoreApplication>
#include <QIODevice>

namespace zs {

namespace {

constexpr qint64 kChunk = 1024 * 1024;

std::unexpected<Error> unreadable()
{
    return fail(ErrorCode::Io,
                QCoreApplication::translate("Mspdi", "The file could not be read to its end."));
}

} // namespace

Result<QByteArray>
readWhole(QIODevice &device,
          const ImportLimits &limits,
          const std::function<bool(std::int64_t done, std::int64_t total)> &progress)
{
    const std::int64_t total = device.isSequential() ? 0 : device.size();
    const auto tooLarge = [&] {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate(
                        "Mspdi", "The file is larger than the %1 MB that can be imported.")
                        .arg(limits.bytes / (1024 * 1024)));
    };
    if (total > limits.bytes)
        return tooLarge();
    QByteArray bytes;
    bytes.reserve(total + kChunk);
    for (;;) {
        const qint64 before = bytes.size();
        bytes.resize(before + kChunk);
        const qint64 got = device.read(bytes.data() + before, kChunk);
        bytes.resize(before + std::max<qint64>(0, got));
        if (got < 0 && !device.atEnd())
            return unreadable();
        if (got <= 0)
            break;
        if (bytes.size() > limits.bytes)
            return tooLarge();
        if (progress && !progress(bytes.size() / 2, total))
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("Mspdi", "The import was cancelled."));
    }
    if (total > 0 && bytes.size() < total)
        return unreadable();
    return bytes;
}

} // namespace zs
