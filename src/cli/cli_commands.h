// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of zsctl; each declares its words, does its work and returns the exit code.
#pragma once

#include "cli/invocation.h"
#include "commands/workspace.h"

#include <span>

namespace zs {

struct CliCommand {
    const char *name; ///< one or two words: "audit verify"
    const char *summary;
    int (*run)(Invocation &);
};

[[nodiscard]] std::span<const CliCommand> cliCommands();

/// What the words of the call and the terminal give for opening a workspace with that passphrase:
/// who, the second factor, a one-time code.
[[nodiscard]] Result<Workspace::OpenOptions>
openOptions(const Invocation &call, const QString &path, Secret passphrase);

int runInit(Invocation &call);
int runProjects(Invocation &call);
int runImport(Invocation &call);
int runImportProjects(Invocation &call);
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
int runAccount(Invocation &call);
int runFactor(Invocation &call);
int runPolicy(Invocation &call);
int runProfile(Invocation &call);
int runBaselineSave(Invocation &call);
int runBaselineList(Invocation &call);
int runBaselineDelete(Invocation &call);
int runBaselineControl(Invocation &call);
int runProgressSet(Invocation &call);
int runStatusDate(Invocation &call);
int runProgressUpdate(Invocation &call);
int runResourceList(Invocation &call);
int runResourceAdd(Invocation &call);
int runResourceAssign(Invocation &call);
int runResourceDelete(Invocation &call);
int runScenarioCreate(Invocation &call);
int runScenarioList(Invocation &call);
int runScenarioSet(Invocation &call);
int runScenarioCompare(Invocation &call);
int runScenarioAdopt(Invocation &call);
int runScenarioDelete(Invocation &call);
int runExternalAdd(Invocation &call);
int runExternalList(Invocation &call);
int runExternalAccept(Invocation &call);
int runLevel(Invocation &call);
int runClocks(Invocation &call);
int runContracts(Invocation &call);
int runQuality(Invocation &call);
int runSimilar(Invocation &call);
int runDuplicates(Invocation &call);
int runStages(Invocation &call);
int runFunds(Invocation &call);
int runMoney(Invocation &call);
int runEvm(Invocation &call);
int runApprovalList(Invocation &call);
int runApprovalVerify(Invocation &call);
int runHandOver(Invocation &call);
int runHandOverAnswer(Invocation &call);
int runOutsideSystem(Invocation &call);
int runOutsideList(Invocation &call);
int runOutsideSet(Invocation &call);
int runOutsideStrike(Invocation &call);
int runOutsideSend(Invocation &call);
int runOutsidePoll(Invocation &call);
int runKeyMake(Invocation &call);
int runMeetingList(Invocation &call);
int runMeetingShow(Invocation &call);
int runMeetingVerify(Invocation &call);
int runFollowUpList(Invocation &call);
int runMatterList(Invocation &call);
int runMatterSet(Invocation &call);
int runProposalList(Invocation &call);
int runProposalConfirm(Invocation &call);
int runProposalRefuse(Invocation &call);
int runRoleList(Invocation &call);
int runRoleGrant(Invocation &call);
int runAdministrators(Invocation &call);
int runSensorList(Invocation &call);
int runSensorAdd(Invocation &call);
int runSensorTake(Invocation &call);
int runSensorAlarms(Invocation &call);
int runSensorHandle(Invocation &call);
int runSensorBroker(Invocation &call);
int runSensorListen(Invocation &call);
int runCameraList(Invocation &call);
int runCameraAdd(Invocation &call);
int runCameraTake(Invocation &call);
int runCameraTidy(Invocation &call);
int runCameraBringBack(Invocation &call);
int runFieldNew(Invocation &call);
int runFieldTake(Invocation &call);
int runFieldShow(Invocation &call);
int runFieldFill(Invocation &call);
int runFieldSend(Invocation &call);
int runFieldVerify(Invocation &call);
int runFieldRegister(Invocation &call);
int runFieldDevices(Invocation &call);
int runFieldPrepare(Invocation &call);
int runFieldImport(Invocation &call);
int runFieldReceipt(Invocation &call);
int runFieldClashes(Invocation &call);
int runRuleList(Invocation &call);
int runRuleCheck(Invocation &call);
int runRuleLoad(Invocation &call);
int runRuleSign(Invocation &call);
int runRiskTrain(Invocation &call);
int runRiskEval(Invocation &call);
int runRiskImport(Invocation &call);
int runRiskWeather(Invocation &call);
int runRiskScore(Invocation &call);
int runRiskExplain(Invocation &call);
int runRiskSimulate(Invocation &call);
int runRiskWarn(Invocation &call);
int runRiskPolicy(Invocation &call);
int runRiskReplan(Invocation &call);
int runLabelSet(Invocation &call);
int runLabelCheck(Invocation &call);

/// Finds the command in the words behind the program's name and runs it.
int runCli(const QStringList &arguments, QTextStream &out, QTextStream &err, const Clock &clock);

} // namespace zs
