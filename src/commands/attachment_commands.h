// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on the files kept with a project. The bytes are put first, then the row: a row never
// names bytes that were not written.
#pragma once

#include "commands/workspace.h"

namespace zs {

/// The largest file that may be attached, in bytes: it is held in memory while it is encrypted.
inline constexpr qint64 kMaxAttachmentSize = 512LL * 1024 * 1024;

/// Adds the row of a file whose bytes are kept already. Refuses a row without name or digest and a
/// task of another plan.
struct AttachFile {
    static constexpr const char *kName = "attach-file";
    ProjectId project;
    Attachment file; ///< project and, when it has none, id are given here
};

/// Removes the row; the bytes stay, so that undo restores the attachment.
struct RemoveAttachment {
    static constexpr const char *kName = "remove-attachment";
    ProjectId project;
    AttachmentId attachment;
};

[[nodiscard]] Result<ChangeSet> plan(const AttachFile &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const RemoveAttachment &command, const PlanScope &scope);

// --- attaching in one call, or in three steps of which the second may run in another thread ---

/// Attaches a file to a project, or to one of its tasks when `task` is valid. ReadOnly, NotFound
/// for a file or task that is not there, Invalid for a folder or a file over the limit, Io.
[[nodiscard]] Result<AttachmentId> attachFile(Workspace &workspace,
                                              ProjectId project,
                                              TaskId task,
                                              const QString &path,
                                              Classification classification,
                                              const QString &note);

/// First: checks what can be known before the bytes are read; the command still lacks size, digest
/// and media type.
[[nodiscard]] Result<AttachFile> startAttaching(Workspace &workspace,
                                                ProjectId project,
                                                TaskId task,
                                                const QString &path,
                                                Classification classification,
                                                const QString &note);
/// Second: reads, encrypts and keeps the bytes, and completes the command for Workspace::run().
[[nodiscard]] Result<AttachFile>
withBytes(AttachFile command, const AttachmentFiles &files, const QString &path);

// --- what is there ---

/// The attachments of a project, the oldest first.
[[nodiscard]] Result<std::vector<Attachment>> attachments(Workspace &workspace, ProjectId project);

/// Who attached a file, and when.
struct AttachmentOrigin {
    QString person;
    UtcMillis at = 0;
};
/// As the log says.
[[nodiscard]] Result<QHash<AttachmentId, AttachmentOrigin>>
attachmentOrigins(const Workspace &workspace, ProjectId project);

// --- getting it back ---

/// Decrypts, verifies and writes the file, whole or not at all, and logs "export". NotFound or
/// Corrupt when the bytes are missing or changed.
[[nodiscard]] Result<>
saveAttachment(Workspace &workspace, AttachmentId attachment, const QString &path);
/// The second half, for bytes that AttachmentFiles::get() gave in another thread.
[[nodiscard]] Result<> saveAttachmentBytes(Workspace &workspace,
                                           const Attachment &attachment,
                                           const QByteArray &bytes,
                                           const QString &path);

/// Finds the project and runs RemoveAttachment; the change set, for undo.
[[nodiscard]] Result<ChangeSet> removeAttachment(Workspace &workspace, AttachmentId attachment);

} // namespace zs
