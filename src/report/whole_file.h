// SPDX-License-Identifier: GPL-3.0-or-later
// A file that appears whole or not at all: written under another name beside the target, then
// renamed over it.
#pragma once

#include "base/result.h"

namespace zs {

/// Write to temporary(), then commit(). Without a commit the target stays as it was and nothing is
/// left behind.
class WholeFile {
public:
    /// Reserves a name beside `path`. NotFound when the folder is missing, Invalid when `path` is a
    /// folder, Io when the folder or the present file may not be written.
    [[nodiscard]] static Result<WholeFile> begin(const QString &path);
    WholeFile(WholeFile &&other) noexcept;
    WholeFile &operator=(WholeFile &&) = delete;
    ~WholeFile();

    [[nodiscard]] const QString &temporary() const { return m_temporary; }
    /// Brings the bytes to the disk and puts the file in place of the old one, in one step.
    [[nodiscard]] Result<> commit();

private:
    WholeFile(QString path, QString temporary);
    QString m_path;
    QString m_temporary; ///< empty once committed or moved from
};

/// The error of a write to `path` that failed half-way; says so when the disk is full. `reason` is
/// the system's word.
[[nodiscard]] std::unexpected<Error> writeFailed(const QString &path, const QString &reason);
/// The error of a report that the person stopped.
[[nodiscard]] std::unexpected<Error> writingCancelled();

} // namespace zs
