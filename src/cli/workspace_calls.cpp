// SPDX-License-Identifier: GPL-3.0-or-later
// init, projects, backup, restore.
#include "cli/cli_commands.h"
#include "domain/choice_text.h"
#include "sample/sample_workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

Result<std::unique_ptr<Workspace>>
makeEmpty(const Invocation &call, const QString &path, Secret secret)
{
    return Workspace::create(
        {.path = path,
         .name = call.isSet(u"name"_s) ? call.value(u"name"_s) : QFileInfo(path).completeBaseName(),
         .login = call.value(u"login"_s),
         .personName = call.isSet(u"person"_s) ? call.value(u"person"_s) : call.value(u"login"_s),
         .passphrase = std::move(secret),
         .seed = {}},
        call.clock());
}

} // namespace

int runInit(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"sample"_s, words(QT_TRANSLATE_NOOP("Cli", "Fill it with the fictional sample city."))});
    call.parser().addOption(
        {u"name"_s, words(QT_TRANSLATE_NOOP("Cli", "Name of the workspace.")), u"NAME"_s});
    call.parser().addOption({u"person"_s,
                             words(QT_TRANSLATE_NOOP("Cli", "Name of the person who logs in.")),
                             u"NAME"_s});
    if (const auto code =
            call.parse(1, 1, u"init STORE [--sample] [--login NAME] [--passphrase-file FILE]"_s))
        return *code;
    auto secret =
        call.passphrase(words(QT_TRANSLATE_NOOP("Cli", "Passphrase for the new workspace")));
    if (!secret)
        return call.failed(secret.error());
    if (secret->isEmpty())
        return call.failed(
            {ErrorCode::Invalid, words(QT_TRANSLATE_NOOP("Cli", "The passphrase is empty.")), {}});
    const QString path = call.word(0);
    auto made = call.isSet(u"sample"_s) ? createSampleWorkspace(path, *secret, call.clock())
                                        : makeEmpty(call, path, std::move(*secret));
    if (!made)
        return call.failed(made.error());
    const auto projects = (*made)->projects();
    if (!projects)
        return call.failed(projects.error());
    return call.done(
        {{u"store"_s, path},
         {u"name"_s, (*made)->name()},
         {u"login"_s, (*made)->session().login},
         {u"projects"_s, static_cast<qint64>(projects->size())}},
        words(QT_TRANSLATE_NOOP("Cli", "Workspace %1 with %2 projects is ready in %3."))
            .arg((*made)->name())
            .arg(projects->size())
            .arg(path));
}

int runProjects(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"projects STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto projects = (*workspace)->projects();
    if (!projects)
        return call.failed(projects.error());
    const EntityInfo &info = *entityInfo(EntityKind::Project);
    const FieldInfo &stage = info.fields[static_cast<std::size_t>(fieldIndex(info, u"stage"))];
    QJsonArray rows;
    for (const Project &p : *projects) {
        const QString stageText = choiceText(info, stage, static_cast<std::int64_t>(p.stage));
        rows.append(QJsonObject{{u"code"_s, p.code},
                                {u"name"_s, p.name},
                                {u"stage"_s, stageText},
                                {u"planned_start"_s, p.plannedStart.toString(Qt::ISODate)},
                                {u"planned_finish"_s, p.plannedFinish.toString(Qt::ISODate)},
                                {u"budget_yuan"_s, static_cast<double>(p.budget.fen) / 100.0}});
        if (!call.json())
            call.line(p.code + u'\t' + stageText + u'\t' + p.name);
    }
    return call.done({{u"projects"_s, rows}}, {});
}

int runBackup(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"to"_s,
         words(QT_TRANSLATE_NOOP("Cli", "Folder to write it to (default: beside the workspace).")),
         u"DIR"_s});
    if (const auto code = call.parse(1, 1, u"backup STORE [--to DIR]"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto saved = (*workspace)->backup(call.value(u"to"_s));
    if (!saved)
        return call.failed(saved.error());
    QString text = words(QT_TRANSLATE_NOOP("Cli", "Verified backup: %1")).arg(saved->path);
    if (saved->attachmentsLost > 0)
        text += u'\n'
                + words(QT_TRANSLATE_NOOP("Cli",
                                          "Attached files that are missing or damaged, and so are "
                                          "not in the backup: %1"))
                      .arg(saved->attachmentsLost);
    return call.done({{u"backup"_s, saved->path},
                      {u"bytes"_s, saved->size},
                      {u"attachments_lost"_s, saved->attachmentsLost}},
                     text);
}

int runRestore(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"last-good"_s,
         words(QT_TRANSLATE_NOOP(
             "Cli", "Take the newest backup that verifies; also for a damaged workspace."))});
    if (const auto code = call.parse(1, 2, u"restore STORE BACKUP | restore STORE --last-good"_s))
        return *code;
    const bool lastGood = call.isSet(u"last-good"_s);
    if (lastGood == !call.word(1).isEmpty())
        return call.wrongUsage(
            words(QT_TRANSLATE_NOOP("Cli", "Name a backup, or ask for the last good one.")));
    if (lastGood) {
        auto secret = call.passphrase(
            words(QT_TRANSLATE_NOOP("Cli", "Passphrase of %1")).arg(call.value(u"login"_s)));
        if (!secret)
            return call.failed(secret.error());
        const auto options = openOptions(call, call.word(0), std::move(*secret));
        if (!options)
            return call.failed(options.error());
        const auto rescued = Workspace::openLastGood(*options, call.clock());
        if (!rescued)
            return call.failed(rescued.error());
    } else {
        auto workspace = call.open(call.word(0));
        if (!workspace)
            return call.failed(workspace.error());
        if (auto restored = (*workspace)->restore(call.word(1)); !restored)
            return call.failed(restored.error());
    }
    return call.done(
        {{u"restored"_s, true}},
        words(QT_TRANSLATE_NOOP("Cli", "Restored. The file that stood there is kept beside it.")));
}

} // namespace zs
