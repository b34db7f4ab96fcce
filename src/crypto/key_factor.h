// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has, beside the passphrase that the person knows: 32 bytes from a file on removable
// media, or drawn out of a token.
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QString>

namespace zs {

/// What a key slot asks for beside the passphrase.
enum class FactorKind { None, File, Token };

inline constexpr std::size_t kFactorSize = 32;

/// Writes a new key file, readable by its owner only:
///
///     "ZSKEY\0\0\1"        8 bytes
///     random               32 bytes
///     SM3 of the 40        32 bytes
///
/// and returns the factor. Conflict when the file exists; Io or ReadOnly when it cannot be written.
[[nodiscard]] Result<Secret> createKeyFile(const QString &path);
/// NotFound, Io; Corrupt when it is no key file or any byte of it was changed.
[[nodiscard]] Result<Secret> readKeyFile(const QString &path);
/// 8 hex digits by which people tell key files apart; says nothing of the factor.
[[nodiscard]] QString factorName(const Secret &factor);

/// The key of a slot from both: HKDF (RFC 5869, HMAC-SM3) over the passphrase's key and the factor,
/// salted with the slot's salt. Without a factor the passphrase's key as it is, so that slots
/// without one stay what they were.
[[nodiscard]] Secret withFactor(const Secret &passphraseKey,
                                const Secret &factor,
                                QByteArrayView salt,
                                std::size_t size);

} // namespace zs
