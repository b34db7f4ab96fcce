// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept beside a workspace: found by their SM3 digest, encrypted, named so that a name says
// nothing of the content.
#pragma once

#include "base/result.h"
#include "crypto/secret.h"
#include "crypto/sm3.h"

namespace zs {

/// A folder of sealed files (附件库). A file is
///
///     "ZSBOX\0\0\1"                        8 bytes
///     size of the content                  8 bytes, big-endian
///     for each 1 MiB of content (the last part shorter, at least one part):
///         nonce                            12 bytes
///         SM4-GCM of the part, then tag    its size + 16 bytes
///
/// and lies at <folder>/<first 2 digits>/<64 digits>, the hex of HMAC-SM3 of the digest. Both keys
/// are derived from the data key. A part authenticates the digest, the whole size and its number:
/// none can be moved, left out or exchanged. What the folder still tells: how many contents there
/// are, and how large they are.
class AttachmentBox {
public:
    /// The folder is made when something is put.
    AttachmentBox(QString folder, const Secret &dataKey);

    /// Keeps the bytes, whole or not at all, and returns their SM3. The same bytes are kept once; a
    /// damaged copy is replaced. Io when the folder cannot be written.
    [[nodiscard]] Result<Digest> put(const QByteArray &bytes) const;
    /// NotFound when it is not here; Corrupt when any byte of the file was changed, or the key is
    /// another workspace's.
    [[nodiscard]] Result<QByteArray> get(const Digest &digest) const;
    /// Whether there is a file for it, sound or not.
    [[nodiscard]] bool has(const Digest &digest) const;
    /// Where the content lies or would lie.
    [[nodiscard]] QString pathOf(const Digest &digest) const;

private:
    QString m_folder;
    Secret m_nameKey;
    Secret m_sealKey;
};

} // namespace zs
