// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a field package in one pass, with memory for a few parts only. See FORMAT.md.
#pragma once

#include "crypto/chunk_cipher.h"
#include "crypto/sm2_key.h"
#include "field/package_manifest.h"
#include "field/running_digest.h"

#include <QIODevice>

#include <functional>
#include <memory>

namespace zs {

class PackageWriter {
public:
    /// Bytes of content done; returns false to cancel (Cancelled).
    using Progress = std::function<bool(qint64 done)>;

    /// `out` is open and at its start; it must outlive the writer. Of `head`, everything is taken
    /// but the recipient, the signer and the entries. Invalid for a head without ids.
    [[nodiscard]] static Result<PackageWriter>
    begin(QIODevice &out, const Sm2PublicKey &recipient, PackageManifest head);

    /// Reads `from` to its end. The name is plain and new; Io when either side fails.
    [[nodiscard]] Result<PackageEntry> add(const QString &name,
                                           const QString &mediaType,
                                           QIODevice &from,
                                           const Progress &progress = {});
    [[nodiscard]] Result<PackageEntry>
    add(const QString &name, const QString &mediaType, const QByteArray &bytes);
    /// The same in steps, for who is given the content bit by bit.
    [[nodiscard]] Result<> start(const QString &name, const QString &mediaType);
    [[nodiscard]] Result<> write(QByteArrayView bytes);
    [[nodiscard]] Result<PackageEntry> end();
    void count(const QString &what, qint64 number) { m_manifest.counts[what] = number; }

    /// Signs and writes the contents list. The package is whole only after this; whoever opened
    /// the file gives it its name then (QSaveFile).
    [[nodiscard]] Result<PackageManifest> finish(const Sm2PrivateKey &signer);

private:
    PackageWriter(QIODevice &out, ChunkCipher cipher, PackageManifest manifest);
    [[nodiscard]] Result<> seal(QByteArrayView part);
    [[nodiscard]] Result<> writePart(std::uint64_t number);
    [[nodiscard]] Result<> put(QByteArrayView bytes);

    QIODevice *m_out;
    ChunkCipher m_cipher;
    PackageManifest m_manifest;
    std::unique_ptr<RunningDigest> m_digest;
    std::uint64_t m_next = 0; ///< number of the next part
    qint64 m_done = 0;
    PackageEntry m_entry; ///< that is being written
    QByteArray m_rest;    ///< of it, less than a part
};

} // namespace zs
