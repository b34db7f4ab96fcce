// SPDX-License-Identifier: GPL-3.0-or-later
// Authenticated encryption and key derivation, behind one face (SM4-GCM: GB/T 32907-2016; Argon2id:
// RFC 9106).
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

namespace zs {

struct Sealed {
    QByteArray nonce; ///< 12 bytes
    QByteArray bytes; ///< ciphertext and 16-byte tag
};

/// SM4-GCM under a 16-byte key with a fresh random nonce; `context` is authenticated, not stored.
/// Empty when the key has another size or memory is short.
[[nodiscard]] Sealed seal(const Secret &key, QByteArrayView plain, QByteArrayView context);
/// Corrupt when the key, the context or any byte is wrong.
[[nodiscard]] Result<Secret>
unseal(const Secret &key, const Sealed &sealed, QByteArrayView context);

struct Argon2Cost {
    std::uint32_t memoryKib = 65'536;
    std::uint32_t iterations = 3;
    std::uint32_t lanes = 1;
    bool operator==(const Argon2Cost &) const = default;
};

/// `size` bytes (4 or more). Empty when the cost is out of range or its memory is not to be had.
[[nodiscard]] Secret
argon2id(const Secret &passphrase, QByteArrayView salt, const Argon2Cost &cost, std::size_t size);
/// HMAC-SM3, 32 bytes (GB/T 15852.2 with SM3).
[[nodiscard]] QByteArray hmacSm3(const Secret &key, QByteArrayView bytes);

} // namespace zs
