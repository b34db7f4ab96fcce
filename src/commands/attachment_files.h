// SPDX-License-Identifier: GPL-3.0-or-later
// Where the bytes of a workspace's attachments lie.
#pragma once

#include "crypto/attachment_box.h"

namespace zs {

/// The attached files of one workspace (附件): `<workspace>.files/` beside it, and, for a backup
/// that is opened by itself, the `files/` folder that the backups in its folder share. Safe to use
/// from another thread.
class AttachmentFiles {
public:
    AttachmentFiles(const QString &workspacePath, const Secret &dataKey);

    /// Keeps the bytes once; see AttachmentBox::put().
    [[nodiscard]] Result<Digest> put(const QByteArray &bytes) const { return m_own.put(bytes); }
    /// Verified. NotFound or Corrupt when neither folder has a sound copy.
    [[nodiscard]] Result<QByteArray> get(const Digest &digest) const;
    /// Whether there is a file for it, sound or not.
    [[nodiscard]] bool has(const Digest &digest) const;
    /// Where this workspace itself keeps it.
    [[nodiscard]] QString pathOf(const Digest &digest) const { return m_own.pathOf(digest); }

private:
    AttachmentBox m_own;
    AttachmentBox m_beside;
};

/// The folder that all backups in `folder` share.
[[nodiscard]] QString sharedFilesIn(const QString &folder);

} // namespace zs
