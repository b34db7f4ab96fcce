// SPDX-License-Identifier: GPL-3.0-or-later
// One-time codes that change with the clock (RFC 6238).
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "crypto/secret.h"

#include <QString>

#include <optional>

namespace zs {

enum class TotpHash { Sha1, Sha256, Sha512 };

/// How codes are made. Authenticator apps reliably know the defaults only.
struct TotpSettings {
    TotpHash hash = TotpHash::Sha1;
    int digits = 6;   ///< 6 to 8
    int seconds = 30; ///< a step, 10 to 300
    bool operator==(const TotpSettings &) const = default;
};

/// The code of that moment, with leading zeros; empty when settings or secret are out of range.
[[nodiscard]] QString
totpCode(const Secret &secret, UtcMillis at, const TotpSettings &settings = {});

/// The step that a code was right for, to be kept as the person's last used step. Nothing when it
/// is wrong, or belongs to `lastUsed` or an earlier step: a code opens once. One step before and
/// after is accepted.
[[nodiscard]] std::optional<std::int64_t> totpStep(const Secret &secret,
                                                   QStringView code,
                                                   UtcMillis at,
                                                   std::int64_t lastUsed,
                                                   const TotpSettings &settings = {});

/// 20 random bytes.
[[nodiscard]] Secret newTotpSecret();
/// RFC 4648, upper case, without padding, as people type it.
[[nodiscard]] QString toBase32(const Secret &secret);
/// Spaces, dashes and lower case are forgiven. Invalid for anything else that is not base32.
[[nodiscard]] Result<Secret> fromBase32(const QString &text);
/// otpauth://totp/... for a local QR code. It holds the secret: never logged, never sent.
[[nodiscard]] QString totpUri(const Secret &secret,
                              const QString &issuer,
                              const QString &login,
                              const TotpSettings &settings = {});

} // namespace zs
