// SPDX-License-Identifier: GPL-3.0-or-later
// A token behind a PKCS#11 v2.40 module, used for one thing: a secret that only the token gives.
//
// The token signs a fixed challenge with an RSA key and CKM_RSA_PKCS (RSASSA-PKCS1-v1_5), which is
// deterministic: the same key and challenge give the same signature for ever, and nobody without
// the key can make it. HMAC-SM3 under that signature is the factor. ECDSA and RSA-PSS draw random
// bytes and would give another one each time; decrypting a wrapped secret would need a second file
// kept in step with the token. Each factor is drawn twice and refused when the two differ.
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QString>

#include <memory>
#include <vector>

namespace zs {

struct TokenInfo {
    QString label;
    QString serial;
    QString maker;
    bool initialised = false; ///< a token that is not cannot be used
};

/// A loaded module. One at a time for a library: PKCS#11 is initialised per process.
class Pkcs11Module {
public:
    /// NotFound when the library is not there or is no PKCS#11 module; Io when it cannot start.
    [[nodiscard]] static Result<Pkcs11Module> load(const QString &library);
    Pkcs11Module(Pkcs11Module &&) noexcept;
    Pkcs11Module &operator=(Pkcs11Module &&) noexcept;
    ~Pkcs11Module();

    [[nodiscard]] Result<std::vector<TokenInfo>> tokens() const;

    /// 32 bytes. `keyLabel` empty takes the only RSA key that signs. NotFound for a token or key
    /// that is not there, Conflict when more than one key fits, Forbidden for a wrong PIN (with the
    /// token's word when it is locked).
    [[nodiscard]] Result<Secret> factor(const QString &tokenLabel,
                                        const Secret &pin,
                                        const QByteArray &challenge,
                                        const QString &keyLabel = {}) const;
    /// Makes an RSA key of 3072 bits on the token that cannot be read out of it. Conflict when
    /// there is one of that label.
    [[nodiscard]] Result<>
    makeKey(const QString &tokenLabel, const Secret &pin, const QString &keyLabel) const;

private:
    struct State;
    explicit Pkcs11Module(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace zs
