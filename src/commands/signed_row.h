// SPDX-License-Identifier: GPL-3.0-or-later
// The signature beside a stored act, checked anew.
#pragma once

#include "crypto/sm2_key.h"
#include "domain/power_rows.h"

namespace zs {

struct SignedRow {
    PersonId actor;
    WallTime at;
    QByteArray signature;
    QByteArray publicKey;
};

struct SignatureCheck {
    SignatureVerdict verdict = SignatureVerdict::NotChecked;
    QString why; ///< translated: what makes it invalid
};

/// Whether `content` was signed with a key that was that person's when the act was made.
[[nodiscard]] SignatureCheck
checkSignature(const SignedRow &row, const QByteArray &content, const std::vector<PersonKey> &keys);

} // namespace zs
