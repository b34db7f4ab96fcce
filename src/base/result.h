// SPDX-License-Identifier: GPL-3.0-or-later
// Every fallible call returns Result; there is no other error channel below the UI.
#pragma once

#include "base/error.h"

#include <expected>
#include <utility>

namespace zs {

template <class T = void>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error>
fail(ErrorCode code, QString message, QString detail = {})
{
    return std::unexpected(Error{code, std::move(message), std::move(detail)});
}

/// Hands a failed result's error on: `if (!r) return passOn(r);`
template <class T>
[[nodiscard]] std::unexpected<Error> passOn(const Result<T> &failed)
{
    return std::unexpected(failed.error());
}

} // namespace zs
