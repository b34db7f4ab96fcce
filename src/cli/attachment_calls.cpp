// SPDX-License-Identifier: GPL-3.0-or-later
// attach, attachments, save-attachment, detach.
#include "cli/cli_commands.h"
#include "commands/attachment_commands.h"
#include "domain/choice_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

void takesProject(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"project"_s, words(QT_TRANSLATE_NOOP("Cli", "Code of the project.")), u"CODE"_s});
}

void takesAttachment(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"id"_s,
         words(QT_TRANSLATE_NOOP("Cli", "Id of the attachment, as zsctl attachments prints it.")),
         u"ID"_s});
}

constexpr std::array<QStringView, 5> kLevels{
    u"open", u"internal", u"secret", u"confidential", u"top-secret"};

std::optional<Classification> levelOf(const QString &word)
{
    const auto found = std::ranges::find(kLevels, QStringView(word));
    if (found == kLevels.end())
        return {};
    return static_cast<Classification>(found - kLevels.begin());
}

QString levelText(Classification level)
{
    const EntityInfo &info = *entityInfo(EntityKind::Attachment);
    const int field = fieldIndex(info, u"classification");
    return choiceText(
        info, info.fields[static_cast<std::size_t>(field)], static_cast<std::int64_t>(level));
}

/// The task with that WBS code; invalid for an empty one.
Result<TaskId> taskByWbs(const Plan &plan, const QString &wbs)
{
    if (wbs.isEmpty())
        return TaskId();
    const std::vector<QString> codes = wbsCodes(plan.tasks);
    const auto found = std::ranges::find(codes, wbs);
    if (found == codes.end())
        return fail(
            ErrorCode::NotFound,
            words(QT_TRANSLATE_NOOP("Cli", "There is no task with the WBS code %1.")).arg(wbs));
    return plan.tasks[static_cast<std::size_t>(found - codes.begin())].id;
}

QString wbsOf(const Plan &plan, TaskId task)
{
    const int at = taskIndex(plan, task);
    return at < 0 ? QString() : wbsCodes(plan.tasks)[static_cast<std::size_t>(at)];
}

QJsonObject
attachmentJson(const Attachment &file, const Plan &plan, const AttachmentOrigin &origin, bool kept)
{
    return {
        {u"id"_s, file.id.toString()},
        {u"name"_s, file.name},
        {u"task_wbs"_s, wbsOf(plan, file.task)},
        {u"media_type"_s, file.mediaType},
        {u"bytes"_s, static_cast<qint64>(file.size)},
        {u"sm3"_s, QString::fromLatin1(file.digest.toHex())},
        {u"classification"_s, kLevels[static_cast<std::size_t>(file.classification)].toString()},
        {u"note"_s, file.note},
        {u"added_by"_s, origin.person},
        {u"added_at"_s,
         origin.at > 0
             ? QDateTime::fromMSecsSinceEpoch(origin.at).toUTC().toString(Qt::ISODateWithMs)
             : QString()},
        {u"present"_s, kept}};
}

Result<std::unique_ptr<Workspace>> openFor(const Invocation &call, AttachmentId &id)
{
    id = AttachmentId(Uuid::fromString(call.value(u"id"_s)));
    if (!id.isValid())
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Cli", "%1 is not an id.")).arg(call.value(u"id"_s)));
    return call.open(call.word(0));
}

} // namespace

