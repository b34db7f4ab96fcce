// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of zsctl; each declares its words, does its work and returns the exit code.
#pragma once

#include "cli/invocation.h"

#include <span>

namespace zs {

struct CliCommand {
    const char *name; ///< one or two words: "audit verify"
    const char *summary;
    int (*run)(Invocation &);
};

[[nodiscard]] std::span<const CliCommand> cliCommands();

int runInit(Invocation &call);
int runProjects(Invocation &call);
int runImport(Invocation &call);
int runExport(Invocation &call);
int runSchedule(Invocation &call);
int runAttach(Invocation &call);
int runAttachments(Invocation &call);
int runSaveAttachment(Invocation &call);
int runDetach(Invocation &call);
int runCalendarCheck(Invocation &call);
int runAuditVerify(Invocation &call);
int runAuditExport(Invocation &call);
int runBackup(Invocation &call);
int runRestore(Invocation &call);
int runLoginList(Invocation &call);
int runLoginAdd(Invocation &call);
int runLoginRevoke(Invocation &call);
int runPassphrase(Invocation &call);

/// Finds the command in the words behind the program's name and runs it.
int runCli(const QStringList &arguments, QTextStream &out, QTextStream &err, const Clock &clock);

} // namespace zs
