// SPDX-License-Identifier: GPL-3.0-or-later
// A vendor's SM2 token through its SKF library (GM/T 0016): signing and verifying only. Libraries
// differ elsewhere (decryption is not in the standard), so nothing else is asked of them.
//
// They also differ in the width of ULONG: 32 bits in the standard, 64 in libraries built with
// `unsigned long` on 64-bit systems. Out parameters here are 64 bits wide and start as zero, which
// both fill rightly on little-endian machines; the layout of the public key is told by the length
// the library says it has (132 or 136 bytes).
#pragma once

#include "base/result.h"
#include "crypto/sm2_key.h"

#include <QStringList>

#include <memory>

namespace zs {

/// Which key on which token. Empty members take the only one there is.
struct SkfPlace {
    QString device;
    QString application;
    QString container;
};

class SkfToken {
public:
    /// NotFound when the library is not there or lacks a function.
    [[nodiscard]] static Result<SkfToken> load(const QString &library);
    SkfToken(SkfToken &&) noexcept;
    SkfToken &operator=(SkfToken &&) noexcept;
    ~SkfToken();

    [[nodiscard]] Result<QStringList> devices() const;
    /// Connects and opens. NotFound when nothing is there, Conflict when a choice is needed.
    [[nodiscard]] Result<> open(const SkfPlace &place = {});
    [[nodiscard]] bool isOpen() const;
    /// Forbidden with the tries that are left.
    [[nodiscard]] Result<> enterPin(const Secret &pin);
    /// The signing key's public half.
    [[nodiscard]] Result<Sm2PublicKey> publicKey() const;
    /// 64 bytes over SM3(Z || message); checked with publicKey() before it is handed out.
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView message,
                                          QByteArrayView id = kSm2DefaultId) const;
    /// By the token's own hardware. NotChecked when the token cannot say.
    [[nodiscard]] SignatureVerdict verify(const Sm2PublicKey &key,
                                          QByteArrayView message,
                                          QByteArrayView signature,
                                          QByteArrayView id = kSm2DefaultId) const;

private:
    struct State;
    explicit SkfToken(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace zs
