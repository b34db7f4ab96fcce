// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/attachment_commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QSaveFile>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("AttachmentCommands", text);
}

std::unexpected<Error> noSuchTask()
{
    return fail(
        ErrorCode::NotFound,
        words(QT_TRANSLATE_NOOP("AttachmentCommands", "The task is not in the plan any more.")));
}

std::unexpected<Error> tooLarge(const QString &path)
{
    return fail(
        ErrorCode::Invalid,
        words(QT_TRANSLATE_NOOP("AttachmentCommands",
                                "The file %1 is too large: an attachment may have at most "
                                "%2."))
            .arg(QFileInfo(path).fileName(), QLocale().formattedDataSize(kMaxAttachmentSize)),
        path);
}

Result<> checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(
            ErrorCode::NotFound,
            words(QT_TRANSLATE_NOOP("AttachmentCommands", "There is no file %1.")).arg(path));
    if (!file.isFile())
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("AttachmentCommands",
                                            "%1 is not a file. Only files can be attached."))
                        .arg(path));
    if (file.size() > kMaxAttachmentSize)
        return tooLarge(path);
    return {};
}

} // namespace

Result<ChangeSet> plan(const AttachFile &command, const PlanScope &scope)
{
    Attachment file = command.file;
    file.project = command.project;
    if (!file.id.isValid())
        file.id = scope.ids.next<AttachmentId>();
    if (file.name.trimmed().isEmpty() || file.digest.size() != qsizetype{Digest().size()})
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("AttachmentCommands",
                                            "An attachment needs a name and its bytes.")));
    if (file.task.isValid() && taskIndex(scope.plan, file.task) < 0)
        return noSuchTask();
    return ChangeSet{{}, {}, {inserted(file)}};
}

Result<ChangeSet> plan(const RemoveAttachment &command, const PlanScope &scope)
{
    const auto found =
        std::ranges::find(scope.plan.attachments, command.attachment, &Attachment::id);
    if (found == scope.plan.attachments.end())
        return fail(
            ErrorCode::NotFound,
            words(QT_TRANSLATE_NOOP("AttachmentCommands", "The attachment was removed already.")));
    return ChangeSet{{}, {}, {deleted(*found)}};
}

Result<AttachFile> startAttaching(Workspace &workspace,
                                  ProjectId project,
                                  TaskId task,
                                  const QString &path,
                                  Classification classification,
                                  const QString &note)
{
    if (const QString reason = workspace.readOnlyReason(); !reason.isEmpty())
        return fail(ErrorCode::ReadOnly, reason);
    if (auto fits = checkFile(path); !fits)
        return passOn(fits);
    const auto present = workspace.plan(project);
    if (!present)
        return passOn(present);
    if (task.isValid() && taskIndex(*present->plan, task) < 0)
        return noSuchTask();
    AttachFile command{project, {}};
    command.file.id = workspace.ids().next<AttachmentId>();
    command.file.task = task;
    command.file.name = QFileInfo(path).fileName();
    command.file.classification = classification;
    command.file.note = note.trimmed();
    return command;
}

Result<AttachFile> withBytes(AttachFile command, const AttachmentFiles &files, const QString &path)
{
    if (auto fits = checkFile(path); !fits) // again: it may have grown since
        return passOn(fits);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Io,
            words(QT_TRANSLATE_NOOP("AttachmentCommands", "The file %1 cannot be read.")).arg(path),
            file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(
            ErrorCode::Io,
            words(QT_TRANSLATE_NOOP("AttachmentCommands", "The file %1 cannot be read.")).arg(path),
            file.errorString());
    if (bytes.size() > kMaxAttachmentSize)
        return tooLarge(path);
    const auto digest = files.put(bytes);
    if (!digest)
        return passOn(digest);
    command.file.size = bytes.size();
    command.file.digest = toBytes(*digest);
    command.file.mediaType =
        QMimeDatabase().mimeTypeForFileNameAndData(command.file.name, bytes).name();
    return command;
}

Result<AttachmentId> attachFile(Workspace &workspace,
                                ProjectId project,
                                TaskId task,
                                const QString &path,
                                Classification classification,
                                const QString &note)
{
    auto started = startAttaching(workspace, project, task, path, classification, note);
    if (!started)
        return passOn(started);
    const auto command = withBytes(std::move(*started), workspace.files(), path);
    if (!command)
        return passOn(command);
    return workspace.run(*command).transform([&](const ChangeSet &) { return command->file.id; });
}

Result<std::vector<Attachment>> attachments(Workspace &workspace, ProjectId project)
{
    const auto present = workspace.plan(project);
    if (!present)
        return passOn(present);
    std::vector<Attachment> rows = present->plan->attachments;
    std::ranges::sort(rows, {}, &Attachment::id); // ids are ordered by time
    return rows;
}

Result<QHash<AttachmentId, AttachmentOrigin>> attachmentOrigins(const Workspace &workspace,
                                                                ProjectId project)
{
    AuditFilter filter;
    filter.project = project;
    filter.command = QString::fromLatin1(AttachFile::kName);
    const auto count = workspace.auditCount(filter);
    if (!count)
        return passOn(count);
    const auto records = workspace.auditRecords(filter, 0, *count);
    if (!records)
        return passOn(records);
    QHash<AttachmentId, AttachmentOrigin> origins;
    for (const LogRecord &record : *records) {
        const auto set = decodeChanges(record.payload);
        if (!set)
            return passOn(set);
        for (const EntityChange &change : set->changes) {
            if (change.entity == EntityKind::Attachment && change.kind == ChangeKind::Insert)
                origins.insert(AttachmentId(change.id), {record.personName, record.utc});
        }
    }
    return origins;
}

Result<> saveAttachment(Workspace &workspace, AttachmentId attachment, const QString &path)
{
    const auto row = workspace.attachment(attachment);
    if (!row)
        return passOn(row);
    const auto bytes = workspace.files().get(digestFromBytes(row->digest));
    if (!bytes)
        return passOn(bytes);
    return saveAttachmentBytes(workspace, *row, *bytes, path);
}

Result<> saveAttachmentBytes(Workspace &workspace,
                             const Attachment &attachment,
                             const QByteArray &bytes,
                             const QString &path)
{
    QSaveFile file(path);
    const auto notWritten = [&] {
        return fail(ErrorCode::Io,
                    words(QT_TRANSLATE_NOOP("AttachmentCommands",
                                            "The file %1 could not be written; nothing was left "
                                            "behind."))
                        .arg(path),
                    file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return notWritten();
    // logged before it appears: no file leaves the workspace without a record
    if (workspace.readOnlyReason().isEmpty()) {
        if (attachment.classification >= Classification::Confidential) {
            // who opens 机密 or above is written down (保密法实施条例 第21条)
            if (auto logged =
                    workspace.note(u"open-classified"_s, attachment.project, attachment.name);
                !logged)
                return logged;
        }
        if (auto logged = workspace.note(u"export"_s, attachment.project, attachment.name); !logged)
            return logged;
    }
    if (!file.commit())
        return notWritten();
    return {};
}

Result<ChangeSet> removeAttachment(Workspace &workspace, AttachmentId attachment)
{
    const auto row = workspace.attachment(attachment);
    if (!row)
        return passOn(row);
    return workspace.run(RemoveAttachment{row->project, attachment});
}

} // namespace zs
