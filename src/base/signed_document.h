// SPDX-License-Identifier: GPL-3.0-or-later
// A file that carries signed content: the content's exact bytes, the signature over them, and the
// signer's key. Nobody has to make the same JSON again to check it. Signatures are made and checked
// elsewhere.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace zs {

struct SignedDocument {
    QByteArray content;   ///< the exact bytes that were signed
    QByteArray signature; ///< SM2, 64 bytes
    QByteArray publicKey; ///< 65 bytes
    bool operator==(const SignedDocument &) const = default;
};

/// What a signature is made over: a content signed as one thing is never taken for another.
[[nodiscard]] QByteArray signedBytes(QLatin1StringView format, const QByteArray &content);
[[nodiscard]] QByteArray writeSignedDocument(QLatin1StringView format,
                                             const SignedDocument &document);
/// Invalid for anything else than such a document of that format; at most 4 MiB.
[[nodiscard]] Result<SignedDocument> readSignedDocument(QLatin1StringView format,
                                                        const QByteArray &bytes);
/// The format that a file says it has; empty for no such file.
[[nodiscard]] QString formatOfDocument(const QByteArray &bytes);

/// Bytes of `size` written as lower or upper case hex digits; empty for anything else.
[[nodiscard]] QByteArray bytesFromHex(const QString &text, qsizetype size);

} // namespace zs
