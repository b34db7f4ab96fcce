// SPDX-License-Identifier: GPL-3.0-or-later
// approval hand-over, approval answer, outside-system set.
#include "cli/cli_commands.h"
#include "commands/hand_over.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 kMostBytes = qint64{4} << 20;

Result<CaseId> toDo(const ApprovalDesk &desk, const QString &number)
{
    const auto rows = desk.inbox(InboxBox::ToDo);
    if (!rows)
        return passOn(rows);
    for (const InboxRow &row : *rows) {
        if (QString::number(row.number) == number)
            return row.id;
    }
    return fail(
        ErrorCode::NotFound,
        Calls::tr("An approval No. %1 is not among those that you are to decide.").arg(number));
}

} // namespace

int runHandOver(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"system"_s, Calls::tr("The outside system, as it is registered."), u"NAME"_s});
    call.parser().addOption({u"output"_s, Calls::tr("The file to write."), u"FILE"_s});
    if (const auto code =
            call.parse(2, 2, u"approval hand-over STORE NUMBER --system NAME --output FILE"_s))
        return *code;
    const QString output = call.value(u"output"_s);
    if (output.isEmpty() || call.value(u"system"_s).isEmpty())
        return call.wrongUsage(Calls::tr("--system and --output are needed."));
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const ApprovalDesk approvals(**workspace);
    const auto id = toDo(approvals, call.word(1));
    if (!id)
        return call.failed(id.error());
    const auto opened = approvals.read(*id);
    if (!opened)
        return call.failed(opened.error());
    HandOverDesk desk(**workspace);
    const auto visits = desk.visitsToHandOver(*opened);
    QSaveFile file(output); // before it is said to be out
    if (!file.open(QIODevice::WriteOnly))
        return call.failed(
            {ErrorCode::Io, Calls::tr("%1 cannot be written.").arg(output), file.errorString()});
    const auto document =
        desk.handOver(*id, visits.empty() ? 0 : visits.front(), call.value(u"system"_s));
    if (!document)
        return call.failed(document.error());
    if (file.write(*document) != document->size() || !file.commit())
        return call.failed(
            {ErrorCode::Io, Calls::tr("%1 cannot be written.").arg(output), file.errorString()});
    return call.done({{u"file"_s, output}},
                     Calls::tr("Approval No. %1 was handed over: %2").arg(call.word(1), output));
}

int runHandOverAnswer(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"approval answer STORE FILE"_s))
        return *code;
    QFile file(call.word(1));
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return call.failed(
            {ErrorCode::Io, Calls::tr("%1 cannot be read.").arg(call.word(1)), file.errorString()});
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto id = HandOverDesk(**workspace).takeAnswer(file.readAll());
    if (!id)
        return call.failed(id.error());
    const auto opened = ApprovalDesk(**workspace).read(*id);
    if (!opened)
        return call.failed(opened.error());
    const QString status = statusText(opened->state.status);
    return call.done(
        {{u"number"_s, static_cast<qint64>(opened->row.number)}, {u"status"_s, status}},
        Calls::tr("The answer was taken in: approval No. %1 stands at %2.")
            .arg(opened->row.number)
            .arg(status));
}

int runOutsideSystem(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"key"_s,
         Calls::tr("Its SM2 public key in hex; without it the system is struck off."),
         u"HEX"_s});
    if (const auto code = call.parse(2, 2, u"outside-system set STORE NAME [--key HEX]"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    HandOverDesk desk(**workspace);
    OutsideSystem system = desk.system(call.word(1)).value_or(OutsideSystem{});
    system.name = call.word(1);
    system.publicKey = QByteArray::fromHex(call.value(u"key"_s).toLatin1());
    if (const auto set = desk.setSystem(system); !set)
        return call.failed(set.error());
    return call.done({{u"system"_s, system.name}, {u"registered"_s, !system.publicKey.isEmpty()}},
                     system.publicKey.isEmpty() ? Calls::tr("%1 was struck off.").arg(system.name)
                                                : Calls::tr("%1 is registered.").arg(system.name));
}

} // namespace zs
