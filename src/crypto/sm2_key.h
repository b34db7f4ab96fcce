// SPDX-License-Identifier: GPL-3.0-or-later
// SM2 signatures (GB/T 32918.2-2016) on the curve sm2p256v1 (GB/T 32918.5), with SM3.
#pragma once

#include "base/result.h"
#include "crypto/sealing.h"
#include "crypto/sm3.h"

#include <memory>

namespace zs {

/// The signer's id that goes into Z when nothing else was agreed (GM/T 0009).
inline constexpr QByteArrayView kSm2DefaultId("1234567812345678");

/// How a signature stands. Never taken for valid by default.
enum class SignatureVerdict { Valid, Invalid, NotChecked };

/// Bytes of a signature: r and s, 32 bytes each, big-endian.
inline constexpr qsizetype kSm2SignatureSize = 64;

class Sm2PublicKey {
public:
    /// 65 bytes (04 x y) or 33 (02 or 03, x). Invalid unless a point of the curve.
    [[nodiscard]] static Result<Sm2PublicKey> fromBytes(QByteArrayView bytes);
    [[nodiscard]] QByteArray bytes() const;      ///< 65 bytes
    [[nodiscard]] QByteArray compressed() const; ///< 33 bytes
    /// SM3 of the 65 bytes: names the key.
    [[nodiscard]] Digest fingerprint() const;

    /// Invalid for any change in message, signature, key or id.
    [[nodiscard]] SignatureVerdict verify(QByteArrayView message,
                                          QByteArrayView signature,
                                          QByteArrayView id = kSm2DefaultId) const;
    /// e = SM3(Z || message): what a token is given to sign.
    [[nodiscard]] Digest digestOf(QByteArrayView message, QByteArrayView id = kSm2DefaultId) const;
    [[nodiscard]] bool operator==(const Sm2PublicKey &other) const;

private:
    friend class Sm2PrivateKey;
    struct State;
    explicit Sm2PublicKey(std::shared_ptr<const State> state);
    std::shared_ptr<const State> m_state;
};

/// A private key as it is kept: sealed under a key made from a passphrase.
struct SealedSm2Key {
    QByteArray salt;
    Argon2Cost cost;
    Sealed sealed;
    QByteArray publicKey; ///< 65 bytes, bound to the sealed part
};

class Sm2PrivateKey {
public:
    [[nodiscard]] static Sm2PrivateKey generate();
    /// The 32-byte secret number, big-endian. Invalid when out of range.
    [[nodiscard]] static Result<Sm2PrivateKey> fromSecret(const Secret &secret);

    [[nodiscard]] Sm2PublicKey publicKey() const;
    /// 64 bytes, different each time. Safe on several threads at once.
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView message,
                                          QByteArrayView id = kSm2DefaultId) const;

    /// Under a 16-byte key, e.g. one derived from the data key.
    [[nodiscard]] Sealed sealedUnder(const Secret &key) const;
    [[nodiscard]] static Result<Sm2PrivateKey>
    unsealed(const Secret &key, const Sealed &sealed, const Sm2PublicKey &publicKey);
    /// Under a passphrase. Internal when memory is short.
    [[nodiscard]] Result<SealedSm2Key> sealedFor(const Secret &passphrase,
                                                 const Argon2Cost &cost = {}) const;
    /// Forbidden when the passphrase is wrong or anything was altered.
    [[nodiscard]] static Result<Sm2PrivateKey> opened(const SealedSm2Key &kept,
                                                      const Secret &passphrase);

private:
    struct State;
    explicit Sm2PrivateKey(std::shared_ptr<const State> state);
    std::shared_ptr<const State> m_state;
};

/// The DER form (SEQUENCE of two INTEGERs) that certificates and seals use, and back; empty when
/// the bytes are no signature.
[[nodiscard]] QByteArray sm2SignatureToDer(QByteArrayView signature);
[[nodiscard]] QByteArray sm2SignatureFromDer(QByteArrayView der);

} // namespace zs
