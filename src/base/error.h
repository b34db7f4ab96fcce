// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong: a code the program branches on, and words for a person and for the log.
#pragma once

#include <QString>

namespace zs {

enum class ErrorCode {
    NotFound,
    Invalid,   ///< the input breaks a rule
    Forbidden, ///< this person may not
    Conflict,  ///< somebody else changed it first
    Busy,      ///< locked; try again
    Corrupt,   ///< integrity is broken
    ReadOnly,  ///< the store may be read only
    Io,
    Cancelled,
    Internal,
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< translated, shown to the person: what happened and what to do
    QString detail;  ///< untranslated, for the log and the copyable part

    /// The same error with the place it passed through put before its detail.
    [[nodiscard]] Error with(const QString &context) const;
};

/// A short stable name for logs and JSON ("conflict", "io", ...).
[[nodiscard]] QString codeName(ErrorCode code);

} // namespace zs
