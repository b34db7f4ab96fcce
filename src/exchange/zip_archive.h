// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the parts of a ZIP archive that lies in memory (over minizip).
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace zs {

class ZipArchive {
public:
    /// Refers to the bytes, which must stay. Invalid when they are no archive.
    [[nodiscard]] static Result<ZipArchive> open(QByteArrayView bytes);
    ZipArchive(ZipArchive &&) noexcept;
    ~ZipArchive();

    [[nodiscard]] bool has(const QString &part) const;
    /// Invalid when there is no such part, it is encrypted or damaged, or unpacks to more than
    /// `limit` bytes: no more than that is ever unpacked.
    [[nodiscard]] Result<QByteArray> read(const QString &part, qint64 limit) const;

private:
    struct Handle;
    explicit ZipArchive(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace zs