int runAttach(Invocation &call)
{
    takesProject(call);
    call.parser().addOption(
        {u"task"_s,
         words(QT_TRANSLATE_NOOP("Cli",
                                 "WBS code of the task it belongs to (default: the project).")),
         u"WBS"_s});
    call.parser().addOption(
        {u"note"_s, words(QT_TRANSLATE_NOOP("Cli", "A note beside the file.")), u"TEXT"_s});
    call.parser().addOption(
        {u"level"_s,
         words(QT_TRANSLATE_NOOP("Cli",
                                 "Classification: open, internal, secret, confidential or "
                                 "top-secret (default: the project's).")),
         u"LEVEL"_s});
    if (const auto code = call.parse(
            2, 2, u"attach STORE --project CODE [--task WBS] [--note TEXT] [--level LEVEL] FILE"_s))
        return *code;
    const auto level = levelOf(call.value(u"level"_s));
    if (!call.isSet(u"project"_s) || (call.isSet(u"level"_s) && !level))
        return call.wrongUsage(words(QT_TRANSLATE_NOOP(
            "Cli",
            "Name the project; a level is open, internal, secret, confidential or top-secret.")));
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto project = (*workspace)->projectByCode(call.value(u"project"_s));
    if (!project)
        return call.failed(project.error());
    const auto plan = (*workspace)->plan(*project);
    if (!plan)
        return call.failed(plan.error());
    const auto task = taskByWbs(*plan->plan, call.value(u"task"_s));
    if (!task)
        return call.failed(task.error());
    const auto id = attachFile(**workspace,
                               *project,
                               *task,
                               call.word(1),
                               level.value_or(plan->plan->project.classification),
                               call.value(u"note"_s));
    if (!id)
        return call.failed(id.error());
    const auto file = (*workspace)->attachment(*id);
    if (!file)
        return call.failed(file.error());
    const AttachmentOrigin origin{(*workspace)->session().personName, call.clock().now()};
    return call.done(attachmentJson(*file, *plan->plan, origin, true),
                     words(QT_TRANSLATE_NOOP("Cli", "Attached: %1 (%2 bytes), id %3"))
                         .arg(file->name)
                         .arg(file->size)
                         .arg(id->toString()));
}

int runAttachments(Invocation &call)
{
    takesProject(call);
    if (const auto code = call.parse(1, 1, u"attachments STORE --project CODE"_s))
        return *code;
    if (!call.isSet(u"project"_s))
        return call.wrongUsage(words(QT_TRANSLATE_NOOP("Cli", "Name the project.")));
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto project = (*workspace)->projectByCode(call.value(u"project"_s));
    if (!project)
        return call.failed(project.error());
    const auto files = attachments(**workspace, *project);
    if (!files)
        return call.failed(files.error());
    const auto origins = attachmentOrigins(**workspace, *project);
    if (!origins)
        return call.failed(origins.error());
    const auto plan = (*workspace)->plan(*project);
    if (!plan)
        return call.failed(plan.error());
    const AttachmentFiles box = (*workspace)->files();
    QJsonArray rows;
    for (const Attachment &file : *files) {
        const bool kept = box.has(digestFromBytes(file.digest));
        rows.append(attachmentJson(file, *plan->plan, origins->value(file.id), kept));
        if (!call.json())
            call.line(QStringList{
                file.id.toString(),
                levelText(file.classification),
                QString::number(file.size),
                wbsOf(*plan->plan, file.task),
                file.name + (kept ? QString() : words(QT_TRANSLATE_NOOP("Cli", " (missing)")))}
                          .join(u'\t'));
    }
    return call.done({{u"attachments"_s, rows}}, {});
}

int runSaveAttachment(Invocation &call)
{
    takesAttachment(call);
    if (const auto code = call.parse(2, 2, u"save-attachment STORE --id ID FILE"_s))
        return *code;
    AttachmentId id;
    auto workspace = openFor(call, id);
    if (!workspace)
        return call.failed(workspace.error());
    if (auto saved = saveAttachment(**workspace, id, call.word(1)); !saved)
        return call.failed(saved.error());
    return call.done({{u"file"_s, call.word(1)}},
                     words(QT_TRANSLATE_NOOP("Cli", "Written: %1")).arg(call.word(1)));
}

int runDetach(Invocation &call)
{
    takesAttachment(call);
    if (const auto code = call.parse(1, 1, u"detach STORE --id ID"_s))
        return *code;
    AttachmentId id;
    auto workspace = openFor(call, id);
    if (!workspace)
        return call.failed(workspace.error());
    const auto file = (*workspace)->attachment(id);
    if (!file)
        return call.failed(file.error());
    if (auto removed = removeAttachment(**workspace, id); !removed)
        return call.failed(removed.error());
    return call.done(
        {{u"removed"_s, id.toString()}, {u"name"_s, file->name}},
        words(QT_TRANSLATE_NOOP("Cli", "Removed from the project: %1")).arg(file->name));
}

} // namespace zs
