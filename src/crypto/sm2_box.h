// SPDX-License-Identifier: GPL-3.0-or-later
// Public-key encryption with SM2 (GB/T 32918.4-2016, hash and key derivation with SM3): gives a
// short secret, such as a package's key, to the holder of one private key.
#pragma once

#include "crypto/secret.h"
#include "crypto/sm2_key.h"

namespace zs {

/// The DER form of GM/T 0009, different each time. Internal when the secret is empty.
[[nodiscard]] Result<QByteArray> sm2Encrypted(const Sm2PublicKey &to, const Secret &secret);
/// Forbidden when it was made for another key or any byte was changed.
[[nodiscard]] Result<Secret> sm2Decrypted(const Sm2PrivateKey &with, QByteArrayView box);

} // namespace zs
