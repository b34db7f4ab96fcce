// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a field package, and believes nothing that it has not verified. See FORMAT.md.
#pragma once

#include "crypto/chunk_cipher.h"
#include "crypto/sm2_key.h"
#include "field/package_manifest.h"

#include <QIODevice>

#include <functional>

namespace zs {

/// What can be seen of a package without a key.
struct PackageHead {
    Uuid id;
    QByteArray recipient; ///< SM3 of the public key it is encrypted to
};
/// Invalid for what is no package or one of a newer format.
[[nodiscard]] Result<PackageHead> packageHead(QIODevice &in);

class PackageReader {
public:
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    /// Takes a part of a content; a fault stops the reading and is handed on.
    using Sink = std::function<Result<>(QByteArrayView bytes)>;

    /// Opens it with the recipient's key and checks the signature of the contents list; `in` is a
    /// file that can be sought in and must outlive the reader. Invalid: no package, or a newer
    /// format; Forbidden: for another key; Corrupt: cut off or altered.
    [[nodiscard]] static Result<PackageReader> open(QIODevice &in, const Sm2PrivateKey &key);

    /// Signed by the key that it names; whether that key is to be trusted is asked by
    /// acceptable().
    [[nodiscard]] const PackageManifest &manifest() const { return m_manifest; }

    /// Gives an entry's content in parts of at most 1 MiB. What the sink was given counts only when
    /// this returns well: the digest is known at the end.
    [[nodiscard]] Result<> read(const PackageEntry &entry, const Sink &sink);
    /// Whole; Invalid for one larger than `most`.
    [[nodiscard]] Result<QByteArray> read(QStringView name, qint64 most);
    /// Reads every entry once and keeps nothing.
    [[nodiscard]] Result<> verify(const Progress &progress = {});

private:
    PackageReader(QIODevice &in, ChunkCipher cipher, qint64 contentFrom);
    [[nodiscard]] Result<QByteArrayView> part(qint64 length, std::uint64_t number);
    [[nodiscard]] Result<> readManifest(qint64 from, qint64 size);
    [[nodiscard]] Result<> findEntries(qint64 contentEnd);

    struct Place {
        qint64 at = 0;            ///< in the file
        std::uint64_t number = 0; ///< of its first part
    };
    QIODevice *m_in;
    ChunkCipher m_cipher;
    qint64 m_contentFrom;
    PackageManifest m_manifest;
    std::vector<Place> m_places; ///< of the entries
};

/// What the receiving side holds a package against.
struct PackageTrust {
    PackageKind kind = PackageKind::Out;
    UtcMillis now = 0;
    Uuid device;                     ///< null = any of those that `signers` belong to
    std::vector<QByteArray> signers; ///< public keys, 65 bytes
    std::vector<Uuid> taken;         ///< packages that were taken in before
    Classification most = Classification::TopSecret;
};

/// Invalid: of another kind, past its day; Forbidden: for or from somebody else, or too highly
/// labelled; Conflict: taken in before. Each with words for a person.
[[nodiscard]] Result<> acceptable(const PackageManifest &manifest, const PackageTrust &trust);

} // namespace zs
