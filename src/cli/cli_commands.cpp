// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_commands.h"

#include <QCoreApplication>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCommands{
    CliCommand{"init",
               QT_TRANSLATE_NOOP("Cli", "Make a workspace, empty or with the sample city."),
               &runInit},
    CliCommand{
        "projects", QT_TRANSLATE_NOOP("Cli", "List the projects of a workspace."), &runProjects},
    CliCommand{
        "import", QT_TRANSLATE_NOOP("Cli", "Import a Microsoft Project XML plan."), &runImport},
    CliCommand{"import-projects",
               QT_TRANSLATE_NOOP("Cli", "Import a ledger of projects (XLSX, CSV)."),
               &runImportProjects},
    CliCommand{"export", QT_TRANSLATE_NOOP("Cli", "Export a project's plan."), &runExport},
    CliCommand{"schedule",
               QT_TRANSLATE_NOOP("Cli", "Schedule a plan and print each task's dates and floats."),
               &runSchedule},
    CliCommand{
        "attach", QT_TRANSLATE_NOOP("Cli", "Attach a file to a project or a task."), &runAttach},
    CliCommand{"attachments",
               QT_TRANSLATE_NOOP("Cli", "List the attached files of a project."),
               &runAttachments},
    CliCommand{"save-attachment",
               QT_TRANSLATE_NOOP("Cli", "Decrypt an attached file and write it."),
               &runSaveAttachment},
    CliCommand{"detach",
               QT_TRANSLATE_NOOP("Cli", "Remove an attached file from its project."),
               &runDetach},
    CliCommand{"calendar check",
               QT_TRANSLATE_NOOP("Cli", "Say whether a date is a working day in China, and why."),
               &runCalendarCheck},
    CliCommand{
        "audit verify", QT_TRANSLATE_NOOP("Cli", "Verify the whole audit log."), &runAuditVerify},
    CliCommand{"audit export",
               QT_TRANSLATE_NOOP("Cli", "Write the audit report as PDF, XLSX or CSV."),
               &runAuditExport},
    CliCommand{"backup", QT_TRANSLATE_NOOP("Cli", "Write a verified backup."), &runBackup},
    CliCommand{
        "restore", QT_TRANSLATE_NOOP("Cli", "Put a backup in the workspace's place."), &runRestore},
    CliCommand{"login list", QT_TRANSLATE_NOOP("Cli", "List who has a passphrase."), &runLoginList},
    CliCommand{"login add",
               QT_TRANSLATE_NOOP("Cli", "Give a person a passphrase of their own."),
               &runLoginAdd},
    CliCommand{"login revoke",
               QT_TRANSLATE_NOOP("Cli", "Take a person's passphrase away."),
               &runLoginRevoke},
    CliCommand{
        "passphrase", QT_TRANSLATE_NOOP("Cli", "Change one's own passphrase."), &runPassphrase},
    CliCommand{
        "account", QT_TRANSLATE_NOOP("Cli", "Tell the state of one's own account."), &runAccount},
    CliCommand{
        "factor",
        QT_TRANSLATE_NOOP("Cli", "Make a key file that one's own log-in needs from then on."),
        &runFactor},
    CliCommand{
        "policy", QT_TRANSLATE_NOOP("Cli", "Tell or choose the passphrase policy."), &runPolicy},
    CliCommand{
        "profile", QT_TRANSLATE_NOOP("Cli", "Tell or choose the protection profile."), &runProfile},
    CliCommand{"baseline save",
               QT_TRANSLATE_NOOP("Cli", "Save the plan as a baseline."),
               &runBaselineSave},
    CliCommand{"baseline list",
               QT_TRANSLATE_NOOP("Cli", "List the baselines of a project."),
               &runBaselineList},
    CliCommand{
        "baseline delete", QT_TRANSLATE_NOOP("Cli", "Delete a baseline."), &runBaselineDelete},
    CliCommand{"baseline control",
               QT_TRANSLATE_NOOP("Cli", "Choose the baseline that progress is measured against."),
               &runBaselineControl},
    CliCommand{
        "progress set", QT_TRANSLATE_NOOP("Cli", "Record a task's progress."), &runProgressSet},
    CliCommand{"progress status-date",
               QT_TRANSLATE_NOOP("Cli", "Set up to when progress is told."),
               &runStatusDate},
    CliCommand{"progress update",
               QT_TRANSLATE_NOOP("Cli", "Take everything up to a date as done as scheduled."),
               &runProgressUpdate},
    CliCommand{"resource list",
               QT_TRANSLATE_NOOP("Cli", "List the resources of a project."),
               &runResourceList},
    CliCommand{"resource add", QT_TRANSLATE_NOOP("Cli", "Add a resource."), &runResourceAdd},
    CliCommand{"resource assign",
               QT_TRANSLATE_NOOP("Cli", "Assign a resource to a task."),
               &runResourceAssign},
    CliCommand{
        "resource delete", QT_TRANSLATE_NOOP("Cli", "Delete a resource."), &runResourceDelete},
    CliCommand{"scenario create",
               QT_TRANSLATE_NOOP("Cli", "Make a what-if scenario of a plan."),
               &runScenarioCreate},
    CliCommand{"scenario list",
               QT_TRANSLATE_NOOP("Cli", "List the scenarios of a project."),
               &runScenarioList},
    CliCommand{"scenario set",
               QT_TRANSLATE_NOOP("Cli", "Set a task's duration within a scenario."),
               &runScenarioSet},
    CliCommand{"scenario compare",
               QT_TRANSLATE_NOOP("Cli", "Compare a scenario with the plan."),
               &runScenarioCompare},
    CliCommand{
        "scenario adopt", QT_TRANSLATE_NOOP("Cli", "Make a scenario the plan."), &runScenarioAdopt},
    CliCommand{
        "scenario delete", QT_TRANSLATE_NOOP("Cli", "Delete a scenario."), &runScenarioDelete},
    CliCommand{"external add",
               QT_TRANSLATE_NOOP("Cli", "Let a task wait for one of another project."),
               &runExternalAdd},
    CliCommand{"external list",
               QT_TRANSLATE_NOOP("Cli", "List links to other projects whose dates have changed."),
               &runExternalList},
    CliCommand{
        "stages",
        QT_TRANSLATE_NOOP("Cli", "Tell where a project stands in its steps and what it lacks."),
        &runStages},
    CliCommand{"similar",
               QT_TRANSLATE_NOOP("Cli", "List what looks like a project, and finished ones."),
               &runSimilar},
    CliCommand{"duplicates",
               QT_TRANSLATE_NOOP("Cli", "Check the whole library for projects that look alike."),
               &runDuplicates},
    CliCommand{"funds",
               QT_TRANSLATE_NOOP("Cli", "The book of funds: quotas, allotments, payments."),
               &runFunds},
    CliCommand{"money",
               QT_TRANSLATE_NOOP("Cli", "The ladder of a project's money, and its alarms."),
               &runMoney},
    CliCommand{"clocks",
               QT_TRANSLATE_NOOP("Cli", "Tell the statutory clocks of a project's tenders."),
               &runClocks},
    CliCommand{"contracts",
               QT_TRANSLATE_NOOP("Cli", "List a project's contracts and payments."),
               &runContracts},
    CliCommand{"quality",
               QT_TRANSLATE_NOOP("Cli", "Check the quality of a plan by the DCMA's 14 points."),
               &runQuality},
    CliCommand{"evm",
               QT_TRANSLATE_NOOP("Cli", "Print earned value and earned schedule of a plan."),
               &runEvm},
    CliCommand{
        "level",
        QT_TRANSLATE_NOOP("Cli", "Level the resources of a plan, or schedule a PSPLIB instance."),
        &runLevel},
    CliCommand{"external accept",
               QT_TRANSLATE_NOOP("Cli", "Take the other projects' present dates over."),
               &runExternalAccept},
    CliCommand{"matter list",
               QT_TRANSLATE_NOOP("Cli", "List the matters that must come before a meeting."),
               &runMatterList},
    CliCommand{"matter set",
               QT_TRANSLATE_NOOP("Cli", "Set the site's own matters for meetings from a file."),
               &runMatterSet},
    CliCommand{"proposal list",
               QT_TRANSLATE_NOOP("Cli", "List what waits for a second administrator."),
               &runProposalList},
    CliCommand{"proposal confirm",
               QT_TRANSLATE_NOOP("Cli", "Confirm a proposal as the second administrator."),
               &runProposalConfirm},
    CliCommand{"proposal refuse",
               QT_TRANSLATE_NOOP("Cli", "Refuse a proposal as the second administrator."),
               &runProposalRefuse},
    CliCommand{"approval list",
               QT_TRANSLATE_NOOP("Cli", "List one's approvals: to do, done, started, copied."),
               &runApprovalList},
    CliCommand{"approval hand-over",
               QT_TRANSLATE_NOOP("Cli", "Hand an approval over to an outside system, as a file."),
               &runHandOver},
    CliCommand{"approval answer",
               QT_TRANSLATE_NOOP("Cli", "Take an outside system's answer in."),
               &runHandOverAnswer},
    CliCommand{"outside-system set",
               QT_TRANSLATE_NOOP("Cli", "Register an outside system's key, or strike it off."),
               &runOutsideSystem},
    CliCommand{"outside list",
               QT_TRANSLATE_NOOP("Cli", "List the outside systems that are registered."),
               &runOutsideList},
    CliCommand{"outside set",
               QT_TRANSLATE_NOOP("Cli", "Register an outside system or change it."),
               &runOutsideSet},
    CliCommand{"outside strike",
               QT_TRANSLATE_NOOP("Cli", "Strike an outside system off."),
               &runOutsideStrike},
    CliCommand{"outside send",
               QT_TRANSLATE_NOOP("Cli", "Send what was handed over to its outside system."),
               &runOutsideSend},
    CliCommand{"outside poll",
               QT_TRANSLATE_NOOP("Cli", "Ask the outside systems for answers and take them in."),
               &runOutsidePoll},
    CliCommand{"approval verify",
               QT_TRANSLATE_NOOP("Cli", "Check every signature of approvals."),
               &runApprovalVerify},
    CliCommand{"meeting list",
               QT_TRANSLATE_NOOP("Cli", "List the meetings that one has to do with."),
               &runMeetingList},
    CliCommand{"meeting show",
               QT_TRANSLATE_NOOP("Cli", "Print a meeting's minutes from its record."),
               &runMeetingShow},
    CliCommand{"meeting verify",
               QT_TRANSLATE_NOOP("Cli", "Check every signature of meetings."),
               &runMeetingVerify},
    CliCommand{
        "followup list",
        QT_TRANSLATE_NOOP("Cli", "List follow-ups: one's own, those one supervises, late ones."),
        &runFollowUpList},
    CliCommand{"key make", QT_TRANSLATE_NOOP("Cli", "Make one's own signing key."), &runKeyMake},
    CliCommand{"role list", QT_TRANSLATE_NOOP("Cli", "List who holds which role."), &runRoleList},
    CliCommand{"role grant", QT_TRANSLATE_NOOP("Cli", "Give a person a role."), &runRoleGrant},
    CliCommand{"risk train",
               QT_TRANSLATE_NOOP("Cli", "Learn a model of delays from a table of past cases."),
               &runRiskTrain},
    CliCommand{"risk eval",
               QT_TRANSLATE_NOOP("Cli", "Tell how good a model's probabilities are."),
               &runRiskEval},
    CliCommand{"risk import",
               QT_TRANSLATE_NOOP("Cli", "Take in outcomes of finished works."),
               &runRiskImport},
    CliCommand{"risk weather",
               QT_TRANSLATE_NOOP("Cli", "Take in the daily weather of the past."),
               &runRiskWeather},
    CliCommand{"risk score",
               QT_TRANSLATE_NOOP("Cli", "Foretell how likely projects are late or over cost."),
               &runRiskScore},
    CliCommand{"risk explain",
               QT_TRANSLATE_NOOP("Cli", "Tell why something is foretold of a project."),
               &runRiskExplain},
    CliCommand{
        "field new", QT_TRANSLATE_NOOP("Cli", "Make a field device in a folder."), &runFieldNew},
    CliCommand{"field take",
               QT_TRANSLATE_NOOP("Cli", "On a device: take in work or a receipt."),
               &runFieldTake},
    CliCommand{"field show",
               QT_TRANSLATE_NOOP("Cli", "On a device: list its tasks and what is unsent."),
               &runFieldShow},
    CliCommand{
        "field fill", QT_TRANSLATE_NOOP("Cli", "On a device: fill in a form."), &runFieldFill},
    CliCommand{"field send",
               QT_TRANSLATE_NOOP("Cli", "On a device: write the package for the office."),
               &runFieldSend},
    CliCommand{"field verify",
               QT_TRANSLATE_NOOP("Cli", "On a device: verify a package and keep nothing of it."),
               &runFieldVerify},
    CliCommand{"field register",
               QT_TRANSLATE_NOOP("Cli", "Register a field device by its request."),
               &runFieldRegister},
    CliCommand{
        "field devices", QT_TRANSLATE_NOOP("Cli", "List the field devices."), &runFieldDevices},
    CliCommand{"field prepare",
               QT_TRANSLATE_NOOP("Cli", "Make a project's package for a device."),
               &runFieldPrepare},
    CliCommand{"field import",
               QT_TRANSLATE_NOOP("Cli", "Take in a package from the field."),
               &runFieldImport},
    CliCommand{"field receipt",
               QT_TRANSLATE_NOOP("Cli", "Make the receipt for a package that was taken in."),
               &runFieldReceipt},
    CliCommand{"field clashes",
               QT_TRANSLATE_NOOP("Cli", "List the conflicts from the field."),
               &runFieldClashes},
    CliCommand{
        "sensor list", QT_TRANSLATE_NOOP("Cli", "List the sensors of sites."), &runSensorList},
    CliCommand{"sensor add", QT_TRANSLATE_NOOP("Cli", "Register a sensor."), &runSensorAdd},
    CliCommand{"sensor take",
               QT_TRANSLATE_NOOP("Cli", "Take in readings from a file or a folder."),
               &runSensorTake},
    CliCommand{
        "sensor alarms", QT_TRANSLATE_NOOP("Cli", "List the alarms of sensors."), &runSensorAlarms},
    CliCommand{"sensor handle",
               QT_TRANSLATE_NOOP("Cli", "Say what was done about an alarm."),
               &runSensorHandle},
    CliCommand{"sensor broker",
               QT_TRANSLATE_NOOP("Cli", "Name the broker that sensors send to."),
               &runSensorBroker},
    CliCommand{"sensor listen",
               QT_TRANSLATE_NOOP("Cli", "Take in what the broker sends, for a while."),
               &runSensorListen},
    CliCommand{
        "camera list", QT_TRANSLATE_NOOP("Cli", "List the cameras of sites."), &runCameraList},
    CliCommand{"camera add", QT_TRANSLATE_NOOP("Cli", "Set up a camera."), &runCameraAdd},
    CliCommand{"camera take",
               QT_TRANSLATE_NOOP("Cli", "Take the picture of one camera, or of all that are due."),
               &runCameraTake},
    CliCommand{"camera tidy",
               QT_TRANSLATE_NOOP("Cli", "Take out old pictures of a camera by its rule."),
               &runCameraTidy},
    CliCommand{"camera bring-back",
               QT_TRANSLATE_NOOP("Cli", "Bring back the pictures that were taken out."),
               &runCameraBringBack},
    CliCommand{"risk simulate",
               QT_TRANSLATE_NOOP("Cli", "Tell what a plan's finish comes to by simulation."),
               &runRiskSimulate},
    CliCommand{"risk warn",
               QT_TRANSLATE_NOOP("Cli", "Look for signs of trouble and list open warnings."),
               &runRiskWarn},
    CliCommand{"risk policy",
               QT_TRANSLATE_NOOP("Cli", "Compare ways of dispatching under random disruptions."),
               &runRiskPolicy},
    CliCommand{"risk replan",
               QT_TRANSLATE_NOOP("Cli", "Search ways to win back time, judged by simulation."),
               &runRiskReplan},
    CliCommand{"rule list",
               QT_TRANSLATE_NOOP("Cli", "List the rules and on how many projects they fire."),
               &runRuleList},
    CliCommand{"rule check",
               QT_TRANSLATE_NOOP("Cli", "Check one project against every rule."),
               &runRuleCheck},
    CliCommand{"rule load",
               QT_TRANSLATE_NOOP("Cli", "Bring in a pack of rules, signed or local."),
               &runRuleLoad},
    CliCommand{"rule sign",
               QT_TRANSLATE_NOOP("Cli", "Sign a pack of rules with one's own key."),
               &runRuleSign},
    CliCommand{
        "label set", QT_TRANSLATE_NOOP("Cli", "Set a project's secrecy label."), &runLabelSet},
    CliCommand{"label check",
               QT_TRANSLATE_NOOP("Cli", "Tell which secrecy labels are not in order."),
               &runLabelCheck},
    CliCommand{"administrators appoint",
               QT_TRANSLATE_NOOP("Cli", "Appoint the three administrators; there is no way back."),
               &runAdministrators},
};

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

void printHelp(QTextStream &out)
{
    out << words(
        QT_TRANSLATE_NOOP("Cli", "Usage: zsctl COMMAND ... ; zsctl COMMAND --help says more."))
        << "\n\n";
    for (const CliCommand &command : kCommands)
        out << "  " << QString::fromLatin1(command.name).leftJustified(22) << words(command.summary)
            << '\n';
    out << '\n'
        << words(QT_TRANSLATE_NOOP(
               "Cli",
               "Exit codes: 0 done, 2 wrong usage, 3 refused or bad input, 4 integrity broken."))
        << '\n';
}

} // namespace

std::span<const CliCommand> cliCommands()
{
    return kCommands;
}

int runCli(const QStringList &arguments, QTextStream &out, QTextStream &err, const Clock &clock)
{
    const QStringList typed = arguments.sliced(1);
    if (typed.isEmpty() || typed[0] == "help"_L1 || typed[0] == "--help"_L1
        || typed[0] == "-h"_L1) {
        printHelp(typed.isEmpty() ? err : out);
        return typed.isEmpty() ? kUsage : kDone;
    }
    if (typed[0] == "--version"_L1) {
        out << "zsctl " << QCoreApplication::applicationVersion() << '\n';
        return kDone;
    }
    for (const CliCommand &command : kCommands) {
        const QStringList name = QString::fromLatin1(command.name).split(u' ');
        if (typed.first(std::min(name.size(), typed.size())) == name) {
            Invocation call(QStringList{u"zsctl"_s} + typed.sliced(name.size()), out, err, clock);
            return command.run(call);
        }
    }
    const QString why = words(QT_TRANSLATE_NOOP("Cli", "There is no command %1.")).arg(typed[0]);
    const int code = Invocation(QStringList{u"zsctl"_s} + typed, out, err, clock).wrongUsage(why);
    printHelp(err);
    return code;
}

} // namespace zs
